/** Brings a database to the newest form, one numbered step at a time, all of them or none. */
import { allMigrations } from './migrations/index.ts';
import type { Migration } from './sql.ts';
import type { Database } from './sqlite.ts';

/** Marks an SQLite file as ours (header offset 68); chosen at random once. */
export const APPLICATION_ID = 0x51c7_a30e;

export const newestVersion = allMigrations.at(-1)?.version ?? 0;

export function assertOrdered(migrations: readonly Migration[]): void {
  let previous = 0;
  for (const { version } of migrations) {
    if (!Number.isInteger(version) || version <= previous) {
      throw new Error(`migration ${String(version)} stands after ${String(previous)}`);
    }
    previous = version;
  }
}

export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Runs what is missing, up to and including `until`. */
export function migrate(
  db: Database,
  migrations: readonly Migration[] = allMigrations,
  until: number = Number.MAX_SAFE_INTEGER,
): void {
  assertOrdered(migrations);
  const from = versionOf(db);
  const due = migrations.filter(({ version }) => version > from && version <= until);
  db.transaction(() => {
    for (const migration of due) {
      migration.up(db);
      db.pragma(`user_version = ${String(migration.version)}`);
    }
    if (from === 0) db.pragma(`application_id = ${String(APPLICATION_ID)}`);
  }).exclusive();
}
