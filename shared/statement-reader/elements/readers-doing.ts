/** Passages of what the reader of the statement does, or of goods and offices: nothing is done with data there. */
import { ownText } from '../rules/own-words.ts';
import type { Spoken } from '../rules/spoken.ts';

const LOOKED_AT = 300;

const WE = /\b(?:wij|we|ik|ons|onze|mijn|i|our)\b/u;
const ASKS =
  /^\W*(?:(?:please|gelieve|let op|tip)\b\W*)?(?:(?:do not|don['’]t|never)\s+)?(?:deel|deelt|geef|geeft|stuur|stuurt|zend|vertel|share|give|send|forward|pass|hand|disclose|tell)\b(?! (?:van|of)\b)/iu;
/** What somebody gets and hands on to the organisation. */
const FORWARD =
  /\b(?:forward|send|return|report|stuur|stuurt|meld|meldt)\b.{0,80}\b(?:to|aan|naar) (?:us|me|ons|mij)\b/u;
const WE_SHARE = /\b(?:wij|we|ik|i)\b/u;

/** "Share this page", "do not pass your login on", "forward such a message to us". */
export function isAskedOfReader(spoken: Spoken): boolean {
  const { passage, led } = spoken;
  if (passage.kind !== 'sentence' || led > 0) return false;
  const said = ownText(spoken);
  return (
    (ASKS.test(passage.text.slice(0, LOOKED_AT)) && !WE.test(said)) ||
    (FORWARD.test(said) && !WE_SHARE.test(said))
  );
}

const GOODS =
  /\b(?:goods|purchases?|refunds?|rental|products?|items?|copyright|reuse|reproduce|photographs for|herroeping\p{L}*|retour\p{L}*|artikelen|producten|product|aankoop|bestelling|auteursrecht\p{L}*|overnemen)\b/u;
const OF_DATA =
  /\p{L}*gegevens\b|\b(?:data|information|informatie|details|records?|privacy|consent|toestemming|permission (?:you|that you)|dossiers?|account|avg|gdpr)\b/u;

/** "You have the right to return goods": of what was bought, or of who may copy what is shown. */
export function isOfGoods(spoken: Spoken): boolean {
  const said = ownText(spoken);
  return GOODS.test(said) && !OF_DATA.test(said);
}

const READERS_DUTY =
  /\b(?:you|members|tenants|hirers|users|customers) (?:have|has|are|is) (?:a |an |also |then )*(?:legal(?:ly)?|statutory|contractual(?:ly)?) (?:obligation|duty|obliged|required|bound)\b|\b(?:u|je|jij|leden|huurders|klanten|gebruikers) (?:bent|is|zijn|heeft|hebt|hebben) (?:een |de |dan |ook )*wettelijk(?:e)? (?:verplicht(?:ing)?|plicht|gehouden)\b/u;

/** "You have a legal obligation to pay": no basis of what the organisation does. */
export const isReadersDuty = (spoken: Spoken): boolean => {
  const said = ownText(spoken);
  return READERS_DUTY.test(said) && !OF_DATA.test(said) && !WE.test(said);
};

const WISH_EN =
  /^\W*(?:(?:if|should|when|where|whenever) you (?:\p{L}+ ){0,3}?(?:want|wish|like) to|(?:in order )?to) (?:find out|know|see|check|learn)\b.{0,30}\b(?:what|which|how|whether|why)\b/iu;
const WISH_NL =
  /^\W*(?:wilt u|wil je|wil jij|wenst u|(?:als|indien|wanneer) (?:u|je|jij) (?:graag )?(?:wilt|wil|wenst))\b.{0,30}\b(?:weten|zien|nagaan|controleren|inzien)\b.{0,10}\b(?:welke|wat|hoe|of|waarvoor|waarom)\b/iu;

/** "... why we need it: we deliver your order": behind the colon the organisation speaks. */
const ANSWERED = /:\s*(?:we|i|to|wij|ik|om)\b/iu;

/** "If you want to find out what we hold on you": the wish of who asks, no aim of the organisation. */
export const wishesToKnow = ({ passage, led }: Spoken): boolean => {
  const text = passage.text.slice(0, LOOKED_AT);
  const isWish = WISH_EN.test(text) || WISH_NL.test(text);
  return (led === 0 || passage.kind === 'item') && isWish && !ANSWERED.test(text);
};

const OFFICE =
  /\b(?:re-?elect(?:ed|ion)|elected|term of office|serves? (?:a|for|on)\b.{0,20}\bterm|herkies\p{L}*|herbenoem\p{L}*|zittingstermijn|zittingsperiode|bestuurstermijn|benoemd voor)\b/u;

/** "Trustees serve three years": a term of somebody, not of data. */
export const isOfOffice = (spoken: Spoken): boolean => {
  const said = ownText(spoken);
  return OFFICE.test(said) && !OF_DATA.test(said);
};

const WE_TAKE_BACK =
  /\b(?:wij|we|ik|bestuur|vereniging|club|verhuurder) (?:trekken|trek|trekt) (?:de|die|deze|een|onze|uw|je|jouw) (?:\p{L}+ )?(?:toestemming|instemming|goedkeuring)\b(?! die (?:u|je))|\b(?:we|i|club|committee|trustees) (?:(?:may|can|will|shall|must|reserve the right to) )?(?:withdraw|revoke) (?:our|the|this|that|any|its|your) (?:consent|permission|approval)\b/u;

/** "We withdraw the permission to use the hall": the organisation takes it back, not the reader. */
export const isTakenBackByUs = (spoken: Spoken): boolean => WE_TAKE_BACK.test(ownText(spoken));
