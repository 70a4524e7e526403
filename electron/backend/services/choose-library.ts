/** Another folder with client files: the path that a person gave is checked, and used from then on. */
import { mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { ClientFileError, writeProblem } from '../store/errors.ts';
import { closeAll, closeWhatCan } from './held-files.ts';
import { keepLibrary } from './settings.ts';

/**
 * Nothing in the old folder is moved or removed, and none of its files can be named from then on.
 * @throws ProblemError libraryNotAbsolute, libraryNotThere, libraryNoFolder, libraryShut, libraryIsOurs
 * for the folder; libraryNamed, libraryWaits, notInThisHost; ClientFileError when the disk is full or
 * the choice cannot be kept. The folder is then what it was, and every client file open or in it
 */
export function chooseLibrary(
  { folder, make = false, leave = false }: InputOf<'library.use'>,
  host: Host,
): OutputOf<'library.use'> {
  const { library, standardLibrary } = host;
  if (library === undefined || !host.setLibrary) throw new ProblemError('notInThisHost', {});
  if (standardLibrary === undefined) throw new ProblemError('libraryNamed', {});
  const isStandard = folder === undefined;
  const next = usable(isStandard ? standardLibrary : folder, make || isStandard, host);
  const isOther = next !== library;
  if (isOther) {
    const names = closeWhatCan(host);
    if (names.length > 0 && !leave) throw new ProblemError('libraryWaits', { names });
  }
  keepLibrary(next === standardLibrary ? undefined : next, host);
  if (isOther) {
    closeAll(host);
    host.setLibrary(next);
    host.emit?.({ type: 'folder' });
    host.emit?.({ type: 'library' });
  }
  return { folder: next };
}

function usable(given: string, make: boolean, host: Host): string {
  // Windows copies a path with quotes around it.
  const typed = given.replace(/^"(.*)"$/u, '$1');
  if (!isAbsolute(typed) || typed.includes('\0'))
    throw new ProblemError('libraryNotAbsolute', { path: typed });
  const path = resolve(typed);
  if (isWithin(realOf(host.dataDir), realOf(path)))
    throw new ProblemError('libraryIsOurs', { path });
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) throw new ProblemError('libraryNoFolder', { path });
    if (!found && !make) throw new ProblemError('libraryNotThere', { path });
    if (!found) mkdirSync(path, { recursive: true });
    tryIn(path, host);
    return path;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const known = writeProblem(error, path);
    if (known instanceof ClientFileError && known.code === 'diskFull') throw known;
    throw new ProblemError('libraryShut', { path }, { cause: error });
  }
}

/** By doing it: what Windows says of rights to a folder does not hold for the files in it. */
function tryIn(folder: string, { newId }: Host): void {
  readdirSync(folder);
  const path = join(folder, `.artikel30-${newId()}`);
  writeFileSync(path, '', { flag: 'wx' });
  rmSync(path);
}

/** Where it leads to through links, also for a folder that is not there yet. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realOf(above), basename(path));
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
