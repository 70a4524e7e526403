/** What the example must have something of, in the client file that the app itself makes of it. */
import { expect, test } from 'vitest';
import { fileOf } from '../../../electron/backend/services/open-files.ts';
import { dueDates } from '../../../shared/domain/due-dates.ts';
import { entityNames } from '../../../shared/domain/entities.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { parseInterchange } from '../../../shared/interchange/parse.ts';
import { aDesk } from '../../support/desk.ts';
import { exampleRegister } from '../../support/example/register.ts';
import { TEST_DAY } from '../../support/test-host.ts';

async function theExample() {
  const desk = aDesk();
  const { file } = await desk.call('library.example', {});
  const open = fileOf(desk.host, file);
  return { desk, file, register: open.register, index: open.index, open };
}

test('every kind of record is in the example', async () => {
  const { register } = await theExample();
  expect(entityNames.filter((entity) => register[entity].length === 0)).toEqual([]);
});

test('the example shows what a register can hold', async () => {
  const { register, index, open } = await theExample();
  const { activity, ownTerm, engagement, jointArrangement, organisation } = register;
  const has = <T>(rows: readonly T[], is: (row: T) => boolean) => rows.some(is);
  const role = (id: string | undefined) => index.get('activity', id)?.role;
  const held = JSON.stringify(register);
  const shown = {
    'an activity as processor, for a client that can be reached': has(
      engagement,
      (row) =>
        role(row.activity) === 'processor' &&
        index.get('party', row.client)?.email !== undefined &&
        row.categories !== undefined,
    ),
    'a joint arrangement with what its readers are told': has(
      jointArrangement,
      (row) =>
        role(row.activities?.[0]) === 'jointController' &&
        row.parties !== undefined &&
        row.essence !== undefined,
    ),
    'a draft': has(activity, ({ status }) => status === 'draft'),
    'an activity that ended': has(
      activity,
      ({ status, endedOn }) => status === 'ended' && endedOn !== undefined,
    ),
    'an activity that a computer decides in, and one where none does': ['some', 'none'].every(
      (state) => has(activity, ({ automatedAnswer }) => automatedAnswer?.state === state),
    ),
    'own words that are used, in four lists':
      new Set(ownTerm.filter(({ id }) => held.includes(`"own:${id}"`)).map(({ list }) => list))
        .size >= 4,
    'words of the law pack beside them': held.includes('"subject.consumer"'),
    'a paragraph of its own in a statement': has(
      register.ownParagraph,
      ({ text }) => text.nl !== undefined && text.en !== undefined,
    ),
    'a logo and a colour': has(organisation, ({ logo, accent }) => Boolean(logo && accent)),
    'a note closed with a reason, that would stand': has(
      open.findings(TEST_DAY),
      ({ dismissed }) => dismissed !== undefined,
    ),
    'a review to come': has(dueDates(index), ({ kind }) => kind === 'review'),
    'an agreement to look at again': has(dueDates(index), ({ kind }) => kind === 'agreementReview'),
    'a transfer of an activity and one of a company':
      register.transfer.length > 0 && register.partyTransfer.length > 0,
    'a measure that is only planned': has(
      register.measure,
      ({ plannedOn }) => plannedOn !== undefined,
    ),
    'a term that is not there yet, with why': has(
      register.retention,
      ({ openReason, plannedOn }) => openReason !== undefined && plannedOn !== undefined,
    ),
  };
  expect(Object.entries(shown).filter(([, is]) => !is)).toEqual([]);
});

test('the example was adopted, its statement published in both languages, and changed since', async () => {
  const { desk, file, open, register } = await theExample();
  const [version, ...others] = await desk.call('versions.list', { file });
  expect(others).toEqual([]);
  expect(version).toMatchObject({
    kind: 'adopted',
    at: '2026-11-05T14:00:00.000Z',
    who: 'A. de Molenaar',
    adoption: { by: 'A. de Molenaar', function: 'eigenaar', on: '2026-11-05', version: 1 },
  });
  expect(open.changedSinceAdoption).toBe(true);
  const from = version?.id ?? '';
  const differences = await desk.call('versions.compare', { file, from, language: 'nl' });
  expect(JSON.stringify(differences)).toContain('Klantenpas');

  const [statement] = register.statement;
  const published = await desk.call('statement.published', { file });
  expect(published.map(({ language }) => language).toSorted()).toEqual(['en', 'nl']);
  for (const { id, statement: of, digest } of published) {
    expect(of).toBe(statement?.id);
    expect(register.publication.map((row) => row.digest)).toContain(digest);
    const { document } = await desk.call('statement.read', { file, published: id });
    expect(document.concept).toBe(false);
  }
  const asked = { file, statement: statement?.id ?? '', language: 'nl', on: TEST_DAY } as const;
  const { sections } = await desk.call('statement.changes', asked);
  expect(sections.length).toBeGreaterThan(0);
});

test('nobody who opens the example undoes what its owner did', async () => {
  const { desk, file } = await theExample();
  expect(await desk.reply('register.undo', { file })).toMatchObject({ code: 'nothingToUndo' });
  const asked = { file, language: 'nl', limit: 10, each: 5 } as const;
  const history = await desk.call('register.historyInWords', asked);
  expect(history.map(({ label, canUndo }) => [label, canUndo])).toEqual([
    [undefined, false],
    ['publish', false],
    ['publish', false],
  ]);
});

test('beside its history the file holds the register of the example', async () => {
  const { register } = await theExample();
  const parsed = parseInterchange(toJson({ ...register, adoption: [], publication: [] }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(toJson(parsed.register)).toBe(toJson(exampleRegister()));
});
