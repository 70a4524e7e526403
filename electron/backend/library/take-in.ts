/** From a path of the user to an examined private copy with its lock held: the way in for every use of a client file. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readProblem } from '../store/errors.ts';
import type { FileRecord } from '../store/file-record.ts';
import { examineFile } from './examine.ts';
import { type Lock, lockFile } from './lock.ts';
import { writePrivate } from './private-copy.ts';
import { type Recovery, recover } from './recover.ts';
import {
  incomingFolder,
  leftBehind,
  type PublishedState,
  removeFolder,
  type WorkingCopy,
  workingCopy,
} from './working-copy.ts';

export interface FileOptions {
  /** See `dataFolder`. */
  readonly dataDir: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface TakenIn {
  /** The private copy, in a folder of its own that the caller removes or moves. */
  readonly incoming: string;
  readonly folder: string;
  readonly record: FileRecord;
  readonly state: PublishedState;
  readonly working: WorkingCopy;
  readonly lock: Lock;
  readonly recovery?: Recovery;
}

export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw readProblem(error, path);
  }
}

/** The user may have moved the file since the crash. */
function movedWith(
  left: PublishedState | undefined,
  path: string,
  digest: string,
): PublishedState | undefined {
  const isOurs = left?.digest === digest || left?.placing === digest;
  const moved = left !== undefined && isOurs && !existsSync(left.path);
  return moved ? { ...left, path } : left;
}

/** @throws ClientFileError for everything that makes a file unfit to open; the file itself is untouched */
export function takeIn(path: string, options: FileOptions): TakenIn {
  const real = realPath(path);
  const folder = incomingFolder(options.dataDir);
  let lock: Lock | undefined;
  try {
    let examined = examineFile(real);
    const { docId, contentDigest } = examined.record;
    lock = lockFile(options.dataDir, docId, real);
    const working = workingCopy(options.dataDir, docId);
    const left = movedWith(leftBehind(working), real, contentDigest);
    const recovery =
      left && recover(options.dataDir, docId, working, left, { ...options, opening: real });
    if (recovery?.outcome === 'published') examined = examineFile(real);
    const { bytes, record } = examined;
    const incoming = join(folder, 'file.a30');
    writePrivate(incoming, bytes);
    const state = { path: real, digest: record.contentDigest, saves: record.saves };
    return { incoming, folder, record, state, working, lock, ...(recovery ? { recovery } : {}) };
  } catch (error) {
    lock?.release();
    removeFolder(folder);
    throw error;
  }
}
