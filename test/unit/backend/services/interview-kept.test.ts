/** Interviews that are not finished: each belongs to one client, and none is lost. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InterviewOwner } from '../../../../shared/contract/interview.ts';
import { completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const answersOf = (legalName: string) => ({ organisation: { legalName }, parts: {}, ticked: {} });

async function keep(desk: Desk, of: InterviewOwner, name: string, place = 3): Promise<void> {
  await desk.call('interview.keep', { of, place, answers: answersOf(name) });
  desk.place.wait(60_000);
}

const namesOf = async (desk: Desk, file?: string) => {
  const kept = await desk.call('interview.kept', file === undefined ? {} : { file });
  return kept.map(({ answers }) => (answers.organisation as { legalName: string }).legalName);
};

test('what is kept of one client comes up for no other', async () => {
  const desk = aDesk();
  const bakery = await desk.file(completeRegister(), 'Bakkerij');
  const butcher = await desk.file(completeRegister(), 'Slager');
  expect(await namesOf(desk)).toEqual([]);
  await keep(desk, { draft: 'one' }, 'Kapper');
  await keep(desk, { file: bakery }, 'Bakkerij De Halm');
  expect(await namesOf(desk)).toEqual(['Kapper']);
  expect(await namesOf(desk, bakery)).toEqual(['Bakkerij De Halm']);
  expect(await namesOf(desk, butcher)).toEqual([]);
});

test('what is erased for good from a file does not live on in questions that were not finished', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister(), 'Bakkerij');
  await keep(desk, { file }, 'Bakkerij De Halm');
  const refs = [`party/${completeRegister().party[0]?.id}/phone`];
  expect(await desk.call('file.erase', { file, refs, dryRun: true })).toMatchObject({
    interview: true,
  });
  expect(await namesOf(desk, file)).toEqual(['Bakkerij De Halm']);
  await desk.call('file.erase', { file, refs });
  expect(await namesOf(desk, file)).toEqual([]);
  expect(readdirSync(join(desk.place.dataDir, 'interviews'))).toEqual([]);
});

test('drafts stand with the last kept first, each with its own day and question', async () => {
  const desk = aDesk();
  await keep(desk, { draft: 'one' }, 'Een', 4);
  await keep(desk, { draft: 'two' }, 'Twee', 7);
  await keep(desk, { draft: 'one' }, 'Een B.V.', 5);
  expect(await desk.call('interview.kept', {})).toEqual([
    {
      of: { draft: 'one' },
      place: 5,
      keptAt: '2026-11-21T10:02:00.000Z',
      answers: answersOf('Een B.V.'),
    },
    {
      of: { draft: 'two' },
      place: 7,
      keptAt: '2026-11-21T10:01:00.000Z',
      answers: answersOf('Twee'),
    },
  ]);
});

test('answers in whose place others were begun are kept beside those', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const earlier = [
    { place: 3, keptAt: '2026-11-20T09:00:00.000Z', answers: answersOf('Eerst') },
    { place: 1, keptAt: '2026-11-19T09:00:00.000Z', answers: answersOf('Nog eerder') },
  ];
  const of = { file };
  await desk.call('interview.keep', { of, place: 2, answers: answersOf('Nu'), earlier });
  expect(await desk.call('interview.kept', { file })).toMatchObject([{ place: 2, earlier }]);
  await desk.call('interview.forget', { of });
  expect(await desk.call('interview.kept', { file })).toEqual([]);
});

test('only what is forgotten goes, from the disk too', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await keep(desk, { draft: 'one' }, 'Een');
  await keep(desk, { draft: 'two' }, 'Twee');
  await keep(desk, { file }, 'Klant');
  await desk.call('interview.forget', { of: { draft: 'one' } });
  // Of what was never kept there is nothing to forget.
  await desk.call('interview.forget', { of: { draft: 'never' } });
  expect(await namesOf(desk)).toEqual(['Twee']);
  await desk.call('interview.forget', { of: { file } });
  expect(await namesOf(desk, file)).toEqual([]);
  expect(readdirSync(join(desk.host.dataDir, 'interviews'))).toEqual(['draft-two.json']);
});

test('it stays with a client file that gets another name or goes to the archive', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await keep(desk, { file }, 'Klant');
  const renamed = await desk.call('library.rename', { file, label: 'Andere naam' });
  const archived = await desk.call('library.archive', { ...renamed, archived: true });
  expect(await namesOf(desk, archived.file)).toEqual(['Klant']);
});

test('the one interview that an older app kept becomes a draft', async () => {
  const desk = aDesk();
  mkdirSync(desk.host.dataDir, { recursive: true });
  const older = join(desk.host.dataDir, 'interview.json');
  writeFileSync(older, JSON.stringify(answersOf('Van vroeger')));
  await keep(desk, { draft: 'one' }, 'Een');
  expect((await namesOf(desk)).sort()).toEqual(['Een', 'Van vroeger']);
  expect(existsSync(older)).toBe(false);
  // Asked again, it is still one.
  expect(await namesOf(desk)).toHaveLength(2);
});

test('what is damaged stands in the way of no other and is left as it is', async () => {
  const desk = aDesk();
  await keep(desk, { draft: 'one' }, 'Een');
  const damaged = join(desk.host.dataDir, 'interviews', 'draft-two.json');
  writeFileSync(damaged, '{"place": 1, "answ');
  const older = join(desk.host.dataDir, 'interview.json');
  writeFileSync(older, '{"organisation"');
  expect(await namesOf(desk)).toEqual(['Een']);
  expect(readFileSync(damaged, 'utf8')).toContain('answ');
  expect(existsSync(older)).toBe(true);
});

test.each(['../settings', 'a/b', '', 'x'.repeat(65)])('%j is no name of a draft', async (draft) => {
  const desk = aDesk();
  const of = { draft };
  const reply = await desk.reply('interview.keep', { of, place: 0, answers: {} });
  expect(reply).toMatchObject({ ok: false, code: 'call.input' });
  expect(await desk.reply('interview.forget', { of })).toMatchObject({ code: 'call.input' });
});
