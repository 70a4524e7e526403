/** What points to a row: its parts, which go with it, and other rows, which forbid its deletion. */
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { OWN_PREFIX, ownTermId } from '../../../shared/domain/ids.ts';
import { layout } from './layout.ts';
import type { RowAddress } from './rows.ts';
import { quoteName } from './sql.ts';
import type { Tables } from './tables.ts';

interface Pointer {
  readonly entity: EntityName;
  readonly field: string;
  /** Finds the ids of rows of `entity` that hold the one asked for. */
  readonly sql: string;
}

interface PointersTo {
  readonly parts: readonly Pointer[];
  readonly links: readonly Pointer[];
}

const pointers = new Map<EntityName, { parts: Pointer[]; links: Pointer[] }>(
  entityNames.map((entity) => [entity, { parts: [], links: [] }]),
);

for (const entity of entityNames) {
  const { table, columns, links } = layout(entity);
  for (const { field, name, storage } of columns) {
    const meta = entities[entity].meta[field];
    const sql = `SELECT "id" FROM ${quoteName(table)} WHERE ${quoteName(name)} = ?`;
    const pointer = { entity, field, sql };
    if (storage === 'ref')
      pointers.get(meta?.target as EntityName)?.[meta?.parent ? 'parts' : 'links'].push(pointer);
    else if (meta?.term) pointers.get('ownTerm')?.links.push(pointer);
  }
  for (const { field, name, target } of links) {
    const sql = `SELECT "row" AS "id" FROM ${quoteName(name)} WHERE "target" = ?`;
    pointers.get(target)?.links.push({ entity, field, sql });
  }
}

function pointersTo(entity: EntityName): PointersTo {
  return pointers.get(entity) ?? { parts: [], links: [] };
}

function idsBy(tables: Tables, { sql }: Pointer, value: string): readonly string[] {
  return (tables.prepare(sql).all(value) as { id: string }[]).map(({ id }) => id);
}

/** Rows that speak of this row by FieldRef: where its values come from, which findings were closed. */
function remarksOn(tables: Tables, { entity, id }: RowAddress): readonly RowAddress[] {
  // A range instead of LIKE: ids hold underscores, which LIKE reads as "any character".
  const from = refOf(entity, id, '');
  return (['provenance', 'dismissal'] as const).flatMap((remark) =>
    (
      tables
        .prepare(`SELECT "id" FROM ${quoteName(remark)} WHERE "target" >= ? AND "target" < ?`)
        .all(from, `${from}\u{10ffff}`) as { id: string }[]
    ).map((row) => ({ entity: remark, id: row.id })),
  );
}

/** The row with everything that goes when it goes, parts before what they are a part of. */
export function withParts(tables: Tables, at: RowAddress): readonly RowAddress[] {
  const parts = pointersTo(at.entity).parts.flatMap((pointer) =>
    idsBy(tables, pointer, at.id).flatMap((id) =>
      withParts(tables, { entity: pointer.entity, id }),
    ),
  );
  return [...remarksOn(tables, at), ...parts, at];
}

/** FieldRefs by which parts say what they are a part of. */
export function partsOf(tables: Tables, { entity, id }: RowAddress): readonly string[] {
  return pointersTo(entity).parts.flatMap((pointer) =>
    idsBy(tables, pointer, id).map((row) => refOf(pointer.entity, row, pointer.field)),
  );
}

/** FieldRefs of the fields that still point to a row that is gone. */
export function fieldsPointingTo(tables: Tables, at: RowAddress): readonly string[] {
  const value = at.entity === 'ownTerm' ? `${OWN_PREFIX}${at.id}` : at.id;
  const links = pointersTo(at.entity).links.flatMap((pointer) =>
    idsBy(tables, pointer, value).map((row) => refOf(pointer.entity, row, pointer.field)),
  );
  const remarks = remarksOn(tables, at).map(({ entity, id }) => refOf(entity, id, 'target'));
  return [...partsOf(tables, at), ...links, ...remarks];
}

/** Rows that the value of a field points to; undefined for an address that cannot exist. */
export function targetsOf(
  entity: EntityName,
  field: string,
  value: unknown,
): readonly RowAddress[] | undefined {
  const meta = entities[entity].meta[field];
  if (value === undefined || !meta) return [];
  if (field === 'target' && (entity === 'provenance' || entity === 'dismissal')) {
    const remarkedOn = parseRef(value as string);
    return remarkedOn && [remarkedOn];
  }
  if (meta.target !== undefined) {
    const ids = Array.isArray(value) ? (value as string[]) : [value as string];
    return ids.map((id) => ({ entity: meta.target as EntityName, id }));
  }
  const own = meta.term ? ownTermId(value as string) : undefined;
  return own === undefined ? [] : [{ entity: 'ownTerm', id: own }];
}
