/** What is erased for good: what is told before, what is found, and that no byte of it is left. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

/** All files of the library and of the app in which it stands, whatever they are. */
const filesWith = (secret: string, { library, host }: Desk): readonly string[] =>
  [library, host.dataDir].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile() && readFileSync(path).includes(secret)),
  );

test('what is erased is gone from the file, its history and its versions', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/contactPerson`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: party?.contactPerson, to: 'Geheim' }],
  });
  const { id } = await desk.call('versions.snapshot', { file, reason: 'met naam' });
  await desk.call('file.erase', { file, refs: [ref] });
  const held = await desk.call('versions.compare', { file, from: id, language: 'nl' });
  expect(held).toEqual([]);
  expect(
    JSON.stringify(await desk.call('register.rows', { file, scope: { kind: 'common' } })),
  ).not.toContain('Geheim');
  expect(
    await desk.call('register.historyInWords', { file, language: 'nl', limit: 100, each: 1 }),
  ).toMatchObject([{ kind: 'erase', canUndo: false }, { canUndo: false }]);
  expect(await desk.reply('register.undo', { file })).toMatchObject({ code: 'nothingToUndo' });
});

test('before erasing it is told what would go, and nothing goes', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/name`;
  await desk.call('register.change', { file, changes: [{ ref, from: party?.name, to: 'Anders' }] });
  await desk.call('versions.snapshot', { file, reason: 'met naam' });
  const whole = `party/${party?.id}/*`;
  const told = await desk.call('file.erase', { file, refs: [whole], dryRun: true, language: 'nl' });
  expect(told).toMatchObject({ versions: 1, changes: 1 });
  expect(told.rows).toContain('Anders');
  expect(
    await desk.call('register.historyInWords', { file, language: 'nl', limit: 100, each: 1 }),
  ).toHaveLength(1);
  expect(await desk.call('file.erase', { file, refs: [whole] })).toMatchObject({ versions: 1 });
  const after = await desk.call('file.erase', { file, refs: [whole], dryRun: true });
  expect(after).toMatchObject({ versions: 0, changes: 0 });
});

test('what was deleted already is found by its words and erased from every byte of the file', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const part = register.processorAgreement.find((row) => row.party === party?.id);
  const secret = 'Geheim-Canarie-7f3a';
  const changes = [
    { ref: `party/${party?.id}/contactPerson`, from: party?.contactPerson, to: secret },
    { ref: `processorAgreement/${part?.id}/where`, from: part?.where, to: secret },
  ];
  await desk.call('register.change', { file, changes });
  const version = await desk.call('versions.snapshot', { file, reason: 'ervoor' });
  await desk.call('register.remove', { file, rows: [{ entity: 'party', id: party?.id ?? '' }] });
  await desk.call('file.publish', { file });
  const search = { file, text: secret.toLowerCase(), language: 'nl' as const };
  expect(await desk.call('register.search', search)).toEqual([]);
  const found = await desk.call('register.searchToErase', search);
  const whole = `party/${party?.id}/*`;
  expect(found).toContainEqual(
    expect.objectContaining({ ref: whole, name: party?.name, state: 'deleted' }),
  );
  const dry = { file, refs: [whole], dryRun: true, language: 'nl' as const };
  const told = await desk.call('file.erase', dry);
  expect(told).toMatchObject({ versions: 1, changes: 2 });
  expect(told.rows.length).toBeGreaterThan(1);
  expect(filesWith(secret, desk)).not.toEqual([]);
  await desk.call('file.erase', { file, refs: [whole] });
  expect(await desk.call('register.searchToErase', search)).toEqual([]);
  await desk.call('file.publish', { file });
  expect(filesWith(secret, desk)).toEqual([]);
  const compared = { file, from: version.id, language: 'nl' as const };
  expect(JSON.stringify(await desk.call('versions.compare', compared))).not.toContain(secret);
});

test('what was undone is found where it once stood, and erased from every byte of the file', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const secret = 'Canarie-Jansenius';
  const ref = `activity/${activity?.id}/department`;
  const to = { nl: `Afdeling van ${secret}` };
  const changes = [{ ref, from: activity?.department, to }];
  await desk.call('register.change', { file, changes });
  await desk.call('register.undo', { file });
  await desk.call('file.publish', { file });
  const search = { file, text: secret, language: 'en' as const };
  expect(await desk.call('register.search', search)).toEqual([]);
  const found = await desk.call('register.searchToErase', search);
  expect(found).toMatchObject([
    {
      ref: `activity/${activity?.id}/*`,
      state: 'before',
      part: 'department',
      text: `Afdeling van ${secret}`,
    },
  ]);
  const dry = { file, refs: [ref], dryRun: true };
  expect(await desk.call('file.erase', dry)).toMatchObject({ rows: [], versions: 0, changes: 2 });
  expect(filesWith(secret, desk)).not.toEqual([]);
  await desk.call('file.erase', { file, refs: [ref] });
  expect(await desk.call('register.searchToErase', search)).toEqual([]);
  await desk.call('file.publish', { file });
  expect(filesWith(secret, desk)).toEqual([]);
});

test('what only a kept version says is found and erased from it', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [party] = register.party;
  const ref = `party/${party?.id}/contactPerson`;
  const rename = (from: string | undefined, to: string | undefined) =>
    desk.call('register.change', { file, changes: [{ ref, from, to }] });
  // Typed and typed back within one breath: the history keeps nothing of it.
  await rename(party?.contactPerson, 'Jansenius');
  const version = await desk.call('versions.snapshot', { file, reason: 'ertussen' });
  await rename('Jansenius', party?.contactPerson);
  const search = { file, text: 'jansenius', language: 'nl' as const };
  expect(await desk.call('register.searchToErase', search)).toMatchObject([
    { ref: `party/${party?.id}/*`, state: 'before', part: 'contactPerson', text: 'Jansenius' },
  ]);
  await desk.call('file.erase', { file, refs: [ref] });
  expect(await desk.call('register.searchToErase', search)).toEqual([]);
  const [kept] = await desk.call('versions.list', { file });
  expect(kept).toMatchObject({ id: version.id });
  expect(kept?.redactedAt).toBeDefined();
});

test('a word is found in the language that is not looked at, and in the reason of a closed point', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const ref = `activity/${activity?.id}/name`;
  await desk.call('register.change', {
    file,
    changes: [
      { ref, from: activity?.name, to: { nl: 'Bestellingen', en: 'Orders of Jansenius' } },
      {
        create: 'dismissal',
        row: {
          id: 'closed',
          rule: 'activity.name',
          target: ref,
          reason: 'Jansenius zei dat het zo hoort',
          on: COMPLETE_DATE,
        },
      },
    ],
  });
  const found = await desk.call('register.searchToErase', {
    file,
    text: 'Jansenius',
    language: 'nl',
  });
  expect(found).toMatchObject([
    { ref: `activity/${activity?.id}/*`, state: 'now', part: 'name' },
    { ref: 'dismissal/closed/*', state: 'now', part: 'reason', parts: ['reason'] },
  ]);
});

test('the part is left open where a word stands in two, and what cannot be erased is no part', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const [activity] = register.activity;
  const set = async (field: 'department' | 'ownerName', to: unknown) =>
    desk.call('register.change', {
      file,
      changes: [{ ref: `activity/${activity?.id}/${field}`, from: activity?.[field], to }],
    });
  await set('department', { nl: 'Jansenius' });
  await set('ownerName', `${'Ver weg. '.repeat(60)}Jansenius`);
  const [found] = await desk.call('register.searchToErase', {
    file,
    text: 'Jansenius',
    language: 'nl',
  });
  expect(found).not.toHaveProperty('part');
  expect(found?.parts).toEqual(expect.arrayContaining(['name', 'department', 'ownerName']));
  for (const fixed of ['id', 'number', 'rank', 'role']) expect(found?.parts).not.toContain(fixed);
  const [far] = await desk.call('register.searchToErase', {
    file,
    text: 'ver jansenius',
    language: 'nl',
  });
  expect(far?.part).toBe('ownerName');
  expect(far?.text.length).toBeLessThan(210);
});

test('where words stand in what a record points to, no part is chosen beforehand', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const party = register.party.find(({ id }) => register.recipient.some((row) => row.party === id));
  const ref = `party/${party?.id}/name`;
  await desk.call('register.change', {
    file,
    changes: [{ ref, from: party?.name, to: 'Jansenius' }],
  });
  const search = { file, text: 'jansenius', language: 'nl' as const };
  const found = await desk.call('register.searchToErase', search);
  const links = found.filter(({ entity }) => entity === 'recipient');
  expect(links.length).toBeGreaterThan(0);
  expect(links.map(({ part }) => part)).toEqual(links.map(() => undefined));
  expect(found).toContainEqual(
    expect.objectContaining({ ref: `party/${party?.id}/*`, part: 'name' }),
  );
});

/** What tells that every byte of the file is as the app wrote it, and every version as it was kept. */
const isWhole = async (desk: Desk, file: string): Promise<boolean> => {
  await desk.call('file.close', { file });
  return (await desk.call('file.verify', { file })).whole;
};

test('why a version was kept is found and erased, and the version stays as it was', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const secret = 'Canarie-Jansenius';
  const reason = `Op verzoek van ${secret}`;
  const made = await desk.call('versions.snapshot', { file, reason });
  await desk.call('versions.snapshot', { file, reason: 'Jaarlijkse controle' });
  await desk.call('file.publish', { file });
  const search = { file, text: 'verzoek jansenius' };
  expect(await desk.call('register.searchToErase', { ...search, language: 'nl' })).toEqual([]);
  expect(await desk.call('versions.searchToErase', search)).toEqual({
    reasons: [{ id: made.id, at: made.at, kind: 'snapshot', reason }],
    names: [],
  });
  const asked = { file, refs: [], reasons: [made.id] };
  const told = { rows: [], versions: 0, changes: 0, reasons: 1, signed: 0 };
  expect(await desk.call('file.erase', { ...asked, dryRun: true })).toMatchObject(told);
  expect(filesWith(secret, desk)).not.toEqual([]);
  expect(await desk.call('file.erase', asked)).toMatchObject(told);
  expect(await desk.call('versions.searchToErase', search)).toEqual({ reasons: [], names: [] });
  await desk.call('file.publish', { file });
  expect(filesWith(secret, desk)).toEqual([]);
  const kept = await desk.call('versions.list', { file });
  const erased = kept.find(({ id }) => id === made.id);
  expect(erased).toMatchObject({ reason: '[…]', digest: made.digest, at: made.at });
  // Else a version that was adopted would look touched.
  expect(erased?.redactedAt).toBeUndefined();
  expect(kept.map((each) => each.reason)).toContain('Jaarlijkse controle');
  const compared = { file, from: made.id, language: 'nl' as const };
  expect(await desk.call('versions.compare', compared)).toEqual([]);
  expect(await isWhole(desk, file)).toBe(true);
});

test('who did what is found by name and erased wherever it stands, and what was done stays', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const secret = 'Canarie-Jansenius';
  const ref = `party/${register.party[0]?.id}/contactPerson`;
  await desk.call('settings.set', { name: `Piet ${secret}` });
  const from = register.party[0]?.contactPerson;
  await desk.call('register.change', { file, changes: [{ ref, from, to: 'Truus' }] });
  await desk.call('versions.snapshot', { file, reason: 'ervoor' });
  await desk.call('settings.set', { name: 'Bram' });
  await desk.call('versions.snapshot', { file, reason: 'erna' });
  await desk.call('file.publish', { file });
  const search = { file, text: 'jansenius' };
  const names = [`Piet ${secret}`];
  expect(await desk.call('versions.searchToErase', search)).toEqual({
    reasons: [],
    names: [{ who: names[0], count: 2, isYours: false }],
  });
  const asked = { file, refs: [], names };
  const told = { versions: 0, changes: 0, reasons: 0, signed: 2 };
  expect(await desk.call('file.erase', { ...asked, dryRun: true })).toMatchObject(told);
  expect(filesWith(secret, desk)).not.toEqual([]);
  await desk.call('file.erase', asked);
  expect(await desk.call('versions.searchToErase', search)).toEqual({ reasons: [], names: [] });
  await desk.call('file.publish', { file });
  expect(filesWith(secret, desk)).toEqual([]);
  const inWords = { file, language: 'nl', limit: 9, each: 9 } as const;
  expect(await desk.call('register.historyInWords', inWords)).toMatchObject([
    { kind: 'erase', who: 'Bram', canUndo: false },
    { kind: 'edit', who: '[…]', changes: [{ after: 'Truus' }] },
  ]);
  const versions = await desk.call('versions.list', { file });
  expect(versions.map(({ who, reason }) => [who, reason]).toSorted()).toEqual([
    ['Bram', 'erna'],
    ['[…]', 'ervoor'],
  ]);
  expect(await isWhole(desk, file)).toBe(true);
});

test('a name that nobody bears is refused, and nothing is written down', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const ref = `party/${register.party[0]?.id}/contactPerson`;
  const from = register.party[0]?.contactPerson;
  await desk.call('register.change', { file, changes: [{ ref, from, to: 'Truus' }] });
  const inWords = { file, language: 'nl', limit: 9, each: 9 } as const;
  const before = await desk.call('register.historyInWords', inWords);
  const refused = { code: 'noSuchName', details: { name: 'Niemand' } };
  for (const dryRun of [true, false])
    expect(
      await desk.reply('file.erase', { file, refs: [], names: ['Ans', 'Niemand'], dryRun }),
    ).toMatchObject(refused);
  expect(await desk.call('register.historyInWords', inWords)).toEqual(before);
  expect(await desk.reply('register.undo', { file })).toMatchObject({ ok: true });
});

test('who erases the own name does not write it down once more', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  await desk.call('settings.set', { name: 'Jansenius' });
  await desk.call('versions.snapshot', { file, reason: 'ervoor' });
  const search = { file, text: 'jansenius' };
  expect((await desk.call('versions.searchToErase', search)).names).toMatchObject([
    { isYours: true },
  ]);
  await desk.call('file.erase', { file, refs: [], names: ['Jansenius'] });
  expect((await desk.call('versions.searchToErase', search)).names).toEqual([]);
  await desk.call('settings.set', { name: '' });
  await desk.call('file.publish', { file });
  expect(filesWith('Jansenius', desk)).toEqual([]);
});

test('of a statement that was published the name goes, and what people were told stays', async () => {
  const desk = aDesk();
  const register = completeRegister();
  const file = await desk.file(register);
  const secret = 'Canarie-Jansenius';
  await desk.call('settings.set', { name: secret });
  const statement = register.statement[0]?.id ?? '';
  const on = COMPLETE_DATE;
  await desk.call('statement.publish', { file, statement, language: 'nl', on });
  await desk.call('settings.set', { name: 'Bram' });
  const told = async () => JSON.stringify(await desk.call('statement.published', { file }));
  const before = await told();
  expect(before).toContain(secret);
  await desk.call('file.erase', { file, refs: [], names: [secret] });
  expect(await told()).toBe(before.replaceAll(secret, '[…]'));
  await desk.call('file.publish', { file });
  expect(filesWith(secret, desk)).toEqual([]);
});

test('who adopted a register is part of it, and is erased from it and from its version', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const secret = 'Canarie-Jansenius';
  await desk.call('versions.adopt', {
    ...{ file, reason: `Volgens ${secret}`, by: secret, function: 'directeur' },
    on: COMPLETE_DATE,
  });
  const [found] = await desk.call('register.searchToErase', {
    ...{ file, text: secret, language: 'nl' },
  });
  expect(found).toMatchObject({ entity: 'adoption', part: 'by', state: 'now' });
  const ref = found?.ref.replace('*', 'by') ?? '';
  const { reasons } = await desk.call('versions.searchToErase', { file, text: secret });
  const ids = reasons.map(({ id }) => id);
  await desk.call('file.erase', { file, refs: [ref], reasons: ids });
  await desk.call('file.publish', { file });
  expect(filesWith(secret, desk)).toEqual([]);
  expect(await desk.call('versions.list', { file })).toMatchObject([
    { kind: 'adopted', reason: '[…]', adoption: { by: '[…]', function: 'directeur' } },
  ]);
  expect(await isWhole(desk, file)).toBe(true);
});

test('nothing goes where a version is not there, or nothing was asked', async () => {
  const desk = aDesk();
  const file = await desk.file(completeRegister());
  const { id } = await desk.call('versions.snapshot', { file, reason: 'Jansenius' });
  for (const dryRun of [true, false])
    expect(
      await desk.reply('file.erase', { file, refs: [], reasons: [id, 'elders'], dryRun }),
    ).toMatchObject({ code: 'noSuchVersion' });
  expect(await desk.reply('file.erase', { file, refs: [] })).toMatchObject({ code: 'call.input' });
  expect(await desk.call('versions.list', { file })).toMatchObject([{ reason: 'Jansenius' }]);
});
