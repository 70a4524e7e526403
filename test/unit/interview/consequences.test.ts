/** What follows without data stands with the data of which it is true, whatever made the activity. */
import { describe, expect, it } from 'vitest';
import { findingText } from '../../../shared/checks/finding-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { assemble } from '../../../shared/interview/assemble.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { recipes } from '../../../shared/interview/recipes.ts';
import { variationKeys, variations } from '../../../shared/interview/variations.ts';
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
      without: [],
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
