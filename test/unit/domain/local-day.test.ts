import { afterEach, expect, test } from 'vitest';
import { localDay } from '../../../shared/domain/local-day.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test('the day is the one where the user sits', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test.each([
  ['Europe/Amsterdam', '2026-11-22'],
  ['UTC', '2026-11-21'],
  ['America/New_York', '2026-11-21'],
  ['Asia/Tokyo', '2026-11-22'],
])('half past midnight in Amsterdam is in %s the day %s', (zone, day) => {
  process.env.TZ = zone;
  expect(localDay('2026-11-21T23:30:00.000Z')).toBe(day);
});
