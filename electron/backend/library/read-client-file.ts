/** Reads a client file that nobody is working on: for export and checks. */
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { lastChangeAt } from '../store/file-record.ts';
import { openWorking } from '../store/sqlite.ts';
import { Store } from '../store/store.ts';
import { listVersions, type VersionInfo } from '../store/versions.ts';
import { isChangedSinceAdoption } from './adoption-holds.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { registerOfVersion } from './erase-for-good.ts';
import type { Recovery } from './recover.ts';
import { type FileOptions, takeIn } from './take-in.ts';
import { removeFolder } from './working-copy.ts';

export interface ReadClientFile {
  readonly docId: string;
  readonly generation: number;
  /** When what it says was last changed. */
  readonly changedAt: string;
  /** Of the present, or of the version asked for. */
  readonly register: Register;
  readonly version?: VersionInfo;
  /** Of the present, where somebody adopted what was there before. */
  readonly changedSinceAdoption: boolean;
  /** Newest first. */
  readonly versions: readonly VersionInfo[];
  readonly recovery?: Recovery;
}

/** @throws ClientFileError as `openClientFile`, and noSuchVersion */
export function readClientFile(
  path: string,
  { version: wanted, ...options }: FileOptions & { readonly version?: string },
): ReadClientFile {
  const { incoming, folder, record, lock, recovery } = takeIn(path, options);
  try {
    const { newId, now } = options;
    const store = new Store({ db: openWorking(incoming), newId, now });
    try {
      bringUpToDate(store);
      const { docId, generation } = record;
      const versions = listVersions(store.db);
      const version = versions.find(({ id }) => id === wanted);
      const register = wanted === undefined ? store.register() : registerOfVersion(store, wanted);
      const changedSinceAdoption =
        wanted === undefined && isChangedSinceAdoption(store, new RegisterIndex(register));
      return {
        docId,
        generation,
        changedAt: lastChangeAt(store.db),
        register,
        versions,
        changedSinceAdoption,
        ...(version ? { version } : {}),
        ...(recovery ? { recovery } : {}),
      };
    } finally {
      store.db.close();
    }
  } finally {
    lock.release();
    removeFolder(folder);
  }
}
