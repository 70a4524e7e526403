/** The change sets of a file: written with the change itself, read for the list and for undo. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import type { ChangeKind, ChangeSet, RecordedChange } from './change.ts';
import type { Store } from './store.ts';

interface SetRow {
  sequence: number;
  at: string;
  who: string;
  kind: ChangeKind;
  label: string | null;
  undoes: number | null;
}

interface ChangeRow {
  entity: EntityName;
  row: string;
  field: string;
  before: string | null;
  after: string | null;
}

function toSet({ label, undoes, ...rest }: SetRow): ChangeSet {
  return {
    ...rest,
    ...(label === null ? {} : { label }),
    ...(undoes === null ? {} : { undoes }),
  };
}

const SET_COLUMNS = 'sequence, at, who, kind, label, undoes';

export function lastSet(store: Store): ChangeSet | undefined {
  const sql = `SELECT ${SET_COLUMNS} FROM change_set ORDER BY sequence DESC LIMIT 1`;
  const row = store.tables.prepare(sql).get() as SetRow | undefined;
  return row && toSet(row);
}

export function changeSet(store: Store, sequence: number): ChangeSet | undefined {
  const sql = `SELECT ${SET_COLUMNS} FROM change_set WHERE sequence = ?`;
  const row = store.tables.prepare(sql).get(sequence) as SetRow | undefined;
  return row && toSet(row);
}

/** The newest sets first, at most `limit`, those before sequence `before`. */
export function changeSets(
  store: Store,
  limit = 100,
  before: number = Number.MAX_SAFE_INTEGER,
): readonly ChangeSet[] {
  const sql = `SELECT ${SET_COLUMNS} FROM change_set WHERE sequence < ? ORDER BY sequence DESC LIMIT ?`;
  return (store.tables.prepare(sql).all(before, limit) as SetRow[]).map(toSet);
}

/** A value as the history keeps it. */
export const parseHeld = (text: string | null): unknown =>
  text === null ? undefined : JSON.parse(text);
export const printHeld = (value: unknown): string | null =>
  value === undefined ? null : JSON.stringify(value);

export function changesOf(store: Store, sequence: number): readonly RecordedChange[] {
  const sql =
    'SELECT entity, row, field, before, after FROM change WHERE set_sequence = ? ORDER BY position';
  return (store.tables.prepare(sql).all(sequence) as ChangeRow[]).map(
    ({ entity, row, field, before, after }) => ({
      ref: { entity, id: row, field },
      from: parseHeld(before),
      to: parseHeld(after),
    }),
  );
}

/** Sequence of the set that made a row; 0 for one that was there before the history began. */
export function madeBy(store: Store, entity: EntityName, row: string): number {
  const sql = `SELECT set_sequence AS sequence, field = '*' AND before IS NULL AS made FROM change
    WHERE entity = ? AND row = ? ORDER BY set_sequence, position LIMIT 1`;
  const first = store.tables.prepare(sql).get(entity, row) as
    | { readonly sequence: number; readonly made: number }
    | undefined;
  return first?.made === 1 ? first.sequence : 0;
}

/**
 * What each field and each row held before it was first changed after a set, in the order of those
 * changes. As JSON: most of it need not be read. Without what erasing for good took from fields: what
 * they held then is gone everywhere.
 */
export function heldAfter(store: Store, sequence: number): readonly Omit<ChangeRow, 'after'>[] {
  // SQLite takes the other columns from the row that has the least place.
  const sql = `SELECT entity, row, field, before,
      min(set_sequence * 4294967296 + position) AS place
    FROM change WHERE set_sequence > ?
      AND (field = '*' OR before IS NOT NULL OR after IS NOT NULL)
    GROUP BY entity, row, field ORDER BY place`;
  return store.tables.prepare(sql).all(sequence) as Omit<ChangeRow, 'after'>[];
}

/** Writes a set with its changes; returns its sequence. */
export function recordSet(
  store: Store,
  set: Omit<ChangeSet, 'sequence' | 'at'>,
  changes: readonly RecordedChange[],
): number {
  const sequence = (lastSet(store)?.sequence ?? 0) + 1;
  const { who, kind, label = null, undoes = null } = set;
  const at = store.now().toISOString();
  store.tables.insert('change_set', { sequence, at, who, kind, label, undoes });
  for (const [position, { ref, from, to }] of changes.entries()) {
    store.tables.insert('change', {
      set_sequence: sequence,
      position,
      entity: ref.entity,
      row: ref.id,
      field: ref.field,
      before: printHeld(from),
      after: printHeld(to),
    });
  }
  return sequence;
}

/** Makes the only change of the last set end in another value, now. */
export function extendSet(store: Store, sequence: number, to: unknown): void {
  store.tables.update('change_set', { at: store.now().toISOString() }, { sequence });
  store.tables.update('change', { after: printHeld(to) }, { set_sequence: sequence, position: 0 });
}

export function dropSet(store: Store, sequence: number): void {
  store.tables.delete('change', { set_sequence: sequence });
  store.tables.delete('change_set', { sequence });
}
