/** Takes values out of the register, its history and its versions, so that nobody can bring them back. */
import { entityNames } from '../../../shared/domain/entities.ts';
import { type FieldRef, formatRef } from '../../../shared/domain/field-ref.ts';
import { emptyRegister, type Register } from '../../../shared/domain/register.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { performChanges } from '../store/apply-changes.ts';
import { ClientFileError } from '../store/errors.ts';
import { recordSet } from '../store/history.ts';
import { redactChanges, rewriteHeld, rowsInHistory } from '../store/redact.ts';
import { replaceSignature } from '../store/signatures.ts';
import { forgetDeleted } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { listVersions, readVersion, replaceReason, replaceVersion } from '../store/versions.ts';
import { difference } from './difference.ts';
import {
  ERASED,
  eraseFromRegister,
  heldWithoutLinks,
  type RowsByEntity,
  rowsThatGo,
  withoutField,
} from './erase-from-register.ts';

/** The register of a version. @throws ClientFileError noSuchVersion, versionDamaged */
export function registerOfVersion(store: Store, id: string): Register {
  const parsed = parseInterchange(readVersion(store.db, id));
  if (!parsed.ok) throw new ClientFileError('versionDamaged', { id });
  return parsed.register;
}

/** Every row that the file holds anywhere, so that parts are found whose row was deleted long ago. */
export function rowsAnywhere(store: Store, registers: readonly Register[]): RowsByEntity {
  const rows = emptyRegister() as unknown as Record<string, unknown[]>;
  for (const register of registers) {
    for (const entity of entityNames) rows[entity] = (rows[entity] ?? []).concat(register[entity]);
  }
  for (const { entity, row } of rowsInHistory(store)) rows[entity]?.push(row);
  return rows as unknown as RowsByEntity;
}

export interface ToErase {
  readonly refs: readonly FieldRef[];
  /** Ids of versions of which the reason goes. */
  readonly reasons?: readonly string[];
  /** Of who made changes and versions, and published. */
  readonly names?: readonly string[];
}

/**
 * A text that cannot be absent becomes `[…]`. Undo stops here. Statements that were published stay
 * as they were: they are the proof of what people were told.
 * @throws ClientFileError invalidValue for a field that can be neither absent nor blank; noSuchVersion
 */
export function eraseForGood(
  store: Store,
  { refs, reasons = [], names = [] }: ToErase,
  who: string,
): void {
  store.write(() => {
    if (refs.length > 0) eraseValues(store, refs);
    for (const id of reasons) replaceReason(store, id, ERASED);
    for (const name of names) replaceSignature(store, name, ERASED);
    const erased = refs.map((ref) => ({ ref, from: undefined, to: undefined }));
    const label = [...refs.map(formatRef), ...reasons.map((id) => `version/${id}/reason`)];
    // Else who erases the own name would write it down once more.
    const by = names.includes(who) ? ERASED : who;
    const sequence = recordSet(store, { who: by, kind: 'erase', label: label.join(' ') }, erased);
    store.setFile({ undoFloor: sequence });
  });
  forgetDeleted(store.db);
}

/** In the register, its history and its versions. */
function eraseValues(store: Store, refs: readonly FieldRef[]): void {
  const now = store.register();
  const versions = listVersions(store.db).map(({ id }) => ({
    id,
    register: registerOfVersion(store, id),
  }));
  const all = rowsAnywhere(store, [now, ...versions.map(({ register }) => register)]);
  const gone = rowsThatGo(all, refs);
  performChanges(store, difference(now, eraseFromRegister(now, refs, gone)));
  redactChanges(store, refs, gone, withoutField);
  if (gone.size > 0) rewriteHeld(store, (ref, held) => heldWithoutLinks(ref, held, gone));
  for (const { id, register } of versions) {
    const before = toJson(register);
    const after = toJson(eraseFromRegister(register, refs, gone));
    if (after !== before) replaceVersion(store, id, after);
  }
}
