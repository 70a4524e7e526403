/** Applies a set of changes and writes it into the history, in one transaction. */
import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { type FieldRef, formatRef, refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type {
  Applied,
  Change,
  ChangeSetInput,
  FieldChange,
  RecordedChange,
  RowDeletion,
} from './change.ts';
import { ClientFileError } from './errors.ts';
import { changesOf, dropSet, extendSet, lastSet, recordSet } from './history.ts';
import { layout } from './layout.ts';
import { fieldsPointingTo, partsOf, targetsOf, withParts } from './row-links.ts';
import { deleteRow, insertRow, readRow, setField } from './rows.ts';
import { sameValue } from './same-value.ts';
import type { Store } from './store.ts';

/** Typing in one field with no longer a pause than this is one change set. */
const TYPING_PAUSE_MS = 5_000;

/**
 * Applies all changes or none.
 * @throws ClientFileError stale, rowGone, rowExists, invalidValue, linkMissing, inUse, organisationMissing.
 */
export function applyChanges(store: Store, { changes, ...set }: ChangeSetInput): Applied {
  return store.write(() => {
    const done = performChanges(store, changes);
    if (done.length === 0) return { changes: [] };
    const sequence = joinTyping(store, set, done) ?? recordSet(store, set, done);
    return { sequence, changes: done };
  });
}

/** Changes the rows without writing history; inside a transaction of the store. */
export function performChanges(
  store: Store,
  changes: readonly Change[],
): readonly RecordedChange[] {
  const done: RecordedChange[] = [];
  const gone = new Set<string>();
  for (const change of changes) {
    if ('create' in change) done.push(create(store, change.create, change.row));
    else if ('delete' in change) done.push(...remove(store, change, gone));
    else done.push(...set(store, change));
  }
  checkLinks(store, done);
  checkProvenance(store, done);
  return done;
}

function create(
  store: Store,
  entity: EntityName,
  row: Readonly<Record<string, unknown>> & { readonly id: string },
): RecordedChange {
  const ref: FieldRef = { entity, id: row.id, field: WHOLE_ROW };
  const parsed = entities[entity].schema.safeParse(row);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0] ?? WHOLE_ROW);
    throw new ClientFileError('invalidValue', { ref: refOf(entity, row.id, field) });
  }
  const taken = entities[entity].single ? store.tables.prepare(anyRow(entity)).get() : undefined;
  if (taken !== undefined || readRow(store.tables, ref)) {
    throw new ClientFileError('rowExists', { ref: formatRef(ref) });
  }
  const whole = parsed.data as typeof row;
  insertRow(store.tables, entity, whole);
  return { ref, from: undefined, to: whole };
}

function anyRow(entity: EntityName): string {
  return `SELECT "id" FROM "${layout(entity).table}" LIMIT 1`;
}

function remove(
  store: Store,
  { delete: entity, id, alone }: RowDeletion,
  gone: Set<string>,
): readonly RecordedChange[] {
  const ref: FieldRef = { entity, id, field: WHOLE_ROW };
  if (!readRow(store.tables, ref)) {
    // It may have gone in this same set with the row it was a part of.
    if (gone.has(formatRef(ref))) return [];
    throw new ClientFileError('rowGone', { ref: formatRef(ref) });
  }
  const removed: RecordedChange[] = [];
  for (const at of alone ? [withoutParts(store, ref)] : withParts(store.tables, ref)) {
    const row = readRow(store.tables, at);
    if (!row) continue;
    deleteRow(store.tables, at);
    gone.add(refOf(at.entity, at.id));
    removed.push({ ref: { ...at, field: WHOLE_ROW }, from: row, to: undefined });
  }
  return removed;
}

/** The database would delete parts that are still there by itself, past the history. */
function withoutParts(store: Store, ref: FieldRef): FieldRef {
  const by = partsOf(store.tables, ref);
  if (by.length > 0) throw new ClientFileError('inUse', { ref: formatRef(ref), by });
  return ref;
}

function set(store: Store, { ref, from, to }: FieldChange): readonly RecordedChange[] {
  const { entity, field } = ref;
  const address = formatRef(ref);
  const shape = entities[entity].schema.shape as Readonly<
    Record<string, { safeParse(value: unknown): { success: boolean; data?: unknown } }>
  >;
  const parsed = field === 'id' ? undefined : shape[field]?.safeParse(to);
  if (!parsed?.success) throw new ClientFileError('invalidValue', { ref: address });
  const row = readRow(store.tables, ref);
  if (!row) throw new ClientFileError('rowGone', { ref: address });
  const theirs = row[field];
  if (sameValue(theirs, parsed.data)) return [];
  if (!sameValue(theirs, from))
    throw new ClientFileError('stale', { ref: address, mine: to, theirs });
  setField(store.tables, ref, field, parsed.data);
  return [{ ref, from: theirs, to: parsed.data }];
}

/** Every id points somewhere at the end of the set; in between it need not. */
function checkLinks(store: Store, done: readonly RecordedChange[]): void {
  for (const { ref, to } of done) {
    if (ref.field !== WHOLE_ROW) checkTargets(store, ref, to);
    else if (to !== undefined) {
      for (const [field, value] of Object.entries(to as object)) {
        checkTargets(store, { ...ref, field }, value);
      }
    } else if (!readRow(store.tables, ref)) {
      const by = fieldsPointingTo(store.tables, ref);
      if (by.length > 0) throw new ClientFileError('inUse', { ref: formatRef(ref), by });
    }
  }
  if (done.some(({ ref }) => ref.entity === 'organisation' && ref.field === WHOLE_ROW)) {
    const organisation = store.tables.prepare(anyRow('organisation')).get();
    if (organisation === undefined) throw new ClientFileError('organisationMissing', {});
  }
}

function checkTargets(store: Store, ref: FieldRef, value: unknown): void {
  const targets = targetsOf(ref.entity, ref.field, value);
  if (!targets) throw new ClientFileError('invalidValue', { ref: formatRef(ref) });
  for (const target of targets) {
    if (rowIsThere(store, target.entity, target.id)) continue;
    // The row that points there may itself be gone at the end of the set.
    if (!rowIsThere(store, ref.entity, ref.id)) return;
    throw new ClientFileError('linkMissing', { ref: formatRef(ref), value: target.id });
  }
}

/** One value comes from one place at the end of the set: of two answers nobody could tell which holds. */
function checkProvenance(store: Store, done: readonly RecordedChange[]): void {
  const sql = 'SELECT "id" FROM "provenance" WHERE "target" = ? ORDER BY "id" = ?';
  for (const { ref, to } of done) {
    const target = ref.entity === 'provenance' ? targetIn(ref, to) : undefined;
    if (target === undefined) continue;
    const rows = store.tables.prepare(sql).all(target, ref.id) as { id: string }[];
    const [there, second] = rows;
    if (there && second)
      throw new ClientFileError('rowExists', { ref: refOf('provenance', there.id) });
  }
}

/** What a changed provenance row now speaks of; undefined where the change says nothing of it. */
function targetIn({ field }: FieldRef, to: unknown): string | undefined {
  if (field === 'target') return to as string;
  return field === WHOLE_ROW ? (to as { readonly target?: string } | undefined)?.target : undefined;
}

function rowIsThere(store: Store, entity: EntityName, id: string): boolean {
  const sql = `SELECT 1 FROM "${layout(entity).table}" WHERE "id" = ?`;
  return store.tables.prepare(sql).get(id) !== undefined;
}

/** The sequence of the last set when this edit goes on typing in its field, and it was made part of it. */
function joinTyping(
  store: Store,
  { who, kind }: Omit<ChangeSetInput, 'changes'>,
  done: readonly RecordedChange[],
): number | undefined {
  const [change] = done;
  const last = lastSet(store);
  if (kind !== 'edit' || !change || done.length > 1) return undefined;
  // A row that is moved twice was moved twice, however fast: nobody types a rank.
  if (change.ref.field === WHOLE_ROW || change.ref.field === 'rank') return undefined;
  if (last?.kind !== 'edit' || last.who !== who || last.sequence <= store.file().undoFloor)
    return undefined;
  const pause = store.now().getTime() - Date.parse(last.at);
  if (pause < 0 || pause > TYPING_PAUSE_MS) return undefined;
  const [typed, ...others] = changesOf(store, last.sequence);
  if (!typed || others.length > 0 || formatRef(typed.ref) !== formatRef(change.ref))
    return undefined;
  if (sameValue(typed.from, change.to)) dropSet(store, last.sequence);
  else extendSet(store, last.sequence, change.to);
  return last.sequence;
}
