import { expect, test } from 'vitest';
import { neighbour } from '../../../../renderer/features/activities/neighbour.ts';

test('the neighbour is of the same group', () => {
  const list = ['a1', 'b1', 'a2'].map((id) => ({ id }));
  const group = ({ id }: { id: string }) => id.slice(0, 1);
  expect(neighbour(list, 'a1', 1, group)?.id).toBe('a2');
  expect(neighbour(list, 'b1', 1, group)).toBeUndefined();
  expect(neighbour(list, 'a1', -1, group)).toBeUndefined();
  expect(neighbour(list, 'x', 1, group)).toBeUndefined();
});
