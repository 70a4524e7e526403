import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { openWindow, windowOptions } from '../../../electron/shell/window.ts';
import { BrowserWindow, resetElectron, screen } from '../../support/electron-stand-in/index.ts';
import { askedFor } from '../../support/electron-stand-in/record.ts';
import { SessionStandIn } from '../../support/electron-stand-in/session.ts';

beforeEach(resetElectron);

const session = new SessionStandIn('test') as unknown as Session;
const setting = (devTools = false) => ({
  session,
  preload: '/app/preload.cjs',
  devTools,
  icon: '/app/icon.png',
  statePath: join(mkdtempSync(join(tmpdir(), 'a30-window-')), 'w.json'),
});

/** The window that was opened last. */
function opened(): BrowserWindow {
  const window = BrowserWindow.open.at(-1);
  if (!window) throw new Error('no window');
  return window;
}

test('the options are those of the list of Electron, and no others', () => {
  expect(windowOptions(setting())).toEqual({
    show: false,
    title: 'Artikel 30',
    minWidth: 360,
    minHeight: 480,
    icon: '/app/icon.png',
    webPreferences: {
      session,
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  });
});

test('the window is shown when there is something to see, with our page in it', () => {
  openWindow(setting(), () => undefined);
  expect(askedFor('loadURL')).toEqual([['app://artikel30/']]);
  expect(askedFor('show')).toEqual([[]]);
});

test('it comes back where it was', () => {
  const same = setting();
  openWindow(same, () => undefined);
  opened().options.x = 60;
  opened().options.y = 70;
  opened().maximize();
  opened().close();
  openWindow(same, () => undefined);
  expect(opened().options).toMatchObject({ x: 60, y: 70 });
  expect(opened().isMaximized()).toBe(true);
});

test('it is on a screen, also when there is another screen now', () => {
  const same = setting();
  screen.displays = [{ workArea: { x: 4000, y: 0, width: 1920, height: 1080 } }];
  openWindow(same, () => undefined);
  Object.assign(opened().options, { x: 4100, y: 10 });
  opened().close();
  screen.displays = [{ workArea: { x: 0, y: 0, width: 1280, height: 700 } }];
  openWindow(same, () => undefined);
  expect(opened().options).not.toHaveProperty('x');
  expect(opened().options).toMatchObject({ width: 1280, height: 700 });
});

test('a page that stopped is loaded again; one that keeps stopping is told of', () => {
  let told = 0;
  openWindow(setting(), () => (told += 1));
  const stop = (reason: string): void =>
    void opened().webContents.emit('render-process-gone', {}, { reason });
  stop('clean-exit');
  expect(askedFor('reload')).toEqual([]);
  for (let stops = 0; stops < 3; stops += 1) stop('crashed');
  expect([askedFor('reload').length, told]).toEqual([3, 0]);
  stop('oom');
  expect([askedFor('reload').length, told]).toEqual([3, 1]);
});
