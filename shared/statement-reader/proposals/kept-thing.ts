/** `De offertes bewaren wij 2 jaar`: what a sentence says is kept, where no vocabulary knows it. */
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import { tidy } from './gather.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What is kept stands before these. */
const IS_KEPT = words('worden wordt blijven blijft are is will');
/** And behind these, but for `De offertes bewaren wij`. */
const KEEPS = words(
  `bewaren bewaart verwijderen verwijdert wissen wist vernietigen vernietigt
   keep keeps retain retains store stores delete deletes erase erases`,
);
const WHO = words('wij we ik i');
const OPENS = words('de het een alle al uw jouw je onze ons mijn the all any your our my a an');
/** From here it is told how long or from when. */
const ENDS = words(
  `maximaal maximum minimaal minstens hoogstens uiterlijk gedurende tot totdat zolang na nog niet ongeveer
   standaard meestal dan daarna vervolgens voor for until up after at no not only as during`,
);
/** Who points at what was said before, or says it of everything, names nothing. */
const NOTHING = words(
  `gegevens persoonsgegevens data informatie information details ze die deze dit dat het them it this these
   those they alles everything dergelijke zulke such wij we ik i u you er daarvan hiervan dat which who`,
);
/** What begins so is about when, and not about what. */
const ASIDE = words(
  `als bij in om voor na op tenzij wanneer indien nadat zodra zolang volgens conform vanwege daarom ook hierna
   if when for after on in under unless once where because generally also however currently some`,
);
const MOST_WORDS = 7;

/** In: a sentence that says how long; `until` is its first word on that. Out: the words for what is kept. */
export function keptThing({ text, start, tokens }: Passage, until: number): string | undefined {
  const isWho = (at: number): boolean => WHO.has(tokens[at]?.word ?? '');
  const verb = tokens.findIndex(
    ({ word }, at) => KEEPS.has(word) || (IS_KEPT.has(word) && !isWho(at - 1)),
  );
  if (verb === -1 || verb > until) return undefined;
  const isBefore = IS_KEPT.has(tokens[verb]?.word ?? '') || (verb > 0 && isWho(verb + 1));
  const range = isBefore ? tokens.slice(0, verb) : behind(tokens, verb, until);
  const [first, ...rest] = range;
  if (first === undefined || ASIDE.has(first.word)) return undefined;
  const named = OPENS.has(first.word) ? rest : range;
  const [from] = named;
  const to = named.at(-1);
  if (from === undefined || to === undefined || named.length > MOST_WORDS) return undefined;
  if (named.some(({ word, clause }) => NOTHING.has(word) || clause !== from.clause))
    return undefined;
  return tidy(text.slice(from.start - start, to.end - start), 80);
}

/** `Wij bewaren [opnames] maximaal`; from `Bewaren wij` the words begin one further. */
function behind(tokens: readonly Token[], verb: number, until: number): readonly Token[] {
  const from = WHO.has(tokens[verb + 1]?.word ?? '') ? verb + 2 : verb + 1;
  const end = tokens.findIndex(({ word }, at) => at >= from && (at >= until || ENDS.has(word)));
  return tokens.slice(from, end === -1 ? until : end);
}
