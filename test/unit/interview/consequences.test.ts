/** What follows without data stands with the data of which it is true, whatever made the activity. */
import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Localised } from '../../../shared/domain/text.ts';
import { assemble } from '../../../shared/interview/assemble.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { recipes } from '../../../shared/interview/recipes.ts';
import { variationKeys, variations } from '../../../shared/interview/variations.ts';
import { saidOfAll } from '../../../shared/reference/former-consequences.ts';
import { lists } from '../../../shared/reference/lists.ts';
import { lawIn } from '../../../shared/reference/lookup.ts';
import { answersOf, bakery, chose } from '../../support/interview-answers.ts';

/** Each activity as it is with everything optional that it can have, and with everything an answer adds. */
const made = [...recipes.values()].map((recipe) => {
  const data = [
    ...recipe.parts.data,
    ...assemble(recipe, {
      variations: variationKeys.filter((key) => variations[key].on.includes(recipe.key)),
      likely: [],
      ...{ without: [], more: [], grounds: {} },
    }).data,
  ];
  return { name: recipe.key, data };
});

describe.each(made)('$name', ({ data }) => {
  it('says what follows without each that must be given, and of no other', () => {
    for (const { term, obligatory, consequence } of data) {
      const must = obligatory === 'statutory' || obligatory === 'contractual';
      expect(consequence !== undefined, term).toBe(must);
    }
  });

  it('says of nothing what follows without something else', () => {
    for (const { term, consequence } of data) {
      if (consequence === undefined) continue;
      expect(lawIn('consequence', consequence)?.data, `${term} ${consequence}`).toContain(term);
    }
  });
});

it('every consequence of the pack is of use, and of all that it names', () => {
  const used = new Set(
    made.flatMap(({ data }) => data.map((item) => `${item.consequence} ${item.term}`)),
  );
  const present = lists.consequence.records.filter(({ validUntil }) => validUntil === undefined);
  const idle = present.flatMap((record) =>
    record.data.map((term) => `${record.id} ${term}`).filter((pair) => !used.has(pair)),
  );
  expect(idle).toEqual([]);
});

it('the client file has it with the data, in both languages', () => {
  let count = 0;
  const register = buildRegister(
    answersOf({ legalName: 'Bakkerij' }, { ...bakery.parts, staff: chose('employees') }),
    { language: 'nl', by: 'B', on: '2026-11-22', newId: () => String(++count) },
  );
  const payroll = register.activity.find(({ name }) => name.nl === 'Salaris en verlof')?.id;
  const items = register.dataItem.filter(({ activity }) => activity === payroll);
  const told = (term: string) => items.find((item) => item.term === term)?.consequence;
  expect(told('data.bsn')?.nl).toContain('hoogste tarief loonbelasting');
  expect(told('data.idCopy')).toEqual(told('data.bsn'));
  expect(told('data.iban')).toEqual({
    nl: 'Zonder deze gegevens kunnen wij het loon niet overmaken.',
    en: 'Without these data we cannot transfer the wages.',
  });
  expect(told('data.hours')).toBeUndefined();
  // A title is needed for the form alone: who has none is delivered to as well.
  const title = register.dataItem.filter(({ term }) => term === 'data.salutation');
  expect(title.map(({ consequence }) => consequence?.nl)).toEqual([
    'Zonder deze gegevens kan het formulier niet worden verstuurd.',
  ]);
});

it('a client file of before hears of each that is not true, and what is', () => {
  let count = 0;
  const made = buildRegister(bakery, {
    language: 'nl',
    by: 'B',
    on: '2026-11-20',
    newId: () => String(++count),
  });
  const found = (register: Register) =>
    runChecks(register, { today: '2026-11-22' }).filter(
      ({ rule }) => rule === 'DAT-CONSEQUENCE-MENDED',
    );
  expect(found(made)).toEqual([]);
  const payroll = made.activity.find(({ name }) => name.nl === 'Salaris en verlof')?.id;
  const all = { nl: 'Zonder deze gegevens moeten wij het hoogste tarief loonbelasting inhouden.' };
  const before: Register = {
    ...made,
    dataItem: made.dataItem.map((item) =>
      item.activity === payroll && item.consequence ? { ...item, consequence: all } : item,
    ),
  };
  const index = new RegisterIndex(before);
  expect(found(before).map((finding) => findingText(finding, 'nl', index).fix)).toEqual([
    expect.stringContaining(
      '“Zonder deze gegevens kunnen wij de loonbelasting niet goed berekenen.”',
    ),
    expect.stringContaining('“Zonder deze gegevens kunnen wij het loon niet overmaken.”'),
  ]);
});

/** Payroll data that are asked for, all with these words. */
function offered(consequence: Localised) {
  let count = 0;
  const made = buildRegister(bakery, {
    language: 'nl',
    by: 'B',
    on: '2026-11-20',
    newId: () => String(++count),
  });
  const payroll = made.activity.find(({ name }) => name.nl === 'Salaris en verlof')?.id;
  const dataItem = made.dataItem.map((item) =>
    item.activity === payroll && item.consequence ? { ...item, consequence } : item,
  );
  const found = runChecks({ ...made, dataItem }, { today: '2026-11-22' }).filter(
    ({ rule }) => rule === 'DAT-CONSEQUENCE-MENDED',
  );
  expect(found).toHaveLength(2);
  return found.map(({ offer }) => offer);
}

const oldRate = {
  nl: 'Zonder deze gegevens moeten wij het hoogste tarief loonbelasting inhouden.',
  en: 'Without these data we must withhold payroll tax at the highest rate.',
};
const newPay = {
  nl: 'Zonder deze gegevens kunnen wij het loon niet overmaken.',
  en: 'Without these data we cannot transfer the wages.',
};

it('offers the mended words in the languages that stand there', () => {
  expect(offered(oldRate)[1]).toEqual({ from: oldRate, to: newPay });
  const { nl } = oldRate;
  expect(offered({ nl })[1]).toEqual({ from: { nl }, to: { nl: newPay.nl } });
});

it('offers nothing in the place of words that a person wrote in one of the languages', () => {
  expect(offered({ nl: oldRate.nl, en: 'We pay you in cash.' })).toEqual([undefined, undefined]);
});

/** What each template said of all its data until 22 November 2026, as it stands in client files. */
const former = [
  ['T01', 'Zonder deze gegevens kunnen wij de afspraak niet nakomen.'],
  ['T02', 'Zonder deze gegevens mogen wij geen factuur sturen.'],
  ['T03', 'Zonder deze gegevens kunnen wij geen offerte maken.'],
  ['T06', 'Zonder deze gegevens kunnen wij niet leveren.'],
  ['T09', 'Zonder deze gegevens is meedoen niet mogelijk.'],
  ['T10', 'Zonder deze gegevens kunnen wij niemand uitnodigen.'],
  ['T11', 'Zonder deze gegevens kunnen wij het werk niet regelen.'],
  ['T12', 'Zonder deze gegevens moeten wij het hoogste tarief loonbelasting inhouden.'],
  [
    'T12',
    'Zonder deze gegevens kunnen wij het loon niet goed berekenen of betalen. Als de naam, het adres, het BSN of het ID-bewijs ontbreekt, moeten wij het hoogste tarief loonbelasting inhouden.',
  ],
  ['T13', 'Zonder deze gegevens kunnen wij het loon bij ziekte niet regelen.'],
  ['T16', 'Zonder deze gegevens kunnen wij niet goed antwoorden.'],
  ['T17', 'Zonder deze gegevens kunnen wij niet op rekening leveren.'],
  ['T18', 'Zonder deze gegevens kunnen wij de bestelling niet controleren.'],
  ['T20', 'Zonder deze gegevens kunnen wij de dienst niet leveren.'],
  ['T21', 'Zonder deze gegevens kunnen wij het visum niet aanvragen.'],
  ['T22', 'Zonder deze gegevens kunnen wij de zaak niet behandelen.'],
  ['T23', 'Zonder deze gegevens kunnen wij niet bestellen of betalen.'],
  ['T24', 'Zonder deze gegevens kunnen wij het verzoek niet beantwoorden.'],
] as const;

it('knows every sentence that a template said of all its data', () => {
  const known = Object.entries(saidOfAll).flatMap(([template, ids]) =>
    ids.map((id) => [template.replace('template.', ''), lawIn('consequence', id)?.nl]),
  );
  expect(known.toSorted()).toEqual(former.map((pair) => [...pair]).toSorted());
});

/** A client file of before: all data of the template have the one sentence. */
function ofBefore(template: string, nl: string) {
  let count = 0;
  const parts = { orders: chose('site'), staff: chose('employees') };
  const made = buildRegister(answersOf({}, parts), {
    ...{ language: 'nl', by: 'B', on: '2026-11-20' },
    newId: () => String(++count),
  });
  const from = new Set(
    made.provenance
      .filter(({ document }) => document === `template.${template}`)
      .map(({ target }) => target),
  );
  const register: Register = {
    ...made,
    dataItem: made.dataItem.map((item) =>
      from.has(`dataItem/${item.id}/*`) && item.consequence
        ? { ...item, consequence: { nl } }
        : item,
    ),
  };
  return register;
}

const toldOf = (register: Register) =>
  runChecks(register, { today: '2026-11-22' })
    .filter(({ rule }) => rule === 'DAT-CONSEQUENCE-MENDED')
    .flatMap(({ ref }) =>
      register.dataItem.filter(({ id }) => ref === `dataItem/${id}/consequence`),
    );

it.each([
  ['T12', former[8][1], ['data.birth', 'data.iban']],
  ['T23', former[16][1], ['data.email', 'data.iban', 'data.phone']],
  ['T06', former[3][1], ['data.email', 'data.phone']],
] as const)('of %s hears where “%s” is not true', (template, nl, terms) => {
  const told = toldOf(ofBefore(template, nl));
  expect(told.map(({ term }) => term).toSorted()).toEqual(terms);
});

it('leaves alone what a person said in that very field, and what the template never said', () => {
  const before = ofBefore('T06', former[3][1]);
  const own = toldOf(before).map(({ id }, place) => ({
    ...{ id: `own-${place}`, target: `dataItem/${id}/consequence` },
    ...{ status: 'confirmed' as const, document: 'template.T06' },
  }));
  expect(toldOf({ ...before, provenance: [...before.provenance, ...own] })).toEqual([]);
  expect(toldOf(ofBefore('T23', former[3][1]))).toEqual([]);
});

it('says nothing of data that this template does not know, whatever follows without them elsewhere', () => {
  const before = ofBefore('T06', former[3][1]);
  const [first] = toldOf(before);
  const other = { ...first, term: 'data.bsn' } as (typeof before.dataItem)[number];
  const dataItem = before.dataItem.map((item) => (item.id === first?.id ? other : item));
  expect(toldOf({ ...before, dataItem }).map(({ id }) => id)).not.toContain(first?.id);
});

it('offers nothing in a row that was confirmed as a whole: the words there may be a person’s own', () => {
  const before = ofBefore('T06', former[3][1]);
  const provenance = before.provenance.map((one) => ({ ...one, status: 'confirmed' as const }));
  const found = runChecks({ ...before, provenance }, { today: '2026-11-22' }).filter(
    ({ rule }) => rule === 'DAT-CONSEQUENCE-MENDED',
  );
  expect(found).toHaveLength(2);
  expect(found.map(({ offer }) => offer)).toEqual([undefined, undefined]);
});
