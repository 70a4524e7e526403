import { expect, test } from 'vitest';
import {
  moveBeside,
  type RankedRow,
  type Side,
} from '../../../../renderer/widgets/rows/row-order.ts';

const rows = (...ranks: number[]): readonly RankedRow[] =>
  ranks.map((rank, place) => ({ id: 'abcdef'[place] ?? '', rank }));

function orderAfter(before: readonly RankedRow[], id: string, target: string, side: Side): string {
  const ranks = new Map(before.map((row) => [row.id, row.rank]));
  for (const change of moveBeside('activity', before, id, target, side)) {
    if (!('ref' in change)) continue;
    expect(change.from).toBe(ranks.get(change.ref.split('/')[1] ?? ''));
    ranks.set(change.ref.split('/')[1] ?? '', Number(change.to));
  }
  return [...ranks]
    .toSorted(([, a], [, b]) => a - b)
    .map(([each]) => each)
    .join('');
}

test.each([
  ['a', 'c', 'after', 'bcad'],
  ['a', 'd', 'after', 'bcda'],
  ['d', 'a', 'before', 'dabc'],
  ['d', 'b', 'after', 'abdc'],
  ['b', 'c', 'before', 'abcd'],
] as const)('%s beside %s, %s: %s', (id, target, side, order) => {
  expect(orderAfter(rows(1, 2, 3, 4), id, target, side)).toBe(order);
});

test('one row is changed where there is a number between', () => {
  expect(moveBeside('activity', rows(1, 2, 3), 'c', 'b', 'before')).toEqual([
    { ref: 'activity/c/rank', from: 3, to: 1.5 },
  ]);
});

test('all rows are counted anew where there is no number between', () => {
  expect(orderAfter(rows(1, 1, 1, 1), 'd', 'b', 'before')).toBe('adbc');
  expect(moveBeside('activity', rows(1, 1, 1, 1), 'd', 'b', 'before')).toHaveLength(3);
});

test.each([
  ['b', 'a', 'after'],
  ['b', 'c', 'before'],
  ['b', 'b', 'after'],
  ['x', 'a', 'after'],
  ['a', 'x', 'after'],
] as const)('%s beside %s, %s changes nothing', (id, target, side) => {
  expect(moveBeside('activity', rows(1, 2, 3), id, target, side)).toEqual([]);
});
