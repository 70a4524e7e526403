/** The window in Electron itself. Its dialogs and its file manager are answered for the user; nothing else is. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { buildPage, isPageCurrent } from '../../electron/backend/http/build-page.ts';
import { CHANNEL } from '../../electron/shell/channel.ts';
import { electronBinary, electronPackage } from '../../electron/start/find-electron.ts';
import { hasScreen } from '../../electron/start/open-window.ts';
import { appShell } from './build-once.ts';
import { writeLabelled } from './labelled-files.ts';
import type { WindowApp, WindowHost, WindowOptions } from './window-app.ts';

const electron = electronPackage(resolve(import.meta.dirname, '../..'));
const binary = electron && electronBinary(electron, process.env);

export const inElectron: WindowHost = {
  name: 'in Electron',
  missing:
    binary === undefined || !hasScreen(process.env, process.platform)
      ? 'no binary or no screen'
      : undefined,
  open,
};

/** What stands in the main process for the user, and what was asked of the system. */
interface Kept {
  picks: string[];
  saves: string;
  dialogs: number;
  readonly revealed: string[];
  readonly remembered: string[];
}
declare const kept: Kept;

async function open({ files = {}, elsewhere = {} }: WindowOptions): Promise<WindowApp> {
  const built = await appShell();
  if (!isPageCurrent()) await buildPage();
  const folder = mkdtempSync(join(tmpdir(), 'a30-electron-'));
  const [library, away] = [join(folder, 'library'), join(folder, 'elders')];
  writeLabelled(library, files);
  writeLabelled(away, elsewhere);
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ library }));
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: binary ?? '',
    args: [...asRoot, '--lang=nl', built],
    env: {
      ...(process.env as Record<string, string>),
      ARTIKEL30_DATA: dataDir,
      XDG_DOCUMENTS_DIR: folder,
    },
  });
  await app.evaluate(({ app: electronApp, dialog, shell }) => {
    const own: Kept = { picks: [], saves: '', dialogs: 0, revealed: [], remembered: [] };
    Object.assign(globalThis, { kept: own });
    Object.assign(dialog, {
      showOpenDialog: () => {
        own.dialogs += 1;
        return Promise.resolve({ canceled: own.picks.length === 0, filePaths: own.picks });
      },
      showSaveDialog: () => {
        own.dialogs += 1;
        return Promise.resolve({ canceled: own.saves === '', filePath: own.saves });
      },
    });
    Object.assign(shell, { showItemInFolder: (path: string) => own.revealed.push(path) });
    Object.assign(electronApp, { addRecentDocument: (path: string) => own.remembered.push(path) });
  });
  const page = await app.firstWindow();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.locator('h1').first().waitFor();
  return {
    page,
    library,
    elsewhere: away,
    folder,
    picks: (path) =>
      app.evaluate((_, chosen) => {
        kept.picks = chosen === undefined ? [] : [chosen];
      }, path),
    saves: (path) =>
      app.evaluate((_, chosen) => {
        kept.saves = chosen ?? '';
      }, path),
    dialogs: () => app.evaluate(() => kept.dialogs),
    revealed: () => app.evaluate(() => kept.revealed),
    remembered: () => app.evaluate(() => kept.remembered),
    choose: (item) =>
      app.evaluate(({ Menu }, id) => {
        Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
      }, item),
    tells: (event) =>
      app.evaluate(
        ({ BrowserWindow }, [channel, told]) => {
          for (const window of BrowserWindow.getAllWindows())
            window.webContents.send(channel, told);
        },
        [CHANNEL, event] as const,
      ),
    recents: () =>
      app.evaluate(({ Menu }) =>
        Menu.getApplicationMenu()
          ?.getMenuItemById('recents')
          ?.submenu?.items.map(({ label }) => label),
      ),
    chooseRecent: (name) =>
      app.evaluate(({ Menu }, label) => {
        const { items = [] } = Menu.getApplicationMenu()?.getMenuItemById('recents')?.submenu ?? {};
        items.find((item) => item.label === label)?.click();
      }, name),
    troubles,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
