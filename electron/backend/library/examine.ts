/** Whether a database is a whole client file of ours: structure, links, schema, and its digest. */
import { ClientFileError, readProblem } from '../store/errors.ts';
import { type FileRecord, lastChangeAt, readFileRecord } from '../store/file-record.ts';
import { newestVersion, versionOf } from '../store/migrate.ts';
import { hasOurSchema } from '../store/schema.ts';
import { type Database, openBytes } from '../store/sqlite.ts';
import { checkHeader } from './header.ts';
import { readWhole } from './private-copy.ts';
import { hasDigest, type Sealed } from './seal.ts';

export interface Examined {
  readonly bytes: Buffer;
  readonly record: FileRecord;
  /** When what it says was last changed, wherever and whenever the file was copied. */
  readonly changedAt: string;
}

/**
 * @param path what messages call the file, which `db` is a copy of
 * @throws ClientFileError newerVersion, damaged
 */
export function examineDatabase(db: Database, path: string): FileRecord {
  const found = versionOf(db);
  if (found > newestVersion)
    throw new ClientFileError('newerVersion', { path, found, known: newestVersion });
  // Before any other query: a view or trigger of another hand must never run.
  if (!hasOurSchema(db, found)) throw new ClientFileError('damaged', { path, part: 'schema' });
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    throw new ClientFileError('damaged', { path, part: 'structure' });
  }
  const record = readFileRecord(db);
  // The id names folders of ours, so it is only ever letters, digits, - and _.
  if (!record || !/^[A-Za-z0-9_-]{1,64}$/.test(record.docId)) {
    throw new ClientFileError('damaged', { path, part: 'structure' });
  }
  return record;
}

/** @throws ClientFileError damaged */
export function examineLinks(db: Database, path: string): void {
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) {
    throw new ClientFileError('damaged', { path, part: 'links' });
  }
}

/** @param isDigest whether the digest that the file says it has is its digest */
function examineBytes(
  bytes: Buffer,
  path: string,
  isDigest: (held: string) => boolean,
  more?: (db: Database, path: string) => void,
): Omit<Examined, 'bytes'> {
  try {
    const db = openBytes(bytes);
    try {
      const record = examineDatabase(db, path);
      more?.(db, path);
      if (!isDigest(record.contentDigest)) throw new ClientFileError('changedOutside', { path });
      return { record, changedAt: lastChangeAt(db) };
    } finally {
      db.close();
    }
  } catch (error) {
    throw readProblem(error, path);
  }
}

/**
 * Examines what is about to become a file. Its links need no look: it is the image of a database in
 * which SQLite refuses a link to nothing at every commit. @throws ClientFileError
 */
export function examineSealed({ bytes, digest }: Sealed, path: string): FileRecord {
  return examineBytes(bytes, path, (held) => held === digest).record;
}

/**
 * Reads a file of the user's and examines what was read, in memory.
 * @throws ClientFileError newerVersion, damaged, changedOutside
 */
export function examineFile(path: string): Examined {
  checkHeader(path);
  const bytes = readWhole(path);
  return {
    bytes,
    ...examineBytes(bytes, path, (held) => hasDigest(bytes, held), examineLinks),
  };
}

export interface Identity {
  readonly docId: string;
  readonly changedAt: string;
}

/** Undefined for a file that is none of ours or not whole. */
export function identityIn(path: string): Identity | undefined {
  try {
    const { record, changedAt } = examineFile(path);
    return { docId: record.docId, changedAt };
  } catch (error) {
    if (error instanceof ClientFileError) return undefined;
    throw error;
  }
}

/** Undefined as above. */
export const docIdIn = (path: string): string | undefined => identityIn(path)?.docId;
