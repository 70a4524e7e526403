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
import { type PublishedState, removeFolder, type WorkingCopy, writeNote } from './working-copy.ts';

export interface Recovery {
  /** keptBoth: the file in the folder had changed as well. damaged: what was left could not be read. */
  readonly outcome: 'published' | 'keptBoth' | 'damaged';
  /** The client file it belongs to. */
  readonly path: string;
  /** Where the left copy is kept, unless it was published. */
  readonly keptAt?: string;
}

export interface Clock {
  readonly newId: () => string;
  readonly now: () => Date;
}

/** What could not be published lies there, each named by the id inside it. */
export const ASIDE = 'kept';

function placeAside(dataDir: string, docId: string): string {
  return join(privateFolder(dataDir, ASIDE), `${docId}-${randomBytes(4).toString('hex')}.a30`);
}

/**
 * Raises the generation and publishes; the file in the folder must still be the one of `state`, or none
 * without `replace`.
 * @param keep told before the folder is touched and when it is done: a drive that goes right after the
 *   rename gives an error although the file is in its place, and it must be known as ours when it is back
 */
export function publishStore(
  store: Store,
  { path, digest, saves }: PublishedState,
  keep: (state: PublishedState) => void,
  replace = true,
): void {
  const generation = store.file().generation + 1;
  store.setFile({ generation, parentDigest: digest, contentDigest: placeholder() });
  const file = sealed(store);
  keep({ path, digest, saves, placing: file.digest });
  publishSealed(file, path, replace);
  keep({ path, digest: file.digest, saves: store.file().saves });
}

/**
 * The state with what lies in the folder now; undefined where that is not of us.
 * @throws ClientFileError noSuchFile, notReadable, stillSyncing
 */
export function foundAgain({
  path,
  digest,
  placing,
  saves,
}: PublishedState): PublishedState | undefined {
  const bytes = readWhole(path);
  const found = [digest, placing].find((each) => each !== undefined && hasDigest(bytes, each));
  return found === undefined ? undefined : { path, digest: found, saves };
}

function publishLeft(left: Store, copy: WorkingCopy, state: PublishedState): Recovery {
  publishStore(left, state, (now) => writeNote(copy, now));
  return { outcome: 'published', path: state.path };
}

/** After a crash between the rename and the note, the folder already has what we hold. */
function keepBoth(left: Store, path: string, keptAt: string): Recovery | undefined {
  const { bytes, digest } = sealed(left);
  if (existsSync(path) && hasDigest(readWhole(path), digest)) return undefined;
  writePrivate(keptAt, bytes);
  return { outcome: 'keptBoth', path, keptAt };
}

/**
 * Publishes what was saved before the crash; where that is not possible keeps it aside. The lock of
 * the file must be held. Undefined when everything was published already.
 * @param opening the file that is being opened, which may be a copy in another folder than the one left
 * @throws ClientFileError when the folder of that file cannot be written; the copy then stays for the next start
 */
export function recover(
  dataDir: string,
  docId: string,
  copy: WorkingCopy,
  state: PublishedState,
  { opening, ...clock }: Clock & { readonly opening: string },
): Recovery | undefined {
  const { path } = state;
  const opened = openLeft(copy, path, clock);
  if (!opened) {
    const keptAt = placeAside(dataDir, docId);
    renameSync(copy.file, keptAt);
    removeFolder(copy.folder);
    return { outcome: 'damaged', path, keptAt };
  }
  let recovery: Recovery | undefined;
  try {
    recovery = settle(opened, copy, state, docId, () => placeAside(dataDir, docId));
  } catch (error) {
    // Another folder that takes nothing must not keep this one's file shut.
    if (path === opening) throw error;
    const { bytes } = sealed(opened);
    const keptAt = placeAside(dataDir, docId);
    writePrivate(keptAt, bytes);
    recovery = { outcome: 'keptBoth', path, keptAt };
  } finally {
    opened.db.close();
  }
  removeFolder(copy.folder);
  return recovery;
}

function settle(
  opened: Store,
  copy: WorkingCopy,
  state: PublishedState,
  docId: string,
  aside: () => string,
): Recovery | undefined {
  const { path } = state;
  if (existsSync(dirname(path))) removeOrphans(dirname(path), docId);
  if (opened.file().saves === state.saves) return undefined;
  const found = existsSync(path) ? foundAgain(state) : undefined;
  return found ? publishLeft(opened, copy, found) : keepBoth(opened, path, aside());
}

/** Undefined where it is damaged. */
export function openLeft(copy: WorkingCopy, path: string, clock: Clock): Store | undefined {
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
