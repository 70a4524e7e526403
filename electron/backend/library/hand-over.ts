/** A copy for someone else: without history, versions and everything that is internal. */
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Store } from '../store/store.ts';
import { asAdopted, isChangedSinceAdoption } from './adoption-holds.ts';
import { freshStore } from './create-client-file.ts';
import { publishSealed } from './publish.ts';
import { sealed } from './seal.ts';
import { withoutInternal } from './without-internal.ts';

/**
 * Writes the copy at `path`, where no file may be. It is a client file of its own with its own id: what the receiver
 * changes is never taken for a conflict with ours.
 */
export function handOverCopy(store: Store, path: string): void {
  const register = store.register();
  const told = asAdopted(register, isChangedSinceAdoption(store, new RegisterIndex(register)));
  const copy = freshStore(store, withoutInternal(told));
  try {
    publishSealed(sealed(copy), path, false);
  } finally {
    copy.db.close();
  }
}
