/**
 * What a passage names and neither denies nor tells as a fact: whom it links to, and what it wishes.
 * With what is denied, that is all that must not be taken for what the organisation does.
 */
import type { Token } from '../text/tokens.ts';
import { clausesOf } from './clauses.ts';
import { NO_WORDS, type Words } from './words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const READS =
  words(`lees leest lezen zie bekijk bekijken raadpleeg raadplegen verwijzen vindt vinden
  read see view check consult visit refer find`);
const TERMS =
  words(`privacyverklaring privacyverklaringen privacybeleid privacystatement cookiebeleid
  cookieverklaring voorwaarden policy policies statement statements notice terms`);
const OF = words('van of bij');
const CONTAINS = words('bevat bevatten bevinden staan vindt plaatsen contains contain has have');
const LINKS = words('links hyperlinks koppelingen verwijzingen');
const TO = words('naar to');

/** `Lees ook de privacyverklaring van Google`, `Onze site bevat links naar Marktplaats`: who is only linked to. */
export function linkedWords(all: readonly Token[], from = 0): Words {
  if (!all.some(({ word }) => TERMS.has(word) || LINKS.has(word))) return NO_WORDS;
  const found = new Set<number>();
  for (const clause of clausesOf(all)) {
    let reads = false;
    let contains = false;
    let linked = false;
    for (let at = Math.max(from, clause.from); at <= clause.to; at += 1) {
      const { word = '' } = all[at] ?? {};
      const next = all[at + 1]?.word ?? '';
      if (linked) found.add(at);
      if (READS.has(word)) reads = true;
      if (CONTAINS.has(word)) contains = true;
      if (reads && TERMS.has(word) && OF.has(next)) linked = true;
      if (contains && LINKS.has(word) && TO.has(next)) linked = true;
    }
  }
  return found;
}

const WISH =
  /\b(?:streven naar|streef naar|streeft naar|van plan|overwegen|overweeg|strive for|aim for|plan to|planning to|intend to|hope to|considering)\b|\b(?:willen|hopen|wensen|want|wish|hope)\b.{0,60}\b(?:toekomst|future)\b|\b(?:toekomst|future)\b.{0,60}\b(?:willen|hopen|wensen|want|wish|hope)\b/u;
const SIGNS =
  words(`streven streef streeft plan overwegen overweeg toekomst strive aim planning intend
  hope considering future`);
const MOST_WORDS = 60;

/** `Wij streven naar encryptie`, `in de toekomst willen wij`: not yet so. */
export function wishedWords(all: readonly Token[]): Words {
  if (!all.some(({ word }) => SIGNS.has(word))) return NO_WORDS;
  const found = new Set<number>();
  for (const { from, to } of clausesOf(all)) {
    const some = all.slice(from, Math.min(to + 1, from + MOST_WORDS));
    if (!WISH.test(some.map(({ word }) => word).join(' '))) continue;
    for (let at = from; at <= to; at += 1) found.add(at);
  }
  return found;
}

/** Who has to do it: the visitor, or somebody of theirs. */
const ADVICE =
  /^(?:zorg|gebruik|kies|installeer|bewaar|deel|houd|neem|make sure|ensure|use|choose|install|keep)\b.{0,60}\b(?:zelf|u|uw|je|jouw|yourself|your|you)\b|\b(?:raden|raad|adviseren|adviseer|advise|recommend|encourage)\b.{0,25}\b(?:u|je|jou|you|bezoekers|visitors|users|gebruikers)\b|^(?:uw|je|jouw|your) (?:bank|browser|provider|werkgever|telefoon|apparaat|computer|employer|phone|device)\b|^zorg zelf\b/iu;
const LOOKED_AT = 1_000;

/** A measure that somebody else takes, or is advised to take. */
export const isLeftToOthers = (text: string): boolean => ADVICE.test(text.slice(0, LOOKED_AT));
