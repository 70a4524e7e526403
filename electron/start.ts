/** `npm start`: the app in a window of its own, or in the browser. `--browser` and `--window` choose. */
import { resolve } from 'node:path';
import { startMessages } from '../shared/i18n/app/start.ts';
import { systemLanguage } from './backend/cli/system-language.ts';
import { buildPage, isPageCurrent } from './backend/http/build-page.ts';
import { dataFolder } from './backend/library/data-folder.ts';
import { buildShell, builtShell, isShellCurrent } from './start/build-shell.ts';
import { failedBefore, fetchElectron } from './start/fetch-electron.ts';
import { electronBinary, electronPackage } from './start/find-electron.ts';
import { hasScreen, openWindow } from './start/open-window.ts';
import { type Choice, start } from './start/start.ts';

const root = resolve(import.meta.dirname, '..');
const { env } = process;
const words = process.argv.slice(2);
const choices: readonly Choice[] = ['window', 'browser'];
const wanted = choices.find((choice) => words.includes(`--${choice}`));
const dataDir = dataFolder(env);
const electron = electronPackage(root);

const language = systemLanguage(env);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

if (words.includes('--help')) {
  say(startMessages[language].help);
  process.exit(0);
}

const choice = await start({
  language,
  ...(wanted === undefined ? {} : { wanted }),
  say,
  steps: {
    hasScreen: () => hasScreen(env, process.platform),
    isInstalled: () => electron !== undefined,
    binary: () => electron && electronBinary(electron, env),
    failedBefore: () => electron === undefined || failedBefore(dataDir, electron.version),
    fetch: async (onProgress) =>
      electron !== undefined && (await fetchElectron(electron, dataDir, { env, onProgress })),
    isBuilt: () => isShellCurrent(root) && isPageCurrent(),
    build: async () => {
      if (!isPageCurrent()) await buildPage();
      return buildShell(root);
    },
    openWindow: (binary) => openWindow(binary, [builtShell(root), ...words], env),
  },
});
// It runs by being loaded, and reads the same words.
if (choice === 'browser') await import('./backend/http/main.ts');
