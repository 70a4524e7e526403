import { expect, test } from 'vitest';
import {
  before,
  counted,
  filtered,
  grouped,
  noFilter,
  parted,
  withOpen,
} from '../../../../renderer/features/findings/grouping.ts';
import type { ScreenFinding } from '../../../../shared/contract/register.ts';
import { findingsScreenMessages } from '../../../../shared/i18n/app/findings.ts';

const finding = (rule: string, values: Partial<ScreenFinding> = {}): ScreenFinding => ({
  rule,
  severity: 'warning',
  article: 'AVG 30(1)(f)',
  ref: `retention/${rule}/period`,
  where: 'Bestellingen',
  message: 'Er is geen termijn.',
  fix: 'Kies een termijn.',
  topic: 'retention',
  demanded: false,
  ...values,
});

const error = finding('error', { severity: 'error', topic: 'bases', activity: 'b' });
const tip = finding('tip', { severity: 'tip', activity: 'a', where: 'Nieuwsbrief' });
const closed = finding('closed', { dismissed: { reason: 'Klopt zo.', on: '2026-11-21' } });
const all = [tip, error, closed];
const activities = [
  { value: 'a', label: 'Nieuwsbrief' },
  { value: 'b', label: 'Bestellingen' },
];
const groups = (by: 'topic' | 'severity' | 'activity') =>
  grouped([tip, error], by, findingsScreenMessages.nl, activities).map(({ title }) => title);

test('the gravest come first, topics in their own order, activities in that of the register', () => {
  expect(groups('severity')).toEqual(['Nog nodig', 'Tips']);
  expect(groups('topic')).toEqual(['Waarom het mag', 'Hoe lang u bewaart']);
  expect(groups('activity')).toEqual(['Nieuwsbrief', 'Bestellingen']);
});

test('the closed ones are shown only when asked', () => {
  expect(filtered(all, noFilter)).toEqual([tip, error]);
  expect(filtered(all, { ...noFilter, closed: true })).toEqual([closed]);
});

test('level, topic and words narrow the list together', () => {
  expect(filtered(all, { ...noFilter, severities: new Set(['error']) })).toEqual([error]);
  expect(filtered(all, { ...noFilter, topic: 'retention' })).toEqual([tip]);
  expect(filtered(all, { ...noFilter, text: 'NIEUWSBRIEF termijn' })).toEqual([tip]);
  expect(filtered(all, { ...noFilter, topic: 'bases', text: 'nieuwsbrief' })).toEqual([]);
});

test('what is being mended stays in its place, also when it is in order now', () => {
  const open = { finding: error, before: before(all, error) };
  expect(withOpen(all, undefined)).toBe(all);
  expect(withOpen(all, open)).toEqual(all);
  expect(withOpen([tip, closed], open)).toEqual([tip, error, closed]);
  // What stood before it is gone: nothing that followed may come before it.
  expect(withOpen([closed], open)).toEqual([error, closed]);
  // It goes with another group now, and is not moved there.
  const milder = { ...error, severity: 'tip', message: 'Bijna.' } as const;
  expect(withOpen([tip, closed, milder], open)).toEqual([
    tip,
    { ...error, message: 'Bijna.' },
    closed,
  ]);
});

test('what nobody looked at stands apart, and stays there while one looks at it', () => {
  const silent = finding('silent', { silent: true, section: 'measures' });
  const spoken = { ...silent, silent: undefined };
  expect(parted([tip, silent], new Map())).toEqual({ spoken: [tip], apart: [silent] });
  expect(parted([tip, spoken], new Map([['measures', true]])).apart).toEqual([spoken]);
  expect(parted([tip, spoken], new Map([['measures', false]])).apart).toEqual([spoken]);
  expect(parted([tip, spoken], new Map()).apart).toEqual([]);
  // It counts from then on, as it does on every other screen.
  expect(counted([tip, silent])).toEqual([tip]);
  expect(counted(parted([tip, spoken], new Map([['measures', true]])).apart)).toEqual([spoken]);
  // What a person closed with a reason is among the closed, wherever it stands.
  const done = { ...silent, dismissed: { reason: 'Klopt zo.', on: '2026-11-21' } };
  expect(parted([done], new Map([['measures', true]])).apart).toEqual([]);
});
