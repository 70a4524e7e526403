/** Takes a client file out of the bin for good, with what the app keeps beside it on this computer. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import { nameOfFile } from './file-names.ts';
import { forgetBeside } from './kept-beside.ts';
import { writeName } from './left-names.ts';
import { ARCHIVE } from './library-folder.ts';
import { BINNED, GOING } from './library-list.ts';
import { goneFrom } from './opened-places.ts';
import { idsKeptIn, isKeptBeside } from './what-is-kept.ts';
import {
  allBinned,
  type Binned,
  docIdOfBinned,
  fileIn,
  foldersOf,
  type Why,
  whyItStays,
} from './whose-beside.ts';

/** @throws ProblemError notInBin; notDeleted, and the file is still in the bin; libraryGone */
export function deleteForGood(
  { bin }: InputOf<'library.deleteForGood'>,
  host: Host,
): OutputOf<'library.deleteForGood'> {
  const gone = allBinned(host).find((each) => each.bin === bin);
  if (!gone) throw new ProblemError('notInBin', {});
  let begun = false;
  try {
    mustBeFree(gone);
    const ids = idsOf(host, gone);
    const stays = ids.map((docId) => [docId, whyItStays(host, docId, gone)] as const);
    // While the file is there its id is known: what does not go now can be tried once more.
    begun = stays.some(([, why]) => why === undefined);
    const kept = stays.flatMap(([docId, why]) => dropBeside(host, docId, gone, why));
    rmSync(fileIn(gone), { force: true });
    dropFolder(gone);
    return kept[0] ? { kept: kept[0] } : {};
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('notDeleted', { begun }, { cause: error });
  } finally {
    host.emit?.({ type: 'library' });
  }
}

/**
 * By giving it its other name: what is beside the file must not go before one that then stays. Once, and not back:
 * the bin knows it by both, so nothing is lost where it ends here.
 */
function mustBeFree(gone: Binned): void {
  const path = fileIn(gone);
  if (!existsSync(path)) return;
  renameSync(path, join(gone.folder, basename(path) === BINNED ? GOING : BINNED));
}

function idsOf(host: Host, binned: Binned): readonly string[] {
  const docId = docIdOfBinned(binned);
  if (docId !== undefined) return [docId];
  return existsSync(fileIn(binned)) ? idsKeptIn(host, fileIn(binned)) : [];
}

/** Out: why something stays, where something does. */
function dropBeside(host: Host, docId: string, gone: Binned, why: Why | undefined): readonly Why[] {
  const stays =
    why === undefined &&
    !forgetBeside(host, docId, { path: gone.path, folders: orphanFolders(host, gone) })
      ? 'unsure'
      : why;
  if (stays === undefined) return [];
  // What lies there by now is another copy, and was opened there.
  if (!existsSync(gone.path)) goneFrom(host, docId, gone.path);
  if (!isKeptBeside(host, docId)) return [];
  if (stays !== 'copy') writeName(host, docId, nameOfFile(gone.path));
  return [stays];
}

/** In which a publish that was cut off can have left something. */
const orphanFolders = (host: Host, gone: Binned): readonly string[] =>
  foldersOf(host, gone).flatMap((folder) => [folder, join(folder, ARCHIVE)]);

/** The file is gone by now: a folder that is held is no reason to say otherwise. What is left is listed as a name. */
function dropFolder({ folder }: Binned): void {
  for (const path of [join(folder, 'note.json'), folder]) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
}
