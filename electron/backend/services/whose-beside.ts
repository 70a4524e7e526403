/** Whether what is kept beside a client file that goes from the bin is of another copy of it too. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { leftBehind, workingCopy } from '../library/working-copy.ts';
import { docIdOf } from './doc-ids.ts';
import { openFilesOf } from './held-files.ts';
import { filesOf, libraryOf } from './library-folder.ts';
import { type BinNote, binFolder, binNoteOf, binnedFile, listBin } from './library-list.ts';
import { isOpenedOnlyAt, realPlace } from './opened-places.ts';

/** Why it stays; see the contract. */
export type Why = NonNullable<OutputOf<'library.deleteForGood'>['kept']>;

export interface Binned extends BinNote {
  readonly bin: string;
  readonly folder: string;
}

export function allBinned(host: Host): readonly Binned[] {
  return listBin(host).flatMap(({ bin }) => {
    const folder = join(binFolder(host), bin);
    const note = binNoteOf(folder);
    return note ? [{ ...note, bin, folder }] : [];
  });
}

export const fileIn = ({ folder }: Pick<Binned, 'folder'>): string => binnedFile(folder);

/** Undefined for one that cannot be read. */
export function docIdOfBinned(binned: Pick<Binned, 'folder'>): string | undefined {
  const path = fileIn(binned);
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && docIdOf({ path, fileTime: stats.mtime, size: stats.size });
}

/** The folders in which a copy of it is looked for. */
export const foldersOf = (host: Host, { path }: Binned): readonly string[] => [
  ...new Set([libraryOf(host), dirname(path)]),
];

/**
 * Undefined only where it is surely of no other: a copy that is out of reach for a moment, as on a drive that was
 * taken out, is one all the same.
 */
export function whyItStays(host: Host, docId: string, gone: Binned): Why | undefined {
  const open = [...openFilesOf(host).values()].map(({ file }) => file.record().docId);
  const left = leftBehind(workingCopy(host.dataDir, docId));
  const isOfOther = left !== undefined && left.path !== realPlace(gone.path);
  const ids = [
    ...foldersOf(host, gone).flatMap(idsIn),
    ...allBinned(host)
      .filter((each) => each.bin !== gone.bin && existsSync(fileIn(each)))
      .map(docIdOfBinned),
  ];
  if (open.includes(docId)) return 'copy';
  if (isOfOther) return 'work';
  if (ids.includes(docId)) return 'copy';
  const isSure = !ids.includes(undefined) && isOpenedOnlyAt(host, docId, gone.path);
  return isSure ? undefined : 'unsure';
}

/** Undefined among them where a file cannot be read, or the folder. */
function idsIn(folder: string): readonly (string | undefined)[] {
  try {
    readdirSync(folder);
    return filesOf(folder).map(docIdOf);
  } catch {
    return [undefined];
  }
}
