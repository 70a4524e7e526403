import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyClientFile } from '../../../../electron/backend/library/verify-client-file.ts';
import { closeAll } from '../../../../electron/backend/services/held-files.ts';
import { hasWords, wordsIn } from '../../../../shared/domain/search-words.ts';
import { bigRegister } from '../../../support/big-register.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk } from '../../../support/desk.ts';
import { writeLabelled } from '../../../support/labelled-files.ts';

const today = COMPLETE_DATE;

type Rows = Readonly<Record<string, readonly unknown[] | undefined>>;

/** A copy lies in another order in the file than in memory; order is a rank, not a place. */
const sorted = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([entity, list]) => [
      entity,
      list?.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ]),
  );

test('a change is kept, told to every page and undone', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const opened = await desk.call('file.open', { file });
  expect(opened.state).toMatchObject({ folder: 'current', canUndo: false, canRedo: false });

  const common = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  const organisation = common.rows.organisation?.[0] as { id: string; phone?: string };
  const ref = `organisation/${organisation.id}/phone`;
  const change = { ref, from: organisation.phone, to: '020 123 45 67' };
  const done = await desk.call('register.change', { file, changes: [change] });
  expect(done.changes).toEqual([change]);
  expect(desk.events).toContainEqual({
    type: 'changed',
    file,
    step: done.step,
    sequence: done.sequence,
    who: 'Ans',
    changes: [change],
  });
  expect(await desk.call('file.state', { file })).toMatchObject({
    folder: 'pending',
    canUndo: true,
  });

  await desk.call('register.undo', { file });
  const after = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  expect(after.rows.organisation).toEqual(common.rows.organisation);
  expect(after.sequence).toBeGreaterThan(common.sequence);
});

test('another value in the field is told as stale, with both values', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const ref = `organisation/${completeRegister().organisation[0]?.id}/phone`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: completeRegister().organisation[0]?.phone, to: 'theirs' }],
  });
  const refused = await desk.reply('register.change', {
    file,
    changes: [{ ref, from: 'seen', to: 'mine' }],
  });
  expect(refused).toEqual({
    ok: false,
    code: 'stale',
    details: {
      ref,
      place: { nl: 'Organisatie › Telefoon', en: 'Organisation › Phone' },
      mine: 'mine',
      theirs: 'theirs',
    },
  });
});

test('the register in memory stays equal to the one in the file, whatever is done', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const [first] = completeRegister().activity;
  const scope = { kind: 'common' } as const;
  await desk.call('register.rows', { file, scope });
  const removed = await desk.call('register.remove', {
    file,
    rows: [{ entity: 'activity', id: first?.id ?? '' }],
  });
  expect(removed.gone.length).toBeGreaterThan(5);
  await desk.call('register.undo', { file });
  await desk.call('activities.copy', { file, activities: [first?.id ?? ''] });
  const kept = await desk.call('register.rows', { file, scope });
  await desk.call('file.close', { file });
  const read = await desk.call('register.rows', { file, scope });
  expect(sorted(read.rows)).toEqual(sorted(kept.rows));
});

test('publishing brings the folder up to date, and a changed file there is never overwritten', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const path = join(desk.library, 'Klant.a30');
  const before = readFileSync(path);
  const id = completeRegister().organisation[0]?.id;
  await expect(
    desk.call('register.change', {
      file,
      changes: [{ ref: `organisation/${id}/nothing`, to: 'x' }],
    }),
  ).rejects.toThrow('call.input');
  const phone = completeRegister().organisation[0]?.phone;
  const change = { ref: `organisation/${id}/phone`, from: phone, to: '1' };
  await desk.call('register.change', { file, changes: [change] });
  expect(await desk.call('file.publish', { file })).toMatchObject({ folder: 'current' });
  expect(readFileSync(path).equals(before)).toBe(false);
  expect(verifyClientFile(path).whole).toBe(true);

  writeFileSync(path, before);
  await desk.call('register.change', { file, changes: [{ ...change, from: '1', to: '2' }] });
  expect(await desk.call('file.publish', { file })).toMatchObject({ folder: 'conflict' });
  expect(readFileSync(path).equals(before)).toBe(true);
  const { kept } = await desk.call('file.keepBoth', { file });
  const names = (await desk.call('library.list', {})).entries.map((entry) => entry.name);
  expect(names).toHaveLength(2);
  const mine = await desk.call('register.rows', { file: kept, scope: { kind: 'common' } });
  expect(mine.rows.organisation).toMatchObject([{ phone: '2' }]);
  const theirs = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  expect(theirs.rows.organisation).toMatchObject([{ phone }]);
});

test('both versions of a file outside the folder are kept, and each has an id that opens it', async () => {
  const desk = aDesk();
  const folder = join(desk.place.folder, 'elders');
  writeLabelled(folder, { Klant: completeRegister() });
  const path = join(folder, 'Klant.a30');
  const file = desk.host.grant?.(path) ?? '';
  await desk.call('file.open', { file });
  const before = readFileSync(path);
  const { id, phone } = completeRegister().organisation[0] ?? {};
  const change = { ref: `organisation/${id}/phone`, from: phone, to: '1' };
  await desk.call('register.change', { file, changes: [change] });
  await desk.call('file.publish', { file });
  writeFileSync(path, before);
  await desk.call('register.change', { file, changes: [{ ...change, from: '1', to: '2' }] });
  const { kept } = await desk.call('file.keepBoth', { file });
  const mine = await desk.call('register.rows', { file: kept, scope: { kind: 'common' } });
  expect(mine.rows.organisation).toMatchObject([{ phone: '2' }]);
  const theirs = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  expect(theirs.rows.organisation).toMatchObject([{ phone }]);
  expect(readdirSync(folder)).toHaveLength(2);
  expect((await desk.call('library.list', {})).entries).toEqual([]);
});

test('a file that was taken out of the folder is told as gone, and comes back when one says so', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await desk.call('file.open', { file });
  const path = join(desk.library, 'Klant.a30');
  rmSync(path);
  expect(await desk.call('file.publish', { file })).toMatchObject({ folder: 'gone' });
  const { id, phone } = completeRegister().organisation[0] ?? {};
  const change = { ref: `organisation/${id}/phone`, from: phone, to: '1' };
  await desk.call('register.change', { file, changes: [change] });
  expect(await desk.call('file.publish', { file })).toMatchObject({ folder: 'gone' });
  expect(existsSync(path)).toBe(false);
  expect(await desk.reply('file.close', { file })).toMatchObject({ code: 'goneFromFolder' });
  expect(await desk.call('file.publish', { file, again: true })).toMatchObject({
    folder: 'current',
  });
  expect(verifyClientFile(path).whole).toBe(true);
  await desk.call('file.close', { file });

  // Nothing was changed since: it may stay away.
  await desk.call('file.open', { file });
  rmSync(path);
  await desk.call('file.close', { file });
  expect(existsSync(path)).toBe(false);
});

test('what cannot be noted beside the working copy waits, as what the folder does not take', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await desk.call('file.open', { file });
  const { id, phone } = completeRegister().organisation[0] ?? {};
  const change = { ref: `organisation/${id}/phone`, from: phone, to: '1' };
  await desk.call('register.change', { file, changes: [change] });
  const working = join(desk.host.dataDir, 'working');
  const [docId = ''] = readdirSync(working);
  const note = join(working, docId, 'published.json.new');
  // Leads to itself: no system writes there.
  symlinkSync(note, note);
  expect(await desk.call('file.publish', { file })).toMatchObject({ folder: 'unreachable' });
  expect(await desk.call('file.publish', { file })).toMatchObject({ folder: 'current' });
});

test('all parts of an activity come with it and no others', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const { rows } = await desk.call('register.rows', {
    file,
    scope: { kind: 'activity', id: activity?.id ?? '' },
  });
  const purposes = register.purpose.filter((row) => row.activity === activity?.id);
  expect(rows.purpose).toEqual(purposes.toSorted((a, b) => a.rank - b.rank));
  const bases = register.legalBasis.filter((row) => purposes.some(({ id }) => id === row.purpose));
  expect(rows.legalBasis).toHaveLength(bases.length);
  expect(rows.party).toBeUndefined();
});

test('the table, the overview and the findings agree on what is wrong', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const [activity] = completeRegister().activity;
  await desk.call('register.change', {
    file,
    changes: completeRegister()
      .retention.filter((row) => row.activity === activity?.id)
      .map(({ id }) => ({ delete: 'retention' as const, id })),
  });
  const { lines } = await desk.call('activities.list', { file, today, language: 'nl' });
  const line = lines.find(({ id }) => id === activity?.id);
  expect(line).toMatchObject({ letters: { f: 'needed', b: 'met' }, retention: [] });
  expect(line?.errors).toBeGreaterThan(0);
  const overview = await desk.call('register.overview', { file, today, language: 'nl' });
  expect(overview.counts.errors).toBe(lines.reduce((sum, row) => sum + row.errors, 0));
  expect(overview.next.find((row) => row.severity === 'error')).toMatchObject({
    severity: 'error',
    activity: activity?.id,
    letter: 'f',
  });
  const every = await desk.call('register.findings', { file, today, language: 'nl' });
  const open = every.filter(({ dismissed }) => dismissed === undefined);
  const { errors, warnings, tips } = overview.counts;
  expect(open).toHaveLength(errors + warnings + tips);
  expect(open.filter(({ demanded }) => demanded)).toHaveLength(overview.toAdopt);
  const findings = await desk.call('register.findings', {
    file,
    today,
    language: 'en',
    activity: activity?.id ?? '',
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(line?.errors ?? -1);
});

test('what is to be done at several places is counted once, without the places that are listed', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { retention } = completeRegister();
  const rows = retention.map(({ id }) => ({ delete: 'retention' as const, id }));
  await desk.call('register.change', { file, changes: rows });
  const input = { file, today, language: 'nl' } as const;
  const { next } = await desk.call('register.overview', input);
  const every = await desk.call('register.findings', input);
  for (const rule of new Set(next.map((step) => step.rule))) {
    const listed = next.filter((step) => step.rule === rule);
    const told = listed.reduce((sum, { more }) => sum + more, listed.length);
    expect([rule, told]).toEqual([
      rule,
      every.filter((row) => row.rule === rule && row.dismissed === undefined).length,
    ]);
  }
  expect(next.some(({ more }) => more > 0)).toBe(true);
});

test('words are found in any part of an activity, without case and accents', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const search = (text: string) => desk.call('register.search', { file, text, language: 'nl' });
  const [party] = completeRegister().party;
  const hits = await search(party?.name.toUpperCase() ?? '');
  expect(hits.map(({ ref }) => ref)).toContain(`party/${party?.id}/*`);
  expect(await search('zzqqxx')).toEqual([]);
  const [first] = completeRegister().activity;
  const name = first?.name.nl ?? '';
  const { texts } = await desk.call('activities.texts', { file, language: 'nl', from: 0 });
  const words = wordsIn(name.toUpperCase());
  expect(texts.filter(({ text }) => hasWords(words, text)).map(({ id }) => id)).toContain(
    first?.id,
  );
});

test('the words of many activities come in parts, each activity once', async () => {
  const desk = aDesk();
  const register = bigRegister(300);
  const file = await desk.file(register);
  const part = (from: number) => desk.call('activities.texts', { file, language: 'nl', from });
  const first = await part(0);
  expect(first.next).toBe(first.texts.length);
  const rest = await part(first.texts.length);
  expect(rest.next).toBeUndefined();
  const ids = [...first.texts, ...rest.texts].map(({ id }) => id);
  expect(ids.toSorted()).toEqual(register.activity.map(({ id }) => id).toSorted());
});

test('what a crash left is published at the next start', async () => {
  const place = aDesk();
  const file = await place.file(completeRegister());
  const id = completeRegister().organisation[0]?.id;
  const phone = completeRegister().organisation[0]?.phone;
  const change = { ref: `organisation/${id}/phone`, from: phone, to: '9' };
  await place.call('register.change', { file, changes: [change] });
  closeAll(place.host);
  const opened = await place.call('file.open', { file });
  expect(opened.state.folder).toBe('current');
  const { rows } = await place.call('register.rows', { file, scope: { kind: 'common' } });
  expect(rows.organisation).toMatchObject([{ phone: '9' }]);
});
