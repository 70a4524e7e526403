import { afterEach, expect, test } from 'vitest';
import { dutchDay, dutchTime } from '../../../shared/domain/dutch-time.ts';
import { recordedAt } from '../../../shared/i18n/recorded-at.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

const midnight = '2026-11-21T23:05:00.000Z';

test.each([
  ['Europe/Amsterdam', '22 november 2026, 00:05'],
  ['UTC', '22 november 2026, 00:05 (Nederlandse tijd)'],
  ['America/New_York', '22 november 2026, 00:05 (Nederlandse tijd)'],
])('read in %s it was recorded at %s', (zone, said) => {
  process.env.TZ = zone;
  expect(recordedAt(midnight, 'nl')).toBe(said);
});

test('summer time and winter time are those of the day itself', () => {
  expect([dutchDay('2026-07-01T22:30:00Z'), dutchTime('2026-07-01T22:30:00Z')]).toEqual([
    '2026-07-02',
    '00:30',
  ]);
  expect([dutchDay('2026-12-01T22:30:00Z'), dutchTime('2026-12-01T22:30:00Z')]).toEqual([
    '2026-12-01',
    '23:30',
  ]);
});
