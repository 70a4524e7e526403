/** Passages in which somebody else looks into the data: by that the people whom they are about may nothing. */
import type { Spoken } from '../rules/spoken.ts';

/** Somebody who works for the organisation, by what he does. */
const WORKER =
  '(?:de|het|een|ons|onze|mijn|the|an?|our|my) (?:\\p{L}+ )?\\p{L}*(?:boekhouders?|accountants?|administrateurs?|kantoor|bureau|bouwers?|beheerders?|hosters?|hostingpartij|leveranciers?|ontwikkelaars?|penningmeester|secretaris|bookkeepers?|auditors?|developers?|designers?|suppliers?|administrators?|hosting company|treasurer)';
const MAY =
  '(?:kan|kunnen|mag|mogen|can|may|could|might|is able to|are able to|is allowed to|are allowed to)';
const LOOK =
  '(?:inzien|inkijken|bekijken|opvragen|raadplegen|kijken|zien|view|see|inspect|access|look|consult|read)';
/** No reader stands between who looks and what is looked at. */
const BETWEEN = '(?:(?!(?:u|je|jij|jou|you|them|laten|let) )\\p{L}+ )';
const SEEN =
  '(?:in te zien|ingezien|ingekeken|bekeken|geraadpleegd|seen|viewed|inspected|accessed|consulted)';
const HAS = '(?:heeft|hebben|krijgt|krijgen|has|have|gets?)';

/** Who alone is let in, after "only": people of the organisation. */
const OWN_PEOPLE =
  '(?:board|committee|bestuur|bestuursleden|\\p{L}*commissie|trustees?|staff|employees|medewerkers|personeel|administrators|beheerders?)';
const ONLY = '(?:only|alleen|enkel|uitsluitend|slechts)';

const OTHERS_LOOK = new RegExp(
  [
    `\\b${ONLY} ${BETWEEN}{0,4}?${OWN_PEOPLE} ${BETWEEN}{0,20}?${HAS} ${BETWEEN}{0,4}?(?:inzage|toegang|access)\\b`,
    `\\b${WORKER} ${BETWEEN}{0,6}?${MAY} ${BETWEEN}{0,8}?${LOOK}\\b`,
    `\\b${MAY} ${WORKER} ${BETWEEN}{0,8}?${LOOK}\\b`,
    `\\b${WORKER} ${BETWEEN}{0,6}?${HAS} ${BETWEEN}{0,4}?(?:inzage|toegang|access)\\b`,
    `\\b${SEEN} (?:\\p{L}+ ){0,2}?(?:door|by) ${WORKER}\\b`,
    `\\b(?:door|by) ${WORKER} (?:\\p{L}+ ){0,3}?${SEEN}\\b`,
  ].join('|'),
  'u',
);

/** The same sentence may offer it to the reader too. */
const READER_MAY =
  /\b(?:u|je|jij|you) (?:(?:zelf|ook|also|yourself) )?(?:kunt|kan|mag|heeft|hebt|can|may|have|are)\b|\b(?:kunt|kan|mag|heeft|hebt|wilt|can|may) (?:u|je|jij|you)\b|\b(?:\p{L}*zelf|yourself|themselves)\b/u;

/** "Onze boekhouder kan uw gegevens inzien", "your data can be viewed by our accountant". */
export function othersLookIn({ words, led }: Spoken): boolean {
  const own = words
    .slice(led)
    .map(({ word }) => word)
    .join(' ');
  return OTHERS_LOOK.test(own) && !READER_MAY.test(own);
}
