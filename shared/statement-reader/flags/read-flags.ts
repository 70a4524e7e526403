/** The red flags of a statement, with their weight and what shows them. */
import { redFlags } from '../../reference/red-flags.ts';
import type { ElementKey, Verdict } from '../elements/element.ts';
import type { PhraseBook } from '../phrases/phrase-book.ts';
import type { FlagReading, Quote, Severity } from '../reading.ts';
import type { SpokenStatement } from '../rules/spoken.ts';
import { flagRules } from './index.ts';
import { judgeFlags, readyFlags } from './judge-flags.ts';

type ReadFlags = (
  statement: SpokenStatement,
  elements: readonly (Verdict & { readonly key: ElementKey })[],
  quote: (passage: number) => readonly Quote[],
  today?: string,
) => readonly FlagReading[];

const usual = new Map<string, Severity>(
  redFlags.map(({ id, severity }) => [id.slice('redFlag.'.length), severity]),
);

/** In: the book in which the flags write their phrases, before any statement is read. */
export function flagReader(book: PhraseBook): ReadFlags {
  const flags = readyFlags(flagRules, book);
  return (statement, elements, quote, today) => {
    const verdicts = new Map(elements.map((each) => [each.key, each]));
    return judgeFlags(flags, statement, verdicts, today).map(({ id, severity, evidence }) => ({
      id,
      severity: severity ?? usual.get(id) ?? 'medium',
      evidence: evidence.flatMap(quote),
    }));
  };
}
