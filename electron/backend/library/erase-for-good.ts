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
import { forgetDeleted } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { listVersions, readVersion, replaceVersion } from '../store/versions.ts';
import { difference } from './difference.ts';
import {
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

/**
 * A field that cannot be absent becomes `[…]`. Undo stops here. Statements that were published stay
 * as they were: they are the proof of what people were told.
 * @throws ClientFileError invalidValue for a field that can be neither absent nor blank
 */
export function eraseForGood(store: Store, refs: readonly FieldRef[], who: string): void {
  store.write(() => {
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
    const erased = refs.map((ref) => ({ ref, from: undefined, to: undefined }));
    const sequence = recordSet(
      store,
      { who, kind: 'erase', label: refs.map(formatRef).join(' ') },
      erased,
    );
    store.setFile({ undoFloor: sequence });
  });
  forgetDeleted(store.db);
}
