/** What the first hundred bytes and the size of a file say, before SQLite sees any of it. */
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { ClientFileError, readProblem } from '../store/errors.ts';
import { APPLICATION_ID, newestVersion } from '../store/migrate.ts';

/** Larger than any register; read as a whole, so it must have an end. */
const LIMIT_MEGABYTES = 256;
const HEADER = 100;
const MAGIC = 'SQLite format 3\0';

function refuseFolderAndSize(path: string, stats: Stats): void {
  if (stats.isDirectory()) throw new ClientFileError('isFolder', { path });
  if (!stats.isFile()) throw new ClientFileError('notReadable', { path });
  // SQLite opens a file of 0 or 1 byte as a valid empty database.
  if (stats.size <= 1) throw new ClientFileError('empty', { path });
  if (stats.size > LIMIT_MEGABYTES * 1024 * 1024) {
    throw new ClientFileError('tooLarge', { path, limitMegabytes: LIMIT_MEGABYTES });
  }
}

/** Another program's journal would be played back over our file. */
function refuseForeignJournal(path: string): void {
  for (const suffix of ['-journal', '-wal', '-shm']) {
    const journal = path + suffix;
    if (existsSync(journal)) throw new ClientFileError('foreignJournal', { path, journal });
  }
}

function refuseContent(path: string, header: Buffer, size: number): void {
  const magic = Buffer.from(MAGIC, 'latin1');
  const start = header.subarray(0, magic.length);
  if (!start.equals(magic.subarray(0, start.length)))
    throw new ClientFileError('notSqlite', { path });
  if (header.length < HEADER) throw new ClientFileError('truncated', { path });
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new ClientFileError('notOurs', { path });
  const found = header.readUInt32BE(60);
  if (found > newestVersion)
    throw new ClientFileError('newerVersion', { path, found, known: newestVersion });
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  if (size < pageSize * header.readUInt32BE(28)) throw new ClientFileError('truncated', { path });
  // Write and read version 2 is a write-ahead log, which we never publish.
  const rollback = header[18] === 1 && header[19] === 1;
  if (!rollback || found === 0) throw new ClientFileError('damaged', { path, part: 'structure' });
}

/** Refuses what cannot be a client file of ours; touches nothing. @throws ClientFileError */
export function checkHeader(path: string): void {
  let file: number | undefined;
  try {
    // Before opening: opening a pipe waits for a writer that may never come.
    refuseFolderAndSize(path, statSync(path));
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    refuseFolderAndSize(path, stats);
    const header = Buffer.alloc(HEADER);
    const length = readSync(file, header, 0, HEADER, 0);
    refuseContent(path, header.subarray(0, length), stats.size);
    refuseForeignJournal(path);
  } catch (error) {
    throw readProblem(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
