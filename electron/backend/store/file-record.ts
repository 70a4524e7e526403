/** The single row that says which client file this is, and the digest that binds every byte to it. */
import type { Database } from './sqlite.ts';

export interface FileRecord {
  readonly docId: string;
  /** Raised at every publish. */
  readonly generation: number;
  /** Content digest of the published file this one was made from. */
  readonly parentDigest: string | null;
  /** Written into the published bytes; in a working file another text of its length holds its place. */
  readonly contentDigest: string;
  /** Raised by every transaction: tells whether something is saved that is not yet published. */
  readonly saves: number;
  /** Change sets up to this one cannot be undone: a migration or an erasure lies between. */
  readonly undoFloor: number;
  readonly createdAt: string;
}

export function readFileRecord(db: Database): FileRecord | undefined {
  return db
    .prepare(
      `SELECT doc_id AS docId, generation, parent_digest AS parentDigest, content_digest AS contentDigest,
              saves, undo_floor AS undoFloor, created_at AS createdAt FROM file`,
    )
    .get() as FileRecord | undefined;
}

/** When what it says was last changed: its history knows, and without one it was made then. */
export function lastChangeAt(db: Database): string {
  const last = 'SELECT at FROM change_set ORDER BY sequence DESC LIMIT 1';
  return db
    .prepare(`SELECT max(created_at, coalesce((${last}), '')) FROM file`)
    .pluck()
    .get() as string;
}

export function insertFileRecord(db: Database, record: FileRecord): void {
  db.prepare(
    `INSERT INTO file (one, doc_id, generation, parent_digest, content_digest, saves, undo_floor, created_at)
     VALUES (1, @docId, @generation, @parentDigest, @contentDigest, @saves, @undoFloor, @createdAt)`,
  ).run(record);
}
