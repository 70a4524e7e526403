/** Whether a client file is whole: structure, digest, and each version. Looks at a copy in memory. */
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { ClientFileError } from '../store/errors.ts';
import { newestVersion, versionOf } from '../store/migrate.ts';
import { openBytes } from '../store/sqlite.ts';
import { listVersions, readVersion, type VersionInfo } from '../store/versions.ts';
import { examineFile } from './examine.ts';
import { realPath } from './take-in.ts';

export type FilePart = 'whole' | 'damaged' | 'notChecked';

export interface VerifiedFile {
  /** Everything below is whole. */
  readonly whole: boolean;
  readonly structure: FilePart;
  /** damaged: the content is not what the app wrote last. */
  readonly digest: FilePart;
  readonly versions: readonly (Pick<VersionInfo, 'id' | 'at' | 'kind'> & {
    readonly whole: boolean;
  })[];
  readonly format: { readonly found: number; readonly newest: number };
  readonly docId?: string;
  readonly generation?: number;
}

type Versions = VerifiedFile['versions'];

function isWhole(db: Parameters<typeof readVersion>[0], id: string): boolean {
  try {
    return parseInterchange(readVersion(db, id)).ok;
  } catch {
    return false;
  }
}

function whatIsWrong(error: unknown): Pick<VerifiedFile, 'structure' | 'digest'> {
  if (error instanceof ClientFileError) {
    if (error.code === 'damaged') return { structure: 'damaged', digest: 'notChecked' };
    if (error.code === 'changedOutside') return { structure: 'whole', digest: 'damaged' };
  }
  throw error;
}

/** @throws ClientFileError for a path that holds no client file of a version we know */
export function verifyClientFile(path: string): VerifiedFile {
  const real = realPath(path);
  const format = { found: newestVersion, newest: newestVersion };
  try {
    const { bytes, record } = examineFile(real);
    const db = openBytes(bytes);
    try {
      const versions: Versions = listVersions(db).map(({ id, at, kind }) => ({
        id,
        at,
        kind,
        whole: isWhole(db, id),
      }));
      const { docId, generation } = record;
      const whole = versions.every((version) => version.whole);
      const found = versionOf(db);
      return {
        whole,
        structure: 'whole',
        digest: 'whole',
        versions,
        format: { ...format, found },
        docId,
        generation,
      };
    } finally {
      db.close();
    }
  } catch (error) {
    return { whole: false, ...whatIsWrong(error), versions: [], format };
  }
}
