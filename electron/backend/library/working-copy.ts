/**
 * The private copy that is worked on. It lies in a folder named after the client file, beside a note
 * of where the published file is and what it was, so that after a crash the next start can tell what
 * was saved but not yet published.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolder } from './data-folder.ts';
import { writePrivateJson } from './private-json.ts';

export interface PublishedState {
  /** Where the client file is, in the user's folder. */
  readonly path: string;
  /** Its content digest as we last read or wrote it. */
  readonly digest: string;
  /** Of what we last began to put there, while it is not certain that it came there. */
  readonly placing?: string;
  /** The `saves` of its record: a working copy with another has something to publish. */
  readonly saves: number;
}

export interface WorkingCopy {
  readonly folder: string;
  readonly file: string;
  readonly note: string;
}

/** A folder for each client file, by the id inside it. */
export const WORKING = 'working';

export function workingCopy(dataDir: string, docId: string): WorkingCopy {
  const folder = join(dataDir, WORKING, docId);
  return { folder, file: join(folder, 'file.a30'), note: join(folder, 'published.json') };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** For client files that come in or go out: what lies there is done with in the same breath. */
type Passing = 'incoming' | 'outgoing';

/** A folder for a file whose id is not known yet; removes those of processes that died. */
export function incomingFolder(dataDir: string): string {
  return passingFolder(dataDir, 'incoming');
}

export function passingFolder(dataDir: string, which: Passing): string {
  removeAbandoned(dataDir, which);
  return privateFolder(dataDir, which, `${String(process.pid)}-${randomBytes(8).toString('hex')}`);
}

/** What processes that died left there. */
export function removeAbandoned(dataDir: string, which: Passing): void {
  const passing = privateFolder(dataDir, which);
  for (const name of readdirSync(passing)) {
    // One without a number in front was left by an app that is no more.
    const pid = /^(\d+)-/.exec(name)?.[1];
    if (pid === undefined || !isRunning(Number(pid))) removeFolder(join(passing, name));
  }
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** @throws ClientFileError notWritable, diskFull and others; the note then stays as it was */
export function writeNote({ note }: WorkingCopy, state: PublishedState): void {
  writePrivateJson(note, state);
}

/** What the note says, if a working copy was left behind whole enough to have one. */
export function leftBehind(copy: WorkingCopy): PublishedState | undefined {
  if (!existsSync(copy.file)) return undefined;
  try {
    return JSON.parse(readFileSync(copy.note, 'utf8')) as PublishedState;
  } catch {
    return undefined;
  }
}

/** Makes the examined incoming file the working copy. The note goes first: a copy without one is never trusted. */
export function adopt(incoming: string, copy: WorkingCopy, state: PublishedState): void {
  privateFolder(copy.folder);
  writeNote(copy, state);
  renameSync(incoming, copy.file);
}
