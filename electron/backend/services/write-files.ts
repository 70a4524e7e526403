/** Writes a set of files into a folder: all of them or none. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../problem-error.ts';
import { writeProblem } from '../store/errors.ts';

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws ProblemError outputNotFolder; folderMissing, notWritable, diskFull. Nothing is left behind then. */
export function checkFolder(folder: string): void {
  if (!existsSync(folder)) throw new ProblemError('folderMissing', { path: folder });
  if (!statSync(folder).isDirectory()) throw new ProblemError('outputNotFolder', { path: folder });
  const probe = join(folder, `.a30-${process.pid}.tmp`);
  try {
    closeSync(openSync(probe, 'wx', 0o600));
  } catch (error) {
    throw writeProblem(error, folder);
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Writes beside the old files first, so that a full disk leaves those as they were. Returns the paths. */
export function writeFiles(folder: string, files: readonly NewFile[]): readonly string[] {
  const pending = files.map((file, position) => ({
    ...file,
    temporary: join(folder, `.a30-${process.pid}-${position}.tmp`),
    path: join(folder, file.name),
  }));
  try {
    for (const { temporary, bytes } of pending) writeDurably(temporary, bytes);
    for (const { temporary, path } of pending) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
    throw writeProblem(error, folder);
  }
  return pending.map((file) => file.path);
}

function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', 0o600);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
