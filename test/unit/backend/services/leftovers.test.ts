/** What stays beside a client file that is nowhere is told, and goes for good where a person wants that. */
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
import { basename, dirname, join } from 'node:path';
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

const listed = (desk: Desk) => desk.call('leftovers.list', {});

/** All that can be shown of one. */
const what = ['work', 'aside', 'questions', 'statement'] as const;
const forget = (desk: Desk, id: string) => desk.reply('leftovers.forget', { id, what: [...what] });

/** Deleted for good while the folder it came from was away, so that what was beside it stayed. */
async function deleted(desk: Desk): Promise<{ docId: string }> {
  const { file, docId } = await keptEverywhere(desk, 'Klant');
  await deletedWhileAway(desk, file);
  return { docId };
}

async function deletedWhileAway(desk: Desk, file: string): Promise<void> {
  const bin = await removed(desk, file);
  const away = `${desk.library}-weg`;
  desk.host.setLibrary?.(join(desk.place.folder, 'ander'));
  mkdirSync(join(desk.place.folder, 'ander'));
  renameSync(desk.library, away);
  expect(await desk.call('library.deleteForGood', { bin })).toEqual({ kept: 'unsure' });
}

test('what stayed is told by the name of the file that is gone, and goes', async () => {
  const desk = aDesk();
  const { docId } = await deleted(desk);
  expect(await listed(desk)).toEqual({
    leftovers: [
      {
        ...{ id: docId, name: 'Klant', keptAt: expect.stringMatching(/^20\d\d-.*Z$/) as unknown },
        ...{ what: ['questions', 'statement'], aside: [], statement: `${secret}.pdf` },
      },
    ],
    unread: [],
    isEmpty: true,
  });
  expect((await forget(desk, docId)).ok).toBe(true);
  expect(await listed(desk)).toEqual({ leftovers: [], unread: [], isEmpty: true });
  expect(placesWith(secret, desk)).toEqual([]);
  expect(below(desk.host.dataDir).filter((name) => name.includes(docId))).toEqual([
    join('locks', `${docId}.lock`),
  ]);
});

test('what another window threw away is told as gone, and every page that shows it hears of it', async () => {
  const desk = aDesk();
  const { docId } = await deleted(desk);
  const before = desk.events.length;
  expect((await forget(desk, docId)).ok).toBe(true);
  expect(desk.events.slice(before)).toEqual([{ type: 'library' }]);
  expect(await forget(desk, docId)).toMatchObject({ code: 'leftoverGone' });
  expect(await desk.reply('leftovers.putBack', { id: docId })).toMatchObject({
    code: 'leftoverGone',
  });
});

test('the name goes with the last of what it names, whichever way that goes', async () => {
  const desk = aDesk();
  const { file, docId } = await keptEverywhere(desk, 'Klant');
  await desk.call('file.close', { file });
  const path = join(desk.place.folder, 'Elders.a30');
  copyFileSync(join(desk.library, 'Klant.a30'), path);
  await deletedWhileAway(desk, file);
  const copy = desk.host.grant?.(path) ?? '';
  await desk.call('interview.forget', { of: { file: copy } });
  await desk.call('file.close', { file: copy });
  expect((await listed(desk)).leftovers).toMatchObject([{ id: docId, name: 'Klant' }]);
  await desk.call('reader.forget', { file: copy });
  await desk.call('file.close', { file: copy });
  expect(below(join(desk.host.dataDir, 'names'))).toEqual([]);
});

test('nothing is told of what is open, in the folder, in the bin or not a file yet', async () => {
  const desk = aDesk();
  const one = await keptEverywhere(desk, 'Klant');
  await keptEverywhere(desk, 'Open');
  await desk.call('interview.keep', { of: { draft: 'nieuw' }, place: 1, answers: {} });
  await removed(desk, one.file);
  expect(await listed(desk)).toEqual({ leftovers: [], unread: [], isEmpty: false });
  expect(await forget(desk, one.docId)).toMatchObject({
    code: 'leftoverInUse',
  });
  expect((await desk.call('interview.kept', {})).length).toBe(1);
});

test.each(['', '.', '..', '../working', 'draft-nieuw'])('nothing else goes by %j', async (id) => {
  const desk = aDesk();
  await deleted(desk);
  const before = below(desk.host.dataDir);
  expect(await forget(desk, id)).toMatchObject({ code: 'leftoverGone' });
  expect(below(desk.host.dataDir)).toEqual(before);
});

/** A copy outside the folder, in which something was saved that never came into it. */
async function withWork(desk: Desk): Promise<{ path: string; copy: string; docId: string }> {
  const file = await desk.file(completeRegister(), 'Klant');
  const path = join(desk.place.folder, 'klanten', 'Kopie.a30');
  copyFileSync(join(desk.library, 'Klant.a30'), path);
  const copy = desk.host.grant?.(path) ?? '';
  const [party] = completeRegister().party;
  const ref = `party/${party?.id}/contactPerson`;
  const changes = [{ ref, from: party?.contactPerson, to: secret }];
  await desk.call('register.change', { file: copy, changes });
  const open = openFilesOf(desk.host).get(copy);
  const docId = open?.file.record().docId ?? '';
  open?.leave();
  openFilesOf(desk.host).delete(copy);
  await desk.call('library.deleteForGood', { bin: await removed(desk, file) });
  return { path, copy, docId };
}

test.each([true, false])(
  'of work is told of which file, and whether that is there: %s',
  async (isThere) => {
    const desk = aDesk();
    const { path, copy, docId } = await withWork(desk);
    if (!isThere) rmSync(path);
    const { leftovers } = await listed(desk);
    expect(leftovers).toMatchObject([{ id: docId, what: ['work'], workOf: { path, isThere } }]);
    if (!isThere) return;
    // Whoever opens it as the words say has the work, and nothing is left.
    expect((await desk.call('file.open', { file: copy })).recovery).toEqual({
      outcome: 'published',
    });
    expect(readFileSync(path).includes(secret)).toBe(true);
    expect((await listed(desk)).leftovers).toEqual([]);
  },
);

test('a copy that was set aside is told with its place', async () => {
  const desk = aDesk();
  const { docId } = await deleted(desk);
  const path = join(desk.host.dataDir, 'kept', `${docId}-0a1b2c3d.a30`);
  mkdirSync(join(desk.host.dataDir, 'kept'), { recursive: true });
  writeFileSync(path, secret);
  expect((await listed(desk)).leftovers).toMatchObject([{ id: docId, aside: [path] }]);
  expect((await forget(desk, docId)).ok).toBe(true);
  expect(existsSync(path)).toBe(false);
});

test('it is refused while another process works on a file with that id', async () => {
  const desk = aDesk();
  const { docId } = await deleted(desk);
  const lock = lockFile(desk.host.dataDir, docId, '/elders/Klant.a30');
  expect(await forget(desk, docId)).toMatchObject({
    code: 'leftoverInUse',
  });
  lock.release();
  expect(placesWith(secret, desk)).toEqual(['interviews', 'readings']);
});

test('a file that cannot be read is named: it may be of that one', async () => {
  const desk = aDesk();
  await deleted(desk);
  writeFileSync(join(desk.place.folder, 'ander', 'Kapot.a30'), 'x');
  expect((await listed(desk)).unread).toEqual(['Kapot']);
});

test.each(['chosen', 'standard'])(
  'a folder that is away makes nothing look as if it were of no file: %s',
  async (which) => {
    const desk = aDesk();
    await deleted(desk);
    if (which === 'standard') desk.host.setLibrary?.(desk.host.standardLibrary ?? '');
    else rmSync(join(desk.place.folder, 'ander'), { recursive: true });
    expect(await desk.reply('leftovers.list', {})).toMatchObject({ code: 'libraryGone' });
  },
);

test.skipIf(process.platform === 'win32')('what does not go is told and stays listed', async () => {
  const desk = aDesk();
  const { docId } = await deleted(desk);
  const shut = join(desk.host.dataDir, 'readings');
  chmodSync(shut, 0o500);
  const reply = await asUser(desk.place.folder, () => forget(desk, docId));
  chmodSync(shut, 0o700);
  expect(reply).toMatchObject({ code: 'leftoverStays' });
  expect(existsSync(join(shut, basename(docId)))).toBe(true);
  expect((await listed(desk)).leftovers).toHaveLength(1);
});

test('what came to it after it was shown does not go with it', async () => {
  const desk = aDesk();
  const { docId } = await deleted(desk);
  const path = join(desk.host.dataDir, 'kept', `${docId}-0a1b2c3d.a30`);
  mkdirSync(join(desk.host.dataDir, 'kept'), { recursive: true });
  writeFileSync(path, secret);
  const shown = { id: docId, what: ['questions' as const, 'statement' as const] };
  expect(await desk.reply('leftovers.forget', shown)).toMatchObject({ code: 'leftoverInUse' });
  expect(placesWith(secret, desk)).toEqual(['interviews', 'kept', 'readings']);
});

test.each([
  ['deeper in the folder', join('2026', 'Klant.a30')],
  ['under a name of before', '~Klant.a30'],
  ['under the name of a copy', 'Klant.a30.bak'],
])('nothing is left over of a file that lies %s', async (_, name) => {
  const desk = aDesk();
  await keptEverywhere(desk, 'Klant');
  const path = join(desk.library, name);
  mkdirSync(dirname(path), { recursive: true });
  for (const { file } of openFilesOf(desk.host).values()) file.publish();
  openFilesOf(desk.host).clear();
  renameSync(join(desk.library, 'Klant.a30'), path);
  expect((await listed(desk)).leftovers).toEqual([]);
});

test.skipIf(process.platform === 'win32')('a link to a drive that is away is named', async () => {
  const desk = aDesk();
  await deleted(desk);
  symlinkSync('/er/is/niets', join(desk.host.library ?? '', 'Archief'));
  expect((await listed(desk)).unread).toEqual(['Archief']);
});

test('what a file that somebody sent is called inside makes nothing of another file go', async () => {
  const desk = aDesk();
  await deleted(desk);
  const data = desk.host.dataDir;
  for (const id of ['file-klant', 'draft-klant']) {
    mkdirSync(join(data, 'working', id), { recursive: true });
    writeFileSync(join(data, 'working', id, 'note.json'), '{}');
  }
  expect(await forget(desk, 'klant')).toMatchObject({ code: 'leftoverGone' });
  const ids = (await listed(desk)).leftovers.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['file-klant', 'draft-klant']));
  expect((await forget(desk, 'file-klant')).ok).toBe(true);
  expect(existsSync(join(data, 'working', 'draft-klant'))).toBe(true);
});
