/** Whether who declared the register right spoke of what it says now: a document must not say so of anything else. */
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { parseRef, refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { isPublishedName } from '../../../shared/domain/published-name.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { heldAfter, madeBy, parseHeld } from '../store/history.ts';
import { sameValue } from '../store/same-value.ts';
import type { Store } from '../store/store.ts';
import { isAboutInternal, type PlainRow } from './without-internal.ts';

/** What is written beside the content: who adopted it, which statement was published, which note was closed. */
const BESIDE: ReadonlySet<EntityName> = new Set(['adoption', 'publication', 'dismissal']);

/** A row that was changed: what it held, as JSON and unread, for one that differs is enough. */
interface Touched {
  readonly entity: EntityName;
  readonly is: PlainRow | undefined;
  /** The whole row before it was first made or deleted; absent where it was neither. */
  whole?: string | null;
  /** What its fields held before they were first changed, up to then. */
  readonly fields: Map<string, string | null>;
}

/**
 * False too where nobody adopted it. From the history and not from the version that was kept: it is
 * asked after every change, and reading a version of 1,000 activities takes a second.
 * @param index of the register in the store
 */
export function isChangedSinceAdoption(store: Store, index: RegisterIndex): boolean {
  const adoption = index.single('adoption');
  if (!adoption) return false;
  // Every adoption is a row of its own: one that undo or restoring brought back is as old as it was.
  const touched = touchedSince(store, madeBy(store, 'adoption', adoption.id), index);
  // What was changed and changed back is as it was adopted.
  return touched.some(saysOtherwise);
}

/** The register for where no history goes along that could tell that the adoption is of something else. */
export const asAdopted = (register: Register, isChanged: boolean): Register =>
  isChanged ? withAdoption(register, []) : register;

/** With these adoptions, and no remark on another: one that points nowhere could not be read back. */
export function withAdoption(register: Register, adoption: Register['adoption']): Register {
  const isKept = ({ target }: { readonly target: string }): boolean => {
    const at = parseRef(target);
    return at?.entity !== 'adoption' || adoption.some(({ id }) => id === at.id);
  };
  const { dismissal, provenance } = register;
  return {
    ...register,
    adoption,
    dismissal: dismissal.filter(isKept),
    provenance: provenance.filter(isKept),
  };
}

/** Every row of the content that was changed after a set. */
function touchedSince(store: Store, sequence: number, index: RegisterIndex): readonly Touched[] {
  const rows = new Map<string, Touched>();
  for (const { entity, row: id, field, before } of heldAfter(store, sequence)) {
    if (BESIDE.has(entity)) continue;
    const key = refOf(entity, id);
    const row: Touched = rows.get(key) ?? {
      entity,
      is: index.get(entity, id),
      fields: new Map(),
    };
    rows.set(key, row);
    // What was changed after it was made or deleted leads back no further than to that.
    if (row.whole !== undefined) continue;
    if (field === WHOLE_ROW) row.whole = before;
    else row.fields.set(field, before);
  }
  return [...rows.values()];
}

function asItWas({ is, whole, fields }: Touched): PlainRow | undefined {
  const row = whole === undefined ? is : (parseHeld(whole) as PlainRow | undefined);
  const held = [...fields].map(([field, before]) => [field, parseHeld(before)] as const);
  return row && { ...row, ...Object.fromEntries(held) };
}

function saysOtherwise(touched: Touched): boolean {
  const { entity, is } = touched;
  const was = asItWas(touched);
  const either = is ?? was;
  if (either === undefined || isAboutInternal(either)) return false;
  if (was === undefined || is === undefined) return true;
  const { fields, meta } = entities[entity];
  return fields.some(
    (field) =>
      (meta[field]?.visibility !== 'internal' || isPublishedName(entity, is, field)) &&
      !sameValue(was[field], is[field]),
  );
}
