import { expect, test } from 'vitest';
import { drawn } from '../../../renderer/features/overview/drawn.ts';

test('a small register has a block for each row, in its order', () => {
  const states = ['met', 'needed', 'met', 'unanswered'] as const;
  expect(drawn(states)).toEqual(states);
});

test('a large one has blocks in proportion, and one of whatever is there at all', () => {
  const states = [...Array<'met'>(990).fill('met'), ...Array<'needed'>(2).fill('needed')];
  const blocks = drawn(states);
  expect(blocks.length).toBeLessThanOrEqual(53);
  expect(blocks.filter((state) => state === 'needed')).toHaveLength(1);
  expect(blocks.filter((state) => state === 'met').length).toBeGreaterThan(45);
  expect(blocks).not.toContain('unanswered');
});
