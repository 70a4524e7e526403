/** Deleting for good where a copy may be elsewhere: what can be of that one stays and is told, and nothing else does. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFilesOf } from '../../../../electron/backend/services/held-files.ts';
import { asUser, keptEverywhere, placesWith, removed, secret } from '../../../support/binned.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

/** A client file and a copy of it at `path`; the ids of both. */
async function withCopy(desk: Desk, path: string): Promise<{ file: string; copy: string }> {
  const file = await desk.file(completeRegister(), 'Klant');
  copyFileSync(join(desk.library, 'Klant.a30'), path);
  const { entries } = await desk.call('library.list', {});
  const listed = entries.find(({ name }) => path === join(desk.library, `${name}.a30`));
  return { file, copy: listed?.file ?? desk.host.grant?.(path) ?? '' };
}

const elsewhere = (desk: Desk, name: string): string => {
  const folder = join(desk.place.folder, name);
  mkdirSync(folder);
  return folder;
};

/** Something is changed and the app dies before it is in the folder. */
async function diesWith(desk: Desk, file: string): Promise<void> {
  const [party] = completeRegister().party;
  const ref = `party/${party?.id}/contactPerson`;
  const changes = [{ ref, from: party?.contactPerson, to: secret }];
  await desk.call('register.change', { file, changes });
  openFilesOf(desk.host).get(file)?.leave();
  openFilesOf(desk.host).delete(file);
}

const keepQuestions = async (desk: Desk, file: string): Promise<void> => {
  await desk.call('interview.keep', { of: { file }, place: 1, answers: { name: secret } });
};

const questionsOf = async (desk: Desk, file: string): Promise<number> =>
  (await desk.call('interview.kept', { file })).length;

test('work of a copy on a drive that is away waits for that drive', async () => {
  const desk = aDesk();
  const usb = elsewhere(desk, 'usb');
  const path = join(usb, 'Kopie.a30');
  const { file, copy } = await withCopy(desk, path);
  await diesWith(desk, copy);
  renameSync(usb, `${usb}-weg`);
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({ kept: 'work' });
  renameSync(`${usb}-weg`, usb);
  expect((await desk.call('file.open', { file: copy })).recovery).toEqual({ outcome: 'published' });
  expect(readFileSync(path).includes(secret)).toBe(true);
});

test('work of a copy that was moved since waits for it', async () => {
  const desk = aDesk();
  const { file, copy } = await withCopy(desk, join(desk.library, 'Kopie.a30'));
  await diesWith(desk, copy);
  const moved = join(elsewhere(desk, 'Klanten A-K'), 'Kopie.a30');
  renameSync(join(desk.library, 'Kopie.a30'), moved);
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({ kept: 'work' });
  const there = desk.host.grant?.(moved) ?? '';
  expect((await desk.call('file.open', { file: there })).recovery).toEqual({
    outcome: 'published',
  });
  expect(readFileSync(moved).includes(secret)).toBe(true);
});

test('what is of a copy that is half there stays', async () => {
  const desk = aDesk();
  const path = join(desk.library, 'Kopie.a30');
  const { file, copy } = await withCopy(desk, path);
  await keepQuestions(desk, copy);
  await diesWith(desk, copy);
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, 8192));
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({ kept: 'work' });
  writeFileSync(path, whole);
  expect((await desk.call('file.open', { file: copy })).recovery).toEqual({ outcome: 'published' });
  expect(await questionsOf(desk, copy)).toBe(1);
});

test('what is of a copy outside the library stays, open or not, there or away', async () => {
  const desk = aDesk();
  const usb = elsewhere(desk, 'usb');
  const { file, copy } = await withCopy(desk, join(usb, 'Kopie.a30'));
  await keepQuestions(desk, copy);
  await desk.call('file.close', { file: copy });
  renameSync(usb, `${usb}-weg`);
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({ kept: 'unsure' });
  renameSync(`${usb}-weg`, usb);
  expect(await questionsOf(desk, copy)).toBe(1);
});

test('a copy beside it is told as the reason', async () => {
  const desk = aDesk();
  const { file } = await withCopy(desk, join(desk.library, 'Kopie.a30'));
  await keepQuestions(desk, file);
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({ kept: 'copy' });
});

test('where nothing was kept nothing is told', async () => {
  const desk = aDesk();
  const { file } = await withCopy(desk, join(desk.library, 'Kopie.a30'));
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({});
});

const unix = test.skipIf(process.platform === 'win32');

unix.each(['before', 'now'])('a copy that cannot be read %s is one all the same', async (when) => {
  const desk = aDesk();
  const path = join(desk.library, 'Kopie.a30');
  const { file, copy } = await withCopy(desk, path);
  await keepQuestions(desk, copy);
  await desk.call('file.close', { file: copy });
  // Its place was never written down, so only the file itself can tell.
  const places = join(desk.host.dataDir, 'places');
  rmSync(places, { recursive: true });
  await desk.call('file.open', { file });
  await desk.call('file.close', { file });
  const told = await asUser(desk.place.folder, async () => {
    chmodSync(path, 0);
    await desk.call('library.twins', {});
    if (when === 'before') chmodSync(path, 0o600);
    const twins = await desk.call('library.twins', {});
    const bin = await removed(desk, file);
    return { twins: twins.length, ...(await desk.call('library.deleteForGood', { bin })) };
  });
  chmodSync(path, 0o600);
  expect(told).toEqual(
    when === 'before' ? { twins: 1, kept: 'copy' } : { twins: 0, kept: 'unsure' },
  );
  expect(await questionsOf(desk, copy)).toBe(1);
});

unix.each(['shut', 'a file', 'gone'])(
  'it goes where the folder it came from is %s, and what is beside it stays',
  async (what) => {
    const desk = aDesk();
    const { file } = await keptEverywhere(desk, 'Klant');
    const bin = await removed(desk, file);
    desk.host.setLibrary?.(elsewhere(desk, 'ander'));
    if (what === 'shut') chmodSync(desk.library, 0);
    else rmSync(desk.library, { recursive: true });
    if (what === 'a file') writeFileSync(desk.library, 'x');
    const told = await asUser(desk.place.folder, () => desk.call('library.deleteForGood', { bin }));
    if (what === 'shut') chmodSync(desk.library, 0o700);
    if (what === 'a file') rmSync(desk.library);
    expect(told).toEqual({ kept: 'unsure' });
    expect(existsSync(join(desk.host.dataDir, 'bin', bin))).toBe(false);
    expect(placesWith(secret, desk)).toEqual(['interviews', 'readings']);
  },
);

unix('a folder in the bin that is held is no reason to say that the file is there', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister(), 'Klant');
  const bin = await removed(desk, file);
  const held = join(desk.host.dataDir, 'bin', bin, 'x');
  mkdirSync(held);
  writeFileSync(join(held, 'y'), 'z');
  chmodSync(held, 0o500);
  const reply = await asUser(desk.place.folder, () => desk.reply('library.deleteForGood', { bin }));
  chmodSync(held, 0o700);
  expect(reply).toMatchObject({ ok: true });
  expect((await desk.call('library.list', {})).bin).toEqual([]);
});

test('a name in the bin without its file is told as that, and goes', async () => {
  const desk = aDesk();
  await desk.file(completeRegister(), 'Klant');
  const folder = join(desk.host.dataDir, 'bin', 'half');
  mkdirSync(folder, { recursive: true });
  const path = join(desk.library, 'Klant.a30');
  writeFileSync(join(folder, 'note.json'), JSON.stringify({ path, removedAt: '2026-11-22' }));
  const { bin } = await desk.call('library.list', {});
  expect(bin).toMatchObject([{ name: 'Klant', folder: desk.library, nameOnly: true }]);
  await desk.call('library.deleteForGood', { bin: 'half' });
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(path)).toBe(true);
});

unix('a link is not removed: the file that it leads to would stay', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister(), 'Klant');
  const path = join(desk.library, 'Klant.a30');
  const to = join(elsewhere(desk, 'elders'), 'Klant.a30');
  renameSync(path, to);
  symlinkSync(to, path);
  expect(await desk.reply('library.remove', { file })).toMatchObject({
    code: 'isLink',
    details: { path, to },
  });
  expect([existsSync(path), existsSync(to)]).toEqual([true, true]);
});

test('all of its own goes also where the app moved it meanwhile', async () => {
  const desk = aDesk();
  let { file } = await keptEverywhere(desk, 'Klant');
  ({ file } = await desk.call('library.rename', { file, label: 'Klant twee' }));
  ({ file } = await desk.call('library.archive', { file, archived: true }));
  const first = await removed(desk, file);
  ({ file } = await desk.call('library.putBack', { bin: first }));
  ({ file } = await desk.call('library.archive', { file, archived: false }));
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({});
  expect(placesWith(secret, desk)).toEqual([]);
});

test('all of its own goes also where a copy that was opened became a client of its own', async () => {
  const desk = aDesk();
  const { file, docId } = await keptEverywhere(desk, 'Klant');
  await desk.call('file.close', { file });
  copyFileSync(join(desk.library, 'Klant.a30'), join(desk.library, 'Kopie.a30'));
  const { entries } = await desk.call('library.list', {});
  const copy = entries.find(({ name }) => name === 'Kopie')?.file ?? '';
  await desk.call('file.open', { file: copy });
  await desk.call('library.ownId', { file: copy });
  const bin = await removed(desk, file);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({});
  expect(placesWith(docId, desk)).toEqual(['locks']);
});
