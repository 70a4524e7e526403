/** What lies in the bin, by name: one that has no equal goes by its name alone. */
import { expect, test } from 'vitest';
import { binRows } from '../../../../renderer/features/library/bin-rows.ts';

const removedAt = '2026-11-22T10:00:00.000Z';
const row = (bin: string, name: string, folder = '/klanten') => ({ bin, name, folder, removedAt });

test('two of one name are told apart by when, folder and number', () => {
  const rows = [row('c', 'Klant'), row('b', 'Klant', '/klanten/Archief'), row('a', 'Ander')];
  const [first, second, other] = binRows(rows, 'nl');
  expect(other).toMatchObject({ name: 'Ander', shown: 'Ander' });
  expect(other?.line).toBe('weggehaald op 22 november 2026');
  expect([first?.shown, second?.shown]).toEqual(['Klant · 2', 'Klant · 1']);
  expect(second?.line).toMatch(
    /^weggehaald op 22 november 2026, \d\d:00, uit \/klanten\/Archief$/u,
  );
  expect(second?.name).toBe(`Klant · 1 (${second?.line})`);
});

test('two that were removed in one moment from one folder are told apart too', () => {
  const rows = binRows([row('b', 'Klant'), row('a', 'Klant')], 'en');
  expect(new Set(rows.map(({ name }) => name)).size).toBe(2);
});
