/**
 * Puts a finished file in the user's folder: examined, written aside, flushed, renamed over the old
 * one and read back. SQLite never works on a file in that folder.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ClientFileError, writeProblem } from '../store/errors.ts';
import { examineSealed } from './examine.ts';
import { readWhole, writePrivate } from './private-copy.ts';
import type { Sealed } from './seal.ts';

/** Windows refuses to rename over a file that a sync client or scanner holds for a moment. */
const RENAME_PAUSES_MS = process.platform === 'win32' ? [50, 100, 200, 400, 800, 1600] : [];

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

/** What a publish that was cut off left in the folder; the lock of the file must be held. */
export function removeOrphans(folder: string, docId: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`~${docId}-`) && name.endsWith('.tmp'))
      rmSync(join(folder, name), { force: true });
  }
}

/** Writes the bytes beside the target under a name that sync clients pass over. */
function writeBeside(bytes: Buffer, target: string, docId: string, mode: number): string {
  const folder = dirname(target);
  removeOrphans(folder, docId);
  const path = join(folder, `~${docId}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    writePrivate(path, bytes);
    chmodSync(path, mode);
    return path;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/**
 * Puts a finished client file at `target`. It is examined before anything of the user's is touched.
 * @param replace false: refuses where a file is
 * @throws ClientFileError exists, folderMissing, notWritable, diskFull, diskError; then nothing changed
 */
export function publishSealed(file: Sealed, target: string, replace: boolean): void {
  const { bytes } = file;
  let aside: string | undefined;
  try {
    const old = statSync(target, { throwIfNoEntry: false })?.mode;
    if (!replace && old !== undefined) throw new ClientFileError('exists', { path: target });
    const { docId } = examineSealed(file, target);
    aside = writeBeside(bytes, target, docId, (old ?? 0o600) & 0o777);
    if (replace) renameOver(aside, target);
    else placeNew(aside, target);
    aside = undefined;
    flushFolder(dirname(target));
    if (!readWhole(target).equals(bytes)) throw new ClientFileError('diskError', { path: target });
  } catch (error) {
    throw writeProblem(error, target);
  } finally {
    if (aside !== undefined) rmSync(aside, { force: true });
  }
}
