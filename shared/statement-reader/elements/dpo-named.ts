/** A data protection officer who is named behind a colon or addressed by post, and one who is a service for sale. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';
import type { Passage } from '../text/passage.ts';
import type { Shown } from './element.ts';

const OFFICER =
  /data protection officer|\bDPO\b|\bFG\b|functionaris (?:voor )?(?:de )?gegevensbescherming/iu;
const BY_NAME =
  /(?:[Dd]ata [Pp]rotection [Oo]fficer|DPO|FG|[Ff]unctionaris (?:voor )?(?:de )?[Gg]egevensbescherming)(?: \((?:DPO|FG)\))?\s?[:–-] ?(?!TB[ACD]\b|N\.?T\.?B\b)(?:(?:[Mm]rs?|[Mm]s|[Dd]r|[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Dd]e heer)\.? )?(?:\p{Lu}\p{L}+|(?:\p{Lu}\.? ?){1,4}) ?(?:(?:van|de|der|den|ter|ten|te|el|al|di|von) ){0,3}\p{Lu}\p{L}+/u;
const REACHED =
  /@|\b\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\b|\b\d{4} ?\p{Lu}{2}\b|(?:\+\d|\b0)[\d ()-]{8,}/u;
const ELSEWHERE = /commissioner|authority|\bico\b|autoriteit|wycliffe house/iu;
const MOST_LINES = 9;
const LONGEST_LINE = 10;

const isLine = (passage: Passage | undefined): boolean =>
  passage !== undefined && passage.tokens.length <= LONGEST_LINE && !ELSEWHERE.test(passage.text);

/** "The Data Protection Officer", and below it the lines of an address. */
function isAddressed(index: number, { passages }: SpokenStatement): boolean {
  if (!isLine(passages[index])) return false;
  for (let at = index; at <= index + MOST_LINES && isLine(passages[at]); at += 1)
    if (REACHED.test(passages[at]?.text ?? '')) return true;
  return false;
}

const ADDRESS_IN_SENTENCE =
  /\b(?:write|writing|letter|post|schrijf|schrijven|brief)\b.{0,80}(?:data protection officer|\bDPO\b|\bFG\b|functionaris)/iu;

export function withNamed({ full, part }: Shown, statement: SpokenStatement): Shown {
  const isNamed = (index: number): boolean => {
    const text = statement.passages[index]?.text ?? '';
    if (!OFFICER.test(text)) return false;
    return (
      BY_NAME.test(text) ||
      (ADDRESS_IN_SENTENCE.test(text) && REACHED.test(text)) ||
      isAddressed(index, statement)
    );
  };
  return { full: [...full, ...part.filter(isNamed)], part };
}

const TRADE =
  /^(?:diensten|dienst|dienstverlening|adviesdiensten|consultancy|trainingen|services|service|outsourced|audits)$/u;
const OFFERS =
  /^(?:leveren|levert|bieden|biedt|aanbieden|verzorgen|verzorgt|rol|externe|offer|offers|offering|provide|provides|providing|include|includes|acting|outsourced)$/u;
const OFFICERS = /^(?:functionaris|fg|dpo|officers?)$/u;
/** Somebody who is asked something is nothing for sale. */
const ASKED =
  /^(?:vraag|vragen|klacht|klachten|contact|bel|bellen|schrijf|mail|questions?|queries|complaints?|write|call)$/u;
const NEAR = 8;
const OWN_OFFICER =
  /\b(?:onze|ons|our|we have an?|wij hebben een|appointed|aangesteld|benoemd) (?:eigen |own |externe |external )?(?:functionaris|fg|data protection officer|dpo)\b/u;

/** "We offer audits and outsourced data protection officer services": what is sold. */
export function isForSale({ words, led, passage }: Spoken): boolean {
  if (REACHED.test(passage.text)) return false;
  const own = words.slice(led).map(({ word }) => word);
  if (own.some((word) => ASKED.test(word)) || OWN_OFFICER.test(own.join(' '))) return false;
  return own.some((word, at) => {
    if (!OFFICERS.test(word)) return false;
    const before = own.slice(Math.max(0, at - NEAR), at);
    const around = [...before, ...own.slice(at, at + NEAR)];
    return before.some((one) => OFFERS.test(one)) && around.some((one) => TRADE.test(one));
  });
}
