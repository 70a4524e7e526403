/** What was read beside a client file: there after the next start, thrown away when it must be, in no copy. */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeAll } from '../../../../electron/backend/services/held-files.ts';
import { writeReading } from '../../../../electron/backend/services/reading-files.ts';
import { everyProposal } from '../../../../shared/statement-reader/proposals/proposal.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const secret = 'Kanarie-4c1d';
const statement = `# Privacyverklaring van ${secret}

Wij verwerken uw naam en uw e-mailadres om uw bestelling te leveren. Mail naar info@despaak.example.
`;
const today = '2026-11-21';

const read = (desk: Desk, file: string, text = statement) =>
  desk.call('reader.read', { job: 'lezen', file, source: { text, name: 'oud.pdf' }, today });

/** The same data folder and library, as after the app was started again. */
function startedAgain(desk: Desk): Desk {
  closeAll(desk.host);
  return aDesk(desk.place);
}

const kept = (desk: Desk): readonly string[] => {
  const folder = join(desk.host.dataDir, 'readings');
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
};

/** The files below the folders that hold the words. */
function filesWith(words: string, ...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
      const path = join(folder, name);
      return statSync(path).isFile() && readFileSync(path).includes(words);
    }),
  );
}

test('the same text, results and decisions are there after the next start', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { isKept, ...text } = await read(desk, file);
  expect(isKept).toBe(true);
  const [one = '', two = ''] = everyProposal(text.result.proposals).map(({ id }) => id);
  const decisions = { rejected: [one], accepted: { [two]: ['party/p1/*'] } };
  await desk.call('reader.decide', { file, reading: text.reading, decisions });
  const again = startedAgain(desk);
  expect(await again.call('reader.kept', { file })).toEqual({ read: text, decisions });
});

test('what refers to it goes on after the start, without the page asking for it first', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { reading, result } = await read(desk, file);
  const compared = await desk.call('reader.compare', { reading, against: file });
  const again = startedAgain(desk);
  expect(await again.call('reader.compare', { reading, against: file })).toEqual(compared);
  const proposals = everyProposal(result.proposals).map(({ id }) => id);
  const asked = { file, reading, proposals, before: {}, label: 'Oud', on: today };
  expect((await startedAgain(again).reply('reader.accept', asked)).ok).toBe(true);
});

test('it is of one client file, and only this user can read it', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const other = await desk.file(completeRegister(), 'Ander');
  await read(desk, file);
  expect(await desk.call('reader.kept', { file: other })).toEqual({});
  const folder = join(desk.host.dataDir, 'readings');
  for (const name of kept(desk)) {
    const stats = statSync(join(folder, name));
    expect([name, stats.mode & 0o777]).toEqual([name, stats.isFile() ? 0o600 : 0o700]);
  }
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('another text takes its place, and decisions about the one before do not count for it', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const first = await read(desk, file);
  const second = await read(desk, file, `${statement}\nWij bewaren facturen 7 jaar.\n`);
  const decisions = { rejected: ['x'], accepted: {} };
  await desk.call('reader.decide', { file, reading: first.reading, decisions });
  const shown = await desk.call('reader.kept', { file });
  expect(shown.read?.reading).toBe(second.reading);
  expect(shown.decisions).toEqual({ rejected: [], accepted: {} });
});

test('thrown away it is off the disk and every page is told; what comes late brings nothing back', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { reading } = await read(desk, file);
  await desk.call('reader.forget', { file });
  expect(desk.events).toContainEqual({ type: 'reading', file });
  await desk.call('reader.decide', { file, reading, decisions: { rejected: ['x'], accepted: {} } });
  expect(kept(desk)).toEqual([]);
  expect(await desk.reply('reader.compare', { reading, against: file })).toMatchObject({
    code: 'readingGone',
  });
});

test('thrown away it can be had back at once with what was decided, and not after it was erased', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const { isKept, ...text } = await read(desk, file);
  expect(isKept).toBe(true);
  const thrown = {
    ...{ file, reading: text.reading },
    decisions: { rejected: ['een'], accepted: { twee: ['party/p1/*'] } },
  };
  // As after a start: the memory has nothing of it yet.
  const again = startedAgain(desk);
  await again.call('reader.forget', { file });
  expect(kept(again)).toEqual([]);
  expect(await again.call('reader.takeBack', thrown)).toEqual({ ...text, isKept: true });
  expect(await again.call('reader.kept', { file })).toEqual({
    ...{ read: text, decisions: thrown.decisions },
  });
  const refused = async () => !(await again.reply('reader.takeBack', thrown)).ok;
  // It is back: there is nothing to have back.
  expect(await refused()).toBe(true);
  await again.call('reader.forget', { file });
  await again.call('file.erase', { file, refs: [`party/${register.party[0]?.id}/notes`] });
  expect([await refused(), kept(again)]).toEqual([true, []]);
});

test('another text that is read takes the place of what was thrown away', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { reading } = await read(desk, file);
  await desk.call('reader.forget', { file });
  const second = await read(desk, file, `${statement}\nWij bewaren facturen 7 jaar.\n`);
  const thrown = { file, reading, decisions: { rejected: [], accepted: {} } };
  expect(await desk.reply('reader.takeBack', thrown)).toMatchObject({ code: 'readingGone' });
  expect((await desk.call('reader.kept', { file })).read?.reading).toBe(second.reading);
});

test('throwing away tells what went: another page may have read another text there', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  expect(await desk.call('reader.forget', { file })).toEqual({});
  const first = await read(desk, file);
  const second = await read(desk, file, `${statement}\nWij bewaren facturen 7 jaar.\n`);
  const { reading } = second;
  const decisions = { rejected: ['een'], accepted: {} };
  await desk.call('reader.decide', { file, reading, decisions });
  const gone = await desk.call('reader.forget', { file });
  expect([gone, gone.reading === first.reading]).toEqual([{ reading, decisions }, false]);
  const back = await desk.call('reader.takeBack', { file, reading, decisions });
  expect(back.text).toContain('facturen');
});

test('once the client file is closed, what was thrown away is gone', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { reading } = await read(desk, file);
  await desk.call('reader.forget', { file });
  await desk.call('file.close', { file });
  const thrown = { file, reading, decisions: { rejected: [], accepted: {} } };
  expect(await desk.reply('reader.takeBack', thrown)).toMatchObject({ code: 'readingGone' });
});

test('it waits while the client file is in the bin, as first questions do', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { reading } = await read(desk, file);
  await desk.call('interview.keep', { of: { file }, place: 1, answers: { a: 1 } });
  const { bin } = await desk.call('library.remove', { file });
  const back = await desk.call('library.putBack', { bin });
  expect((await desk.call('reader.kept', back)).read?.reading).toBe(reading);
  expect(await desk.call('interview.kept', back)).toMatchObject([{ place: 1 }]);
  const notes = `party/${completeRegister().party[0]?.id}/notes`;
  await desk.call('file.erase', { ...back, refs: [notes] });
  expect(await desk.call('reader.kept', back)).toEqual({});
  expect(await desk.call('interview.kept', back)).toEqual([]);
});

test('it stays with the client file when a copy of that goes', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await read(desk, file);
  await desk.call('file.close', { file });
  copyFileSync(join(desk.library, 'Klant.a30'), join(desk.library, 'Klant kopie.a30'));
  const { entries } = await desk.call('library.list', {});
  const copy = entries.find(({ name }) => name === 'Klant kopie')?.file ?? '';
  await desk.call('library.remove', { file: copy });
  expect((await desk.call('reader.kept', { file })).read?.text).toContain(secret);
});

test('erasing for good takes it along, after telling so', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  await read(desk, file);
  const asked = { file, refs: [`party/${register.party[0]?.id}/notes`] };
  expect(await desk.call('file.erase', { ...asked, dryRun: true })).toMatchObject({
    reading: true,
  });
  expect((await desk.call('reader.kept', { file })).read).toBeDefined();
  await desk.call('file.erase', asked);
  expect(filesWith(secret, desk.host.dataDir, desk.library)).toEqual([]);
  expect(desk.events).toContainEqual({ type: 'reading', file });
  expect(await desk.call('file.erase', { ...asked, dryRun: true })).toMatchObject({
    reading: false,
  });
});

test('no copy, client file or log has a word of it', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await read(desk, file);
  await desk.call('library.duplicate', { file, label: 'Kopie' });
  for (const call of ['file.handOver', 'file.whole'] as const) {
    const { blob } = await desk.call(call, { file });
    const bytes = Buffer.from(desk.host.blobs?.take(blob)?.bytes ?? []);
    expect([call, bytes.length > 0, bytes.includes(secret)]).toEqual([call, true, false]);
  }
  await desk.call('file.close', { file });
  expect(filesWith(secret, desk.library, desk.host.dataDir)).toEqual([
    expect.stringMatching(/^readings.[^/\\]+.reading\.json$/),
  ]);
});

test('what is very long is not kept, and the one before is gone', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { isKept, ...short } = await read(desk, file);
  const [docId = ''] = readdirSync(join(desk.host.dataDir, 'readings'));
  expect([isKept, writeReading(desk.host, docId, short)]).toEqual([true, true]);
  const long = { ...short, text: 'x'.repeat(33_000_000) };
  expect(writeReading(desk.host, docId, long)).toBe(false);
  expect(await desk.call('reader.kept', { file })).toEqual({});
});

test('where the disk does not take it, it is read all the same', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await desk.call('file.open', { file });
  writeFileSync(join(desk.host.dataDir, 'readings'), 'in the way');
  const { isKept, reading } = await read(desk, file);
  expect(isKept).toBe(false);
  expect((await desk.reply('reader.compare', { reading, against: file })).ok).toBe(true);
});

test('what is damaged or of another app counts as nothing, and makes room for the next', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await read(desk, file);
  const [folder = ''] = readdirSync(join(desk.host.dataDir, 'readings'));
  const place = join(desk.host.dataDir, 'readings', folder);
  const again = startedAgain(desk);
  for (const content of ['{"format": 1, "rea', '{"format": 0}', '']) {
    writeFileSync(join(place, 'reading.json'), content);
    expect([content, await again.call('reader.kept', { file })]).toEqual([content, {}]);
  }
  writeFileSync(join(place, 'decisions.json'), '[');
  expect((await read(again, file)).isKept).toBe(true);
  expect(await again.call('reader.kept', { file })).toMatchObject({ decisions: { rejected: [] } });
});
