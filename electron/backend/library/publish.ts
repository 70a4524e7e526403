/**
 * Puts a finished copy of the working file in the user's folder: written aside, examined, flushed,
 * renamed over the old one and read back. SQLite never works on a file in that folder.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ClientFileError, writeProblem } from '../store/errors.ts';
import { type Database, openReadOnly } from '../store/sqlite.ts';
import { examine } from './examine.ts';
import { hashOfFile } from './private-copy.ts';

/** Windows refuses to rename over a file that a sync client or scanner holds for a moment. */
const RENAME_PAUSES_MS = process.platform === 'win32' ? [50, 100, 200, 400, 800, 1600] : [];

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a rename last through a power cut; Windows has no such call for a folder. */
function flushFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function renameOver(from: string, to: string): void {
  for (const pause of RENAME_PAUSES_MS) {
    try {
      renameSync(from, to);
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}

/** Puts the file in place only where none is. */
function placeNew(from: string, to: string): void {
  linkSync(from, to);
  rmSync(from);
}

function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}

/** A snapshot beside the target under a name that sync clients pass over. */
function snapshotBeside(db: Database, target: string, mode: number): string {
  const path = join(dirname(target), `~${randomBytes(8).toString('hex')}.tmp`);
  // SQLite would make it readable for everyone; an empty file of ours keeps its own mode.
  closeSync(openSync(path, 'wx', 0o600));
  try {
    db.prepare('VACUUM INTO ?').run(path);
    chmodSync(path, mode);
    flush(path);
    const copy = openReadOnly(path);
    try {
      examine(copy, target);
    } finally {
      copy.close();
    }
    return path;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/**
 * Writes a snapshot of `db` at `target`; returns the SHA-256 of the file, read back from there.
 * @param replace false: refuses where a file is
 * @throws ClientFileError exists, folderMissing, notWritable, diskFull, diskError; then nothing changed
 */
export function publishSnapshot(db: Database, target: string, replace: boolean): string {
  let aside: string | undefined;
  try {
    const old = modeOf(target);
    if (!replace && old !== undefined) throw new ClientFileError('exists', { path: target });
    aside = snapshotBeside(db, target, (old ?? 0o600) & 0o777);
    const made = hashOfFile(aside);
    if (replace) renameOver(aside, target);
    else placeNew(aside, target);
    aside = undefined;
    flushFolder(dirname(target));
    if (hashOfFile(target) !== made) throw new ClientFileError('diskError', { path: target });
    return made;
  } catch (error) {
    throw writeProblem(error, target);
  } finally {
    if (aside !== undefined) rmSync(aside, { force: true });
  }
}
