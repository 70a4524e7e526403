/** A client file that was taken out of the folder while it had saved work is made again of what the app holds. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFile } from '../../../../electron/backend/library/lock.ts';
import { closeAll } from '../../../../electron/backend/services/held-files.ts';
import { below, keptEverywhere, secret } from '../../../support/binned.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const leftoversOf = async (desk: Desk) => (await desk.call('leftovers.list', {})).leftovers;
const putBack = (desk: Desk, id: string) => desk.call('leftovers.putBack', { id });
const refused = (desk: Desk, id: string) => desk.reply('leftovers.putBack', { id });
const namesIn = async (desk: Desk) =>
  (await desk.call('library.list', {})).entries.map(({ name }) => name);
const workingOf = (desk: Desk, docId: string) => join(desk.host.dataDir, 'working', docId);

interface Lost {
  readonly desk: Desk;
  readonly docId: string;
  /** Where it lay. */
  readonly path: string;
  /** Where the file went as it last stood in the folder. */
  readonly taken: string;
}

/** Taken out of the folder while it was open and something was saved since; then the app started again. */
async function lost(archived = false): Promise<Lost> {
  const before = aDesk();
  const kept = await keptEverywhere(before, 'Klant');
  const { docId } = kept;
  const isAt = archived ? join(before.library, 'Archief') : before.library;
  let { file } = kept;
  if (archived) ({ file } = await before.call('library.archive', { file, archived }));
  const path = join(isAt, 'Klant.a30');
  const taken = join(before.place.folder, 'Meegenomen.a30');
  await change(before, file, 'Nog net bewaard');
  renameSync(path, taken);
  closeAll(before.host);
  return { desk: aDesk(before.place), docId, path, taken };
}

async function change(desk: Desk, file: string, to: string): Promise<void> {
  const organisation = completeRegister().organisation[0];
  const ref = `organisation/${organisation?.id}/legalName`;
  const changes = [{ ref, from: organisation?.legalName, to }];
  await desk.call('register.change', { file, changes });
}

async function organisationOf(desk: Desk, file: string): Promise<unknown> {
  const { rows } = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  return rows.organisation?.[0];
}

test.each([false, true])(
  'it lies where it lay, with all that was saved, and nothing is left; archived: %s',
  async (archived) => {
    const { desk, docId, path } = await lost(archived);
    expect(await namesIn(desk)).toEqual([]);
    expect(await leftoversOf(desk)).toMatchObject([
      { id: docId, name: 'Klant', workOf: { path, isThere: false, back: 'putBack' } },
    ]);
    const { file, name } = await putBack(desk, docId);
    expect(name).toBe('Klant');
    expect(existsSync(path)).toBe(true);
    expect(await leftoversOf(desk)).toEqual([]);
    expect(existsSync(workingOf(desk, docId))).toBe(false);
    const entries = (await desk.call('library.list', {})).entries;
    expect(entries).toMatchObject([{ file, name: 'Klant', archived }]);
    const opened = await desk.call('file.open', { file });
    expect(opened.recovery).toBeUndefined();
    expect(await organisationOf(desk, file)).toMatchObject({ legalName: 'Nog net bewaard' });
    expect(readFileSync(path).includes(secret)).toBe(true);
    // What is kept by its id is of it again, and so is its history.
    expect(await desk.call('interview.kept', { file })).toHaveLength(1);
    await desk.call('register.undo', { file });
    const [{ legalName } = {}] = completeRegister().organisation;
    expect(await organisationOf(desk, file)).toMatchObject({ legalName });
    expect(desk.events).toContainEqual({ type: 'library' });
  },
);

test('over another file it never goes: it comes beside that under a free name', async () => {
  const { desk, docId, path } = await lost();
  await desk.file(completeRegister(), 'Klant');
  const other = readFileSync(path);
  expect(await leftoversOf(desk)).toMatchObject([{ workOf: { isThere: false, back: 'putBack' } }]);
  const { file, name } = await putBack(desk, docId);
  expect(name).toBe('Klant 2');
  expect(readFileSync(path).equals(other)).toBe(true);
  expect(await namesIn(desk)).toEqual(['Klant', 'Klant 2']);
  expect(await organisationOf(desk, file)).toMatchObject({ legalName: 'Nog net bewaard' });
  expect(await leftoversOf(desk)).toEqual([]);
});

test('one that lies there but cannot be read stays, and the work comes beside it', async () => {
  const { desk, docId, path } = await lost();
  writeFileSync(path, 'x');
  expect(await leftoversOf(desk)).toMatchObject([{ workOf: { isThere: true, back: 'putBack' } }]);
  expect((await putBack(desk, docId)).name).toBe('Klant 2');
  expect(readFileSync(path, 'utf8')).toBe('x');
});

test('it comes into the folder that is in use now', async () => {
  const { desk, docId, path } = await lost();
  const other = join(desk.place.folder, 'ander');
  mkdirSync(other);
  desk.host.setLibrary?.(other);
  await putBack(desk, docId);
  expect(readdirSync(other)).toEqual(['Klant.a30']);
  expect(existsSync(path)).toBe(false);
});

test('one whose file lies where it lay, outside the folder, is opened there instead', async () => {
  const { desk, docId, path, taken } = await lost();
  const other = join(desk.place.folder, 'ander');
  mkdirSync(other);
  desk.host.setLibrary?.(other);
  copyFileSync(taken, path);
  expect(await leftoversOf(desk)).toMatchObject([{ workOf: { isThere: true, back: 'opening' } }]);
  expect(await refused(desk, docId)).toMatchObject({ code: 'leftoverInUse' });
  expect(readdirSync(other)).toEqual([]);
});

test.each(['cut off', 'no database', 'without its note', 'of another', 'gone'])(
  'of work that is not whole is said so, and nothing is made of it: %s',
  async (how) => {
    const { desk, docId, path } = await lost();
    const copy = join(workingOf(desk, docId), 'file.a30');
    if (how === 'cut off') truncateSync(copy, 40_000);
    if (how === 'no database') writeFileSync(copy, secret);
    if (how === 'without its note') rmSync(join(workingOf(desk, docId), 'published.json'));
    if (how === 'of another') {
      await desk.file(completeRegister(), 'Ander');
      copyFileSync(join(desk.library, 'Ander.a30'), copy);
    }
    if (how === 'gone') rmSync(copy);
    const before = below(desk.place.folder);
    const [leftover] = await leftoversOf(desk);
    expect(leftover?.what).toContain('work');
    expect(leftover?.workOf?.back ?? 'damaged').toBe('damaged');
    expect(await refused(desk, docId)).toMatchObject({ code: 'leftoverDamaged' });
    expect(below(desk.place.folder)).toEqual(before);
    expect(existsSync(path)).toBe(false);
  },
);

test('it waits while another process works on a file with that id', async () => {
  const { desk, docId, path } = await lost();
  const lock = lockFile(desk.host.dataDir, docId, '/elders/Klant.a30');
  expect(await leftoversOf(desk)).toMatchObject([{ workOf: { back: 'putBack' } }]);
  expect(await refused(desk, docId)).toMatchObject({ code: 'leftoverInUse' });
  lock.release();
  expect(existsSync(path)).toBe(false);
  await putBack(desk, docId);
  expect(existsSync(path)).toBe(true);
});

test('what the folder does not take stays and can be put back later', async () => {
  const { desk, docId, path } = await lost();
  const away = `${desk.library}-weg`;
  renameSync(desk.library, away);
  writeFileSync(desk.library, 'x');
  expect((await refused(desk, docId)).ok).toBe(false);
  rmSync(desk.library);
  renameSync(away, desk.library);
  expect(await putBack(desk, docId)).toMatchObject({ name: 'Klant' });
  expect(existsSync(path)).toBe(true);
});

test.each(['', '..', 'elders'])('nothing is made of %j', async (id) => {
  const { desk } = await lost();
  expect(await refused(desk, id)).toMatchObject({ code: 'leftoverGone' });
  expect(readdirSync(desk.library)).toEqual([]);
});

test('without the name of a file it is told by the organisation in its work', async () => {
  const { desk, docId } = await lost();
  rmSync(join(workingOf(desk, docId), 'published.json'));
  expect(await leftoversOf(desk)).toMatchObject([{ name: 'Nog net bewaard' }]);
});

test.each(['organisation', 'carried'])(
  'without work it is told by the organisation in its questions, or what the file was called then: %s',
  async (part) => {
    const { desk, docId } = await lost();
    rmSync(workingOf(desk, docId), { recursive: true });
    expect(await leftoversOf(desk)).toMatchObject([{ name: 'Klant' }]);
    const path = join(desk.host.dataDir, 'interviews', `file-${docId}.json`);
    const kept = JSON.parse(readFileSync(path, 'utf8')) as object;
    const answers = { [part]: { legalName: 'Bakkerij De Halm' }, parts: {}, ticked: {} };
    writeFileSync(path, JSON.stringify({ ...kept, answers }));
    expect(await leftoversOf(desk)).toMatchObject([{ name: 'Bakkerij De Halm' }]);
  },
);
