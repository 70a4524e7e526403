/** One app at a time; what is double-clicked later reaches the one that runs. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { app } from 'electron';

/**
 * Our file names among the words of a command line; the rest are switches of Electron or of nobody.
 * One that is not there is among them: opening it says so, and passing over it would say nothing.
 */
export function clientFilesIn(words: readonly string[], folder: string): readonly string[] {
  return words
    .filter((word) => /\.a30$/i.test(word) && !word.startsWith('-') && !/^[\w+.-]+:\/\//.test(word))
    .map((word) => resolve(folder, word))
    .filter((path) => !isFolder(path));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Makes this the running app, or returns false where there is one already: it was told.
 * @param show brings the window to the front
 */
export function becomeTheOne(open: (path: string) => void, show: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, words, folder) => {
    show();
    for (const path of clientFilesIn(words, folder)) open(path);
  });
  // macOS, for double clicks and for what is dropped on the icon; also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    for (const file of clientFilesIn([path], '/')) open(file);
  });
  return true;
}
