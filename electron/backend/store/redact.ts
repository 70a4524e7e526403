/** Takes values out of the history for good; what was changed, when and by whom stays. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import { type FieldRef, refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { parseHeld, printHeld } from './history.ts';
import type { Store } from './store.ts';

export interface WholeRow {
  readonly entity: EntityName;
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Every whole row that the history holds, created or deleted. */
export function* rowsInHistory(store: Store): Generator<WholeRow> {
  const found = store.db
    .prepare("SELECT entity, coalesce(after, before) AS json FROM change WHERE field = '*'")
    .all() as { entity: EntityName; json: string | null }[];
  for (const { entity, json } of found)
    if (json !== null) yield { entity, row: JSON.parse(json) as WholeRow['row'] };
}

/** The rows that changes deleted, as they were then, the oldest first; some were brought back. */
export function* deletedRows(store: Store): Generator<WholeRow> {
  const sql = `SELECT entity, before FROM change
    WHERE field = '*' AND after IS NULL AND before IS NOT NULL ORDER BY set_sequence, position`;
  for (const { entity, before } of store.db.prepare(sql).all() as {
    entity: EntityName;
    before: string;
  }[])
    yield { entity, row: JSON.parse(before) as WholeRow['row'] };
}

interface ChangeRow {
  readonly set_sequence: number;
  readonly position: number;
  readonly before: string | null;
  readonly after: string | null;
}

function matching(store: Store, entity: string, row: string, field?: string): readonly ChangeRow[] {
  const sql = `SELECT set_sequence, position, before, after FROM change
    WHERE entity = ? AND row = ? ${field === undefined ? '' : 'AND field = ?'}`;
  return store.db
    .prepare(sql)
    .all(entity, row, ...(field === undefined ? [] : [field])) as ChangeRow[];
}

function rewrite(
  store: Store,
  { set_sequence, position }: ChangeRow,
  before: string | null,
  after: string | null,
): void {
  store.tables.update('change', { before, after, redacted: 1 }, { set_sequence, position });
  store.tables.update('change_set', { label: null }, { sequence: set_sequence });
}

/**
 * @param gone rows of which nothing stays, as `entity/id/*`
 * @param without takes a field out of the JSON of a whole row
 */
export function redactChanges(
  store: Store,
  refs: readonly FieldRef[],
  gone: ReadonlySet<string>,
  without: <R extends object>(entity: EntityName, row: R, field: string) => R,
): void {
  store.write(() => {
    for (const address of gone) {
      const [entity = '', id = ''] = address.split('/');
      for (const change of matching(store, entity, id)) rewrite(store, change, null, null);
    }
    for (const { entity, id, field } of refs) {
      if (field === WHOLE_ROW || gone.has(refOf(entity, id))) continue;
      for (const change of matching(store, entity, id, field)) rewrite(store, change, null, null);
      const strip = (json: string | null): string | null =>
        json === null ? null : JSON.stringify(without(entity, JSON.parse(json) as object, field));
      for (const change of matching(store, entity, id, WHOLE_ROW)) {
        rewrite(store, change, strip(change.before), strip(change.after));
      }
    }
  });
}

/**
 * Gives everything that the history holds another value.
 * @param left of what one field, or a whole row (`*`), held
 */
export function rewriteHeld(
  store: Store,
  left: (ref: Omit<FieldRef, 'id'>, held: unknown) => unknown,
): void {
  const sql = `SELECT set_sequence, position, entity, field, before, after FROM change
    WHERE before IS NOT NULL OR after IS NOT NULL`;
  const changes = store.db.prepare(sql).all() as (ChangeRow & Omit<FieldRef, 'id'>)[];
  store.write(() => {
    for (const change of changes) {
      const rest = (json: string | null) => printHeld(left(change, parseHeld(json)));
      const [before, after] = [rest(change.before), rest(change.after)];
      if (before !== change.before || after !== change.after) rewrite(store, change, before, after);
    }
  });
}
