/** Which red flags a statement raises. */
import type { RedFlagId } from '../../reference/red-flags.ts';
import type { ElementKey, Verdict } from '../elements/element.ts';
import type { PhraseBook } from '../phrases/phrase-book.ts';
import type { Cues } from '../rules/cue.ts';
import { passagesWith, type ReadyCue, readyCue } from '../rules/find-cue.ts';
import type { SpokenStatement } from '../rules/spoken.ts';
import { type FlagRules, inOrder, type Raised } from './flag.ts';

type ReadyCues = readonly { readonly language: 'nl' | 'en'; readonly cue: ReadyCue }[];

interface ReadyFlag {
  readonly rules: FlagRules;
  readonly raisedBy: ReadyCues;
  readonly facts: Readonly<Record<string, ReadyCues>>;
}

export type ReadyFlags = readonly ReadyFlag[];

export interface FlagJudgement extends Raised {
  readonly id: RedFlagId;
}

export function readyFlags(all: readonly FlagRules[], book: PhraseBook): ReadyFlags {
  /** Two flags may turn on the same cues. */
  const made = new Map<Cues, ReadyCues>();
  const ready = (cues: Cues): ReadyCues => {
    const before = made.get(cues);
    if (before) return before;
    const one = (['nl', 'en'] as const).flatMap((language) =>
      cues[language].map((cue) => ({ language, cue: readyCue(cue, book) })),
    );
    made.set(cues, one);
    return one;
  };
  return all.map((rules) => ({
    rules,
    raisedBy: rules.raisedBy ? ready(rules.raisedBy) : [],
    facts: Object.fromEntries(
      Object.entries(rules.facts ?? {}).map(([name, cues]) => [name, ready(cues)]),
    ),
  }));
}

/**
 * In: what was read of the elements, and the day on which it is read (`2026-11-21`). Out: the flags
 * in the order of the rules. In a text of another language than Dutch or English nothing is missing:
 * the reader cannot read what may be there.
 */
export function judgeFlags(
  flags: ReadyFlags,
  statement: SpokenStatement,
  elements: ReadonlyMap<ElementKey, Verdict>,
  today?: string,
): readonly FlagJudgement[] {
  const element = (key: ElementKey): Verdict =>
    elements.get(key) ?? { status: 'absent', evidence: [] };
  const read = new Map<ReadyCues, readonly number[]>();
  const found = (cues: ReadyCues): readonly number[] => {
    const before = read.get(cues) ?? passagesOf(cues, statement);
    read.set(cues, before);
    return before;
  };
  return flags.flatMap(({ rules, raisedBy: raising, facts }) => {
    const raisedBy = found(raising);
    const fact = (name: string): readonly number[] => found(facts[name] ?? []);
    const raised = rules.judge
      ? rules.judge({ raisedBy, fact, element, statement, today })
      : raisedBy.length > 0 && { evidence: raisedBy };
    if (!raised || (raised.evidence.length === 0 && statement.language === 'other')) return [];
    return [{ id: rules.id, ...raised }];
  });
}

function passagesOf(cues: ReadyCues, statement: SpokenStatement): readonly number[] {
  const found = cues.flatMap(({ language, cue }) => passagesWith(cue, language, statement));
  return inOrder(found);
}
