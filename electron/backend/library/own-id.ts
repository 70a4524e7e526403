/** Makes a copied client file one of its own. */

import { openWorking } from '../store/sqlite.ts';
import { Store } from '../store/store.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { publishStore } from './recover.ts';
import { type FileOptions, takeIn } from './take-in.ts';
import { removeFolder } from './working-copy.ts';

/**
 * Only the id changes: content, history and versions stay. No file with the old id may be open.
 * @throws ClientFileError as for opening and publishing; the file is then as it was
 */
export function giveOwnId(path: string, options: FileOptions): void {
  const { incoming, folder, state, lock } = takeIn(path, options);
  try {
    const { newId, now } = options;
    const store = new Store({ db: openWorking(incoming), newId, now });
    try {
      bringUpToDate(store);
      store.setFile({ docId: newId() });
      // Nothing is worked on here that a later start would have to find again.
      publishStore(store, state, () => undefined);
    } finally {
      store.db.close();
    }
  } finally {
    lock.release();
    removeFolder(folder);
  }
}
