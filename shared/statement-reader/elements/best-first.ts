/** In which order the sentences that show an element are shown: a reader looks at the first ones only. */
import type { SpokenStatement } from '../rules/spoken.ts';
import type { Judgement } from './judge-elements.ts';

/** What more cues than these say of the same passage makes it no clearer. */
const ENOUGH = 3;

/** What shows the whole comes before what shows a part; a title announces and comes last. */
const [WHOLE, TITLE] = [10, -100];

/**
 * Out: the evidence of the judgement, that on which most cues agree first, and else in the order of
 * the statement.
 */
export function bestFirst(
  { evidence, cues }: Judgement,
  { passages }: SpokenStatement,
): readonly number[] {
  const counts = new Map<number, { full: number; part: number }>();
  for (const { address, passage } of cues) {
    const count = counts.get(passage) ?? { full: 0, part: 0 };
    count[address.status] += 1;
    counts.set(passage, count);
  }
  const clearness = (index: number): number => {
    const { full, part } = counts.get(index) ?? { full: 0, part: 0 };
    const told = full > 0 ? WHOLE * Math.min(ENOUGH, full) : Math.min(ENOUGH, part);
    return passages[index]?.kind === 'title' ? told + TITLE : told;
  };
  return evidence
    .map((index) => ({ index, clearness: clearness(index) }))
    .sort((one, other) => other.clearness - one.clearness || one.index - other.index)
    .map(({ index }) => index);
}
