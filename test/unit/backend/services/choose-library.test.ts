import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aboutApp } from '../../../../electron/backend/services/about.ts';
import { chooseLibrary } from '../../../../electron/backend/services/choose-library.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';
import { writeLabelled } from '../../../support/labelled-files.ts';
import { aHost } from '../../../support/service-host.ts';

const party = { create: 'party', row: { id: 'p1', rank: 99, name: 'Proef BV' } } as const;

/** A desk with one client file, and a folder beside it with another of the same name. */
async function twoFolders() {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const other = join(desk.place.folder, 'elders');
  writeLabelled(other, { Klant: completeRegister(), Kapper: completeRegister() });
  return { desk, file, other, path: join(desk.library, 'Klant.a30') };
}

const namesIn = async (desk: Desk): Promise<readonly string[]> =>
  (await desk.call('library.list', {})).entries.map(({ name }) => name);

const parties = async (desk: Desk, file: string): Promise<string> =>
  JSON.stringify(
    (await desk.call('register.rows', { file, scope: { kind: 'common' } })).rows.party,
  );

const keptIn = (desk: Desk): unknown =>
  JSON.parse(readFileSync(join(desk.host.dataDir, 'settings.json'), 'utf8'));

describe('another folder', () => {
  test('shows its own files, is kept, and leaves the old folder as it was', async () => {
    const { desk, other, path } = await twoFolders();
    await desk.call('settings.set', { name: 'Anna' });
    const before = readFileSync(path);
    expect(await desk.call('app.about', {})).toMatchObject({ libraryBy: 'standard' });
    expect(await desk.call('library.use', { folder: `${other}/` })).toEqual({ folder: other });
    expect(await namesIn(desk)).toEqual(['Kapper', 'Klant']);
    expect(await desk.call('app.about', {})).toMatchObject({ library: other, libraryBy: 'chosen' });
    expect(desk.events.slice(-2)).toEqual([{ type: 'folder' }, { type: 'library' }]);
    expect(keptIn(desk)).toMatchObject({ library: other, name: 'Anna' });
    // What is set later leaves it what it is, and the page does not get it with the settings.
    expect(await desk.call('settings.set', { theme: 'dark' })).not.toHaveProperty('library');
    expect(keptIn(desk)).toMatchObject({ library: other, theme: 'dark' });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(desk.library)).toEqual(['Klant.a30']);
    expect(await desk.call('library.use', {})).toEqual({ folder: desk.library });
    expect(keptIn(desk)).not.toHaveProperty('library');
    expect(await namesIn(desk)).toEqual(['Klant']);
  });

  test('has ids of its own: a page of the old folder changes no file of that name in the new', async () => {
    const { desk, file, other } = await twoFolders();
    await desk.call('file.open', { file });
    const before = readFileSync(join(other, 'Klant.a30'));
    await desk.call('library.use', { folder: other });
    for (const reply of [
      await desk.reply('register.change', { file, changes: [party] }),
      await desk.reply('file.open', { file }),
      await desk.reply('library.remove', { file }),
    ])
      expect(reply).toMatchObject({ code: 'noSuchFile' });
    expect(readFileSync(join(other, 'Klant.a30')).equals(before)).toBe(true);
    await desk.call('library.use', {});
    expect(await desk.call('file.open', { file })).toMatchObject({ file });
  });

  test('comes after what was open is in the old one', async () => {
    const { desk, file, other } = await twoFolders();
    await desk.call('register.change', { file, changes: [party] });
    await desk.call('library.use', { folder: other });
    await desk.call('library.use', {});
    expect((await desk.call('library.list', {})).entries).toMatchObject([{ open: false }]);
    expect(await desk.call('file.open', { file })).not.toHaveProperty('recovery');
    expect(await parties(desk, file)).toContain('Proef BV');
  });

  test('is the same one: nothing is closed and no page is sent away', async () => {
    const { desk, file } = await twoFolders();
    await desk.call('file.open', { file });
    await desk.call('library.use', { folder: `${desk.library}/../bibliotheek` });
    expect((await desk.call('library.list', {})).entries).toMatchObject([{ open: true }]);
    expect(desk.events).not.toContainEqual({ type: 'folder' });
  });
});

describe('a file that the old folder does not take', () => {
  test('keeps the folder in use, and is brought up to date as if nothing was asked', async () => {
    const { desk, file, other } = await twoFolders();
    await desk.call('register.change', { file, changes: [party] });
    const away = `${desk.library} weg`;
    renameSync(desk.library, away);
    expect(await desk.reply('library.use', { folder: other })).toMatchObject({
      code: 'libraryWaits',
      details: { names: ['Klant'] },
    });
    expect(existsSync(join(desk.host.dataDir, 'settings.json'))).toBe(false);
    expect(desk.events).not.toContainEqual({ type: 'folder' });
    renameSync(away, desk.library);
    expect(await parties(desk, file)).toContain('Proef BV');
    expect(await desk.call('file.publish', { file })).toMatchObject({ folder: 'current' });
    await desk.call('library.use', { folder: other });
    expect(await namesIn(desk)).toEqual(['Kapper', 'Klant']);
  });

  test('is left by who goes all the same, and recovered when it is opened again', async () => {
    const { desk, file, other } = await twoFolders();
    await desk.call('register.change', { file, changes: [party] });
    const away = `${desk.library} weg`;
    renameSync(desk.library, away);
    await desk.call('library.use', { folder: other, leave: true });
    expect(await namesIn(desk)).toEqual(['Kapper', 'Klant']);
    renameSync(away, desk.library);
    await desk.call('library.use', {});
    expect(await desk.call('file.open', { file })).toMatchObject({
      recovery: { outcome: 'published' },
    });
    expect(await parties(desk, file)).toContain('Proef BV');
  });
});

describe('a folder that cannot be used', () => {
  async function refused(desk: Desk, folder: string): Promise<string> {
    const before = readdirSync(desk.place.folder).toSorted();
    const reply = await desk.reply('library.use', { folder });
    expect(desk.host.library).toBe(desk.library);
    expect(readdirSync(desk.place.folder).toSorted()).toEqual(before);
    return reply.ok ? 'taken' : reply.code;
  }

  test('is refused with the reason, and nothing changes', async () => {
    const { desk, path } = await twoFolders();
    const { folder, dataDir } = desk.place;
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(join(folder, 'bestand'), '');
    symlinkSync(dataDir, join(folder, 'zijweg'));
    for (const given of ['elders', './elders', '~/elders', 'C:elders', `${folder}/a\0b`])
      expect(await refused(desk, given)).toBe('libraryNotAbsolute');
    expect(await refused(desk, join(folder, 'weg', 'verder'))).toBe('libraryNotThere');
    expect(await refused(desk, join(folder, 'bestand'))).toBe('libraryNoFolder');
    expect(await refused(desk, path)).toBe('libraryNoFolder');
    for (const ours of [dataDir, join(dataDir, 'bin'), join(folder, 'zijweg', 'nieuw')])
      expect(await refused(desk, ours)).toBe('libraryIsOurs');
    expect(await refused(desk, join(folder, 'a'.repeat(300)))).toBe('libraryShut');
    for (const given of ['', '   ', 'x'.repeat(5_000)])
      expect(await refused(desk, given)).toBe('call.input');
  });

  test('is also one in which the user may not write', async () => {
    const { desk, other } = await twoFolders();
    // Whoever is root may write in every folder but those of the system itself.
    const shut = process.getuid?.() === 0 ? '/sys' : other;
    if (shut === other) chmodSync(other, 0o500);
    expect(await refused(desk, shut)).toBe('libraryShut');
    if (shut === other) chmodSync(other, 0o700);
    expect(readdirSync(other)).toEqual(['Kapper.a30', 'Klant.a30']);
  });

  test('is made for who asks for it, also from a path with quotes around it', async () => {
    const { desk } = await twoFolders();
    const folder = join(desk.place.folder, 'nieuw', 'klanten');
    expect(await desk.call('library.use', { folder: `"${folder}"`, make: true })).toEqual({
      folder,
    });
    expect(await namesIn(desk)).toEqual([]);
    const inFile = join(desk.library, 'Klant.a30', 'map');
    expect(await desk.reply('library.use', { folder: inFile, make: true })).toMatchObject({
      code: 'libraryShut',
    });
  });

  test('leaves the folder what it was where the choice cannot be kept', async () => {
    const { desk, file, other } = await twoFolders();
    await desk.call('file.open', { file });
    mkdirSync(join(desk.host.dataDir, 'settings.json.new'));
    expect(await desk.reply('library.use', { folder: other })).toMatchObject({ ok: false });
    expect(desk.host.library).toBe(desk.library);
    expect(desk.events).not.toContainEqual({ type: 'folder' });
    expect(await desk.call('file.open', { file })).toMatchObject({ file });
  });
});

describe('a chosen folder that is away', () => {
  test('is told, is not made anew, and shows its files when it is back', async () => {
    const { desk, other } = await twoFolders();
    await desk.call('library.use', { folder: other });
    const { entries } = await desk.call('library.list', {});
    const file = entries[0]?.file ?? '';
    renameSync(other, `${other} weg`);
    const gone = { code: 'libraryGone', details: { path: other } };
    expect(await desk.reply('library.list', {})).toMatchObject(gone);
    expect(await desk.reply('file.open', { file })).toMatchObject(gone);
    const label = 'Bakker';
    expect(await desk.reply('library.create', { label, language: 'nl' })).toMatchObject(gone);
    expect(existsSync(other)).toBe(false);
    renameSync(`${other} weg`, other);
    expect(await namesIn(desk)).toEqual(['Kapper', 'Klant']);
    expect(await desk.call('file.open', { file })).toMatchObject({ file });
    rmSync(other, { recursive: true });
    await desk.call('library.use', {});
    expect(await namesIn(desk)).toEqual(['Klant']);
  });
});

test('what was named at the start stays', async () => {
  const { desk, other } = await twoFolders();
  const named = aHost(desk.place, { library: desk.library, setLibrary: () => undefined });
  expect(aboutApp({}, named)).toMatchObject({ libraryBy: 'named' });
  expect(() => chooseLibrary({ folder: other }, named)).toThrow('libraryNamed');
});

test('a file of another folder comes out of the bin where one sees it', async () => {
  const { desk, file, other } = await twoFolders();
  const { bin } = await desk.call('library.remove', { file });
  await desk.call('library.use', { folder: other });
  await desk.call('library.putBack', { bin });
  expect(await namesIn(desk)).toEqual(['Kapper', 'Klant', 'Klant 2']);
  expect(readdirSync(desk.library)).toEqual([]);
});
