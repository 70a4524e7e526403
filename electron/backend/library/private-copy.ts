/** Reads a client file whole, as it was at one moment, and writes one that is ours alone. */
import { closeSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { ClientFileError, readProblem, writeProblem } from '../store/errors.ts';

const TRIES = 5;

/** A sync client that is writing changes one of these. */
function stamp(path: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

export function readWhole(path: string): Buffer {
  try {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const before = stamp(path);
      const bytes = readFileSync(path);
      if (stamp(path) === before) return bytes;
    }
  } catch (error) {
    throw readProblem(error, path);
  }
  throw new ClientFileError('stillSyncing', { path });
}

/** Writes a new file that only this user can read, and waits until it is on the disk. */
export function writePrivate(path: string, bytes: Buffer): void {
  try {
    const file = openSync(path, 'wx', 0o600);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw writeProblem(error, path);
  }
}
