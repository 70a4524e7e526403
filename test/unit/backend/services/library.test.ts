import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';

const today = COMPLETE_DATE;

/** The history, of each set its first change. */
const inWords = { language: 'nl', limit: 100, each: 1 } as const;

test('a client file is made, named, copied, archived, removed and put back', async () => {
  const desk = aDesk();
  expect((await desk.call('library.list', {})).entries).toEqual([]);
  const { file } = await desk.call('library.create', { label: 'Kapper: Knip/Zo', language: 'nl' });
  const names = () =>
    desk.call('library.list', {}).then(({ entries }) => entries.map((row) => row.name));
  expect(await names()).toEqual(['Kapper Knip Zo']);
  const renamed = await desk.call('library.rename', { file, label: 'Kapper B.V.' });
  expect(await names()).toEqual(['Kapper B.V']);
  expect(await desk.call('file.open', renamed)).toMatchObject({ label: 'Kapper B.V.' });
  const copy = await desk.call('library.duplicate', { ...renamed, label: 'Kapper B.V.' });
  expect(await names()).toEqual(['Kapper B.V', 'Kapper B.V 2']);
  const archived = await desk.call('library.archive', { ...copy, archived: true });
  const { entries } = await desk.call('library.list', {});
  expect(entries.find((row) => row.file === archived.file)).toMatchObject({ archived: true });
  const { bin } = await desk.call('library.remove', renamed);
  expect(await names()).toEqual(['Kapper B.V 2']);
  expect((await desk.call('library.list', {})).bin).toMatchObject([{ bin, name: 'Kapper B.V' }]);
  await desk.call('library.putBack', { bin });
  expect(await names()).toEqual(['Kapper B.V', 'Kapper B.V 2']);
  expect(await desk.reply('library.putBack', { bin })).toMatchObject({ code: 'notInBin' });
});

test('one whose ending another program wrote in capitals is called as any other', async () => {
  const desk = aDesk();
  await desk.file(completeRegister(), 'KLANT');
  renameSync(join(desk.library, 'KLANT.a30'), join(desk.library, 'KLANT.A30'));
  const [{ file } = { file: '' }] = (await desk.call('library.list', {})).entries;
  expect(await desk.call('library.rename', { file, label: 'KLANT' })).toEqual({ file });
  const archived = await desk.call('library.archive', { file, archived: true });
  const { bin, name } = await desk.call('library.remove', archived);
  expect(name).toBe('KLANT');
  await desk.call('library.putBack', { bin });
  const { entries } = await desk.call('library.list', {});
  expect(entries).toMatchObject([{ name: 'KLANT', archived: true }]);
});

test('the summary says the same of a file that is open and one that is not', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const closed = await desk.call('library.summary', { file, today });
  await desk.call('file.open', { file });
  expect(await desk.call('library.summary', { file, today })).toEqual(closed);
  expect(closed).toMatchObject({ errors: 0, activities: completeRegister().activity.length });
  expect(closed.letters.map(({ letter }) => letter).join('')).toBe('abcdefg');
});

test('the last change is that of the history, also after the file was copied or synced', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const [party] = completeRegister().party;
  const ref = `party/${party?.id}/contactPerson`;
  const changes = [{ ref, from: party?.contactPerson, to: 'Mevrouw Jansen' }];
  await desk.call('register.change', { file, changes });
  const sets = await desk.call('register.historyInWords', { file, ...inWords });
  const open = await desk.call('library.summary', { file, today });
  expect(open.changedAt).toBe(sets[0]?.at);
  await desk.call('file.close', { file });
  const later = new Date('2031-05-01T12:00:00Z');
  utimesSync(join(desk.library, 'Klant.a30'), later, later);
  const [entry] = (await desk.call('library.list', {})).entries;
  expect(entry?.fileTime).toBe(later.toISOString());
  const { changedAt } = await desk.call('library.summary', { file, today });
  expect(changedAt).toBe(open.changedAt);
});

test('a damaged file is listed, and its summary says why it cannot be read', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const path = join(desk.library, 'Klant.a30');
  const bytes = readFileSync(path);
  bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect((await desk.call('library.list', {})).entries).toHaveLength(1);
  expect(await desk.reply('library.summary', { file, today })).toMatchObject({ ok: false });
});

test('bytes that are no register never reach the folder', async () => {
  const desk = aDesk();
  await desk.call('library.create', { label: 'Een', language: 'nl' });
  const before = readdirSync(desk.library);
  const put = (text: string) =>
    desk.host.blobs?.put({ name: 'x', type: 'x', bytes: new TextEncoder().encode(text) }) ?? '';
  for (const text of ['', 'hallo', '{"format":"other"}', 'SQLite format 3\u0000 and no more']) {
    const reply = await desk.reply('library.take', { blob: put(text), name: 'C:\\x\\..\\y.a30' });
    expect(reply.ok).toBe(false);
    expect(JSON.stringify(reply)).not.toContain(desk.place.dataDir);
  }
  expect(readdirSync(desk.library)).toEqual(before);
  const json = toJson(completeRegister());
  const { file } = await desk.call('library.take', {
    blob: put(json),
    name: '../../bakkerij.json',
  });
  expect(existsSync(join(desk.library, 'bakkerij.a30'))).toBe(true);
  expect(await desk.call('library.summary', { file, today })).toMatchObject({ errors: 0 });
});

test('many client files are exported at once, and those that cannot be read are told', async () => {
  const desk = aDesk();
  const one = await desk.file(completeRegister(), 'Een');
  const two = await desk.file(completeRegister(), 'Twee');
  writeFileSync(join(desk.library, 'Twee.a30'), 'broken');
  const { sent, failed } = await desk.call('library.export', {
    files: [one, two],
    job: 'j',
    documents: [{ document: 'register' }],
    profile: 'working',
    formats: ['md', 'json'],
    languages: ['nl', 'en'],
    date: today,
  });
  expect(failed).toMatchObject([{ file: two, code: 'notSqlite' }]);
  expect(failed[0]?.details).toHaveProperty('path');
  const bytes = desk.host.blobs?.take(sent?.blob ?? '')?.bytes;
  expect(Object.keys(unzipSync(bytes ?? new Uint8Array()))).toEqual([
    expect.stringMatching(/^Een\/.*_register_nl_.*\.md$/),
    expect.stringMatching(/^Een\/.*_register_2026-11-21\.json$/),
    expect.stringMatching(/^Een\/.*_register_en_.*\.md$/),
  ]);
  expect(desk.events.some((event) => event.type === 'progress' && event.fraction === 1)).toBe(true);
});

test('clients of one name, as in the archive or with an ending in capitals, have a folder each', async () => {
  const desk = aDesk();
  const one = await desk.file(completeRegister(), 'Klant');
  const other = await desk.file(completeRegister(), 'Ander');
  await desk.call('file.close', { file: other });
  const capitals = join(desk.library, 'Klant.A30');
  renameSync(join(desk.library, 'Ander.a30'), capitals);
  const { sent } = await desk.call('library.export', {
    files: [one, desk.host.grant?.(capitals) ?? ''],
    job: 'j',
    documents: [{ document: 'register' }],
    profile: 'working',
    formats: ['md'],
    languages: ['nl'],
    date: today,
  });
  const bytes = desk.host.blobs?.take(sent?.blob ?? '')?.bytes;
  const names = Object.keys(unzipSync(bytes ?? new Uint8Array()));
  expect(names.map((name) => name.split('/')[0])).toEqual(['Klant', 'Klant 2']);
});

test('where nothing can be made of any file, each says why', async () => {
  const desk = aDesk();
  const { file } = await desk.call('library.create', { label: 'Leeg', language: 'nl' });
  const reply = await desk.call('library.export', {
    files: [file],
    job: 'j',
    documents: [{ document: 'statement', audience: 'staff' }],
    profile: 'public',
    formats: ['md'],
    languages: ['nl'],
    date: today,
  });
  expect(reply.sent).toBeUndefined();
  expect(reply.failed.map((row) => [row.file, typeof row.code])).toEqual([[file, 'string']]);
});

test('a name of the settings can be taken out again', async () => {
  const desk = aDesk();
  await desk.call('settings.set', { name: 'Bram' });
  await desk.call('settings.set', { name: '' });
  expect(await desk.call('settings.get', {})).not.toHaveProperty('name');
});

test('settings are kept, and the name goes into the history', async () => {
  const desk = aDesk();
  expect(await desk.call('settings.get', {})).toEqual({ theme: 'system', recents: false });
  await desk.call('settings.set', { name: 'Bram', theme: 'dark' });
  expect(await desk.call('settings.get', {})).toEqual({
    theme: 'dark',
    recents: false,
    name: 'Bram',
  });
  const file = await desk.file(completeRegister());
  const { phone, id } = completeRegister().organisation[0] ?? {};
  const change = { ref: `organisation/${id}/phone`, from: phone, to: '1' };
  await desk.call('register.change', { file, changes: [change] });
  expect(await desk.call('register.historyInWords', { file, ...inWords })).toMatchObject([
    { who: 'Bram' },
  ]);
});
