/** What the app keeps on this computer beside a client file, by the id inside that: where, and its end. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { type Lock, lockFile } from '../library/lock.ts';
import { removeOrphans } from '../library/publish.ts';
import { ASIDE } from '../library/recover.ts';
import { removeAbandoned, WORKING } from '../library/working-copy.ts';
import { ClientFileError } from '../store/errors.ts';
import { INTERVIEWS } from './interview-kept.ts';
import { NAMES } from './left-names.ts';
import { PLACES } from './opened-places.ts';
import { READINGS } from './reading-files.ts';
import { dropReadingsOf } from './readings.ts';
import { VISITED } from './visited-sections.ts';

/** All folders in which the name of a file or folder holds the id. */
const FOLDERS = [WORKING, ASIDE, INTERVIEWS, READINGS, VISITED, PLACES, NAMES];
/** Those that hold nothing that somebody typed or read. */
const BARE: readonly string[] = [VISITED, PLACES, NAMES];
const FILE = 'file-';
const SET_ASIDE = /-[0-9a-f]{8}\.a30$/;
const JSON_ENDING = /\.json(?:\.new)?$/;

export interface Kept {
  readonly path: string;
  readonly docId: string;
  /** The folder that it lies in. */
  readonly kind: string;
}

function keptIn({ dataDir }: Host): readonly Kept[] {
  return FOLDERS.filter((name) => existsSync(join(dataDir, name))).flatMap((kind) => {
    const folder = join(dataDir, kind);
    return readdirSync(folder).flatMap((name) => {
      const docId = idIn(kind, name);
      return docId === undefined ? [] : [{ path: join(folder, name), docId, kind }];
    });
  });
}

/** Each folder has its own way of naming: the id of a file that somebody sent can begin as another's name does. */
function idIn(kind: string, name: string): string | undefined {
  const id = name.replace(kind === ASIDE ? SET_ASIDE : JSON_ENDING, '');
  if (!/^[\w-]+$/.test(id)) return undefined;
  if (kind !== INTERVIEWS) return id;
  // The others are of clients that have no file yet.
  return id.startsWith(FILE) ? id.slice(FILE.length) : undefined;
}

/** What is of somebody, beside whichever file. */
export const keptOfPeople = (host: Host): readonly Kept[] =>
  keptIn(host).filter(({ kind }) => !BARE.includes(kind));

export const isKeptBeside = (host: Host, docId: string): boolean =>
  keptOfPeople(host).some((kept) => kept.docId === docId);

/** Ids by which something is kept and that stand in a file which is too damaged to be asked for its own. */
export function idsKeptIn(host: Host, path: string): readonly string[] {
  const bytes = readFileSync(path);
  return [...new Set(keptIn(host).map(({ docId }) => docId))].filter((id) => bytes.includes(id));
}

/**
 * All of it, for good, and what was cut off on its way to `folders`. False, and nothing goes, where another process
 * works on a file with this id: it is of that one too. @throws Error of the system where something does not go
 */
export function forgetBeside(
  host: Host,
  docId: string,
  { path, folders }: { readonly path: string; readonly folders: readonly string[] },
): boolean {
  const lock = lockOf(host, docId, path);
  if (!lock) return false;
  try {
    for (const kept of keptIn(host))
      if (kept.docId === docId) rmSync(kept.path, { recursive: true, force: true });
    for (const folder of folders) if (existsSync(folder)) removeOrphans(folder, docId);
    dropReadingsOf(host, docId);
  } finally {
    lock.release();
  }
  removeAbandoned(host.dataDir, 'incoming');
  removeAbandoned(host.dataDir, 'outgoing');
  return true;
}

/** Undefined where another process works on a file with this id. */
export function lockOf({ dataDir }: Host, docId: string, path: string): Lock | undefined {
  try {
    return lockFile(dataDir, docId, path);
  } catch (error) {
    if (error instanceof ClientFileError && error.code === 'openElsewhere') return undefined;
    throw error;
  }
}
