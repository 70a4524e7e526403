/** What a crash left behind: saved in the working file, perhaps not yet in the user's folder. */
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openReadOnly, openWorking } from '../store/sqlite.ts';
import { Store } from '../store/store.ts';
import { privateFolder } from './data-folder.ts';
import { examine } from './examine.ts';
import { checkHeader } from './header.ts';
import { copyPrivately, hashOfFile } from './private-copy.ts';
import { publishBytes, removeOrphans, snapshotOf } from './publish.ts';
import {
  incomingFolder,
  type PublishedState,
  removeFolder,
  type WorkingCopy,
} from './working-copy.ts';

export interface Recovery {
  /** keptBoth: the file in the folder had changed as well. damaged: what was left could not be read. */
  readonly outcome: 'published' | 'keptBoth' | 'damaged';
  /** The client file it belongs to. */
  readonly path: string;
  /** Where the left copy is kept, unless it was published. */
  readonly keptAt?: string;
}

interface Clock {
  readonly newId: () => string;
  readonly now: () => Date;
}

function keepAside(dataDir: string, copy: WorkingCopy, docId: string): string {
  const name = `${docId}-${randomBytes(4).toString('hex')}.a30`;
  const keptAt = join(privateFolder(dataDir, 'kept'), name);
  renameSync(copy.file, keptAt);
  return keptAt;
}

/** Content digest of the file at `path`, undefined when it is no whole client file. */
function digestOfFile(dataDir: string, path: string): string | undefined {
  const folder = incomingFolder(dataDir);
  try {
    checkHeader(path);
    const file = join(folder, 'file.a30');
    copyPrivately(path, file);
    const db = openReadOnly(file);
    try {
      return examine(db, path).record.contentDigest;
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  } finally {
    removeFolder(folder);
  }
}

/** Raises the generation and publishes; the file in the folder must still be the one of `state`. */
export function publishStore(
  store: Store,
  { folder }: WorkingCopy,
  state: PublishedState,
): PublishedState {
  store.setFile({ generation: store.file().generation + 1, parentDigest: state.digest });
  const hash = publishBytes(snapshotOf(store.db, folder), state.path, true);
  return { path: state.path, hash, digest: store.file().contentDigest };
}

export function isUnchanged({ path, hash }: PublishedState): boolean {
  return existsSync(path) && hashOfFile(path) === hash;
}

/**
 * Publishes what was saved before the crash; where that is not possible keeps it aside. The lock of
 * the file must be held. Undefined when everything was published already.
 * @throws ClientFileError when the folder cannot be written; the copy then stays for the next start
 */
export function recover(
  dataDir: string,
  docId: string,
  copy: WorkingCopy,
  state: PublishedState,
  clock: Clock,
): Recovery | undefined {
  const { path } = state;
  if (existsSync(dirname(path))) removeOrphans(dirname(path), docId);
  const opened = openLeft(copy, path, clock);
  if (!opened) {
    const keptAt = keepAside(dataDir, copy, docId);
    removeFolder(copy.folder);
    return { outcome: 'damaged', path, keptAt };
  }
  let recovery: Recovery | undefined;
  let conflict = false;
  try {
    const { contentDigest } = opened.file();
    if (contentDigest !== state.digest) {
      if (isUnchanged(state)) {
        publishStore(opened, copy, state);
        recovery = { outcome: 'published', path };
      } else {
        // After a crash between the rename and the note, the folder already has what we hold.
        conflict = digestOfFile(dataDir, path) !== contentDigest;
      }
    }
  } finally {
    opened.db.close();
  }
  if (conflict) recovery = { outcome: 'keptBoth', path, keptAt: keepAside(dataDir, copy, docId) };
  removeFolder(copy.folder);
  return recovery;
}

function openLeft(copy: WorkingCopy, path: string, clock: Clock): Store | undefined {
  let db: ReturnType<typeof openWorking> | undefined;
  try {
    db = openWorking(copy.file);
    const { sum } = examine(db, path);
    return new Store({ db, sum, ...clock });
  } catch {
    db?.close();
    return undefined;
  }
}
