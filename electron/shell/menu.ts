/** The native menus. What the page does itself is asked of the page; the rest is Electron's own. */
import { basename } from 'node:path';
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { type PageCommand, screenCommands } from '../../shared/contract/shell.ts';
import { type MenuMessages, menuMessages } from '../../shared/i18n/app/menu.ts';
import { type Section, shellMessages } from '../../shared/i18n/app/shell.ts';
import type { Preferences } from './preferences.ts';

export interface MenuActions {
  readonly ask: (command: PageCommand) => void;
  readonly open: () => void;
  readonly openRecent: (path: string) => void;
  readonly clearRecent: () => void;
}

export interface MenuSetting {
  readonly platform: NodeJS.Platform;
  readonly preferences: Preferences;
  /** Paths, newest first. */
  readonly recents: readonly string[];
  readonly actions: MenuActions;
}

export function showMenu(setting: MenuSetting): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(setting)]));
}

const line: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate(setting: MenuSetting): readonly MenuItemConstructorOptions[] {
  const messages = menuMessages[setting.preferences.language];
  const mac = setting.platform === 'darwin';
  return [
    ...(mac ? [appMenu(messages, setting)] : []),
    fileMenu(messages, setting),
    editMenu(messages, setting),
    viewMenu(messages, setting),
    goMenu(messages, setting),
    ...(mac ? [windowMenu(messages)] : []),
    helpMenu(messages, setting),
  ];
}

/** An item whose work the page does. The page gets the key first; it comes here where the page left it. */
function asking(
  label: string,
  command: PageCommand,
  { actions }: MenuSetting,
  accelerator?: string,
): MenuItemConstructorOptions {
  return {
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.ask(command),
  };
}

function appMenu(messages: MenuMessages, setting: MenuSetting): MenuItemConstructorOptions {
  return {
    label: 'Artikel 30',
    submenu: [
      { role: 'about', label: messages.about },
      line,
      settingsItem(messages, setting),
      line,
      { role: 'hide', label: messages.hide },
      { role: 'hideOthers', label: messages.hideOthers },
      { role: 'unhide', label: messages.showAll },
      line,
      { role: 'quit', label: messages.quit },
    ],
  };
}

/** Where each system has it: macOS under the name of the app, the others under File. */
const settingsItem = (messages: MenuMessages, setting: MenuSetting) =>
  asking(messages.settings, 'settings', setting, 'CmdOrCtrl+,');

function fileMenu(messages: MenuMessages, setting: MenuSetting): MenuItemConstructorOptions {
  const { actions, platform } = setting;
  return {
    label: messages.file,
    submenu: [
      asking(messages.newFile, 'new', setting, 'CmdOrCtrl+N'),
      { id: 'open', label: messages.openFile, accelerator: 'CmdOrCtrl+O', click: actions.open },
      ...recentMenu(messages, setting),
      line,
      asking(messages.publish, 'publish', setting, 'CmdOrCtrl+S'),
      asking(messages.snapshot, 'snapshot', setting),
      asking(messages.duplicate, 'duplicate', setting),
      line,
      asking(messages.documents, 'documents', setting, 'CmdOrCtrl+P'),
      asking(messages.export, 'export', setting),
      line,
      asking(messages.closeFile, 'close', setting, 'CmdOrCtrl+W'),
      ...(platform === 'darwin'
        ? []
        : [
            line,
            settingsItem(messages, setting),
            line,
            { role: 'quit', label: messages.quit } satisfies MenuItemConstructorOptions,
          ]),
    ],
  };
}

/** Absent while nothing may be remembered: an empty list would ask to be filled. */
function recentMenu(
  messages: MenuMessages,
  { preferences, recents, actions }: MenuSetting,
): readonly MenuItemConstructorOptions[] {
  if (!preferences.recents) return [];
  const files = recents.map(
    (path): MenuItemConstructorOptions => ({
      // One ampersand would mark an access key.
      label: basename(path)
        .replace(/\.a30$/i, '')
        .replaceAll('&', '&&'),
      click: () => actions.openRecent(path),
    }),
  );
  const submenu: MenuItemConstructorOptions[] =
    files.length === 0
      ? [{ label: messages.noRecent, enabled: false }]
      : [...files, line, { label: messages.clearRecent, click: actions.clearRecent }];
  return [{ id: 'recents', label: messages.openRecent, submenu }];
}

function editMenu(messages: MenuMessages, setting: MenuSetting): MenuItemConstructorOptions {
  const redo = setting.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z';
  return {
    label: messages.edit,
    submenu: [
      // Not Electron's own undo, which knows the letters of one field and not the register.
      asking(messages.undo, 'undo', setting, 'CmdOrCtrl+Z'),
      asking(messages.redo, 'redo', setting, redo),
      line,
      { role: 'cut', label: messages.cut },
      { role: 'copy', label: messages.copy },
      { role: 'paste', label: messages.paste },
      { role: 'selectAll', label: messages.selectAll },
      line,
      asking(messages.find, 'find', setting, 'CmdOrCtrl+F'),
      asking(messages.palette, 'palette', setting, 'CmdOrCtrl+K'),
    ],
  };
}

function viewMenu(messages: MenuMessages, setting: MenuSetting): MenuItemConstructorOptions {
  const { theme, language } = setting.preferences;
  const choice = (label: string, command: PageCommand, checked: boolean) =>
    ({
      ...asking(label, command, setting),
      type: 'radio',
      checked,
    }) satisfies MenuItemConstructorOptions;
  return {
    label: messages.view,
    submenu: [
      { role: 'zoomIn', label: messages.zoomIn },
      { role: 'zoomOut', label: messages.zoomOut },
      { role: 'resetZoom', label: messages.actualSize },
      { role: 'togglefullscreen', label: messages.fullScreen },
      line,
      {
        label: messages.theme,
        submenu: [
          choice(messages.themeSystem, 'theme.system', theme === 'system'),
          choice(messages.themeLight, 'theme.light', theme === 'light'),
          choice(messages.themeDark, 'theme.dark', theme === 'dark'),
        ],
      },
      {
        label: messages.language,
        submenu: [
          // In their own language, for who cannot read the other.
          choice('Nederlands', 'language.nl', language === 'nl'),
          choice('English', 'language.en', language === 'en'),
        ],
      },
    ],
  };
}

/** The screens of the open client file, by the names of its navigation. */
function goMenu(messages: MenuMessages, setting: MenuSetting): MenuItemConstructorOptions {
  const { sections } = shellMessages[setting.preferences.language];
  return {
    label: messages.go,
    submenu: screenCommands.map((command) =>
      asking(sections[command.slice('screen.'.length) as Section], command, setting),
    ),
  };
}

function windowMenu(messages: MenuMessages): MenuItemConstructorOptions {
  return { label: messages.window, submenu: [{ role: 'minimize', label: messages.minimize }] };
}

function helpMenu(messages: MenuMessages, setting: MenuSetting): MenuItemConstructorOptions {
  const about: MenuItemConstructorOptions[] =
    setting.platform === 'darwin' ? [] : [line, { role: 'about', label: messages.about }];
  return {
    role: 'help',
    label: messages.help,
    submenu: [asking(messages.helpTopics, 'help', setting, 'F1'), ...about],
  };
}
