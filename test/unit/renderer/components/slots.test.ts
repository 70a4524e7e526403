import { expect, test } from 'vitest';
import { noSlots, type Slots, slotsFor } from '../../../../renderer/components/data-table/slots.ts';

const rows = (...keys: string[]) =>
  keys.map((key) => ({ key, kind: key.startsWith('g') ? 'group' : 'row' }));
const elements = ({ byKey }: Slots, ...keys: string[]) => keys.map((key) => byKey.get(key));

test('a line that stays keeps its element, and one that comes takes over that of one that went', () => {
  const first = slotsFor(noSlots, rows('a', 'b', 'c'), undefined);
  const next = slotsFor(first, rows('b', 'c', 'd'), undefined);
  expect(elements(next, 'b', 'c')).toEqual(elements(first, 'b', 'c'));
  expect(elements(next, 'd')).toEqual(elements(first, 'a'));
  expect(next.made).toBe(3);
});

test('no two lines have one element', () => {
  let slots = noSlots;
  for (const lines of [rows('a', 'b'), rows('c', 'd', 'e'), rows('e', 'a', 'x', 'y'), rows('y')]) {
    slots = slotsFor(slots, lines, 'e');
    expect(new Set(slots.byKey.values()).size).toBe(lines.length);
  }
});

test('a row never becomes the head of a group', () => {
  const first = slotsFor(noSlots, rows('g1', 'a'), undefined);
  const next = slotsFor(first, rows('b', 'g2'), undefined);
  expect(elements(next, 'b', 'g2')).toEqual(elements(first, 'a', 'g1'));
});

test('the element of the line that had the keyboard goes with it', () => {
  const first = slotsFor(noSlots, rows('a', 'b'), undefined);
  const next = slotsFor(first, rows('b', 'c'), 'a');
  expect(elements(next, 'c')).not.toEqual(elements(first, 'a'));
});
