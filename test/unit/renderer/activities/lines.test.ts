import { expect, test } from 'vitest';
import { emptyColumns } from '../../../../renderer/features/activities/empty-columns.ts';
import { filterLines, valuesOf } from '../../../../renderer/features/activities/filter-lines.ts';
import {
  longestDays,
  retentionSpan,
} from '../../../../renderer/features/activities/retention-span.ts';
import { noFilters } from '../../../../renderer/state/activity-table.ts';
import type { ActivityLine } from '../../../../shared/contract/register.ts';
import { activitiesMessages } from '../../../../shared/i18n/app/activities.ts';

const line = (id: string, values: Partial<ActivityLine> = {}): ActivityLine => ({
  ...{ id, number: 1, name: id, role: 'controller', status: 'active', group: 'customers' },
  ...{ department: '', purposes: [], subjects: [], data: [], bases: [], recipients: [] },
  ...{ noRecipients: false, countries: [], retention: [], periods: [] },
  ...{ errors: 0, warnings: 0, tips: 0, silent: 0, suggested: 0 },
  ...values,
});

const lines = [
  line('orders', { subjects: ['klanten'], bases: ['afspraak'], errors: 1 }),
  line('news', {
    subjects: ['klanten', 'lezers'],
    bases: ['toestemming'],
    status: 'draft',
    tips: 1,
  }),
  line('pay', {
    subjects: ['werknemers'],
    bases: ['wet'],
    suggested: 2,
    letters: {
      ...{ a: 'met', b: 'met', c: 'met', d: 'unanswered', e: 'notApplicable', f: 'needed' },
      g: 'met',
    },
  }),
];

test('a column is empty where nothing stands in it in any line; that nobody gets it is something', () => {
  expect(emptyColumns(lines)).toEqual(
    'purposes data recipients countries retention department nextReview'.split(' '),
  );
  const nobody = line('camera', { noRecipients: true, department: 'Winkel' });
  expect(emptyColumns([...lines, nobody])).toEqual(
    'purposes data countries retention nextReview'.split(' '),
  );
});

test.each([
  [{ subjects: ['klanten'] }, ['orders', 'news']],
  [{ subjects: ['lezers', 'werknemers'] }, ['news', 'pay']],
  [{ subjects: ['klanten'], bases: ['afspraak'] }, ['orders']],
  [{ status: ['draft', 'ended'] }, ['news']],
  [{ attention: ['need'] }, ['orders']],
  [{ attention: ['tip', 'need'] }, ['orders', 'news']],
  [{ attention: ['ok'] }, ['pay']],
  [{ attention: ['suggested'] }, ['pay']],
  [{ attention: ['d'] }, ['pay']],
  [{ attention: ['f'] }, ['pay']],
  [{ attention: ['e'] }, []],
  [{ subjects: ['nobody'] }, []],
])('%o leaves %o', (filters, left) => {
  const shown = filterLines(lines, { ...noFilters, ...filters }, undefined);
  expect(shown.map(({ id }) => id)).toEqual(left);
});

test('without filters the very same lines stay, so that nothing is drawn anew', () => {
  expect(filterLines(lines, noFilters, undefined)).toBe(lines);
});

test('text leaves what the search found', () => {
  const shown = filterLines(lines, noFilters, new Set(['pay']));
  expect(shown.map(({ id }) => id)).toEqual(['pay']);
});

test('values to choose from stand in the order of the alphabet, each once', () => {
  expect(valuesOf(lines, 'subjects', 'nl')).toEqual(['klanten', 'lezers', 'werknemers']);
});

test.each([
  [['P7Y'], ['7 jaar'], ['7 jaar']],
  [['P2Y', 'P7Y'], ['7 jaar', '2 jaar'], ['2 tot 7 jaar']],
  [['P6M', 'P7Y'], ['6 maanden', '7 jaar'], ['6 maanden tot 7 jaar']],
  [['P1Y6M', 'P7Y'], ['1 jaar en 6 maanden', '7 jaar'], ['1 jaar en 6 maanden tot 7 jaar']],
  [['P2Y'], ['2 jaar', 'tot afmelding'], ['2 jaar', 'tot afmelding']],
  [[], ['tot afmelding'], ['tot afmelding']],
  [[], [], []],
])('kept %o', (periods, retention, words) => {
  const kept = line('x', { periods, retention });
  expect(retentionSpan(kept, 'nl', activitiesMessages.nl)).toEqual(words);
});

test('lengths of time are sorted on the longest, and nothing said comes last', () => {
  expect(longestDays(line('x', { periods: ['P1M', 'P7Y'] }))).toBeGreaterThan(2_500);
  expect(longestDays(line('x'))).toBeUndefined();
});
