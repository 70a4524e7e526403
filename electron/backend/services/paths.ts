/** From an id to a path: one that the host gave out, or that of a client file in the library. */
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { libraryOf, pathInLibrary } from './library-folder.ts';

/** @throws ProblemError noSuchFile, libraryGone */
export function pathOf(host: Host, id: string): string {
  const path =
    host.pathOf(id) ??
    (host.library === undefined ? undefined : pathInLibrary(libraryOf(host), id));
  if (path === undefined) throw new ProblemError('noSuchFile', { path: id });
  return path;
}
