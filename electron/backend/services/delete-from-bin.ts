/** Takes a client file out of the bin for good, with all that the app keeps beside it on this computer. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { docIdIn } from '../library/examine.ts';
import { leftBehind, workingCopy } from '../library/working-copy.ts';
import { ProblemError } from '../problem-error.ts';
import { docIdOf } from './doc-ids.ts';
import { openFilesOf } from './held-files.ts';
import { forgetBeside, idsKeptIn } from './kept-beside.ts';
import { ARCHIVE, filesOf, libraryOf } from './library-folder.ts';
import { type BinNote, binFolder, binNoteOf, listBin } from './library-list.ts';

interface Binned extends BinNote {
  readonly bin: string;
  readonly folder: string;
}

/** @throws ProblemError notInBin; notDeleted, and the file is still in the bin; libraryGone */
export function deleteForGood(
  { bin }: InputOf<'library.deleteForGood'>,
  host: Host,
): OutputOf<'library.deleteForGood'> {
  const binned = listBin(host).flatMap((row) => noted(host, row.bin));
  const gone = binned.find((each) => each.bin === bin);
  if (!gone) throw new ProblemError('notInBin', {});
  const others = binned.filter((each) => each !== gone);
  const library = libraryOf(host);
  const folders = [library, join(library, ARCHIVE), dirname(gone.path)];
  try {
    // While the file is there its id is known: what does not go now can be tried once more.
    for (const docId of idsOf(host, gone)) {
      if (!isElsewhere(host, docId, folders, others))
        forgetBeside(host, docId, { path: gone.path, folders });
    }
    rmSync(fileIn(gone), { force: true });
    // The note after the file: without it nobody would see that the file is there.
    rmSync(gone.folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    throw new ProblemError('notDeleted', {}, { cause: error });
  } finally {
    host.emit?.({ type: 'library' });
  }
  return {};
}

function noted(host: Host, bin: string): readonly Binned[] {
  const folder = join(binFolder(host), bin);
  const note = binNoteOf(folder);
  return note ? [{ ...note, bin, folder }] : [];
}

const fileIn = ({ folder }: Binned): string => join(folder, 'file.a30');

function docIdOfBinned(binned: Binned): string | undefined {
  const path = fileIn(binned);
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && docIdOf({ path, changedAt: stats.mtime, size: stats.size });
}

function idsOf(host: Host, binned: Binned): readonly string[] {
  const docId = docIdOfBinned(binned);
  if (docId !== undefined) return [docId];
  return existsSync(fileIn(binned)) ? idsKeptIn(host, fileIn(binned)) : [];
}

/** Whether another file has this id, as a copy has: what is kept beside is of that one too. */
function isElsewhere(
  host: Host,
  docId: string,
  folders: readonly string[],
  others: readonly Binned[],
): boolean {
  const left = leftBehind(workingCopy(host.dataDir, docId));
  return (
    [...openFilesOf(host).values()].some(({ file }) => file.record().docId === docId) ||
    folders.flatMap(filesOf).some((file) => docIdOf(file) === docId) ||
    others.some((other) => docIdOfBinned(other) === docId) ||
    (left !== undefined && existsSync(left.path) && docIdIn(left.path) === docId)
  );
}
