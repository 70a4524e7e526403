import type { LetterState } from '../../components/LetterStrip.tsx';

export const states = ['met', 'needed', 'unanswered', 'notApplicable'] as const;

/** More than these nobody counts, and a thousand in each of seven rows take long to draw. */
export const MOST_BLOCKS = 150;
const PROPORTION = 50;

/** Each its own block, or the states in proportion: what is there at all has at least one. */
export function drawn(blocks: readonly LetterState[]): readonly LetterState[] {
  if (blocks.length <= MOST_BLOCKS) return blocks;
  return states.flatMap((state) => {
    const count = blocks.filter((each) => each === state).length;
    const share = count === 0 ? 0 : Math.max(1, Math.floor((PROPORTION * count) / blocks.length));
    return Array<LetterState>(share).fill(state);
  });
}
