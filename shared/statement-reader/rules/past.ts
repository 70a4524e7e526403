/** What was so and is no longer: `voorheen gebruikten wij`, `we used to`, `wij gebruiken X niet meer`. */
import type { Token } from '../text/tokens.ts';

const US = String.raw`\b(?:wij|we|ik|i)\b`;

const BEFORE = new RegExp(
  String.raw`^(?:voorheen|vroeger|formerly|previously|in het verleden|in the past)\b.*(?:${US}|\b(?:onze?|our)\b)`,
  'u',
);
const USED_TO = new RegExp(
  String.raw`${US} (?:also |[a-z]+ed )?(?:used to|previously (?:used|shared|sold|kept|worked|sent)|formerly)\b|${US} (?:\S+ ){0,4}(?:voorheen|vroeger)\b`,
  'u',
);
const STOPPED = /\b(?:gestopt met|geen gebruik meer|stopped (?:using|sharing|working|sending))\b/u;
const UNTIL =
  /\b(?:tot|tot en met|until|till) (?:19|20)\d\d\b.*\b(?:deelden|gebruikten|bewaarden|verwerkten|verzamelden|stuurden|vroegen|werkten|hadden|maakten|plaatsten|shared|used|kept|stored|collected|processed|sent|asked|worked|had)\b/u;
const NO_LONGER = /\b(?:niet (?:meer|langer)|no longer)\b(?! (?:\S+ ){0,4}(?:dan|than)\b)/u;
/** What is no longer needed is wiped: of that it tells, and of no past. */
const ON_TERMS =
  /^(?:als|zodra|wanneer|indien|if|when|once|that|die|dat|waarvan|which|until|totdat|tot|nadat)\b|\b(?:nodig|noodzakelijk|needs?|needed|required|necessary|relevant|na|after|bewaren|bewaard|keep|kept|kunnen|kunt|can)\b/u;
const OURS = new RegExp(US, 'u');

/** Without one of these nothing is of the past, and no clause is read for it. */
const SIGNS = new Set(
  `voorheen vroeger verleden formerly previously past used gestopt meer langer longer stopped tot until
  till`.split(/\s+/u),
);

export const mayTellOfPast = (words: readonly Token[]): boolean =>
  words.some(({ word }) => SIGNS.has(word));

/** A clause of more words is read so far. */
const MOST_WORDS = 60;

/** From and to are words; `to` is the last. */
export function isPast(words: readonly Token[], from: number, to: number): boolean {
  const some = words.slice(from, Math.min(to + 1, from + MOST_WORDS));
  if (!mayTellOfPast(some)) return false;
  const said = some.map(({ word }) => word).join(' ');
  if ([BEFORE, USED_TO, STOPPED, UNTIL].some((sign) => sign.test(said))) return true;
  return NO_LONGER.test(said) && OURS.test(said) && !ON_TERMS.test(said);
}
