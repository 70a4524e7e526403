/** Undo appends the inverse of a set, redo the inverse of that: nothing is ever taken out of the history. */
import { WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { performChanges } from './apply-changes.ts';
import type { Applied, Change, ChangeSet, RecordedChange } from './change.ts';
import { ClientFileError } from './errors.ts';
import { changeSet, changesOf, recordSet } from './history.ts';
import type { Store } from './store.ts';

export interface Undone extends Applied {
  /** The set taken back or done again: tells whose it was. */
  readonly of: ChangeSet;
}

// A set counts as taken back while an undo of it stands that was not itself redone.
const STANDS = `NOT EXISTS (
  SELECT 1 FROM change_set AS u WHERE u.undoes = s.sequence
    AND NOT EXISTS (SELECT 1 FROM change_set AS r WHERE r.undoes = u.sequence))`;

const LAST_DONE = `SELECT s.sequence FROM change_set AS s
  WHERE s.kind NOT IN ('undo', 'redo') AND s.sequence > ? AND ${STANDS}
  ORDER BY s.sequence DESC LIMIT 1`;

const LAST_UNDO = `SELECT s.sequence FROM change_set AS s
  WHERE s.kind = 'undo' AND ${STANDS}
    AND s.sequence > ? AND s.sequence > coalesce(
      (SELECT max(sequence) FROM change_set WHERE kind NOT IN ('undo', 'redo')), 0)
  ORDER BY s.sequence DESC LIMIT 1`;

function find(store: Store, sql: string): ChangeSet | undefined {
  const { undoFloor } = store.file();
  const found = store.tables.prepare(sql).get(undoFloor) as { sequence: number } | undefined;
  return found && changeSet(store, found.sequence);
}

/** The set that undo would take back. */
export const undoable = (store: Store): ChangeSet | undefined => find(store, LAST_DONE);
/** The undo that redo would take back. */
export const redoable = (store: Store): ChangeSet | undefined => find(store, LAST_UNDO);

function inverse({ ref, from, to }: RecordedChange): Change {
  if (ref.field !== WHOLE_ROW) return { ref, from: to, to: from };
  if (from === undefined) return { delete: ref.entity, id: ref.id, alone: true };
  return { create: ref.entity, row: from as { id: string } };
}

function takeBack(store: Store, set: ChangeSet, kind: 'undo' | 'redo', who: string): Applied {
  const inverses = [...changesOf(store, set.sequence)].reverse().map(inverse);
  const changes = performChanges(store, inverses);
  const label = set.label === undefined ? {} : { label: set.label };
  const sequence = recordSet(store, { who, kind, undoes: set.sequence, ...label }, changes);
  return { sequence, changes };
}

/** Takes the last set back. @throws ClientFileError nothingToUndo */
export function undo(store: Store, who: string): Undone {
  return store.write(() => {
    const of = undoable(store);
    if (!of) throw new ClientFileError('nothingToUndo', {});
    return { ...takeBack(store, of, 'undo', who), of };
  });
}

/** Does again what was undone last. @throws ClientFileError nothingToRedo */
export function redo(store: Store, who: string): Undone {
  return store.write(() => {
    const undone = redoable(store);
    const of = undone?.undoes === undefined ? undefined : changeSet(store, undone.undoes);
    if (!undone || !of) throw new ClientFileError('nothingToRedo', {});
    return { ...takeBack(store, undone, 'redo', who), of };
  });
}
