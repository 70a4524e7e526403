import { expect, test } from 'vitest';
import { isPartialDate } from '../../../shared/domain/dates.ts';
import { addMonths, lastDayOf } from '../../../shared/domain/days.ts';
import { approximateDays, partsOf } from '../../../shared/domain/period.ts';
import { period } from '../../../shared/domain/period-schema.ts';

test.each([
  ['2026', true],
  ['2026-11', true],
  ['2026-11-21', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13', false],
  ['2026-00-10', false],
  ['2026-04-31', false],
  ['0026-01-01', false],
  ['21-11-2026', false],
  ['2026-11-21T10:00', false],
  ['', false],
])('%s is a day that exists: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test('a partial date can mean its last day', () => {
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
  expect(lastDayOf('2026')).toBe('2026-12-31');
  expect(lastDayOf('2026-11-21')).toBe('2026-11-21');
});

test('a month from the last day is the last day of a shorter month', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-31', 3)).toBe('2026-04-30');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
});

test.each(['P7Y', 'P13M', 'P4W', 'P30D', 'PT24H', 'P1Y6M'])('%s is a period', (text) => {
  expect(period.safeParse(text).success).toBe(true);
});

test.each(['P', '7Y', 'P7', 'P-1Y', 'PT', 'P1.5Y', '7 jaar'])('%s is no period', (text) => {
  expect(period.safeParse(text).success).toBe(false);
});

test('months stay months, and periods can be compared', () => {
  expect(partsOf('P13M')).toEqual({ years: 0, months: 13, weeks: 0, days: 0, hours: 0 });
  expect(approximateDays('P13M')).toBeGreaterThan(approximateDays('P1Y'));
  expect(approximateDays('P4W')).toBeLessThan(approximateDays('P1M'));
});
