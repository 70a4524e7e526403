/** What a passage is that names data, people or aims, and yet tells of none that the organisation has. */
import { type Marked, type MarkedHit, said } from './marked.ts';

/** Longest part of a passage that the expressions here look at. */
const LOOKED_AT = 1_200;

const textOf = ({ passage }: Marked): string => passage.text.slice(0, LOOKED_AT);

/** The law told over again: `Personal data shall be accurate`. */
const PRINCIPLE =
  /^(?:(?:the |de |uw |your )?(?:personal data|data|information|persoonsgegevens|gegevens) (?:shall|must|moeten|dienen)\b|[\p{L} ]{0,60}\bshall (?:not )?be\b)/iu;

export const isPrinciple = (marked: Marked): boolean => PRINCIPLE.test(textOf(marked));

const YOUNG =
  /\b(?:minderjarigen?|kinderen|ouders|ouderlijke|voogd|verzorgers?|children|minors?|parents?|parental|guardians?|(?:jonger|ouder) (?:zijn )?dan|onder de 1\d|under (?:the age of )?1\d)\b/iu;
const ADVICE =
  /\b(?:intentie|bedoeling|knowingly|wetens|raden|raad|adviseren|aangeraden|advise|encourage|recommend|controleren|overtuigd|toestemming|consent|permission|zonder|believe|aware)\b/iu;

/** Whom the site is not for, and what parents are advised: nobody's data are taken by that. */
export const speaksOfMinors = ({ passage }: Marked): boolean =>
  passage.kind === 'sentence' &&
  YOUNG.test(passage.text.slice(0, LOOKED_AT)) &&
  ADVICE.test(passage.text.slice(0, LOOKED_AT));

const MASKED =
  /\b(?:mrz|machine readable|zwart|onleesbaar|afschermen|black(?:ed)? out|redact\w*)\b/iu;
const REQUEST = /\b(?:verzoek\w*|inzage\w*|recht\w*|request\w*|rights?|identificeren)\b/iu;

/** What somebody shows to prove who makes a request. */
export const isIdentityCheck = (marked: Marked): boolean =>
  MASKED.test(textOf(marked)) ||
  (said(marked, 'identity').length > 0 && REQUEST.test(textOf(marked)));

const REACHED = /@|(?<!\d)\d{4} ?[A-Z]{2}(?!\p{L})|\bhttps?:|\bwww\.|(?:\d[\s().–-]{0,3}){8}/u;
const MOST_REACHED_WORDS = 14;

/** `E-mail: post@voorbeeld.example`: how the organisation is reached. */
export const isContactLine = (marked: Marked): boolean =>
  marked.passage.tokens.length <= MOST_REACHED_WORDS && REACHED.test(textOf(marked));

const DEFINITION =
  /^(?:een |de |het |a |an |the )?[“"'‘]?(?:\p{L}{0,15}cookies?|persoonsgegevens|verwerken|verwerking|personal data|processing)[”"'’]? (?:is|zijn|are|betekent|means|worden genoemd)\b/iu;

/** What a word means: `Een cookie is een klein bestand`. */
export const isDefinition = (marked: Marked): boolean => DEFINITION.test(textOf(marked));

const OTHER_SITES =
  /^(?:deze|die|andere|zulke|dergelijke|gelinkte|externe|these|those|other|such|linked|external|third[- ]party) (?:web)?sites?(?: van derden)? (?:kunnen|mogen|gebruiken|plaatsen|hebben|verzamelen|may|can|might|use|set|place|have|collect)\b|\b(?:ingesloten|embedded) (?:\((?:embedded|ingesloten)\) )?(?:inhoud|content)\b/iu;

/** What other sites do is no business of this one. */
export const isOfOtherSites = (marked: Marked): boolean =>
  OTHER_SITES.test(textOf(marked)) || (marked.titled.has('links') && !marked.titled.has('cookies'));

/** `het tweede lid`, `art. 9 lid 2`: of an article, and nobody of a club. */
export function isPartOfArticle({ passage }: Marked, { text, start, end }: MarkedHit): boolean {
  if (text.toLowerCase() !== 'lid') return false;
  const at = start - passage.start;
  return (
    /\b(?:\p{L}+de|\p{L}+ste|\d+e?) $/iu.test(passage.text.slice(Math.max(0, at - 20), at)) ||
    /^ ?\d/u.test(passage.text.slice(end - passage.start, end - passage.start + 3))
  );
}

/** `Google gebruikt deze informatie om`: what somebody else does. */
export const isOfService = ({ passage, hits }: Marked): boolean =>
  passage.kind === 'sentence' && hits.some(({ list, from }) => list === 'service' && from === 0);

/** A right, or an item of the list of them. */
export const isOfRights = ({ passage, own, led, titled }: Marked): boolean =>
  passage.kind === 'sentence' ? own.has('rights') : led.has('rights') || titled.has('rights');

const ONLY_IF =
  /\b(?:tenzij|behalve|uitsluitend|alleen|slechts|enkel|unless|except|only|zonder|without)\b/iu;
const GIVEN =
  /\b(?:verstrek\w*|verkop\w*|verkoopt|deel|deelt|delen|gedeeld|doorgeven|doorgegeven|verhuren|share|shared|sell|sold|disclose|disclosed|pass)\b/iu;
const GIVEN_WHEN =
  /\b(?:verstrek\w*|deel|deelt|delen|gedeeld|doorgeven|share|shared|disclose)\b[^.;]{0,90}\b(?:als|indien|wanneer|voor zover|if|when|insofar|where)\b/iu;
const DENIES = /\b(?:niet|geen|nooit|not|never|no|uitsluitend|alleen|slechts|only)\b/iu;

/** On what terms data would be given to others, which is no aim of having them. */
export const limitsSharing = (marked: Marked): boolean => {
  const text = textOf(marked);
  return (GIVEN.test(text) && DENIES.test(text) && ONLY_IF.test(text)) || GIVEN_WHEN.test(text);
};
