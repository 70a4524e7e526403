/**
 * The system's dialogs. A path that the user picks stays in this process and the page gets an id for it,
 * but for the folder with client files, which the settings show.
 */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { SavedFile } from '../../shared/contract/shell.ts';
import type { MenuMessages } from '../../shared/i18n/app/menu.ts';
import { safeFileName } from '../backend/http/file-name-header.ts';
import { writeProblem } from '../backend/store/errors.ts';

/** The client file that the user picked, if any. */
export async function pickClientFile(
  window: BrowserWindow,
  messages: MenuMessages,
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: messages.openTitle,
    properties: ['openFile'],
    filters: [{ name: messages.clientFiles, extensions: ['a30'] }],
  });
  return canceled ? undefined : filePaths[0];
}

/** The folder that the user picked for files, if any. */
export function pickFolder(
  window: BrowserWindow,
  messages: MenuMessages,
): Promise<string | undefined> {
  return pickDirectory(window, messages, messages.folderTitle, app.getPath('documents'));
}

/** The folder with client files that the user picked, if any. */
export function pickLibrary(
  window: BrowserWindow,
  messages: MenuMessages,
  inUse: string,
): Promise<string | undefined> {
  return pickDirectory(window, messages, messages.libraryTitle, inUse);
}

async function pickDirectory(
  window: BrowserWindow,
  messages: MenuMessages,
  title: string,
  defaultPath: string,
): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: messages.chooseFolder,
    defaultPath,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}

/** Ids for what was saved, so that the page can ask to see it without knowing where it is. */
export class Saved {
  readonly #paths = new Map<string, string>();

  /**
   * Asks where to and writes there; undefined where the user cancelled.
   * @throws ClientFileError diskFull, notWritable, folderMissing, diskError
   */
  async save(
    window: BrowserWindow,
    messages: MenuMessages,
    name: string,
    bytes: Uint8Array,
  ): Promise<SavedFile | undefined> {
    // Only a name: a path would be a place of the page's choosing.
    const plain = safeFileName(name);
    const extension = extname(plain).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: messages.saveTitle,
      defaultPath: join(app.getPath('documents'), plain),
      filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return undefined;
    await writeWhole(filePath, bytes);
    return this.keep(filePath);
  }

  /** What the page may know of a path that the user picked: an id for it, and its last part. */
  keep(path: string): SavedFile {
    const id = randomUUID();
    this.#paths.set(id, path);
    // The root of a disk has no name of its own.
    return { id, name: basename(path) || path };
  }

  pathOf(id: string): string | undefined {
    return this.#paths.get(id);
  }
}

/** A file that stands there already is replaced when the new one is whole, or not at all. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const next = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await writeFile(next, bytes, { flag: 'wx' });
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw writeProblem(error, path);
  }
}

export function reveal(path: string): void {
  shell.showItemInFolder(path);
}
