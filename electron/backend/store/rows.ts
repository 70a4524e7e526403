/** Rows of the register by entity and id: read, create, set one field, delete. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import { type LinkTable, layout, type TableLayout } from './layout.ts';
import { type DecodedRow, decodeRow, toColumn } from './row-codec.ts';
import { quoteName } from './sql.ts';
import type { SqlValue } from './sqlite.ts';
import type { Tables, Values } from './tables.ts';

export interface RowAddress {
  readonly entity: EntityName;
  readonly id: string;
}

type Plain = Readonly<Record<string, unknown>>;

function readLinks(tables: Tables, link: LinkTable, id: string): string[] | undefined {
  const sql = `SELECT "target" FROM ${quoteName(link.name)} WHERE "row" = ? ORDER BY "target"`;
  const found = tables.prepare(sql).all(id) as { target: string }[];
  return found.length === 0 ? undefined : found.map(({ target }) => target);
}

export function readRow(tables: Tables, { entity, id }: RowAddress): DecodedRow | undefined {
  const { table, columns, links } = layout(entity);
  const names = columns.map(({ name }) => quoteName(name)).join(', ');
  const found = tables.prepare(`SELECT ${names} FROM ${quoteName(table)} WHERE "id" = ?`).get(id);
  if (found === undefined) return undefined;
  const row = decodeRow(columns, Object.values(found as Record<string, SqlValue>));
  for (const link of links) {
    const targets = readLinks(tables, link, id);
    if (targets) row[link.field] = targets;
  }
  return row;
}

function columnValues({ columns }: TableLayout, row: Plain, only?: string): Values {
  const wanted = only === undefined ? columns : columns.filter(({ field }) => field === only);
  return Object.fromEntries(
    wanted.map((column) => [column.name, toColumn(column, row[column.field])]),
  );
}

function insertLinks(tables: Tables, link: LinkTable, id: string, targets: unknown): void {
  for (const target of (targets ?? []) as readonly string[]) {
    tables.insert(link.name, { row: id, target });
  }
}

export function insertRow(tables: Tables, entity: EntityName, row: Plain & { id: string }): void {
  const place = layout(entity);
  tables.insert(place.table, columnValues(place, row));
  for (const link of place.links) insertLinks(tables, link, row.id, row[link.field]);
}

/** Sets one field; undefined makes it absent. */
export function setField(tables: Tables, at: RowAddress, field: string, value: unknown): void {
  const place = layout(at.entity);
  const link = place.links.find((candidate) => candidate.field === field);
  if (!link) {
    tables.update(place.table, columnValues(place, { [field]: value }, field), { id: at.id });
    return;
  }
  tables.delete(link.name, { row: at.id });
  insertLinks(tables, link, at.id, value);
}

/** Deletes the row; its links go with it. Its parts must be gone before, so that each is recorded. */
export function deleteRow(tables: Tables, { entity, id }: RowAddress): void {
  tables.delete(layout(entity).table, { id });
}
