/** Which red flags a statement raises. */
import type { RedFlagId } from '../../reference/red-flags.ts';
import type { ElementKey, Verdict } from '../elements/element.ts';
import type { PhraseBook } from '../phrases/phrase-book.ts';
import type { Cues } from '../rules/cue.ts';
import { passagesWith, type ReadyCue, readyCue } from '../rules/find-cue.ts';
import type { SpokenStatement } from '../rules/spoken.ts';
import type { FlagRules, Raised } from './flag.ts';

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
  const ready = (cues: Cues): ReadyCues =>
    (['nl', 'en'] as const).flatMap((language) =>
      cues[language].map((cue) => ({ language, cue: readyCue(cue, book) })),
    );
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
  return flags.flatMap(({ rules, raisedBy, facts }) => {
    const found = passagesOf(raisedBy, statement);
    const fact = (name: string): readonly number[] => passagesOf(facts[name] ?? [], statement);
    const raised = rules.judge
      ? rules.judge({ raisedBy: found, fact, element, statement, today })
      : found.length > 0 && { evidence: found };
    if (!raised || (raised.evidence.length === 0 && statement.language === 'other')) return [];
    return [{ id: rules.id, ...raised }];
  });
}

function passagesOf(cues: ReadyCues, statement: SpokenStatement): readonly number[] {
  const found = cues.flatMap(({ language, cue }) => passagesWith(cue, language, statement));
  return [...new Set(found)].sort((a, b) => a - b);
}
