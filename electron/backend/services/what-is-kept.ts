/** What the app keeps on this computer beside a client file, by the id inside that: where it lies. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { ASIDE } from '../library/recover.ts';
import { WORKING } from '../library/working-copy.ts';
import { NAMES } from './left-names.ts';
import { PLACES } from './opened-places.ts';
import { READINGS } from './reading-files.ts';
import { VISITED } from './visited-sections.ts';

/** Questions that are not finished. */
export const INTERVIEWS = 'interviews';

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

export function keptIn({ dataDir }: Host): readonly Kept[] {
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
 * The name of a client file goes with the last of what it names, whichever way that went: finished, thrown away, or
 * put in its file. Never throws: what was asked for is done, and the next file that closes tries again.
 */
export function dropIdleNames(host: Host): void {
  if (!existsSync(join(host.dataDir, NAMES))) return;
  try {
    const named = new Set(keptOfPeople(host).map(({ docId }) => docId));
    for (const { kind, docId, path } of keptIn(host))
      if (kind === NAMES && !named.has(docId)) rmSync(path, { force: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
