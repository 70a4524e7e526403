/** What is done to a whole client file of the library: making, copying, naming, putting away. */
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { Host } from '../host.ts';
import { asAdopted } from '../library/adoption-holds.ts';
import { copyAsNew } from '../library/copy-as-new.ts';
import { createClientFile } from '../library/create-client-file.ts';
import { readClientFile } from '../library/read-client-file.ts';
import { ClientFileError, writeProblem } from '../store/errors.ts';
import { clientFileName, nameOfFile } from './file-names.ts';
import { mustBeClosed, openFilesOf } from './held-files.ts';
import { ARCHIVE, ensureFolder, freeName, libraryOf, told } from './library-folder.ts';
import { fileOf } from './open-files.ts';
import { movedTo } from './opened-places.ts';
import { pathOf } from './paths.ts';
import { ofNow } from './version-source.ts';

type Made = OutputOf<'library.create'>;

function newPlace(host: Host, label: string): string {
  return freeName(ensureFolder(libraryOf(host)), clientFileName(label));
}

export function createInLibrary({ label, language }: InputOf<'library.create'>, host: Host): Made {
  const path = newPlace(host, label);
  createClientFile(path, { label, language, newId: host.newId, now: host.now });
  return told(host, path);
}

export function duplicateFile({ file, label }: InputOf<'library.duplicate'>, host: Host): Made {
  const open = openFilesOf(host).get(file);
  const { register, changedSinceAdoption } = open
    ? { register: open.register, ...ofNow(open) }
    : readClientFile(pathOf(host, file), host);
  const path = newPlace(host, label);
  const content = asAdopted(register, changedSinceAdoption);
  copyAsNew(path, content, { label, newId: host.newId, now: host.now });
  return told(host, path);
}

/** The label inside and the name of the file. */
export function renameFile({ file, label }: InputOf<'library.rename'>, host: Host): Made {
  const open = fileOf(host, file);
  const row = open.index.single('organisation');
  if (row && row.label !== label) {
    const ref = { entity: 'organisation', id: row.id, field: 'label' } as const;
    open.change({ kind: 'edit', changes: [{ ref, from: row.label, to: label }] });
  }
  mustBeClosed(host, file);
  const path = pathOf(host, file);
  const name = clientFileName(label);
  if (nameOfFile(path) === name) return told(host, path);
  return told(host, move(host, path, freeName(dirname(path), name)));
}

export function archiveFile({ file, archived }: InputOf<'library.archive'>, host: Host): Made {
  mustBeClosed(host, file);
  const library = libraryOf(host);
  const path = pathOf(host, file);
  const folder = archived ? ensureFolder(join(library, ARCHIVE)) : library;
  if (dirname(path) === folder) return told(host, path);
  return told(host, move(host, path, freeName(folder, nameOfFile(path))));
}

function move(host: Host, from: string, to: string): string {
  try {
    renameSync(from, to);
    movedTo(host, from, to);
    return to;
  } catch (error) {
    throw error instanceof ClientFileError ? error : writeProblem(error, to);
  }
}
