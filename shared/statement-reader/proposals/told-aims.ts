/** What a sentence, item or title tells of an aim: whether it is one, of whom, and of what it goes on about. */
import type { Passage } from '../text/passage.ts';
import {
  isContactLine,
  isDefinition,
  isIdentityCheck,
  isOfOtherSites,
  isOfRights,
  isOfService,
  isPrinciple,
  limitsSharing,
  speaksOfMinors,
} from './contexts.ts';
import { tidy } from './gather.ts';
import { type Marked, type MarkedHit, said } from './marked.ts';
import { asName, isAim } from './own-aims.ts';

export const GROUND =
  /grondslag|rechtsgrond|\b(?:legal|lawful|legitimate) (?:basis|bases|grounds?)\b/iu;

export const USES = /gebruik|\b(?:use|using|doel\p{L}*|purposes?|waarom|why)\b/iu;

export const usesData = (topics: ReadonlySet<string>): boolean =>
  topics.has('collect') || topics.has('use');

/** An item as it is; of `Naam om te weten wie u bent` what stands behind `om`. */
export function itemAims({ text, tokens }: Passage): readonly string[] {
  const whole = tidy(text);
  const aim = /^[^.;]{3,120}? om (?:te )?([^.;]{8,160})$/iu.exec(whole)?.[1];
  const words = (aim ?? whole).replace(/^om (?:te )?/iu, '');
  return tokens.length <= 25 && isAim(words) ? [tidy(asName(words))] : [];
}

/** Names an aim and tells of none that the organisation has with data. */
export const tellsOfNone = (marked: Marked): boolean =>
  marked.own.has('browser') ||
  said(marked, 'measure').some(({ term }) => term === 'measure.dpa') ||
  isOfRights(marked) ||
  isPrinciple(marked) ||
  isIdentityCheck(marked) ||
  isContactLine(marked) ||
  isDefinition(marked) ||
  isOfOtherSites(marked) ||
  isOfService(marked) ||
  speaksOfMinors(marked) ||
  limitsSharing(marked);

const KINDS =
  /\b(?:welke|categorie\p{L}*|soorten|which|categories|types?|kinds?|what) (?:\p{L}{1,20} ){0,2}\p{L}{0,20}(?:gegevens|data|information|informatie)|(?:gegevens|data|information) (?:\p{L}{1,20} ){0,4}(?:verwerkt|verzameld|verzamelen|verwerken|collect|process|hold|include|dan)\s*:?\s*$/iu;
const AIMS =
  /\b(?:doel\p{L}*|waarvoor|waarom|purposes?|reasons?|in order to|om|voor|to|for|why|gebruik\p{L}*|use)\b/iu;

/** An item of a list of data, or that begins with one. */
export function isOfData(
  { passage, led, lead, hits, titled }: Marked,
  all: readonly Marked[],
): boolean {
  if (passage.kind !== 'item' || lead === undefined) return false;
  const text = all[lead]?.passage.text.slice(-400) ?? '';
  if (KINDS.test(text) && !AIMS.test(text)) return true;
  if (!led.has('purpose') && led.has('collect') && !titled.has('purpose')) return true;
  const first = hits.find(({ list }) => list === 'data');
  if (!first || first.start - passage.start >= FIRST_WORDS || hasAim(passage)) return false;
  return !hits.some(({ list, start }) => list === 'purpose' && start <= first.end);
}

const FIRST_WORDS = 25;
const hasAim = ({ text }: Passage): boolean =>
  /\b(?:om|voor|zodat|ten behoeve|to|for|so that)\b/iu.test(text.slice(0, 600));

/** In a sentence something stands before it that makes it an aim, or the occasion of one. */
export function isToldAsAim({ passage }: Marked, { term, start }: MarkedHit): boolean {
  if (term === 'purpose.contactReply' && CONTACT_US.test(passage.text.slice(0, 1_000)))
    return false;
  if (passage.kind !== 'sentence') return true;
  if (term === 'purpose.events' && ABOUT.test(passage.text.slice(0, start - passage.start)))
    return false;
  const before = passage.text.slice(0, Math.min(start - passage.start, 1_500));
  if (AIM_BEFORE.test(before)) return true;
  if (term === 'purpose.newsletter') return SENDS.test(passage.text.slice(0, 1_000));
  return /\b(?:dan|then|nodig|noodzakelijk|needed|necessary)\b/iu.test(
    passage.text.slice(start - passage.start).slice(0, 400),
  );
}

/** News about events is news. */
const ABOUT = /\b(?:over|about|van) [^.;:]{0,60}$/iu;
/** How to reach the organisation. */
const CONTACT_US =
  /\b(?:kunt|kun|kan) (?:u|je|jij)\b[^.;]{0,60}\bcontact\b|\bneemt?\b[^.;]{0,30}\bcontact\b|\b(?:contact us|get in touch|can contact)\b/iu;

const AIM_BEFORE =
  /\b(?:om|voor|ter|teneinde|zodat|ten|behoeve|kader|doel\p{L}*|waarvoor|bij|als|wanneer|indien|zodra|tijdens|via|moment|verband|verplicht\p{L}*|grond|basis|biedt|to|for|purposes?|so that|in order|when|if|once|during|by|with|whilst|while|under|obliged|required|schrijft)\b/iu;

/** Who complains about this statement is told where to go. */
export const isOnComplaints = (hits: readonly MarkedHit[]): boolean =>
  hits.every(({ term }) => term === 'purpose.complaint');

export const standsAlone = ({ own }: Marked): boolean =>
  ['rights', 'links', 'authority', 'changes'].some((topic) => own.has(topic));

/** Goes on about what was said before. */
export const REFERS =
  /^(?:deze|dit|die|dat|hier\p{L}*|daar\p{L}*|zo|zij|ze|het|these|those|this|that|it|they|such)\b/iu;

/** `Wij gebruiken daarvoor X`, `wij delen deze gegevens met X`. */
const REFERS_INSIDE =
  /\b(?:hiervoor|hierbij|hiertoe|hiermee|daarvoor|daarbij|daartoe|daarmee|waarvoor|(?:deze|die|dit|dat|these|this|those|that) (?:persoons)?(?:gegevens|data|information|informatie|doel|purpose|e-?mail\p{L}*|dienst|service)|for this|for that|to do so|to this end)\b/iu;

export const refersBack = ({ text }: Passage): boolean =>
  REFERS.test(text) || REFERS_INSIDE.test(text.slice(0, 1_000));

/** `Onze nieuwsbrief versturen wij met X`: to send it is to use addresses for it. */
export const SENDS =
  /\b(?:(?:ver|toe)?stu(?:ren|urt|urd)|(?:ver|toe)zonden|verzenden|mailen|sends?|sent)\b/iu;
