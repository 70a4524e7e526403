/** How far an answer agrees with a careful reader's. */
import {
  ELEMENT_KEYS,
  type ElementKey,
  type Status,
} from '../../shared/statement-reader/elements/element.ts';
import type { Gold } from './gold.ts';

/** What is scored, of our reader or of a baseline. */
export interface Answer {
  readonly elements: Readonly<
    Record<ElementKey, { readonly status: Status; readonly evidence: readonly Range[] }>
  >;
  readonly flags: readonly string[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Score {
  /** Found by both, by us alone, by the reader alone; partial counts as found. */
  hit: number;
  false: number;
  missed: number;
  judgements: number;
  /** The same three-way answer. */
  exact: number;
  /** Found by both with a quote, and of these with a sentence in common. */
  quoted: number;
  overlapping: number;
  /** Of these with it among the quotes that are shown before one asks for more. */
  leading: number;
}

/** The screen shows so many quotes at first. */
const SHOWN_AT_FIRST = 3;

export const emptyScore = (): Score => ({
  hit: 0,
  false: 0,
  missed: 0,
  judgements: 0,
  exact: 0,
  quoted: 0,
  overlapping: 0,
  leading: 0,
});

export function scoreElement(score: Score, gold: Gold, answer: Answer, key: ElementKey): void {
  const wanted = gold.elements[key];
  const given = answer.elements[key];
  const [isWanted, isGiven] = [wanted.status !== 'absent', given.status !== 'absent'];
  score.judgements += 1;
  if (wanted.status === given.status) score.exact += 1;
  if (isWanted && isGiven) score.hit += 1;
  else if (isGiven) score.false += 1;
  else if (isWanted) score.missed += 1;
  if (!isWanted || !isGiven || !wanted.quote) return;
  const start = gold.text.indexOf(wanted.quote);
  if (start === -1) return;
  const end = start + wanted.quote.length;
  score.quoted += 1;
  const at = given.evidence.findIndex((range) => range.start < end && range.end > start);
  if (at >= 0) score.overlapping += 1;
  if (at >= 0 && at < SHOWN_AT_FIRST) score.leading += 1;
}

export function scoreElements(golds: readonly Gold[], answers: readonly Answer[]): Score {
  const score = emptyScore();
  golds.forEach((gold, at) => {
    const answer = answers[at];
    if (answer) for (const key of ELEMENT_KEYS) scoreElement(score, gold, answer, key);
  });
  return score;
}

/** Which ids of ours may stand for a key of the judgements; a key without ids is not scored. */
export type FlagMap = Readonly<Record<string, readonly string[]>>;

/** Once per statement and key: a flag raised twice is one warning. */
export function scoreFlags(
  golds: readonly Gold[],
  answers: readonly Answer[],
  map: FlagMap,
): Score {
  const score = emptyScore();
  golds.forEach((gold, at) => {
    const raised = new Set(answers[at]?.flags);
    for (const [key, ids] of Object.entries(map)) {
      if (ids.length === 0) continue;
      const isWanted = gold.flags.some((flag) => flag.key === key);
      const isGiven = ids.some((id) => raised.has(id));
      if (isWanted && isGiven) score.hit += 1;
      else if (isGiven) score.false += 1;
      else if (isWanted) score.missed += 1;
    }
  });
  return score;
}

/** Flags that say what is missing, for which the judges of statements have no key of their own. */
const SAYS_MISSING: Readonly<Record<string, readonly ElementKey[]>> = {
  noRetention: ['retention'],
  rightsGap: ['right_access', 'right_rectification', 'right_erasure'],
};

/**
 * Out: how many of the false alarms of `scoreFlags` only say that something is missing which the
 * judgement of the elements calls absent too. They count as false all the same.
 */
export function confirmedByElements(
  golds: readonly Gold[],
  answers: readonly Answer[],
  map: FlagMap,
): number {
  return golds.reduce((sum, gold, at) => {
    const raised = new Set(answers[at]?.flags);
    const confirmed = Object.entries(map).filter(([key, ids]) => {
      const given = ids.filter((id) => raised.has(id));
      if (given.length === 0 || gold.flags.some((flag) => flag.key === key)) return false;
      return given.every((id) =>
        SAYS_MISSING[id]?.every((element) => gold.elements[element].status === 'absent'),
      );
    });
    return sum + confirmed.length;
  }, 0);
}

/** Wilson's 95 % interval of `part` out of `whole`, as fractions. */
export function interval(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const rate = part / whole;
  const middle = rate + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((rate * (1 - rate)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [(middle - spread) / scale, Math.min(1, (middle + spread) / scale)];
}
