/** What the user and the system do to the window that runs. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { utilityBackend } from '../../../electron/shell/backend.ts';
import { CHANNEL, DROPPED } from '../../../electron/shell/channel.ts';
import { app, BrowserWindow, Menu } from '../../support/electron-stand-in/index.ts';
import { invokeMain } from '../../support/electron-stand-in/ipc.ts';
import { askedFor } from '../../support/electron-stand-in/record.ts';
import { person } from '../../support/electron-stand-in/system.ts';
import { type StartedShell, startedShell, valueIn } from '../../support/started-shell.ts';

const logOf = ({ dataDir }: StartedShell): string =>
  readFileSync(join(dataDir, 'log', 'log.jsonl'), 'utf8');
const ends = () => vi.waitUntil(() => askedFor('exit').length > 0, { timeout: 15_000 });

/** The item of a menu by its id or label. */
function item(which: string, items: readonly Electron.MenuItemConstructorOptions[] = Menu.shown) {
  const all = items.flatMap((each): readonly Electron.MenuItemConstructorOptions[] => [
    each,
    ...(Array.isArray(each.submenu) ? each.submenu : []),
  ]);
  return all.find(({ id, label }) => id === which || label === which);
}
const press = (found: ReturnType<typeof item>) => (found?.click as (() => void) | undefined)?.();

test('what lies where it was dropped is opened there, a client file alone', async () => {
  const { window, folder } = await startedShell();
  const { webContents } = window();
  const drop = (path: unknown) =>
    invokeMain({ sender: webContents, senderFrame: webContents.mainFrame }, DROPPED, path);
  const path = join(folder, 'Kapper.a30');
  writeFileSync(path, '');
  expect(await drop(path)).toMatchObject({
    ok: true,
    value: { file: expect.any(String) as string },
  });
  for (const other of [join(folder, 'brief.pdf'), 'Kapper.a30', '', 7])
    expect(await drop(other)).toEqual({ ok: true, value: {} });
});

test('a page that is not ours is noted in the log, and nothing of what it asked', async () => {
  const shell = await startedShell();
  const { webContents } = shell.window();
  const stranger = { sender: webContents, senderFrame: null };
  const asked = invokeMain(stranger, CHANNEL, 'file.open', { file: 'BSN 123456782' });
  await expect(asked).rejects.toThrow('refused');
  expect(logOf(shell)).toContain('senderRefused');
  expect(logOf(shell)).not.toContain('BSN');
});

test('a fault nobody foresaw ends the app, and is noted by its code alone', async () => {
  const shell = await startedShell();
  const listener = process.listeners('uncaughtException').at(-1);
  const fault = Object.assign(new Error('BSN 123456782'), { code: 'EPIPE' });
  listener?.(fault, 'uncaughtException');
  expect(askedFor('exit')).toEqual([[1]]);
  expect(logOf(shell)).toContain('EPIPE');
  expect(logOf(shell)).not.toContain('BSN');
});

test('the menu opens a file by dialog or by name, and forgets the names when asked', async () => {
  const { call, told, library } = await startedShell();
  await call('shell.listen');
  await call('settings.set', { recents: true });
  const created = await call('library.create', { label: 'Zilverdraad', language: 'nl' });
  const { file } = valueIn(created) as { readonly file: string };
  valueIn(await call('file.open', { file }));
  press(item('open'));
  await vi.waitUntil(() => askedFor('showOpenDialog').length === 1);
  expect(told('open')).toEqual([]);
  person.opens = { canceled: false, filePaths: [join(library, 'Zilverdraad.a30')] };
  press(item('open'));
  await vi.waitUntil(() => told('open').length === 1);
  const inRecents = () => item('recents')?.submenu as Electron.MenuItemConstructorOptions[];
  press(item('Zilverdraad', inRecents()));
  expect(told('open')).toEqual([
    { type: 'open', file },
    { type: 'open', file },
  ]);
  press(inRecents().at(-1));
  expect(JSON.stringify(Menu.shown)).not.toContain('Zilverdraad');
});

test('what is opened while the page loads again waits until it listens', async () => {
  const { call, told, window, folder } = await startedShell();
  await call('shell.listen');
  window().minimized = true;
  window().webContents.reload();
  app.emit('second-instance', {}, [join(folder, 'Kapper.a30')], folder);
  expect(window().isMinimized()).toBe(false);
  expect(told('open')).toEqual([]);
  await call('shell.listen');
  expect(told('open')).toHaveLength(1);
});

test('a link goes to the system after the user agreed, whether the page asks or follows it', async () => {
  const { call, window } = await startedShell();
  const url = 'https://example.nl/privacy';
  expect(await call('shell.link', { url })).toEqual({ ok: true, value: { opened: true } });
  const details = { url } as Electron.HandlerDetails;
  expect(window().webContents.windowOpen?.(details)).toEqual({ action: 'deny' });
  await vi.waitUntil(() => askedFor('openExternal').length === 2);
});

test('a page that keeps stopping is loaded again or left, as the user says', async () => {
  const { window } = await startedShell();
  const stop = () => window().webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  for (let stops = 0; stops < 4; stops += 1) stop();
  await vi.waitUntil(() => askedFor('reload').length === 4);
  expect(askedFor('showMessageBox')).toMatchObject([[{ buttons: { length: 2 } }]]);
  person.presses = 1;
  stop();
  await ends();
  expect(askedFor('reload')).toHaveLength(4);
});

test('on macOS the app stays without a window: all goes to the folder, and a click opens one again', async () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
  const { call, library, window } = await startedShell();
  const created = await call('library.create', { label: 'Bakkerij', language: 'nl' });
  const { file } = valueIn(created) as { readonly file: string };
  await call('file.open', { file });
  const row = { id: 'm1', rank: 1, term: 'measure.backup', scope: 'organisation' };
  valueIn(await call('register.change', { file, changes: [{ create: 'measure', row }] }));
  const path = join(library, 'Bakkerij.a30');
  const before = readFileSync(path);
  onTestFinished(() => void Object.defineProperty(process, 'platform', platform));
  Object.defineProperty(process, 'platform', { ...platform, value: 'darwin' });
  window().close();
  expect(BrowserWindow.open).toEqual([]);
  await expect.poll(() => readFileSync(path).equals(before)).toBe(false);
  expect([askedFor('quit'), askedFor('exit')]).toEqual([[], []]);
  app.emit('activate');
  expect(BrowserWindow.open).toHaveLength(1);
  // Closed too: nobody holds it while there is no window.
  const entries = async () => valueIn(await call('library.list')) as { entries: unknown };
  await expect.poll(entries).toMatchObject({ entries: [{ open: false }] });
});

test('a backend that takes no request to end is ended all the same', async () => {
  const entry = join(mkdtempSync(join(tmpdir(), 'a30-deaf-')), 'deaf.mjs');
  writeFileSync(
    entry,
    "process.on('SIGTERM', () => {}); process.parentPort.postMessage('deaf'); setInterval(() => {}, 1000);",
  );
  const child = utilityBackend(entry);
  const { promise: isDeaf, resolve } = Promise.withResolvers<undefined>();
  child.onMessage(() => resolve(undefined));
  const left = new Promise((leave) => child.onExit(leave));
  await isDeaf;
  child.kill();
  await left;
  // Nobody is there: neither throws.
  child.kill();
  child.send({ kind: 'rest' });
});
