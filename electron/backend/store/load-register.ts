/** Reads the whole register out of the tables. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import { emptyRegister, type Register } from '../../../shared/domain/register.ts';
import { allLayouts, type LinkTable, type TableLayout } from './layout.ts';
import { type DecodedRow, decodeRow } from './row-codec.ts';
import { quoteName } from './sql.ts';
import type { Database, SqlValue } from './sqlite.ts';

/** Columns that the table has; a file of an older version lacks the newest. */
function presentColumns(db: Database, table: string): ReadonlySet<string> {
  return new Set(
    db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[],
  );
}

function addLinks(db: Database, link: LinkTable, rows: ReadonlyMap<string, DecodedRow>): void {
  if (presentColumns(db, link.name).size === 0) return;
  const pairs = db
    .prepare(`SELECT "row", "target" FROM ${quoteName(link.name)}`)
    .raw()
    .iterate();
  for (const [id, target] of pairs as Iterable<[string, string]>) {
    const row = rows.get(id);
    if (!row) continue;
    const targets = row[link.field] as string[] | undefined;
    if (targets) targets.push(target);
    else row[link.field] = [target];
  }
}

function loadTable(db: Database, { table, columns, links }: TableLayout): DecodedRow[] {
  const present = presentColumns(db, table);
  const read = columns.filter(({ name }) => present.has(name));
  if (read.length === 0) return [];
  const names = read.map(({ name }) => quoteName(name)).join(', ');
  const rows: DecodedRow[] = [];
  const found = db
    .prepare(`SELECT ${names} FROM ${quoteName(table)}`)
    .raw()
    .iterate();
  for (const values of found) rows.push(decodeRow(read, values as SqlValue[]));
  if (links.length > 0 && rows.length > 0) {
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const link of links) addLinks(db, link, byId);
  }
  return rows;
}

/** The register that the database holds, its rows in no particular order. */
export function loadRegister(db: Database): Register {
  const register = emptyRegister() as unknown as Record<EntityName, DecodedRow[]>;
  for (const layout of allLayouts) register[layout.entity] = loadTable(db, layout);
  return register as unknown as Register;
}
