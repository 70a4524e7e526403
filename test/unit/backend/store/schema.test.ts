import { describe, expect, it } from 'vitest';
import { allLayouts, SINGLETON } from '../../../../electron/backend/store/layout.ts';
import {
  APPLICATION_ID,
  assertOrdered,
  migrate,
  newestVersion,
  versionOf,
} from '../../../../electron/backend/store/migrate.ts';
import { hasOurSchema } from '../../../../electron/backend/store/schema.ts';
import { type Database, openMemory } from '../../../../electron/backend/store/sqlite.ts';
import { entities } from '../../../../shared/domain/entities.ts';
import { registerSql } from '../../../support/implied-schema.ts';

const OWN_TABLES = ['change', 'change_set', 'file', 'published_statement', 'version'];

function migrated(): Database {
  const db = openMemory();
  migrate(db);
  return db;
}

function tables(db: Database): string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
}

/** Each column with its type, whether it may be empty, and whether it is the key. */
function columns(db: Database, table: string): unknown {
  return db
    .prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY name')
    .all(table);
}

function links(db: Database, table: string): unknown {
  return db
    .prepare(
      'SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY "from"',
    )
    .all(table);
}

describe('schema of a new client file', () => {
  it('has exactly the tables, columns and links that the domain implies: a new field needs a migration', () => {
    const db = migrated();
    const implied = openMemory();
    implied.exec(registerSql());
    expect(tables(db).filter((name) => !OWN_TABLES.includes(name))).toEqual(tables(implied));
    for (const table of tables(implied)) {
      expect({ table, columns: columns(db, table) }).toEqual({
        table,
        columns: columns(implied, table),
      });
      expect({ table, links: links(db, table) }).toEqual({ table, links: links(implied, table) });
    }
  });

  it('has a column for each field and no others', () => {
    const db = migrated();
    for (const { entity, table, columns: laid } of allLayouts) {
      const expected = laid.map(({ name }) => name);
      if (entities[entity].single) expected.push(SINGLETON);
      const found = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
      // What a migration added stands last.
      expect(found.sort()).toEqual(expected.sort());
    }
  });

  it('is STRICT throughout and marked as ours', () => {
    const db = migrated();
    expect(
      db
        .prepare("SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'")
        .all(),
    ).toEqual([]);
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(versionOf(db)).toBe(newestVersion);
  });

  it.each([
    ['a view', 'CREATE VIEW v AS SELECT 1'],
    ['a trigger', 'CREATE TRIGGER t AFTER UPDATE ON activity BEGIN DELETE FROM party; END'],
    ['a table', 'CREATE TABLE t (x)'],
    ['a column', 'ALTER TABLE activity ADD COLUMN x TEXT'],
    ['a missing index', 'DROP INDEX purpose_activity'],
  ])('is not ours with %s', (_, sql) => {
    const db = migrated();
    expect(hasOurSchema(db, newestVersion)).toBe(true);
    db.exec(sql);
    expect(hasOurSchema(db, newestVersion)).toBe(false);
  });

  it('refuses migrations that are out of order', () => {
    const step = (version: number) => ({ version, up: () => undefined });
    expect(() => assertOrdered([step(1), step(3), step(2)])).toThrow();
    expect(() => assertOrdered([step(1), step(1)])).toThrow();
    expect(() => assertOrdered([step(1), step(2), step(10)])).not.toThrow();
  });

  it('keeps nothing of a migration that fails', () => {
    const db = openMemory();
    const good = {
      version: 1,
      up: (run: { exec(sql: string): unknown }) => void run.exec('CREATE TABLE a (x) '),
    };
    const bad = {
      version: 2,
      up: (run: { exec(sql: string): unknown }) => void run.exec('CREATE TABLE a (x)'),
    };
    expect(() => migrate(db, [good, bad])).toThrow();
    expect([tables(db), versionOf(db)]).toEqual([[], 0]);
  });
});
