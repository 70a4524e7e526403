/** Sentences that only tell how one leaves a mailing list. */
import type { Spoken } from '../rules/spoken.ts';

const LEAVES =
  /\b(?:unsubscrib\p{L}*|opt(?:ing)? ?out|(?:mail|e?mailing|e?mail) ?lists?|afmeld\p{L}*|af te melden|uitschrij\p{L}*|uit te schrijven|schrijf (?:u|je) uit|meld (?:u|je) af|\p{L}*maillijst|mailinglijst)\b/u;
const RIGHT =
  /\b(?:rights?|access|copy|object\p{L}*|withdraw\p{L}*|correct\p{L}*|rectif\p{L}*|eras\p{L}*|delet\p{L}*|amend\p{L}*|portab\p{L}*|consent|(?:inzage|verwijder|correct|wijzig|aanpass|bezwaar|intrek|toestemming|wissen|recht|verbeter)\p{L}*|in te trekken|in te zien|te (?:verwijderen|wijzigen|wissen)|kopie|(?:gegevens|adressen|klanten|leden)bestand|databank|database)\b/u;

/** "Click the link to unsubscribe": a way out of one list, no route for a request. */
export function isOptOutOnly({ words, led }: Spoken): boolean {
  const own = words
    .slice(led)
    .map(({ word }) => word)
    .join(' ');
  return LEAVES.test(own) && !RIGHT.test(own);
}
