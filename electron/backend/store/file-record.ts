/** The single row that says which client file this is, and the digest that binds all rows to it. */
import { hash } from 'node:crypto';
import { ContentSum } from './content-sum.ts';
import { versionOf } from './migrate.ts';
import { quoteName } from './sql.ts';
import type { Database, SqlValue } from './sqlite.ts';

export interface FileRecord {
  readonly docId: string;
  /** Raised at every publish. */
  readonly generation: number;
  /** Content digest of the published file this one was made from. */
  readonly parentDigest: string | null;
  readonly contentDigest: string;
  /** Change sets up to this one cannot be undone: a migration or an erasure lies between. */
  readonly undoFloor: number;
  readonly createdAt: string;
}

const FILE_TABLE = 'file';

export function readFileRecord(db: Database): FileRecord | undefined {
  return db
    .prepare(
      `SELECT doc_id AS docId, generation, parent_digest AS parentDigest, content_digest AS contentDigest,
              undo_floor AS undoFloor, created_at AS createdAt FROM file`,
    )
    .get() as FileRecord | undefined;
}

export function insertFileRecord(db: Database, record: FileRecord): void {
  db.prepare(
    `INSERT INTO file (one, doc_id, generation, parent_digest, content_digest, undo_floor, created_at)
     VALUES (1, @docId, @generation, @parentDigest, @contentDigest, @undoFloor, @createdAt)`,
  ).run(record);
}

/** Digest over `sum` and everything the file says of itself. */
export function contentDigest(db: Database, record: FileRecord, sum: ContentSum): string {
  const { docId, generation, parentDigest, undoFloor, createdAt } = record;
  const bound = [versionOf(db), docId, generation, parentDigest, undoFloor, createdAt, sum.hex()];
  return hash('sha256', JSON.stringify(bound));
}

function tablesOf(db: Database): readonly string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> ?")
    .pluck()
    .all(FILE_TABLE) as string[];
}

/** Sum over all rows of all tables, read anew. */
export function sumAllRows(db: Database): ContentSum {
  const sum = new ContentSum();
  for (const table of tablesOf(db)) {
    const rows = db
      .prepare(`SELECT * FROM ${quoteName(table)}`)
      .raw()
      .iterate();
    for (const values of rows) sum.add(table, values as SqlValue[]);
  }
  return sum;
}
