/**
 * A file may hold our tables and indexes and nothing else: a view that never ends or a trigger that
 * deletes passes SQLite's own checks (measured), so every line of its schema must be one we wrote.
 */
import { migrate } from './migrate.ts';
import { type Database, openMemory } from './sqlite.ts';

const expected = new Map<number, string>();

function schemaOf(db: Database): string {
  const rows = db
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .raw()
    .all();
  return JSON.stringify(rows);
}

function expectedAt(version: number): string {
  let schema = expected.get(version);
  if (schema === undefined) {
    const db = openMemory();
    migrate(db, undefined, version);
    schema = schemaOf(db);
    db.close();
    expected.set(version, schema);
  }
  return schema;
}

/** Whether the schema is exactly the one our migrations up to `version` make. */
export function hasOurSchema(db: Database, version: number): boolean {
  return schemaOf(db) === expectedAt(version);
}
