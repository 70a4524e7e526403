/** What reaches the person or the system: dialogs, menus, screens, links. Answers are set by the test. */
import type Electron from 'electron';
import { record } from './record.ts';

/** What the person chooses in the next dialogs. */
export const person = {
  opens: { canceled: true, filePaths: [] } as Electron.OpenDialogReturnValue,
  saves: { canceled: true, filePath: '' } as Electron.SaveDialogReturnValue,
  presses: 0,
};

export const dialog = {
  showErrorBox: (title: string, content: string): void => record('showErrorBox', title, content),
  showMessageBox(options: Electron.MessageBoxOptions) {
    record('showMessageBox', options);
    return Promise.resolve({ response: person.presses, checkboxChecked: false });
  },
  showOpenDialog(_window: unknown, options: Electron.OpenDialogOptions) {
    record('showOpenDialog', options);
    return Promise.resolve(person.opens);
  },
  showSaveDialog(_window: unknown, options: Electron.SaveDialogOptions) {
    record('showSaveDialog', options);
    return Promise.resolve(person.saves);
  },
} satisfies {
  readonly [M in keyof Pick<
    Electron.Dialog,
    'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'
  >]: (...args: never[]) => ReturnType<Electron.Dialog[M]>;
};

export const shell = {
  openExternal(url) {
    record('openExternal', url);
    return Promise.resolve();
  },
  showItemInFolder: (path) => record('showItemInFolder', path),
} satisfies Pick<Electron.Shell, 'openExternal' | 'showItemInFolder'>;

type Area = Pick<Electron.Display, 'workArea'>;

const usual: Area = { workArea: { x: 0, y: 0, width: 1920, height: 1040 } };

export const screen = {
  displays: [usual],
  getAllDisplays: (): Area[] => screen.displays,
  getPrimaryDisplay: (): Area => screen.displays[0] ?? usual,
};

export const nativeTheme: Pick<Electron.NativeTheme, 'themeSource'> = { themeSource: 'system' };

export const Menu = {
  shown: [] as readonly Electron.MenuItemConstructorOptions[],
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => ({
    template,
    popup: (options: Electron.PopupOptions): void => record('popup', template, options),
  }),
  setApplicationMenu(menu: { template: Electron.MenuItemConstructorOptions[] }) {
    Menu.shown = menu.template;
  },
};

/** Of the preload; where a page runs the preload, `routed-shell` answers for the system. */
export const webUtils: Pick<Electron.WebUtils, 'getPathForFile'> = { getPathForFile: () => '' };

export function resetSystem(): void {
  person.opens = { canceled: true, filePaths: [] };
  person.saves = { canceled: true, filePath: '' };
  person.presses = 0;
  screen.displays = [usual];
  nativeTheme.themeSource = 'system';
  Menu.shown = [];
}
