/** Deleting a removed client file for good: nothing of it is left, and nothing of another goes. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFile } from '../../../../electron/backend/library/lock.ts';
import { openFilesOf } from '../../../../electron/backend/services/held-files.ts';
import {
  asUser,
  below,
  keptEverywhere,
  placesWith,
  removed,
  secret,
} from '../../../support/binned.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const listed = async (desk: Desk): Promise<readonly string[]> =>
  (await desk.call('library.list', {})).bin.map(({ name }) => name);

/** As where the app died while it had the file open: saved, and not in the folder. */
function died(desk: Desk, file: string): void {
  const open = openFilesOf(desk.host).get(file);
  const { docId } = open?.file.record() ?? { docId: '' };
  open?.leave();
  openFilesOf(desk.host).delete(file);
  const data = desk.host.dataDir;
  const lines: readonly (readonly [string, string])[] = [
    [join(data, 'kept'), `${docId}-0a1b2c3d.a30`],
    [join(data, 'interviews'), `file-${docId}.json.new`],
    [join(data, 'incoming', '4194303-abc'), 'file.a30'],
    [join(data, 'outgoing', 'ouder'), 'copy.a30'],
    [join(data, 'locks'), `${docId}.json`],
    [desk.library, `~${docId}-0a1b2c3d.tmp`],
  ];
  for (const [folder, name] of lines) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), secret);
  }
}

test('no byte of it is left under the library or the data folder', async () => {
  const desk = aDesk();
  const { file, docId } = await keptEverywhere(desk, `Klant ${secret}`);
  died(desk, file);
  const bin = await removed(desk, file);
  const places = ['bin', 'incoming', 'interviews', 'kept', 'library', 'locks', 'outgoing'];
  expect(placesWith(secret, desk)).toEqual([...places, 'readings', 'working']);
  expect(existsSync(join(desk.host.dataDir, 'visited', `${docId}.json`))).toBe(true);
  await desk.call('library.deleteForGood', { bin });
  expect(placesWith(secret, desk)).toEqual([]);
  // What two processes agree by holds nothing.
  expect(below(desk.host.dataDir).filter((name) => name.includes(docId))).toEqual([
    join('locks', `${docId}.lock`),
  ]);
  expect(await listed(desk)).toEqual([]);
  expect(desk.events.at(-1)).toEqual({ type: 'library' });
  expect(await desk.reply('library.deleteForGood', { bin })).toMatchObject({ code: 'notInBin' });
});

test('what is kept beside another client file stays', async () => {
  const desk = aDesk();
  const other = await keptEverywhere(desk, 'Ander');
  const one = await keptEverywhere(desk, 'Klant');
  const bin = await removed(desk, one.file);
  await desk.call('library.deleteForGood', { bin });
  expect((await desk.call('reader.kept', { file: other.file })).read?.text).toContain(secret);
  expect(await desk.call('interview.kept', { file: other.file })).toHaveLength(1);
  expect(below(desk.host.dataDir).filter((name) => name.includes(one.docId))).toHaveLength(1);
});

test.each(['beside it', 'in the archive', 'open'])('it stays with a copy %s', async (where) => {
  const desk = aDesk();
  const { file } = await keptEverywhere(desk, 'Klant');
  await desk.call('file.close', { file });
  copyFileSync(join(desk.library, 'Klant.a30'), join(desk.library, 'Kopie.a30'));
  const { entries } = await desk.call('library.list', {});
  let copy = entries.find(({ name }) => name === 'Kopie')?.file ?? '';
  const bin = await removed(desk, file);
  if (where === 'in the archive')
    copy = (await desk.call('library.archive', { file: copy, archived: true })).file;
  if (where === 'open') await desk.call('file.open', { file: copy });
  await desk.call('library.deleteForGood', { bin });
  expect(await listed(desk)).toEqual([]);
  expect((await desk.call('reader.kept', { file: copy })).read?.text).toContain(secret);
  expect(await desk.call('interview.kept', { file: copy })).toHaveLength(1);
});

test('it stays while another process works on a copy', async () => {
  const desk = aDesk();
  const { file, docId } = await keptEverywhere(desk, 'Klant');
  const bin = await removed(desk, file);
  const lock = lockFile(desk.host.dataDir, docId, '/elders/Klant.a30');
  await desk.call('library.deleteForGood', { bin });
  lock.release();
  expect(await listed(desk)).toEqual([]);
  expect(placesWith(secret, desk)).toEqual(['interviews', 'readings']);
});

test('what was saved in a copy elsewhere and is not in its folder yet stays', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister(), 'Klant');
  const path = join(desk.place.folder, 'klanten', 'Kopie.a30');
  copyFileSync(join(desk.library, 'Klant.a30'), path);
  const copy = desk.host.grant?.(path) ?? '';
  const [party] = completeRegister().party;
  const ref = `party/${party?.id}/contactPerson`;
  const changes = [{ ref, from: party?.contactPerson, to: secret }];
  await desk.call('register.change', { file: copy, changes });
  openFilesOf(desk.host).get(copy)?.leave();
  openFilesOf(desk.host).delete(copy);
  const bin = await removed(desk, file);
  await desk.call('library.deleteForGood', { bin });
  expect((await desk.call('file.open', { file: copy })).recovery).toEqual({ outcome: 'published' });
  expect(readFileSync(path).includes(secret)).toBe(true);
});

test('of two copies in the bin the last takes along what both had', async () => {
  const desk = aDesk();
  const { file } = await keptEverywhere(desk, 'Klant');
  await desk.call('file.close', { file });
  copyFileSync(join(desk.library, 'Klant.a30'), join(desk.library, 'Kopie.a30'));
  const bins: string[] = [];
  for (const each of (await desk.call('library.list', {})).entries)
    bins.push(await removed(desk, each.file));
  const [first = '', last = ''] = bins;
  await desk.call('library.deleteForGood', { bin: first });
  expect(placesWith(secret, desk)).toEqual(['bin', 'interviews', 'readings']);
  await desk.call('library.deleteForGood', { bin: last });
  expect(placesWith(secret, desk)).toEqual([]);
});

test('of a damaged file goes too what is kept beside it', async () => {
  const desk = aDesk();
  const { file } = await keptEverywhere(desk, 'Klant');
  const bin = await removed(desk, file);
  const path = join(desk.host.dataDir, 'bin', bin, 'file.a30');
  const bytes = readFileSync(path);
  bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  await desk.call('library.deleteForGood', { bin });
  expect(placesWith(secret, desk)).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'what may not be deleted is told and stays to be put back, and the others go',
  async () => {
    const desk = aDesk();
    const shut = await removed(desk, await desk.file(completeRegister(), 'Dicht'));
    const free = await removed(desk, await desk.file(completeRegister(), 'Vrij'));
    const folder = join(desk.host.dataDir, 'bin', shut);
    chmodSync(folder, 0o500);
    const [first, second] = await asUser(desk.place.folder, async () => [
      await desk.reply('library.deleteForGood', { bin: shut }),
      await desk.reply('library.deleteForGood', { bin: free }),
    ]);
    expect([first, second]).toMatchObject([{ code: 'notDeleted' }, { ok: true }]);
    expect(await listed(desk)).toEqual(['Dicht']);
    chmodSync(folder, 0o700);
    await desk.call('library.putBack', { bin: shut });
    expect((await desk.call('library.list', {})).entries).toMatchObject([{ name: 'Dicht' }]);
  },
);

test.each(['', '.', '..', '../working'])('nothing outside the bin goes by %j', async (bin) => {
  const desk = aDesk();
  await keptEverywhere(desk, 'Klant');
  const before = placesWith(secret, desk);
  expect(await desk.reply('library.deleteForGood', { bin })).toMatchObject({ code: 'notInBin' });
  expect(placesWith(secret, desk)).toEqual(before);
});
