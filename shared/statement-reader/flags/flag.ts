/** What raises a red flag, and what a reading of the statement gives the rules to judge by. */
import type { RedFlagId } from '../../reference/red-flags.ts';
import type { ElementKey, Verdict } from '../elements/element.ts';
import type { Severity } from '../reading.ts';
import type { Cues } from '../rules/cue.ts';
import type { SpokenStatement } from '../rules/spoken.ts';

/** What was found of a flag. Passages by index. */
export interface Seen {
  readonly raisedBy: readonly number[];
  /** Passages that show a fact of the rule. */
  readonly fact: (name: string) => readonly number[];
  readonly element: (key: ElementKey) => Verdict;
  readonly statement: SpokenStatement;
  /** `2026-11-21`; absent: nothing is said of age. */
  readonly today: string | undefined;
}

export interface Raised {
  /** Empty when something is missing. */
  readonly evidence: readonly number[];
  /** Absent: as the law pack says. */
  readonly severity?: Severity;
}

export interface FlagRules {
  readonly id: RedFlagId;
  /** A passage that shows one of these raises it, or is what `judge` judges. */
  readonly raisedBy?: Cues;
  /** What else the judgement turns on, by name. */
  readonly facts?: Readonly<Record<string, Cues>>;
  /** Without it, any passage that `raisedBy` finds raises the flag. */
  readonly judge?: (seen: Seen) => Raised | undefined;
}

/** In: passages. Out: the flag with those as evidence; none when there are none. */
export const raisedOn = (evidence: readonly number[], severity?: Severity): Raised | undefined =>
  evidence.length === 0 ? undefined : { evidence, ...(severity ? { severity } : {}) };

/** In: whether something is missing. */
export const missing = (isMissing: boolean): Raised | undefined =>
  isMissing ? { evidence: [] } : undefined;

/** Both in time linear to their length: a text of 5 MB may show one thing in every sentence. */
export function without(all: readonly number[], some: readonly number[]): readonly number[] {
  const left = new Set(some);
  return all.filter((index) => !left.has(index));
}

export function within(all: readonly number[], some: readonly number[]): readonly number[] {
  const kept = new Set(some);
  return all.filter((index) => kept.has(index));
}

/** Each once, in the order of the text. */
export const inOrder = (...all: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(all.flat())].sort((a, b) => a - b);
