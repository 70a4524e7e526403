/**
 * The user's folder with client files. A file is named to the page by an id made of its place, so that
 * no path of a file ever comes from the page and an id holds after a restart. The folder counts: a page
 * that shows a file of one folder must never change the file of that name in another.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { writeProblem } from '../store/errors.ts';
import { nameOfFile } from './file-names.ts';
import { realPlace } from './opened-places.ts';

/** Client files that are not worked on any more lie in a folder of this name inside the library. */
export const ARCHIVE = 'Archief';
const ENDING = '.a30';

export interface LibraryFile {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly archived: boolean;
  /** When the file was last written here: copying and syncing are writing too. */
  readonly fileTime: Date;
  readonly size: number;
}

/** How the folder came to be used; see the contract. */
export function libraryBy({ library, standardLibrary }: Host): OutputOf<'app.about'>['libraryBy'] {
  if (standardLibrary === undefined) return 'named';
  return library === standardLibrary ? 'standard' : 'chosen';
}

/** @throws ProblemError notInThisHost; libraryGone for a folder that was chosen: made anew it would look empty */
export function libraryOf(host: Host): string {
  const { library } = host;
  if (library === undefined) throw new ProblemError('notInThisHost', {});
  if (libraryBy(host) === 'chosen' && !existsSync(library))
    throw new ProblemError('libraryGone', { path: library });
  return library;
}

function idOf(library: string, path: string): string {
  const place = relative(library, path).split(sep).join('/');
  return `lib-${hash('sha256', `${library}\0${place}`.normalize('NFC')).slice(0, 24)}`;
}

/** By which calls name a file that is there: of its place in the folder, or given out where it lies elsewhere. */
export function idOfPath(host: Host, path: string): string {
  const { library } = host;
  const known = library === undefined ? undefined : idOfFile(library, path);
  if (known !== undefined) return known;
  if (!host.grant) throw new ProblemError('notInThisHost', {});
  return host.grant(path);
}

/** In the order of their names. A folder that is not there yet is empty. */
export function filesOf(library: string): readonly LibraryFile[] {
  return [
    ...filesIn(library, library, false),
    ...filesIn(library, join(library, ARCHIVE), true),
  ].sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
}

function filesIn(library: string, folder: string, archived: boolean): readonly LibraryFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file): readonly LibraryFile[] => {
    if (!file.toLowerCase().endsWith(ENDING) || /^[.~]/.test(file)) return [];
    const path = join(folder, file);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return [];
    const name = file.slice(0, -ENDING.length);
    const { mtime: fileTime, size } = stats;
    return [{ id: idOf(library, path), path, name, archived, fileTime, size }];
  });
}

export function pathInLibrary(library: string, id: string): string | undefined {
  return filesOf(library).find((file) => file.id === id)?.path;
}

/** A file of the library has one id, whichever way it is opened; undefined for one that lies elsewhere. */
export function idOfFile(library: string, path: string): string | undefined {
  return filesOf(library).find((file) => file.path === path)?.id;
}

/** A path for a new client file: the name, or the name with a number where it is taken. */
export function freeName(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${count === 1 ? name : `${name} ${count}`}${ENDING}`);
    if (!existsSync(path)) return path;
  }
}

/**
 * A free place for what comes back: where it was, or beside it. What lay outside the folder in use comes into that:
 * elsewhere nobody would see it. @throws ProblemError libraryGone, ClientFileError folderMissing, notWritable
 */
export function placeBack(host: Host, was: string): string {
  const library = libraryOf(host);
  const file = basename(was);
  const home = [library, join(library, ARCHIVE)].find(
    (each) => realPlace(join(each, file)) === realPlace(was),
  );
  return freeName(ensureFolder(home ?? library), nameOfFile(was));
}

/** Makes the folder when it is not there. @throws ClientFileError folderMissing, notWritable, diskFull */
export function ensureFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    return path;
  } catch (error) {
    throw writeProblem(error, path);
  }
}

/** Tells every page that the list changed, and how the file is now called. */
export function told(host: Host, path: string): { readonly file: string } {
  host.emit?.({ type: 'library' });
  return { file: idOfPath(host, path) };
}
