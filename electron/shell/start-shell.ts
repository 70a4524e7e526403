/** From a started process to a running app: what must come before the app is ready, and its end. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, dialog, powerMonitor } from 'electron';
import type { Problem } from '../../shared/domain/problem.ts';
import { problemText } from '../../shared/i18n/problems.ts';
import { libraryAtStart } from '../backend/http/library-folder.ts';
import { dataFolder, privateFolder } from '../backend/library/data-folder.ts';
import { ProblemError } from '../backend/problem-error.ts';
import { codeOf, openLog } from '../backend/process/log.ts';
import { Desktop } from './desktop.ts';
import { becomeTheOne, clientFilesIn } from './instance.ts';
import { closeNetwork } from './network.ts';
import type { Places } from './places.ts';
import { languageOf } from './preferences.ts';
import { registerScheme } from './protocol.ts';

/** The running app, or undefined where it ends: another runs already, or it cannot start. */
export async function startShell(
  places: Places,
  words: readonly string[],
): Promise<Desktop | undefined> {
  const dataDir = dataFolder();
  process.on('uncaughtException', (error) => {
    // Electron's own dialog would show the message, which may hold personal data.
    openLog(dataDir)('host.fault', { code: codeOf(error) });
    app.exit(1);
  });
  app.setName('Artikel 30');
  app.setPath('userData', privateFolder(dataDir, 'shell'));
  app.setAppUserModelId('nl.artikel30.app');
  app.setAboutPanelOptions({ applicationName: 'Artikel 30', applicationVersion: app.getVersion() });
  app.enableSandbox();
  closeNetwork();
  registerScheme();

  const running: { desktop?: Desktop } = {};
  // Opened before there is an app to open them.
  const early = [...clientFilesIn(words, process.cwd())];
  const open = (path: string): void => {
    if (running.desktop) running.desktop.open(path);
    else early.push(path);
  };
  if (!becomeTheOne(open, () => running.desktop?.show())) {
    app.quit();
    return undefined;
  }
  await app.whenReady();
  try {
    const desktop = new Desktop({
      places,
      dataDir,
      ...libraryAtStart(namedLibrary(words), dataDir, process.env),
    });
    running.desktop = desktop;
    for (const path of early) desktop.open(path);
    endWith(desktop);
    return desktop;
  } catch (error) {
    tellOf(error);
    app.exit(2);
    return undefined;
  }
}

/** A fault of the app: what was thrown could hold personal data, so only a problem of ours is shown. */
function tellOf(error: unknown): void {
  const problem: Problem =
    error instanceof ProblemError ? error : { code: 'call.failed', details: {} };
  dialog.showErrorBox('Artikel 30', problemText(problem, languageOf(app.getLocale())));
}

/** `--library DIR` */
function namedLibrary(words: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: [...words],
    options: { library: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const named = values.library;
  return typeof named === 'string' ? resolve(named) : undefined;
}

function endWith(desktop: Desktop): void {
  app.on('window-all-closed', () => {
    if (process.platform === 'darwin') desktop.rest();
    else app.quit();
  });
  app.on('activate', () => desktop.show());
  // The windows are gone by now; the app stays until what they held is in the folder.
  app.on('will-quit', (event) => {
    event.preventDefault();
    void desktop.close().finally(() => app.exit(0));
  });
  // Linux and macOS; Windows asks the window.
  powerMonitor.on('shutdown', () => app.quit());
}
