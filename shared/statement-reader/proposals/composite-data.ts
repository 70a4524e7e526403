/**
 * Categories of data whose name tells of more than one thing, `Geboortedatum, -plaats`: only a statement
 * that says all of them says the category. The classes of Art. 9 and 10 are one each, as the law has them.
 */
import type { Language } from '../../domain/text.ts';
import { fold } from '../text/tokens.ts';
import { tidy } from './gather.ts';
import type { Named } from './proposal.ts';

/** A hit of the vocabulary of data. */
interface SaidData {
  readonly term: string;
  readonly text: string;
}

/** What the name of the category tells of; folded words. */
const partsOf: Readonly<Record<string, readonly RegExp[]>> = {
  'data.salutation': [/aanhef|titel|titul|title|salutation|aanspreek/u, /geslacht|gender|sex/u],
  'data.birth': [/dat/u, /plaats|place/u],
  'data.idDoc': [
    /nummer|number/u,
    /paspoort|passport|bewijs|rijbewijs|licen[cs]e|vergunning|document|identity card/u,
  ],
  'data.otherIds': [/klant|customer|client/u, /personeel|staff/u],
  'data.payment': [/betaal|betaling|payment/u, /kaart|card/u],
  'data.credit': [/krediet|credit/u, /betaal|betaling|payment/u],
  'data.debt': [/schuld|debt/u, /beslag|attachment|seizure/u],
  'data.salary': [/salar|loon(?!heffing|belasting|beslag)|wages/u, /heffing|belasting|tax/u],
  'data.incomeWealth': [/inkom|income/u, /vermogen|wealth/u],
  // Whoever has a curriculum vitae has the other two by it.
  'data.cv': [/^cvs?$|curriculum|resume/u],
  'data.job': [/functie|beroep|job|occupation|profession|position/u, /werkgever|employer/u],
  'data.hours': [/uren|hours/u, /rooster|rota/u, /verlof|leave/u],
  'data.diploma': [/diploma/u, /certifi/u],
  'data.cookieId': [/cookie/u, /advert/u],
  'data.device': [/appara|device/u, /browser/u],
  'data.usage': [/klik|click/u, /gebruik|gedrag|usage|behavio|use of/u],
  'data.location': [/locati|geolo/u, /gps/u],
  'data.family': [/gezin|famil/u, /burgerlijke|huwelijk|marital/u],
  'data.preferences': [/voorkeur|preference/u, /interes/u],
};

/** Of words that stand for name and address at once. */
const NAME_AND_ADDRESS = /^naw|adres/u;

/** Out: `NAW-gegevens` as the two that it says. */
export function apart<H extends SaidData>(hits: readonly H[]): readonly H[] {
  return hits.flatMap((hit) =>
    hit.term === 'data.name' && NAME_AND_ADDRESS.test(fold(hit.text))
      ? [hit, { ...hit, term: 'data.address' }]
      : [hit],
  );
}

/** In: all that is said together. Out: the terms whose every part is among it. */
export function wholeTerms(together: readonly SaidData[]): ReadonlySet<string> {
  const hits = Map.groupBy(together, ({ term }) => term);
  const whole = [...hits].filter(([term, said]) => {
    const words = [...new Set(said.map(({ text }) => fold(text)))];
    return (partsOf[term] ?? []).every((part) => words.some((word) => part.test(word)));
  });
  return new Set(whole.map(([term]) => term));
}

/** In: a hit, and the terms that are whole where it stands. Out: the term, else the words, which say less. */
export function namedData(
  { term, text }: SaidData,
  whole: ReadonlySet<string>,
  language: Language,
): Named {
  const named = { text: tidy(text), language };
  return whole.has(term) ? { term, ...named } : { wider: term, ...named };
}
