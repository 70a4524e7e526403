/** The id inside a client file that lies somewhere: two with one id are copies of each other. */
import { docIdIn } from '../library/examine.ts';
import type { LibraryFile } from './library-folder.ts';

/** By path, for as long as time and size of the file stay: reading forty files whole takes a second. */
const known = new Map<string, { readonly state: string; readonly docId: string }>();

/** Undefined for one that is none of ours or not whole. Without its lock: the other file with this id may be open. */
export function docIdOf({
  path,
  changedAt,
  size,
}: Pick<LibraryFile, 'path' | 'changedAt' | 'size'>): string | undefined {
  const state = `${changedAt.getTime()} ${size}`;
  const found = known.get(path);
  if (found?.state === state) return found.docId;
  const docId = docIdIn(path);
  // One that a scanner or sync client held for a moment has the same time and size when it is free again.
  if (docId !== undefined) known.set(path, { state, docId });
  return docId;
}
