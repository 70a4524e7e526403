/**
 * The only module that loads SQLite: two copies of it in one process break each other's file locks
 * (sqlite.org/howtocorrupt.html, 2.2.1).
 */
import { createRequire } from 'node:module';
import type BetterSqlite from 'better-sqlite3';
import { ClientFileError } from './errors.ts';

export type Database = BetterSqlite.Database;
export type Statement = BetterSqlite.Statement;
/** A value as a column gives it. */
export type SqlValue = string | number | null | Buffer;

const NEEDED_NODE = 22;

let loaded: typeof BetterSqlite | undefined;

/** The native module crashes the process under older Node, so the version is checked before it loads. */
function load(): typeof BetterSqlite {
  if (loaded) return loaded;
  const found = process.versions.node;
  if (Number.parseInt(found, 10) < NEEDED_NODE) {
    throw new ClientFileError('node.tooOld', { found, needed: NEEDED_NODE });
  }
  loaded = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite;
  return loaded;
}

const GUARDS = [
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'secure_delete = ON',
  'temp_store = MEMORY',
];

function guarded(db: Database): Database {
  for (const pragma of GUARDS) db.pragma(pragma);
  return db;
}

/** A database in memory. */
export function openMemory(): Database {
  return guarded(new (load())(':memory:'));
}

/** The bytes of a database file, in memory. */
export function openBytes(bytes: Buffer): Database {
  return guarded(new (load())(bytes));
}

/**
 * A private working file. EXTRA also syncs the folder after the journal is gone, so a commit that
 * was shown survives a power cut.
 */
export function openWorking(path: string): Database {
  const db = guarded(new (load())(path, { fileMustExist: true, timeout: 0 }));
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = EXTRA');
  return db;
}

/**
 * Rewrites the file without what was deleted. Under an exclusive lock SQLite keeps the journal with
 * the old pages in it; leaving that mode for a moment removes it.
 */
export function forgetDeleted(db: Database): void {
  db.exec('VACUUM');
  db.pragma('locking_mode = NORMAL');
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
  db.pragma('locking_mode = EXCLUSIVE');
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
}

/**
 * Holds an exclusive lock on a file of its own until `release`; the system lets go of it when the
 * process dies, so no lock is ever stale. Undefined when another holds it.
 */
export function holdLock(path: string): (() => void) | undefined {
  const db = new (load())(path, { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
  return () => db.close();
}
