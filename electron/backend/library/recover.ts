/** What a crash left behind: saved in the working file, perhaps not yet in the user's folder. */
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openWorking } from '../store/sqlite.ts';
import { Store } from '../store/store.ts';
import { privateFolder } from './data-folder.ts';
import { examineDatabase, examineLinks } from './examine.ts';
import { readWhole, writePrivate } from './private-copy.ts';
import { publishSealed, removeOrphans } from './publish.ts';
import { hasDigest, placeholder, sealed } from './seal.ts';
import { type PublishedState, removeFolder, type WorkingCopy } from './working-copy.ts';

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

/** A place for what cannot be published. */
function placeAside(dataDir: string, docId: string): string {
  return join(privateFolder(dataDir, 'kept'), `${docId}-${randomBytes(4).toString('hex')}.a30`);
}

/** Raises the generation and publishes; the file in the folder must still be the one of `state`, or none without `replace`. */
export function publishStore(
  store: Store,
  { path, digest: parentDigest }: PublishedState,
  replace = true,
): PublishedState {
  const generation = store.file().generation + 1;
  store.setFile({ generation, parentDigest, contentDigest: placeholder() });
  const file = sealed(store);
  publishSealed(file, path, replace);
  return { path, digest: file.digest, saves: store.file().saves };
}

export function isUnchanged({ path, digest }: Pick<PublishedState, 'path' | 'digest'>): boolean {
  return existsSync(path) && hasDigest(readWhole(path), digest);
}

function publishLeft(left: Store, state: PublishedState): Recovery {
  publishStore(left, state);
  return { outcome: 'published', path: state.path };
}

/** After a crash between the rename and the note, the folder already has what we hold. */
function keepBoth(left: Store, path: string, keptAt: string): Recovery | undefined {
  const { bytes, digest } = sealed(left);
  if (isUnchanged({ path, digest })) return undefined;
  writePrivate(keptAt, bytes);
  return { outcome: 'keptBoth', path, keptAt };
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
    const keptAt = placeAside(dataDir, docId);
    renameSync(copy.file, keptAt);
    removeFolder(copy.folder);
    return { outcome: 'damaged', path, keptAt };
  }
  let recovery: Recovery | undefined;
  try {
    if (opened.file().saves !== state.saves) {
      recovery = isUnchanged(state)
        ? publishLeft(opened, state)
        : keepBoth(opened, path, placeAside(dataDir, docId));
    }
  } finally {
    opened.db.close();
  }
  removeFolder(copy.folder);
  return recovery;
}

function openLeft(copy: WorkingCopy, path: string, clock: Clock): Store | undefined {
  let db: ReturnType<typeof openWorking> | undefined;
  try {
    db = openWorking(copy.file);
    examineDatabase(db, path);
    examineLinks(db, path);
    return new Store({ db, ...clock });
  } catch {
    db?.close();
    return undefined;
  }
}
