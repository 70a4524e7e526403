import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { libraryAtStart } from '../../../electron/backend/http/library-folder.ts';
import {
  app,
  BrowserWindow,
  Menu,
  nativeTheme,
  powerMonitor,
} from '../../support/electron-stand-in/index.ts';
import { asked, askedFor } from '../../support/electron-stand-in/record.ts';
import { person } from '../../support/electron-stand-in/system.ts';
import { type StartedShell, startedShell, valueIn } from '../../support/started-shell.ts';

interface Created {
  readonly file: string;
}

describe('the start', () => {
  test('closes every door before anything is opened', async () => {
    const { dataDir, session } = await startedShell();
    const order = asked.map(({ what }) => what);
    for (const early of ['enableSandbox', 'registerSchemesAsPrivileged', 'appendSwitch']) {
      expect(order.indexOf(early)).toBeGreaterThanOrEqual(0);
      expect(order.lastIndexOf(early)).toBeLessThan(order.indexOf('loadURL'));
    }
    expect(askedFor('setPath')).toEqual([['userData', join(dataDir, 'shell')]]);
    expect(session.partition.startsWith('persist:')).toBe(false);
    expect([...session.schemes.keys()]).toEqual(['app']);
    expect(session.permissionCheck).not.toBeNull();
    expect(session.beforeRequest).toBeDefined();
  });

  test('opens one window, locked, with tools for developers only where it is not packaged', async () => {
    for (const isPackaged of [true, false]) {
      const { window } = await startedShell({ isPackaged });
      expect(BrowserWindow.open.length).toBe(1);
      expect(window().options.webPreferences?.devTools).toBe(!isPackaged);
      expect(window().webContents.windowOpen).toBeDefined();
      expect(window().webContents.listenerCount('will-attach-webview')).toBe(1);
    }
  });

  test('ends where the app runs already', async () => {
    app.removeAllListeners();
    const { startShell } = await import('../../../electron/shell/start-shell.ts');
    await startedShell();
    app.holdsLock = false;
    BrowserWindow.open.splice(0);
    app.ready = false;
    await startShell({ preload: '', backend: '', icon: '', page: '' }, []);
    expect([askedFor('quit').length, BrowserWindow.open.length]).toEqual([1, 0]);
  });

  test('tells of a library that cannot be, and ends', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'a30-')), 'file');
    writeFileSync(file, '');
    await startedShell({ words: ['--library', join(file, 'x')], locale: 'en-GB' });
    expect(askedFor('showErrorBox')).toMatchObject([
      ['Artikel 30', expect.stringContaining('Nothing was changed')],
    ]);
    expect(askedFor('exit')).toEqual([[2]]);
  });
});

describe('calls', () => {
  test('go to the backend process and back', async () => {
    const { call, library } = await startedShell();
    valueIn(await call('library.create', { label: 'Bakkerij', language: 'nl' }));
    const list = valueIn(await call('library.list')) as { folder: string; entries: unknown[] };
    expect(list).toMatchObject({ folder: library, entries: [{ name: 'Bakkerij' }] });
    expect(await call('nothing.such')).toMatchObject({ ok: false, code: 'call.unknown' });
  });

  test('are answered again after the backend died, and the page is told', async () => {
    const { call, told, library } = await startedShell();
    const { file } = valueIn(
      await call('library.create', { label: 'Bakkerij', language: 'nl' }),
    ) as Created;
    const about = valueIn(await call('app.about')) as { library: string };
    expect(about.library).toBe(library);
    const { endUtilityProcesses } = await import(
      '../../support/electron-stand-in/utility-process.ts'
    );
    endUtilityProcesses();
    // A busy machine may be silent for a while before.
    const states = () => told('backend').map(({ state }) => state);
    await vi.waitUntil(() => states().includes('back'), { timeout: 20_000 });
    expect(states()).toContain('lost');
    expect(await call('file.open', { file })).toMatchObject({ ok: true });
  });

  test('of the window are checked like any other', async () => {
    const { call } = await startedShell();
    expect(await call('shell.save', { blob: 'x', name: '', path: '/etc/x' })).toMatchObject({
      ok: false,
      code: 'call.input',
    });
    expect(await call('shell.save', { blob: 'x', name: 'x.pdf' })).toMatchObject({
      ok: false,
      code: 'bytesGone',
    });
    expect(await call('shell.reveal', { id: '/etc/passwd' })).toMatchObject({
      ok: false,
      code: 'noSuchFile',
    });
    expect(await call('shell.link', { url: 'file:///etc/passwd' })).toEqual({
      ok: true,
      value: { opened: false },
    });
    expect([askedFor('showItemInFolder'), askedFor('openExternal')]).toEqual([[], []]);
  });
});

describe('client files elsewhere', () => {
  test('picked in the dialog get an id, open, and can be shown', async () => {
    const { call, folder, library } = await startedShell();
    const { file } = valueIn(
      await call('library.create', { label: 'Bakkerij', language: 'nl' }),
    ) as Created;
    const away = join(folder, 'elders.a30');
    const inside = join(library, 'Bakkerij.a30');
    writeFileSync(away, readFileSync(inside));
    expect(await call('shell.open')).toEqual({ ok: true, value: {} });
    person.opens = { canceled: false, filePaths: [inside] };
    expect(await call('shell.open')).toEqual({ ok: true, value: { file } });
    person.opens = { canceled: false, filePaths: [away] };
    const picked = valueIn(await call('shell.open')) as Created;
    expect(picked.file).not.toContain('elders');
    expect(await call('file.open', { file: picked.file })).toMatchObject({
      ok: true,
      value: { label: 'Bakkerij' },
    });
    await call('shell.reveal', { id: picked.file });
    await call('shell.reveal', { id: file });
    expect(askedFor('showItemInFolder')).toEqual([[away], [inside]]);
    expect(askedFor('showOpenDialog').at(-1)).toMatchObject([
      { properties: ['openFile'], filters: [{ extensions: ['a30'] }] },
    ]);
  });

  test('are those of the folder that the user picked, by its ids, at once and at the next start', async () => {
    const { call, told, folder, library, dataDir } = await startedShell();
    await call('shell.listen');
    const other = join(folder, 'Elders');
    mkdirSync(other);
    expect(await call('shell.library')).toEqual({ ok: true, value: {} });
    person.opens = { canceled: false, filePaths: [other] };
    expect(await call('shell.library')).toEqual({ ok: true, value: { folder: other } });
    expect(askedFor('showOpenDialog').at(-1)).toMatchObject([
      { defaultPath: library, properties: ['openDirectory', 'createDirectory'] },
    ]);
    valueIn(await call('library.use', { folder: other }));
    expect(told('folder')).toEqual([{ type: 'folder' }]);
    const label = 'Bakkerij';
    const { file } = valueIn(await call('library.create', { label, language: 'nl' })) as Created;
    const path = join(other, 'Bakkerij.a30');
    person.opens = { canceled: false, filePaths: [path] };
    expect(await call('shell.open')).toEqual({ ok: true, value: { file } });
    await call('shell.reveal', { id: file });
    expect(askedFor('showItemInFolder')).toEqual([[path]]);
    expect(readdirSync(library)).toEqual([]);
    expect(libraryAtStart(undefined, dataDir, process.env)).toMatchObject({ library: other });
  });

  test('are of the folder on the command line before any other, and that one stays', async () => {
    const named = join(mkdtempSync(join(tmpdir(), 'a30-')), 'klanten');
    const { call, folder } = await startedShell({ words: ['--library', named] });
    expect(valueIn(await call('app.about'))).toMatchObject({ library: named, libraryBy: 'named' });
    expect(await call('library.use', { folder })).toMatchObject({ code: 'libraryNamed' });
  });

  test('named on the command line wait until the page listens, and come once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'a30-'));
    const path = join(folder, 'klant.a30');
    writeFileSync(path, '');
    const { call, told } = await startedShell({ words: [path] });
    expect(told('open')).toEqual([]);
    await call('shell.listen');
    await call('shell.listen');
    expect(told('open')).toEqual([{ type: 'open', file: expect.any(String) as string }]);
    app.emit('second-instance', {}, [path], folder);
    expect(told('open').length).toBe(2);
    expect(told('open')[0]).toEqual(told('open')[1]);
  });

  test('that are not there are told of where one looks', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'a30-')), 'weg.a30');
    const { call, told } = await startedShell({ words: [path] });
    await call('shell.listen');
    const file = told('open')[0]?.file;
    expect(await call('file.open', { file })).toMatchObject({
      ok: false,
      code: 'noSuchFile',
      details: { path },
    });
  });

  test('leave no trace in menus or in the system unless asked for', async () => {
    const { call, dataDir, library } = await startedShell();
    const label = 'Zilverdraad';
    const { file } = valueIn(await call('library.create', { label, language: 'nl' })) as Created;
    valueIn(await call('file.open', { file }));
    expect(askedFor('addRecentDocument')).toEqual([]);
    expect(JSON.stringify(readdirSync(join(dataDir, 'shell')))).not.toContain('recents');
    await call('settings.set', { recents: true });
    valueIn(await call('file.open', { file }));
    valueIn(await call('file.open', { file }));
    expect(askedFor('addRecentDocument')).toEqual([[join(library, 'Zilverdraad.a30')]]);
    expect(JSON.stringify(Menu.shown)).toContain('Zilverdraad');
    await call('settings.set', { recents: false });
    expect(JSON.stringify(Menu.shown)).not.toContain('Zilverdraad');
    expect(existsSync(join(dataDir, 'shell', 'recents.json'))).toBe(false);
  });
});

describe('recent client files', () => {
  test('are those that opened, from the library or from elsewhere', async () => {
    const { call, told, folder } = await startedShell();
    await call('settings.set', { recents: true });
    await call('shell.listen');
    const label = 'Zilverdraad';
    const { file } = valueIn(await call('library.create', { label, language: 'nl' })) as Created;
    const { blob, name } = valueIn(await call('file.handOver', { file })) as {
      blob: string;
      name: string;
    };
    const [away, broken] = [join(folder, name), join(folder, 'Kapot.a30')];
    person.saves = { canceled: false, filePath: away };
    valueIn(await call('shell.save', { blob, name }));
    writeFileSync(broken, '');
    for (const path of [away, broken]) app.emit('second-instance', {}, [path], folder);
    for (const { file: opened } of told('open')) await call('file.open', { file: opened });
    valueIn(await call('file.open', { file }));
    const shown = JSON.stringify(Menu.shown);
    expect(shown.indexOf('Zilverdraad')).toBeLessThan(shown.indexOf('register'));
    expect(shown).toContain('register');
    expect(shown).not.toContain('Kapot');
  });
});

async function uploaded({ schemes }: StartedShell['session'], text: string): Promise<string> {
  const serve = schemes.get('app');
  if (!serve) throw new Error('nothing serves the page');
  const response = await serve(
    new Request('app://artikel30/blob', {
      method: 'POST',
      headers: { origin: 'app://artikel30' },
      body: text,
    }),
  );
  return ((await response.json()) as { value: { blob: string } }).value.blob;
}

describe('bytes', () => {
  test('go into a folder of choice, all or none, and never over what stands there', async () => {
    const { call, session, folder } = await startedShell();
    const out = join(folder, 'De Halm');
    mkdirSync(out);
    writeFileSync(join(out, 'register.pdf'), 'of another day');
    expect(await call('shell.folder')).toEqual({ ok: true, value: {} });
    person.opens = { canceled: false, filePaths: [out] };
    const picked = valueIn(await call('shell.folder')) as { folder: string; name: string };
    expect(picked.name).toBe('De Halm');
    expect(picked.folder).not.toContain('Halm');
    expect(askedFor('showOpenDialog').at(-1)).toMatchObject([
      { properties: ['openDirectory', 'createDirectory'] },
    ]);
    const file = async (name: string) => ({ blob: await uploaded(session, name), name });
    const files = [await file('register.pdf'), await file('../../x.html'), await file('x')];
    const { saved } = valueIn(await call('shell.saveInto', { folder: picked.folder, files })) as {
      saved: readonly { id: string; name: string }[];
    };
    expect(saved.map(({ name }) => name)).toEqual(['register (2).pdf', '_.._x.html', 'x']);
    const inside = () => readdirSync(out).toSorted();
    expect(inside()).toEqual(['_.._x.html', 'register (2).pdf', 'register.pdf', 'x']);
    expect(readFileSync(join(out, 'register.pdf'), 'utf8')).toBe('of another day');
    expect(readFileSync(join(out, 'register (2).pdf'), 'utf8')).toBe('register.pdf');
    await call('shell.reveal', { id: saved[0]?.id });
    expect(askedFor('showItemInFolder')).toEqual([[join(out, 'register (2).pdf')]]);
    const before = inside();
    const gone = [await file('new.pdf'), { blob: 'gone', name: 'gone.pdf' }];
    expect(await call('shell.saveInto', { folder: picked.folder, files: gone })).toMatchObject({
      ok: false,
      code: 'bytesGone',
    });
    expect(inside()).toEqual(before);
    for (const place of [picked.folder, out]) {
      rmSync(out, { recursive: true, force: true });
      expect(
        await call('shell.saveInto', { folder: place, files: [await file('late.pdf')] }),
      ).toMatchObject({ ok: false, code: 'folderMissing' });
    }
  });

  test('are saved whole where the user says, under a name that is only a name', async () => {
    const { call, session, folder } = await startedShell();
    const upload = (text: string) => uploaded(session, text);
    expect(await call('shell.save', { blob: await upload('one'), name: 'a.pdf' })).toEqual({
      ok: true,
      value: {},
    });
    const target = join(folder, 'register.pdf');
    writeFileSync(target, 'older');
    person.saves = { canceled: false, filePath: target };
    const reply = await call('shell.save', { blob: await upload('two'), name: '../../.ssh/x.pdf' });
    const { saved } = valueIn(reply) as { saved: { id: string; name: string } };
    // As the user called it, which may be another name than ours.
    expect(saved.name).toBe('register.pdf');
    expect(readFileSync(target, 'utf8')).toBe('two');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    const [options] = (askedFor('showSaveDialog').at(-1) ?? []) as [{ defaultPath: string }];
    expect(options.defaultPath.split('/').at(-1)).toBe('_.._.ssh_x.pdf');
    await call('shell.reveal', { id: saved.id });
    expect(askedFor('showItemInFolder')).toEqual([[target]]);
    person.saves = { canceled: false, filePath: join(folder, 'missing', 'x.pdf') };
    expect(await call('shell.save', { blob: await upload('three'), name: 'x.pdf' })).toMatchObject({
      ok: false,
      code: 'folderMissing',
    });
  });
});

describe('what the user sets', () => {
  test('shapes menus and colours at once, and at the next start', async () => {
    const { call } = await startedShell();
    expect(Menu.shown.map(({ label }) => label)).toContain('Bestand');
    await call('settings.set', { language: 'en', theme: 'dark' });
    expect(Menu.shown.map(({ label }) => label)).toContain('File');
    expect(nativeTheme.themeSource).toBe('dark');
  });

  test('a menu asks the page, in the words of the contract', async () => {
    const { told } = await startedShell();
    const edit = Menu.shown.find(({ label }) => label === 'Bewerken')?.submenu;
    const undo = (edit as Electron.MenuItemConstructorOptions[]).find(({ id }) => id === 'undo');
    (undo?.click as (() => void) | undefined)?.();
    expect(told('command')).toEqual([{ type: 'command', command: 'undo' }]);
  });
});

describe('the end', () => {
  test('waits until what is open is in the folder', async () => {
    const { call, library, quit } = await startedShell();
    const { file } = valueIn(
      await call('library.create', { label: 'Bakkerij', language: 'nl' }),
    ) as Created;
    await call('file.open', { file });
    const row = { id: 'm1', rank: 1, term: 'measure.backup', scope: 'organisation' };
    const change = { create: 'measure', row };
    const changed = await call('register.change', { file, changes: [change] });
    expect(changed).toMatchObject({ ok: true });
    const before = readFileSync(join(library, 'Bakkerij.a30'));
    await quit();
    expect(readFileSync(join(library, 'Bakkerij.a30')).equals(before)).toBe(false);
    expect(askedFor('exit')).toEqual([[0]]);
    expect(BrowserWindow.open).toEqual([]);
  });

  test('comes with the last window, and with the end of the system', async () => {
    const { window } = await startedShell();
    window().close();
    await vi.waitUntil(() => askedFor('exit').length > 0, { timeout: 15_000 });
    await startedShell();
    powerMonitor.emit('shutdown');
    await vi.waitUntil(() => askedFor('exit').length > 0, { timeout: 15_000 });
  });

  test('on Windows holds the end of the session until all is in the folder', async () => {
    const { window } = await startedShell();
    let prevented = false;
    window().emit('query-session-end', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
    await vi.waitUntil(() => askedFor('exit').length > 0, { timeout: 15_000 });
  });
});
