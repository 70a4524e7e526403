/** Which sentences show an element, and in which order: a reader looks at the first ones only. */
import type { SpokenStatement } from '../rules/spoken.ts';
import type { ElementKey } from './element.ts';
import { isHeadingOf } from './heading-of.ts';
import type { Judgement } from './judge-elements.ts';

/** What more cues than these say of the same passage makes it no clearer. */
const ENOUGH = 3;

/** What shows the whole comes before what shows a part; a title announces and comes last. */
const [WHOLE, TITLE] = [10, -100];

/** Under its own heading an element is told, elsewhere it is touched: worth a little more than a cue. */
const UNDER_ITS_HEADING = 11;

/** `Persoonsgegevens zijn gegevens waarmee ...`: what a word means; what is done with data says more. */
const DEFINES =
  /^(?:onder |een |de |by |a )?["“'‘]?(?:persoonsgegevens?|personal data|personal information|verwerk(?:en|ing)|processing|cookies?)["”'’]? (?:is|zijn|are|means?|betekent|verstaan|verstaat)\b/iu;
const DEFINITION = -20;

/** Of these a part told beside the whole may say otherwise: none are processed, and yet one is noted. */
const WITH_PARTS: ReadonlySet<ElementKey> = new Set(['special_categories', 'security']);

/**
 * Out: the passages that show what was judged, that on which most cues agree first, and else in the
 * order of the statement.
 */
export function bestFirst(
  { key, status, evidence, cues }: Judgement,
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
    const passage = passages[index];
    const heading = passages[passage?.titles.at(-1) ?? -1]?.text ?? '';
    const placed = isHeadingOf(key, heading) ? told + UNDER_ITS_HEADING : told;
    if (passage?.kind === 'title') return placed + TITLE;
    return DEFINES.test(passage?.text.slice(0, 200) ?? '') ? placed + DEFINITION : placed;
  };
  const shown = new Set(evidence);
  const beside =
    status === 'present' && WITH_PARTS.has(key)
      ? [...counts].filter(([index, { full }]) => full === 0 && !shown.has(index))
      : [];
  return [...evidence, ...beside.map(([index]) => index)]
    .map((index) => ({ index, isBeside: !shown.has(index), clearness: clearness(index) }))
    .sort(
      (one, other) =>
        Number(one.isBeside) - Number(other.isBeside) ||
        other.clearness - one.clearness ||
        one.index - other.index,
    )
    .map(({ index }) => index);
}
