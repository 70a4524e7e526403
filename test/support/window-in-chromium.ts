/** The window on the stand-in for Electron: our shell and preload, the real backend, and Chromium. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { CHANNEL } from '../../electron/shell/channel.ts';
import { appPage, appShell } from './build-once.ts';
import { chromiumPath, launchBrowser } from './chromium.ts';
import { Menu } from './electron-stand-in/index.ts';
import { askedFor } from './electron-stand-in/record.ts';
import { person } from './electron-stand-in/system.ts';
import { writeLabelled } from './labelled-files.ts';
import { openRouted } from './routed-shell.ts';
import { openShell } from './started-shell.ts';
import type { WindowApp, WindowHost, WindowOptions } from './window-app.ts';

export const inChromium: WindowHost = {
  name: 'in Chromium, on the stand-in',
  missing: chromiumPath === undefined ? 'no Chromium or Chrome' : undefined,
  open,
};

async function open({ files = {}, elsewhere = {} }: WindowOptions): Promise<WindowApp> {
  const [page, built] = [await appPage(), await appShell()];
  const shell = await openShell({ places: { page } });
  const away = join(shell.folder, 'elders');
  writeLabelled(shell.library, files);
  writeLabelled(away, elsewhere);
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  const onDisk = Object.keys(elsewhere).map((label) => join(away, `${label}.a30`));
  const opened = await openRouted(context, shell, join(built, 'preload.cjs'), onDisk);
  opened.on('pageerror', (error) => troubles.push(error.message));
  await opened.locator('h1').first().waitFor();
  const first = (what: string) => askedFor(what).map(([path]) => String(path));
  return {
    page: opened,
    library: shell.library,
    elsewhere: away,
    folder: shell.folder,
    picks: (path) => {
      person.opens = { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
    },
    saves: (path) => {
      person.saves = { canceled: path === undefined, filePath: path ?? '' };
    },
    dialogs: () => first('showOpenDialog').length + first('showSaveDialog').length,
    revealed: () => first('showItemInFolder'),
    remembered: () => first('addRecentDocument'),
    choose: (item) => press(itemWhere(({ id }) => id === item)),
    tells: (event) => shell.window().webContents.send(CHANNEL, event),
    recents: () => {
      const menu = itemWhere(({ id }) => id === 'recents');
      return menu && itemsIn(menu).map(({ label = '' }) => label);
    },
    chooseRecent: (name) => press(itemWhere(({ label }) => label === name)),
    troubles,
    close: async () => {
      await browser.close();
      await shell.close();
      rmSync(shell.folder, { recursive: true, force: true });
    },
  };
}

type Item = MenuItemConstructorOptions;

const itemsIn = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : []);

function itemWhere(
  isIt: (item: Item) => boolean,
  items: readonly Item[] = Menu.shown,
): Item | undefined {
  for (const item of items) {
    const found = isIt(item) ? item : itemWhere(isIt, itemsIn(item));
    if (found) return found;
  }
  return undefined;
}

function press(item: Item | undefined): void {
  if (!item?.click) throw new Error('no such item in the menu');
  (item.click as () => void)();
}
