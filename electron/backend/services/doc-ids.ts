/** The id inside a client file that lies somewhere: two with one id are copies of each other. */
import { type Identity, identityIn } from '../library/examine.ts';
import type { LibraryFile } from './library-folder.ts';

/** By path, for as long as time and size of the file stay: reading forty files whole takes a second. */
const known = new Map<string, { readonly state: string; readonly identity: Identity }>();

type Place = Pick<LibraryFile, 'path' | 'fileTime' | 'size'>;

/** Undefined for one that is none of ours or not whole. Without its lock: the other file with this id may be open. */
export function identityOf({ path, fileTime, size }: Place): Identity | undefined {
  const state = `${fileTime.getTime()} ${size}`;
  const found = known.get(path);
  if (found?.state === state) return found.identity;
  const identity = identityIn(path);
  // One that a scanner or sync client held for a moment has the same time and size when it is free again.
  if (identity !== undefined) known.set(path, { state, identity });
  return identity;
}

export const docIdOf = (place: Place): string | undefined => identityOf(place)?.docId;
