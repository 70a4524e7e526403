/** Whether a database is a whole client file of ours: structure, links, schema, and the digest of its content. */

import type { ContentSum } from '../store/content-sum.ts';
import { ClientFileError, readProblem } from '../store/errors.ts';
import {
  contentDigest,
  type FileRecord,
  readFileRecord,
  sumAllRows,
} from '../store/file-record.ts';
import { newestVersion, versionOf } from '../store/migrate.ts';
import { hasOurSchema } from '../store/schema.ts';
import type { Database } from '../store/sqlite.ts';

export interface Examined {
  readonly record: FileRecord;
  readonly sum: ContentSum;
}

function examineStructure(db: Database, path: string): FileRecord {
  const found = versionOf(db);
  if (found > newestVersion)
    throw new ClientFileError('newerVersion', { path, found, known: newestVersion });
  // Before any other query: a view or trigger of another hand must never run.
  if (!hasOurSchema(db, found)) throw new ClientFileError('damaged', { path, part: 'schema' });
  if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
    throw new ClientFileError('damaged', { path, part: 'structure' });
  }
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) {
    throw new ClientFileError('damaged', { path, part: 'links' });
  }
  const record = readFileRecord(db);
  // The id names folders of ours, so it is only ever letters, digits, - and _.
  if (!record || !/^[A-Za-z0-9_-]{1,64}$/.test(record.docId)) {
    throw new ClientFileError('damaged', { path, part: 'structure' });
  }
  return record;
}

/**
 * @param path what messages call the file, which `db` is a copy of
 * @throws ClientFileError newerVersion, damaged, changedOutside
 */
export function examine(db: Database, path: string): Examined {
  try {
    const record = examineStructure(db, path);
    const sum = sumAllRows(db);
    if (contentDigest(db, record, sum) !== record.contentDigest) {
      throw new ClientFileError('changedOutside', { path });
    }
    return { record, sum };
  } catch (error) {
    throw readProblem(error, path);
  }
}
