/** The list of client files, and of those in the bin: the first thing that is asked at a start. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { nameOfFile } from './file-names.ts';
import { openFilesOf } from './held-files.ts';
import { filesOf, libraryOf } from './library-folder.ts';

type Binned = OutputOf<'library.remove'>;

export function listLibrary(_: InputOf<'library.list'>, host: Host): OutputOf<'library.list'> {
  const folder = libraryOf(host);
  const entries = filesOf(folder).map(({ id, name, archived, fileTime }) => ({
    file: id,
    name,
    archived,
    fileTime: fileTime.toISOString(),
    open: openFilesOf(host).has(id),
  }));
  return { folder, entries, bin: listBin(host) };
}

/** What lies beside a file in the bin. */
export interface BinNote {
  readonly path: string;
  readonly removedAt: string;
}

export const binFolder = (host: Host): string => join(host.dataDir, 'bin');

export const BINNED = 'file.a30';
/** What it is called while it is deleted; where that stopped half-way it is called so still. */
export const GOING = `${BINNED}.going`;

/** The client file that lies in a folder of the bin. */
export function binnedFile(folder: string): string {
  const [path, going] = [join(folder, BINNED), join(folder, GOING)];
  return !existsSync(path) && existsSync(going) ? going : path;
}

export const toldOf = (bin: string, { path, removedAt }: BinNote, isThere: boolean): Binned => ({
  ...{ bin, name: nameOfFile(path), folder: dirname(path), removedAt },
  ...(isThere ? {} : { nameOnly: true }),
});

/** Newest first. */
export function listBin(host: Host): Binned[] {
  const folder = binFolder(host);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((bin): readonly Binned[] => {
      const note = binNoteOf(join(folder, bin));
      if (!note) return [];
      return [toldOf(bin, note, existsSync(binnedFile(join(folder, bin))))];
    })
    .sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
}

export function binNoteOf(folder: string): BinNote | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'note.json'), 'utf8')) as BinNote;
  } catch {
    return undefined;
  }
}
