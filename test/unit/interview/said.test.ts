/** What of an activity is a fact because the person said it, and what stays a suggestion. */
import { expect, it } from 'vitest';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import { runsOf } from '../../../shared/document/concept.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../shared/domain/register-index.ts';
import { buildRegister } from '../../../shared/interview/build.ts';
import { partsOfActivity } from '../../support/apply-changes.ts';
import { answersOf, chose } from '../../support/interview-answers.ts';

const ON = '2026-11-22';
const ON_SITE = 'Bestellingen en bezorging';
const BY_APP = 'Bestellen via berichtenapp';

function made(...orders: readonly string[]): Register {
  let count = 0;
  const parts = { orders: chose(...orders), 'orders.extra': chose('allergy', 'gift') };
  const newId = () => `row-${String(++count)}`;
  return buildRegister(answersOf({}, parts), { language: 'nl', by: 'A. Eigenaar', on: ON, newId });
}

function activityNamed(register: Register, name: string) {
  const found = register.activity.find((row) => row.name.nl === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** What of an activity's people and data is a fact: the name, and whose or which it is. */
const factsOf = (register: Register, name: string) => {
  const index = new RegisterIndex(register);
  const { id } = activityNamed(register, name);
  return [
    ...partsOfActivity(register, 'subjectGroup', id)
      .filter((row) => index.printable('subjectGroup', row.id, 'term'))
      .map(({ term }) => term),
    ...partsOfActivity(register, 'dataItem', id)
      .filter((row) => index.printable('dataItem', row.id, 'term'))
      .map(({ term, source }) => `${term} ${source ?? ''}`.trim()),
  ];
};
const said = [
  'subject.giftRecipient',
  'data.name thirdParty',
  'data.address thirdParty',
  'data.health person',
];

it('has as a fact of an order what was said of it, and not what a template says by that name', () => {
  const byApp = made('app');
  expect(factsOf(byApp, BY_APP).toSorted()).toEqual(said.toSorted());
  expect(activityNamed(byApp, BY_APP).specialAnswer).toEqual({
    state: 'some',
    on: ON,
  });
});

it('has it as a fact in one way of ordering, and as a suggestion in the other', () => {
  const both = made('site', 'app');
  expect(factsOf(both, ON_SITE).toSorted()).toEqual(said.toSorted());
  expect(activityNamed(both, ON_SITE).specialAnswer?.state).toBe('some');
  expect(factsOf(both, BY_APP)).toEqual([]);
  expect(activityNamed(both, BY_APP).specialAnswer).toBeUndefined();
});

it('prints in the register of the app nothing that was said of orders on the site', () => {
  const both = made('site', 'app');
  const used: Register = {
    ...both,
    activity: both.activity.map((row) =>
      row.name.nl === BY_APP ? { ...row, status: 'active' } : row,
    ),
  };
  const { sections } = composeRegister(used, {
    language: 'nl',
    profile: 'authority',
    date: ON,
    findings: runChecks(used, { today: ON }),
  });
  const words = runsOf(sections).map(({ text }) => text);
  expect(words).toContain(BY_APP);
  for (const each of ['Naam', 'adres', 'Ontvangers van een cadeau'])
    expect(words).not.toContain(each);
});
