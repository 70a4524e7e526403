import type { LetterState } from './LetterStrip.tsx';

/** More would not fit beside the words; then each block stands for several. */
export const MOST_BLOCKS = 24;

const worstFirst = ['needed', 'unanswered', 'met', 'notApplicable'] as const;

/** In: any number of blocks. Out: at most `MOST_BLOCKS`; one that stands for several shows the worst. */
export function fewerBlocks(blocks: readonly LetterState[]): readonly LetterState[] {
  if (blocks.length <= MOST_BLOCKS) return blocks;
  return Array.from({ length: MOST_BLOCKS }, (_, index) => {
    const from = Math.floor((index * blocks.length) / MOST_BLOCKS);
    const to = Math.floor(((index + 1) * blocks.length) / MOST_BLOCKS);
    const part = blocks.slice(from, to);
    return worstFirst.find((state) => part.includes(state)) ?? 'notApplicable';
  });
}
