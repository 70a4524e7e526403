import { expect, test } from 'vitest';
import { PageCount } from '../../../electron/backend/writers/pdf/page-count.ts';

const counted = (room: number, heights: readonly number[], again = 0): number => {
  const count = new PageCount(room);
  for (const height of heights) count.add({ height, again });
  return count.pages;
};

test('counts what parts that stay whole leave empty', () => {
  expect(counted(100, [])).toBe(1);
  expect(counted(100, [50, 50])).toBe(1);
  expect(counted(100, [60, 60, 60])).toBe(3);
});

test('counts the head that a table repeats', () => {
  expect(counted(100, [50, 50, 50, 50])).toBe(2);
  expect(counted(100, [50, 50, 50, 50], 10)).toBe(3);
});

test('counts the pages of a part that is higher than one', () => {
  expect(counted(100, [10, 250])).toBe(4);
  expect(counted(100, [250])).toBe(3);
});

test('turns the page for what must begin with room below it', () => {
  const count = new PageCount(100);
  count.add({ height: 70 });
  count.keep(40);
  count.add({ height: 10 });
  expect(count.pages).toBe(2);
});
