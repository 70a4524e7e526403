/** Consent that the organisation gives, does not ask, or needs for something else than data: no basis of AVG 6. */
import { ownText } from '../rules/own-words.ts';
import type { Spoken } from '../rules/spoken.ts';

const ELSEWHERE: readonly RegExp[] = [
  // "With the permission of the editors", "without our permission": the organisation's own.
  /\b(?:toestemming|instemming) (?:\p{L}+ )?van (?:de |het |onze |ons )?(?:redactie|beheerder|webmaster|auteurs?|uitgever|fotograaf|rechthebbenden?|maker|rechteninhaber|copyrighthouder)\b/u,
  /\b(?:onze|mijn) (?:(?:uitdrukkelijke|schriftelijke|voorafgaande|voorafgaandelijke|expliciete) ?){0,3}toestemming\b/u,
  /\b(?:our|my) (?:(?:prior|express|written|explicit|previous) ){0,3}(?:consent|permission)\b(?! (?:forms?|texts?|records?|process|request))/u,
  /\b(?:consent|permission) (?:of|from) (?:the |our )?(?:editors?|publishers?|authors?|webmaster|photographer|copyright (?:holder|owner)|site owner)\b/u,
];

const NOT_ASKED: readonly RegExp[] = [
  /\b(?:vragen|vraag)(?: \p{L}+){0,3} (?:niet|geen)(?: \p{L}+){0,4} toestemming\b/u,
  /\b(?:geen|niet)(?: (?:\p{L}+)){0,3} toestemming (?:voor )?(?:nodig|vereist)\b/u,
  /\bno consent is (?:needed|required)\b|\b(?:do|does) not (?:need|require|ask for|ask) your (?:consent|permission)\b/u,
];

/** Care and outings: what is agreed to is what is done with somebody, and not with their data. */
const OF_CARE: readonly RegExp[] = [
  /\b(?:toestemming|consent|permission) (?:\p{L}+ ){0,2}(?:voor|tot|to|for) (?:\p{L}+ ){0,2}(?:behandeling|behandelen|ingreep|vaccinatie|operatie|uitstapje|uitstapjes|treatment|surgery|vaccination|outings?)\b/u,
  /\b(?:voor|before|for) (?:\p{L}+ ){0,2}(?:behandeling|ingreep|vaccinatie|operatie|uitstapje|treatment|outing) (?:\p{L}+ ){0,4}(?:toestemming|consent|permission)\b/u,
  /\bbehandeling (?:\p{L}+ ){0,3}(?:hiervoor|daarvoor|hierin|daarmee) (?:\p{L}+ ){0,2}toestemming\b/u,
  /\b(?:consent|permission) (?:\p{L}+ )?(?:before|to) (?:enter|entering|visit|visiting|park|parking)\b/u,
];
const DATA = /gegeven|\bdata\b|personal information|verwerk|process|foto|photo/u;

const COPYING =
  /\b(?:overgenomen|overnemen|verveelvoudigen|verveelvoudigd|gekopieerd|kopieren|gereproduceerd|reproduced|copied|republished|reprinted)\b/u;
const WITHOUT = /\b(?:zonder|without|niet|not|alleen|only)\b/u;

const ANY_BASIS =
  /toestem|overeenkomst|wettelijk|grondslag|\b(?:contract\p{L}*|agreement|consent\p{L}*|permission|legitimate|gerechtvaardigde?|legal|lawful|wet|law|artikel|article)\b/u;

const isNothingLeft = (said: string, found: readonly RegExp[]): boolean => {
  const rest = found.reduce((left, one) => left.replace(one, ' '), said);
  return rest !== said && !ANY_BASIS.test(rest);
};

/** True where nothing is left of a basis once such consent is taken out of what is said. */
export function isConsentElsewhere(spoken: Spoken): boolean {
  const said = ownText(spoken);
  if (COPYING.test(said) && WITHOUT.test(said) && !/gegeven|\bdata\b/u.test(said)) return true;
  return isNothingLeft(said, [...ELSEWHERE, ...(DATA.test(said) ? [] : OF_CARE)]);
}

/** "We do not ask your consent", "no consent is needed for it": no basis that carries the work. */
export const isConsentNotAsked = (spoken: Spoken): boolean =>
  isNothingLeft(ownText(spoken), NOT_ASKED);
