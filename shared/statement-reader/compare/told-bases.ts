/** Each sentence and row that names bases, with those it names. */
import type { BasisProposal, ProposalQuote } from '../proposals/proposal.ts';
import { basisWords } from '../proposals/words/law-words.ts';
import { type Hit, WordFinder } from '../proposals/words/word-finder.ts';
import type { Passage } from '../text/passage.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { CompareContext } from './context.ts';

export interface ToldBases {
  readonly quote: ProposalQuote;
  readonly bases: ReadonlySet<string>;
  /** None where the statement is not there as a text. */
  readonly passage?: Passage;
}

const finder = new WordFinder([basisWords]);
const CELLS = /\s*[|\t]\s*/u;
/** Over the column of bases. */
const OVER_BASES =
  /grondslag|rechtsgrond|\b(?:waarom mag|why may|(?:legal|lawful) (?:basis|bases|grounds?))\b/iu;

export function toldBases(
  { passages }: CompareContext,
  said: readonly BasisProposal[],
): readonly ToldBases[] {
  const all = passages();
  const byStart = new Map(all.map((passage) => [passage.start, passage]));
  const told = new Map<number, ToldBases & { readonly bases: Set<string> }>();
  for (const { value, evidence, further } of said)
    for (const quote of [...evidence, ...(further ?? [])]) {
      const passage = byStart.get(quote.start);
      const there = told.get(quote.start) ?? {
        quote,
        bases: new Set(),
        ...(passage && { passage }),
      };
      there.bases.add(value.term);
      told.set(quote.start, there);
    }
  for (const passage of all) {
    const bases = basesInCell(all, passage);
    const { start, end, text } = passage;
    if (bases.size > 0) told.set(start, { quote: { quote: text, start, end }, passage, bases });
  }
  return [...told.values()].toSorted((one, other) => one.quote.start - other.quote.start);
}

/** A row names its bases in their own column; `bewijs van toestemming` among its data is none. */
function basesInCell(all: readonly Passage[], { kind, leadIn, text }: Passage): Set<string> {
  const head = all[kind === 'row' ? (leadIn ?? -1) : -1]?.text ?? '';
  const column = head.split(CELLS).findIndex((cell) => OVER_BASES.test(cell));
  const cell = column === -1 ? undefined : text.split(CELLS)[column];
  if (cell === undefined || DENIES.test(cell)) return new Set();
  const tokens = tokensOf(cell, 0, cell.length);
  const hits = finder.find(tokens);
  const others = hits.filter((hit) => !isExplicit(tokens, hit));
  // Consent to data of Art. 9 stands beside a basis and is not it.
  return new Set((others.length > 0 ? others : hits).map(({ term }) => term));
}

const DENIES = /\b(?:geen|niet|zonder|not?|without)\b/iu;
const EXPLICIT = /^(?:uitdrukkelijk|expliciet|explicit)/u;

const isExplicit = (tokens: readonly Token[], { term, from }: Hit): boolean =>
  term === 'basis.6a' && EXPLICIT.test(tokens[from - 1]?.word ?? '');
