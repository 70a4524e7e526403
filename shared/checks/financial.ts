/** Whether the register names financial data: by the vocabulary, or perhaps by a word of the user's own. */
import { ownTermId } from '../domain/ids.ts';
import type { OwnTerm } from '../domain/own-term.ts';
import { fold } from '../domain/search-words.ts';
import { language } from '../domain/text.ts';
import { lawIn } from '../reference/lookup.ts';
import { otherWordsFor } from '../reference/other-words.ts';
import type { CheckContext } from './context.ts';

const terms = [
  'data.iban',
  'data.payment',
  'data.invoice',
  'data.credit',
  'data.debt',
  'data.incomeWealth',
];
const known = new Set(terms);

export const namesFinancial = (context: CheckContext): boolean =>
  context.ownParts('dataItem').some(({ term }) => known.has(term));

/** In Dutch a word is often part of a longer one: "bankrekeningnummer"; a short one would be part of too many. */
const SHORTEST_PART = 6;
/** "Geen betaalgegevens" as a word of one's own. */
const DENIED = /\b(?:geen|niet|zonder|no|not|without)\b/u;

const usual = terms.flatMap((term) =>
  language.options.flatMap((spoken) => {
    const record = lawIn('data', term);
    const short = spoken === 'nl' ? record?.shortNl : record?.shortEn;
    return [...otherWordsFor(term, spoken), ...(short === undefined ? [] : [short])].map(fold);
  }),
);

function sounds(label: string | undefined): boolean {
  const text = fold(label ?? '');
  if (DENIED.test(text)) return false;
  const words = text.split(/[^\p{L}\d]+/u);
  return usual.some((word) =>
    word.length < SHORTEST_PART ? words.includes(word) : text.includes(word),
  );
}

/** Own words never say by themselves what the law must know of them: these only ask. */
export function soundsFinancial(context: CheckContext): OwnTerm | undefined {
  const own = context
    .ownParts('dataItem')
    .flatMap(({ term }) => context.index.get('ownTerm', ownTermId(term)) ?? []);
  return own.find(({ label }) => language.options.some((spoken) => sounds(label[spoken])));
}
