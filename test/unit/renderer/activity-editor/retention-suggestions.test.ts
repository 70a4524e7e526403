/** Usual terms are offered for what nobody has said anything about yet, and never twice. */
import { expect, test } from 'vitest';
import {
  putAwayFor,
  rowOfTerm,
  suggestedTerms,
} from '../../../../renderer/features/activity-editor/retention-suggestions.ts';

const purpose = { id: 'books', activity: 'a', rank: 0, term: 'purpose.bookkeeping' };
const other = { id: 'order', activity: 'a', rank: 1, term: 'purpose.order' };
const invoice = { id: 'invoice', activity: 'a', rank: 0, term: 'data.invoice' };
const name = { id: 'name', activity: 'a', rank: 1, term: 'data.name' };
const held = {
  purposes: [purpose, other],
  data: [invoice, name],
  bases: [],
  rows: [],
  putAway: new Set<string>(),
};

test('an invoice in the books has the tax period, for the invoice alone', () => {
  const [suggestion, ...more] = suggestedTerms(held);
  expect(more).toEqual([]);
  expect(suggestion).toMatchObject({ forData: ['invoice'], forPurposes: ['books'] });
  if (!suggestion) throw new Error('nothing suggested');
  expect(rowOfTerm(suggestion)).toEqual({
    forData: ['invoice'],
    forPurposes: ['books'],
    rule: 'retention.fiscal',
    kind: 'period',
    period: 'P7Y',
    start: 'startEvent.lostValueYearEnd',
  });
});

test.each([
  ['rests on the rule', { rule: 'retention.fiscal' }],
  ['is about these data', { forData: ['invoice', 'name'] }],
  ['is about everything', {}],
])('nothing is offered once a row %s', (_, values) => {
  const row = { id: 'r', activity: 'a', rank: 0, ...values };
  expect(suggestedTerms({ ...held, rows: [row] })).toEqual([]);
});

test('nothing is offered without the data', () => {
  expect(suggestedTerms({ ...held, data: [name] })).toEqual([]);
});

test('what was put away for this activity stays away, and a closed finding hides none', () => {
  const row = { id: 'd', reason: 'Voorstel weggedaan', on: '2026-11-01', target: 'activity/a/*' };
  const dismissals = [
    { ...row, rule: 'retention.fiscal' },
    { ...row, rule: 'RET-MISSING' },
    { ...row, rule: 'retention.fiscal', target: 'activity/b/*' },
  ];
  const mine = putAwayFor('a', dismissals);
  expect(mine).toEqual(dismissals.slice(0, 1));
  expect(suggestedTerms({ ...held, putAway: new Set(mine.map(({ rule }) => rule)) })).toEqual([]);
  expect(putAwayFor('c', dismissals)).toEqual([]);
});
