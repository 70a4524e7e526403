import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { type MenuSetting, menuTemplate, showMenu } from '../../../electron/shell/menu.ts';
import { pageCommands } from '../../../shared/contract/shell.ts';
import { menuMessages } from '../../../shared/i18n/app/menu.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { Menu, resetElectron } from '../../support/electron-stand-in/index.ts';

let done: string[];

beforeEach(() => {
  resetElectron();
  done = [];
});

const setting = (change: Partial<MenuSetting> = {}): MenuSetting => ({
  platform: 'linux',
  preferences: { language: 'nl', theme: 'dark', recents: false },
  recents: [],
  actions: {
    ask: (command) => void done.push(command),
    open: () => void done.push('open'),
    openRecent: (path) => void done.push(path),
    clearRecent: () => void done.push('clear'),
  },
  ...change,
});

const below = ({ submenu }: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] =>
  Array.isArray(submenu) ? submenu : [];
const all = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...all(below(item))]);
const press = ({ click }: MenuItemConstructorOptions): void => {
  // Which item, window and key it was is nothing to ours.
  (click as ((...none: undefined[]) => void) | undefined)?.(undefined, undefined, undefined);
};

const platforms = ['linux', 'win32', 'darwin'] as const;

describe.each(platforms)('on %s', (platform) => {
  test('every item says something in both languages, by our own messages', () => {
    const labels = (language: 'nl' | 'en'): readonly (string | undefined)[] =>
      all(
        menuTemplate(
          setting({ platform, preferences: { language, theme: 'system', recents: true } }),
        ),
      )
        .filter(({ type }) => type !== 'separator')
        .map(({ label }) => label);
    const known: readonly unknown[] = ['Artikel 30', 'Nederlands', 'English'];
    for (const language of ['nl', 'en'] as const) {
      const own = known.concat(
        Object.values<unknown>({ ...menuMessages[language] }),
        Object.values<unknown>({ ...shellMessages[language].sections }),
      );
      expect(labels(language).filter((label) => !own.includes(label))).toEqual([]);
    }
    expect(labels('nl')).not.toEqual(labels('en'));
  });

  test('no key does two things', () => {
    const keys = all(menuTemplate(setting({ platform }))).flatMap(({ accelerator }) =>
      accelerator === undefined ? [] : [accelerator.replace('CmdOrCtrl', 'Ctrl')],
    );
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys).toEqual(
      expect.arrayContaining(['N', 'O', 'S', 'Z', 'F', 'K', 'P', ','].map((key) => `Ctrl+${key}`)),
    );
  });

  test('every command of the page has an item that asks for it', () => {
    for (const item of all(menuTemplate(setting({ platform })))) {
      if (item.id !== 'open') press(item);
    }
    expect(done.sort()).toEqual([...pageCommands].sort());
  });

  test('the app can be left', () => {
    const roles = all(menuTemplate(setting({ platform }))).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['quit', 'cut', 'copy', 'paste', 'about']));
    // These would show or reload what lies behind the page.
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
  });
});

test.each(['nl', 'en'] as const)('every screen of a client file has an item, in %s', (language) => {
  const preferences = { language, theme: 'system', recents: false } as const;
  const items = all(menuTemplate(setting({ preferences })));
  const named = Object.entries(shellMessages[language].sections).map(([section, label]) => ({
    id: `screen.${section}`,
    label,
  }));
  const shown = items.map(({ id, label }) => ({ id, label }));
  expect(shown).toEqual(expect.arrayContaining(named));
});

test('settings stand under the name of the app on macOS, under File elsewhere', () => {
  const menuOf = (platform: NodeJS.Platform): string | undefined =>
    menuTemplate(setting({ platform })).find((menu) =>
      below(menu).some(({ id }) => id === 'settings'),
    )?.label;
  expect(menuOf('darwin')).toBe('Artikel 30');
  expect(menuOf('win32')).toBe(menuMessages.nl.file);
  expect(menuOf('linux')).toBe(menuMessages.nl.file);
});

test('the chosen colours and language are marked', () => {
  const marked = all(menuTemplate(setting())).filter(({ checked }) => checked);
  expect(marked.map(({ id, type }) => [id, type])).toEqual([
    ['theme.dark', 'radio'],
    ['language.nl', 'radio'],
  ]);
});

describe('recent files', () => {
  const recents = ['/home/x/Jansen & Zn.a30', '/home/x/Bakkerij.a30'];
  const on = { language: 'nl', theme: 'system', recents: true } as const;

  test('have no menu until they were asked for', () => {
    const items = all(menuTemplate(setting({ recents })));
    expect(items.some(({ id }) => id === 'recents')).toBe(false);
    expect(JSON.stringify(items)).not.toContain('Bakkerij');
  });

  test('are listed by name, opened by path, and cleared', () => {
    showMenu(setting({ recents, preferences: on }));
    const menu = all(Menu.shown).find(({ id }) => id === 'recents');
    const items = below(menu ?? {});
    expect(items.map(({ label }) => label)).toEqual([
      'Jansen && Zn',
      'Bakkerij',
      undefined,
      'Lijst wissen',
    ]);
    items.forEach(press);
    expect(done).toEqual([...recents, 'clear']);
  });
});
