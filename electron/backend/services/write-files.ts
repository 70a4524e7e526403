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

interface Pending extends NewFile {
  readonly path: string;
  /** Where it is written before it takes its place, and where what it replaces is kept until all are in place. */
  readonly temporary: string;
  readonly replaced: string;
}

/**
 * Writes beside the old files first, so that a full disk leaves those as they were. Returns the paths.
 * @throws ProblemError notWritable, diskFull. The folder is then as it was.
 */
export function writeFiles(folder: string, files: readonly NewFile[]): readonly string[] {
  const pending = files.map((file, position) => {
    const aside = join(folder, `.a30-${process.pid}-${position}`);
    const path = join(folder, file.name);
    return { ...file, path, temporary: `${aside}.tmp`, replaced: `${aside}.old` };
  });
  try {
    for (const { temporary, bytes } of pending) writeDurably(temporary, bytes);
    putInPlace(pending);
  } catch (error) {
    throw writeProblem(error, folder);
  } finally {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
  }
  return pending.map((file) => file.path);
}

/** Windows refuses to replace a document that a reader has open; the ones before it then go back. */
function putInPlace(pending: readonly Pending[]): void {
  const begun: Pending[] = [];
  try {
    for (const file of pending) {
      if (isFolder(file.path)) throw new ProblemError('notWritable', { path: file.path });
      begun.push(file);
      if (existsSync(file.path)) renameSync(file.path, file.replaced);
      renameSync(file.temporary, file.path);
    }
  } catch (error) {
    for (const file of begun) putBack(file);
    throw error;
  }
  for (const { replaced } of pending) rmSync(replaced, { force: true });
}

function putBack({ path, temporary, replaced }: Pending): void {
  if (!existsSync(temporary)) rmSync(path, { force: true });
  if (existsSync(replaced)) renameSync(replaced, path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
