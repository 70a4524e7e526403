import { describe, expect, test } from 'vitest';
import { fewerBlocks, MOST_BLOCKS } from '../../../../renderer/components/fewer-blocks.ts';
import type { LetterState } from '../../../../renderer/components/LetterStrip.tsx';

const met = (count: number): LetterState[] => Array.from({ length: count }, () => 'met' as const);

describe('blocks of an element', () => {
  test('are one an activity while they fit', () => {
    const blocks: LetterState[] = ['met', 'notApplicable', 'needed'];
    expect(fewerBlocks(blocks)).toEqual(blocks);
    expect(fewerBlocks(met(MOST_BLOCKS))).toHaveLength(MOST_BLOCKS);
  });

  test.each([25, 47, 1000])('of %d activities hide nothing that is open', (count) => {
    for (const place of [0, Math.floor(count / 2), count - 1]) {
      const blocks = met(count).with(place, 'needed');
      expect(fewerBlocks(blocks)).toHaveLength(MOST_BLOCKS);
      expect(fewerBlocks(blocks).filter((state) => state === 'needed')).toHaveLength(1);
    }
  });

  test('that nobody answered show before what is met', () => {
    expect(fewerBlocks(met(48).with(3, 'unanswered'))[1]).toBe('unanswered');
  });
});
