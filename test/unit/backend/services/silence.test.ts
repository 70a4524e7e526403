/** Parts of a client file that nobody has opened stay silent on the screen, and nowhere else. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dispatch } from '../../../../electron/backend/rpc/dispatch.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { buildRegister } from '../../../../shared/interview/build.ts';
import { withRows } from '../../../support/builders.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';
import { webShop } from '../../../support/interview-answers.ts';

const today = '2026-11-21';

function afterTheQuestions(): Register {
  let count = 0;
  const newId = () => `id-${count++}`;
  return buildRegister(webShop, { language: 'nl', by: 'Ans', on: today, newId });
}

const findingsOf = (desk: Desk, file: string) =>
  desk.call('register.findings', { file, today, language: 'nl' });
const overviewOf = (desk: Desk, file: string) =>
  desk.call('register.overview', { file, today, language: 'nl' });
const spokenOf = async (desk: Desk, file: string) =>
  (await findingsOf(desk, file)).filter(({ silent }) => !silent);

/** A section with several findings, all silent. */
async function aSilentSection(desk: Desk, file: string): Promise<string> {
  const silent = (await findingsOf(desk, file)).filter((finding) => finding.silent);
  const sections = Map.groupBy(silent, ({ section }) => section ?? '');
  const [section] = [...sections].find(([, found]) => found.length > 2) ?? [];
  if (section === undefined) throw new Error('no silent section');
  return section;
}

test('the counts speak of what was looked at; what to do next leads to the rest', async () => {
  const desk = aDesk();
  const file = await desk.file(afterTheQuestions());
  const all = await findingsOf(desk, file);
  const { counts, next, toAdopt } = await overviewOf(desk, file);
  const spoken = counts.errors + counts.warnings + counts.tips;
  expect(spoken).toBe((await spokenOf(desk, file)).length);
  expect(spoken).toBeLessThan(10);
  expect(spoken + counts.silent).toBe(all.length);
  expect(next).toHaveLength(5);
  expect(next.every(({ section }) => section !== undefined)).toBe(true);
  expect(toAdopt).toBeGreaterThan(spoken);
  const { lines } = await desk.call('activities.list', { file, today, language: 'nl' });
  expect(lines.every(({ errors, warnings }) => errors + warnings === 0)).toBe(true);
  expect(lines.every(({ silent }) => silent > 0)).toBe(true);
});

test('the list of files counts as the file itself does, open and closed', async () => {
  const desk = aDesk();
  const file = await desk.file(afterTheQuestions());
  const summary = () => desk.call('library.summary', { file, today });
  const closed = await summary();
  const agree = async () => {
    const { errors, warnings, tips, silent } = await summary();
    const { counts } = await overviewOf(desk, file);
    expect([errors, warnings, tips]).toEqual([counts.errors, counts.warnings, counts.tips]);
    expect(silent.errors + silent.warnings + silent.tips).toBe(counts.silent);
    return { errors, silent };
  };
  const fresh = await agree();
  expect(closed).toMatchObject(fresh);
  expect([fresh.errors < 10, fresh.silent.errors > 10]).toEqual([true, true]);
  await desk.call('register.visit', { file, section: await aSilentSection(desk, file) });
  const looked = await agree();
  expect(looked.silent).not.toEqual(fresh.silent);
  await desk.call('file.close', { file });
  expect(await summary()).toMatchObject(looked);
});

test('what was opened speaks, every page is told, and it is remembered when the file opens again', async () => {
  const desk = aDesk();
  const file = await desk.file(afterTheQuestions());
  const section = await aSilentSection(desk, file);
  const before = await overviewOf(desk, file);
  await desk.call('register.visit', { file, section });
  expect(desk.events.filter(({ type }) => type === 'visited')).toEqual([{ type: 'visited', file }]);
  const after = await overviewOf(desk, file);
  expect(after.counts.silent).toBeLessThan(before.counts.silent);
  await desk.call('file.close', { file });
  const spoken = await spokenOf(desk, file);
  expect(spoken.map((finding) => finding.section)).toContain(section);
  // A second visit is no news.
  await desk.call('register.visit', { file, section });
  expect(desk.events.filter(({ type }) => type === 'visited')).toHaveLength(1);
});

test('opening a page changes nothing in the client file', async () => {
  const desk = aDesk();
  const file = await desk.file(afterTheQuestions());
  const section = await aSilentSection(desk, file);
  const path = join(desk.library, 'Klant.a30');
  const bytes = readFileSync(path);
  await desk.call('register.visit', { file, section });
  await desk.call('file.close', { file });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  const [kept = ''] = readdirSync(join(desk.host.dataDir, 'visited'));
  expect(JSON.parse(readFileSync(join(desk.host.dataDir, 'visited', kept), 'utf8'))).toEqual([
    section,
  ]);
});

test('what was opened of a client file is known still when it comes back from the bin', async () => {
  const desk = aDesk();
  const file = await desk.file(afterTheQuestions());
  await desk.call('register.visit', { file, section: 'measures' });
  const spoken = (await spokenOf(desk, file)).length;
  await desk.call('file.close', { file });
  const { bin } = await desk.call('library.remove', { file });
  const back = await desk.call('library.putBack', { bin });
  expect(await spokenOf(desk, back.file)).toHaveLength(spoken);
});

test('what is remembered may be damaged: all is silent again and nothing is refused', async () => {
  const desk = aDesk();
  const file = await desk.file(afterTheQuestions());
  await desk.call('register.visit', { file, section: 'measures' });
  const spoken = (await spokenOf(desk, file)).length;
  await desk.call('file.close', { file });
  const folder = join(desk.host.dataDir, 'visited');
  const [kept = ''] = readdirSync(folder);
  writeFileSync(join(folder, kept), '["meas');
  expect((await spokenOf(desk, file)).length).toBeLessThan(spoken);
});

test('an answer makes its section speak, and what a person closed is never silent', async () => {
  const desk = aDesk();
  const register = afterTheQuestions();
  const file = await desk.file(register);
  const ref = `activity/${register.activity[0]?.id}/transfersAnswer`;
  const to = { state: 'some', on: today };
  await desk.call('register.change', { file, changes: [{ ref, to }] });
  const section = `activity/${register.activity[0]?.id}/transfers`;
  const there = (await findingsOf(desk, file)).filter((finding) => finding.section === section);
  expect(there.map(({ silent }) => silent)).toEqual([undefined]);

  const party = `party/${register.party[0]?.id}/country`;
  const dismissal = { id: 'closed', rule: 'PTY-COUNTRY', target: party, reason: 'x', on: today };
  await desk.call('register.change', { file, changes: [{ create: 'dismissal', row: dismissal }] });
  const closed = (await findingsOf(desk, file)).find(({ dismissed }) => dismissed);
  expect(closed).toMatchObject({ ref: party });
  expect(closed?.silent).toBeUndefined();
});

test('documents, the gaps at adoption and the command line say everything', async () => {
  const desk = aDesk();
  const register = afterTheQuestions();
  const file = await desk.file(register);
  const said = async () => ({
    plan: await desk.call('documents.compose', {
      ...{ file, profile: 'working', language: 'nl', date: today },
      wanted: { document: 'findings' },
    }),
    adopting: (
      await desk.call('register.findings', { file, today, language: 'nl', adopting: true })
    ).map(({ rule, ref, message }) => `${rule} ${ref} ${message}`),
  });
  const silent = await said();
  const sections = new Set((await findingsOf(desk, file)).flatMap(({ section }) => section ?? []));
  for (const section of sections) await desk.call('register.visit', { file, section });
  expect(await overviewOf(desk, file)).toMatchObject({ counts: { silent: 0 } });
  expect(await said()).toEqual(silent);
});

test('once it was adopted everything speaks', async () => {
  const desk = aDesk();
  const adoption = { id: 'once', by: 'Ans', function: { nl: 'eigenaar' }, on: today, version: 1 };
  const file = await desk.file(withRows(afterTheQuestions(), { adoption: [adoption] }));
  expect(await overviewOf(desk, file)).toMatchObject({ counts: { silent: 0 } });
});

test.each(['', '../settings', 'party/a b', 'x'.repeat(121)])(
  '%j is no part of a screen',
  async (section) => {
    const desk = aDesk();
    const file = await desk.file(afterTheQuestions());
    const reply = await dispatch('register.visit', { file, section }, desk.host);
    expect(reply).toMatchObject({ ok: false, code: 'call.input' });
  },
);
