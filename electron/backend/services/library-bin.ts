/**
 * The bin: client files that were removed, outside the user's folder so that a sync client lets go of them. What is
 * kept beside one by the id inside it, such as a statement that was read or which screens were seen, waits for it to
 * come back. It stays until somebody puts it back or deletes it for good.
 */
import { existsSync, lstatSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { privateFolder } from '../library/data-folder.ts';
import { examineFile } from '../library/examine.ts';
import { readWhole, writePrivate } from '../library/private-copy.ts';
import { writePrivateJson } from '../library/private-json.ts';
import { realPath } from '../library/take-in.ts';
import { ProblemError } from '../problem-error.ts';
import { writeProblem } from '../store/errors.ts';
import { mustBeClosed } from './held-files.ts';
import { placeBack, told } from './library-folder.ts';
import {
  BINNED,
  type BinNote,
  binFolder,
  binNoteOf,
  binnedFile,
  listBin,
  toldOf,
} from './library-list.ts';
import { movedTo } from './opened-places.ts';
import { pathOf } from './paths.ts';

type Binned = OutputOf<'library.remove'>;

/**
 * Copied and read back before the file in the folder goes: it may lie on another disk.
 * @throws ProblemError isLink: what went would be the link, and the file it leads to would stay
 */
export function removeFile({ file }: InputOf<'library.remove'>, host: Host): Binned {
  const path = pathOf(host, file);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new ProblemError('isLink', { path, to: realPath(path) });
  mustBeClosed(host, file);
  const bin = host.newId();
  const folder = privateFolder(binFolder(host), bin);
  const removedAt = host.now().toISOString();
  try {
    const bytes = readWhole(path);
    // The note first: a copy without one would lie there unseen after a crash.
    writePrivateJson(join(folder, 'note.json'), { path, removedAt } satisfies BinNote);
    writePrivate(join(folder, BINNED), bytes);
    rmSync(path);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw writeProblem(error, path);
  }
  host.emit?.({ type: 'library' });
  return toldOf(bin, { path, removedAt }, true);
}

/** @throws ProblemError notInBin, libraryGone */
export function putBack(
  { bin }: InputOf<'library.putBack'>,
  host: Host,
): OutputOf<'library.putBack'> {
  const known = listBin(host).some((row) => row.bin === bin);
  const folder = join(binFolder(host), bin);
  const note = known ? binNoteOf(folder) : undefined;
  if (!note) throw new ProblemError('notInBin', {});
  const place = placeBack(host, note.path);
  const kept = binnedFile(folder);
  examineFile(kept);
  writePrivate(place, readWhole(kept));
  // What lies at its old place by now was opened there itself.
  if (!existsSync(note.path)) movedTo(host, note.path, place);
  rmSync(folder, { recursive: true, force: true });
  return told(host, place);
}
