/** Every client file that lies where this computer can see it: what is kept beside one of these is of somebody. */
import { type Dirent, existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../host.ts';
import { docIdOf } from './doc-ids.ts';
import { nameOfFile } from './file-names.ts';
import { openFilesOf } from './held-files.ts';
import { binFolder, binNoteOf } from './library-list.ts';
import { docIdOfBinned, fileIn } from './whose-beside.ts';

export interface InReach {
  /** Undefined where it cannot be read. */
  readonly docId: string | undefined;
  readonly name: string;
}

/** Years and clients are kept in folders of folders; a whole disk is not looked through. */
const DEEPEST = 4;
const MOST_ENTRIES = 20_000;

/**
 * Open, in the folder however deep and by whatever name, or in the bin. A link that leads nowhere and a folder that
 * cannot be read count as files that cannot be read; `isEmpty` tells that the folder holds none: a drive may be away.
 */
export function filesInReach(
  host: Host,
  library: string,
): { readonly files: readonly InReach[]; readonly isEmpty: boolean } {
  const below = filesBelow(library);
  const open = [...openFilesOf(host).values()].map(({ file }) => ({
    ...{ docId: file.record().docId, name: '' },
  }));
  return { files: [...open, ...below, ...inBin(host)], isEmpty: below.length === 0 };
}

function filesBelow(library: string): readonly InReach[] {
  const found: InReach[] = [];
  let entries = 0;
  const look = (folder: string, depth: number): void => {
    for (const entry of entriesOf(folder) ?? []) {
      entries += 1;
      const path = join(folder, entry.name);
      const stats = statsOf(path);
      const unread = { docId: undefined, name: entry.name };
      if (stats === undefined) found.push(unread);
      else if (stats.isDirectory()) {
        if (depth === DEEPEST || entries > MOST_ENTRIES || !entriesOf(path)) found.push(unread);
        else look(path, depth + 1);
      } else if (stats.isFile() && /\.a30/i.test(entry.name))
        found.push({
          docId: docIdOf({ path, fileTime: stats.mtime, size: stats.size }),
          name: nameOfFile(entry.name),
        });
    }
  };
  look(library, 0);
  return found;
}

/** Undefined for a link that leads nowhere, or in circles, and for what may not be looked at. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** Also one whose note is damaged. */
function inBin(host: Host): readonly InReach[] {
  const bin = binFolder(host);
  return (entriesOf(bin) ?? []).flatMap(({ name }) => {
    const folder = join(bin, name);
    if (!existsSync(fileIn({ folder }))) return [];
    const was = binNoteOf(folder)?.path;
    const docId = docIdOfBinned({ folder });
    return [{ docId, name: was === undefined ? name : nameOfFile(was) }];
  });
}
