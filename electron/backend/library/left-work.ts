/** Work that was saved and of which no file is left in any folder. The lock of that id must be held. */
import type { Register } from '../../../shared/domain/register.ts';
import { type Clock, openLeft, publishStore } from './recover.ts';
import { leftBehind, removeFolder, type WorkingCopy, writeNote } from './working-copy.ts';

/** Undefined where it is damaged or of another client file. */
export function registerOfLeft(
  copy: WorkingCopy,
  docId: string,
  clock: Clock,
): Register | undefined {
  const store = openLeft(copy, copy.file, clock);
  if (!store) return undefined;
  try {
    return store.file().docId === docId ? store.register() : undefined;
  } catch {
    return undefined;
  } finally {
    store.db.close();
  }
}

/**
 * Makes it a client file again, with all that was saved and its history; never over a file. False where it is not
 * whole. @throws ClientFileError exists, folderMissing, notWritable, diskFull and others; the work then stays
 */
export function putLeftAt(place: string, copy: WorkingCopy, docId: string, clock: Clock): boolean {
  const state = leftBehind(copy);
  const store = state && registerOfLeft(copy, docId, clock) && openLeft(copy, copy.file, clock);
  if (!store) return false;
  try {
    publishStore(store, { ...state, path: place }, (now) => writeNote(copy, now), false);
  } finally {
    store.db.close();
  }
  removeFolder(copy.folder);
  return true;
}
