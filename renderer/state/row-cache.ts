/**
 * The rows that the page was given, by entity and id. It is a copy of what the backend holds: it
 * changes only by what the backend answers or announces.
 */
import type { OutputOf } from '../../shared/contract/calls.ts';
import type { EntityName, Row } from '../../shared/domain/entities.ts';
import { partsOfRef, WHOLE_ROW } from '../../shared/domain/ref-text.ts';
import { byRank, parentField, type Ranked } from '../../shared/domain/row-place.ts';

export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: string };
type Rows = ReadonlyMap<string, AnyRow>;
export type RowCache = ReadonlyMap<EntityName, Rows>;

type Given = OutputOf<'register.rows'>['rows'];
type RecordedChange = OutputOf<'register.change'>['changes'][number];

export const emptyCache: RowCache = new Map();

/** `parts` of an activity are put beside what is there; rows of the same id are replaced. */
export function withRows(cache: RowCache, given: Given): RowCache {
  const next = new Map(cache);
  for (const [entity, rows] of Object.entries(given) as [EntityName, readonly AnyRow[]][]) {
    const merged = new Map(next.get(entity));
    for (const row of rows) merged.set(row.id, row);
    next.set(entity, merged);
  }
  return next;
}

/** Only the entities that a change names are copied, so that a screen of others stays as it is. */
export function withChanges(cache: RowCache, changes: readonly RecordedChange[]): RowCache {
  const next = new Map(cache);
  const copied = new Set<EntityName>();
  for (const { ref, to } of changes) {
    const { entity, id, field } = partsOfRef(ref);
    const rows = copied.has(entity)
      ? (next.get(entity) as Map<string, AnyRow>)
      : new Map(next.get(entity));
    copied.add(entity);
    next.set(entity, rows);
    if (field === WHOLE_ROW) {
      if (to === undefined) rows.delete(id);
      else rows.set(id, to as AnyRow);
      continue;
    }
    const row = rows.get(id);
    if (row) rows.set(id, withField(row, field, to));
  }
  return next;
}

function withField(row: AnyRow, field: string, to: unknown): AnyRow {
  if (to !== undefined) return { ...row, [field]: to };
  const kept = Object.entries(row).filter(([name]) => name !== field);
  return { ...Object.fromEntries(kept), id: row.id };
}

export function rowOf<E extends EntityName>(
  cache: RowCache,
  entity: E,
  id: string | undefined,
): Row<E> | undefined {
  return id === undefined ? undefined : (cache.get(entity)?.get(id) as Row<E> | undefined);
}

/** Order of `all` and `partsIn` is remembered by the map of rows, which is replaced when one of them changes. */
const ordered = new WeakMap<Rows, readonly AnyRow[]>();
const grouped = new WeakMap<Rows, ReadonlyMap<string, readonly AnyRow[]>>();
const nothing: readonly never[] = [];

/** In rank order; the same array until a row of the entity changes. */
export function allOf<E extends EntityName>(cache: RowCache, entity: E): readonly Row<E>[] {
  const rows = cache.get(entity);
  if (!rows) return nothing;
  const known = ordered.get(rows) ?? ([...rows.values()] as (AnyRow & Ranked)[]).sort(byRank);
  ordered.set(rows, known);
  return known as unknown as readonly Row<E>[];
}

/** The parts of a row in rank order; the same array until a row of the entity changes. */
export function partsIn<E extends EntityName>(
  cache: RowCache,
  entity: E,
  parent: string | undefined,
): readonly Row<E>[] {
  const rows = cache.get(entity);
  const field = parentField(entity);
  if (!rows || field === undefined || parent === undefined) return nothing;
  let groups = grouped.get(rows);
  if (!groups) {
    const rowsInOrder: readonly object[] = allOf(cache, entity);
    groups = Map.groupBy(rowsInOrder as readonly AnyRow[], (row) => String(row[field]));
    grouped.set(rows, groups);
  }
  return (groups.get(parent) ?? nothing) as unknown as readonly Row<E>[];
}
