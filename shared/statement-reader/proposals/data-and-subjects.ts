/** Categories of personal data and of people. */

import type { Language } from '../../domain/text.ts';
import { apart, namedData, wholeTerms } from './composite-data.ts';
import {
  isContactLine,
  isDefinition,
  isIdentityCheck,
  isOfOtherSites,
  isOfRights,
  isPartOfArticle,
  isPrinciple,
  speaksOfMinors,
} from './contexts.ts';
import { Gathered, hashOf, keyOf, languageOfPassage, tidy } from './gather.ts';
import { givenRow } from './given-rows.ts';
import {
  about,
  type Marked,
  type MarkedHit,
  type MarkedStatement,
  said,
  standsApart,
} from './marked.ts';
import type { Confidence, ProposalOf } from './proposal.ts';
import type { ToldPurposes } from './purposes.ts';
import { isOnlyAWord } from './words/unclear-words.ts';

type Scope = ToldPurposes['scopeOf'];

/** A passage that tells of data, with the words for them. */
interface Told {
  readonly marked: Marked;
  readonly confidence: Confidence;
  readonly language: Language;
  readonly activities: readonly string[];
  readonly hits: readonly MarkedHit[];
}

export function proposeData(marks: MarkedStatement, scopeOf: Scope): readonly ProposalOf<'data'>[] {
  const gathered = new Gathered<'data'>('data');
  const told = marks.marked.flatMap((marked) => toldIn(marks, marked, scopeOf) ?? []);
  // Once for all that is said together: a table of 500 kB is said together.
  const whole = new Map(
    [...Map.groupBy(told, placeOf)].map(([place, some]) => [
      place,
      wholeTerms(some.flatMap(({ hits }) => hits)),
    ]),
  );
  for (const each of told) {
    const { marked, confidence, language, activities, hits } = each;
    const { passage } = marked;
    for (const hit of hits) {
      const value = namedData(hit, whole.get(placeOf(each)) ?? new Set(), language);
      gathered.add(keyOf(value), confidence, [passage], { value, activities });
    }
    if (said(marked, 'data').length > 0 || !isListedData(marks, marked)) continue;
    const text = tidy(passage.text);
    gathered.add(hashOf(text), 'low', [passage], { value: { text, language }, activities });
  }
  return gathered.all;
}

function toldIn(marks: MarkedStatement, marked: Marked, scopeOf: Scope): Told | undefined {
  const confidence = sureness(marks, marked);
  if (!confidence) return undefined;
  const { passage } = marked;
  const listed = isOfDataList(marks, marked);
  const hits = said(marked, 'data').filter(
    (hit) =>
      !isOnlyAWord(marked, hit, listed || beginsItem(marked, hit)) &&
      !(hit.term === 'data.login' && said(marked, 'measure').length > 0) &&
      (confidence !== 'low' || !onlyCookies(marked) || OF_COOKIES.has(hit.term)),
  );
  const language = languageOfPassage(passage, marks.statement.language);
  return { marked, confidence, language, activities: scopeOf(passage), hits: apart(hits) };
}

/** What is said of the same activities is said together, or else in one list or sentence. */
const placeOf = ({ marked: { lead, passage }, activities }: Told): string =>
  activities.length > 0 ? activities.join() : String(lead ?? passage.index);

/** What a cookie is said to hold or to follow. */
const OF_COOKIES = new Set(['data.usage', 'data.ip', 'data.location', 'data.preferences']);

const onlyCookies = (marked: Marked): boolean =>
  marked.own.has('cookies') && !about(marked, 'collect');

/** Tells of no data that the organisation asks or holds. */
const tellsOfNone = (marked: Marked): boolean =>
  marked.passage.kind === 'title' ||
  standsApart(marked) ||
  marked.own.has('authority') ||
  isIdentityCheck(marked) ||
  isContactLine(marked) ||
  isDefinition(marked) ||
  isOfOtherSites(marked) ||
  isPrinciple(marked) ||
  speaksOfMinors(marked);

function sureness(marks: MarkedStatement, marked: Marked): Confidence | undefined {
  const { passage, own, lead } = marked;
  const { shown } = marks;
  if (tellsOfNone(marked)) return undefined;
  const listed = lead !== undefined && !isOfRights(marked);
  const secures = shown('security', passage.index) || marked.titled.has('secure');
  if (shown('data_categories', passage.index)) return secures ? 'medium' : 'high';
  if (listed && (shown('data_categories', lead) || marked.led.has('collect'))) return 'high';
  if (givenRow(marked) !== undefined) return 'medium';
  if (secures) return undefined;
  if (shown('special_categories', passage.index)) return 'medium';
  if (own.has('rights')) return undefined;
  if (own.has('collect')) return 'medium';
  return about(marked, 'collect') || own.has('cookies') ? 'low' : undefined;
}

const beginsItem = ({ passage, lead, led }: Marked, { from }: MarkedHit): boolean =>
  passage.kind === 'item' && lead !== undefined && led.has('collect') && from === 0;

const MOST_WORDS = 10;
/** An item of more words is a sentence, or a row that names several. */
const MOST_LISTED_WORDS = 14;

/** Stands in a list or table of data, where a bare word is a kind of data. */
function isOfDataList({ shown }: MarkedStatement, marked: Marked): boolean {
  const { passage, lead, led, titled } = marked;
  if (passage.kind === 'row' || givenRow(marked) !== undefined) return true;
  if (passage.kind !== 'item' || passage.tokens.length > MOST_LISTED_WORDS) return false;
  if (lead === undefined) return titled.has('collect');
  if (led.has('purpose') && !led.has('collect')) return false;
  return shown('data_categories', lead) || led.has('collect');
}

const AIM = /\b(?:te \p{L}{3,}en|om|to \p{Ll}{3,})$/iu;

const OF_LAW = /\b(?:avg|gdpr|art\.|artikel \d|article \d)/iu;

/** An item of a list of data that no vocabulary knows. */
function isListedData(marks: MarkedStatement, marked: Marked): boolean {
  const { passage, own, hits, lead } = marked;
  return (
    passage.kind === 'item' &&
    lead !== undefined &&
    marks.shown('data_categories', lead) &&
    passage.tokens.length <= MOST_WORDS &&
    !/:\s*$/u.test(passage.text) &&
    !AIM.test(tidy(passage.text)) &&
    !OF_LAW.test(passage.text.slice(0, 200)) &&
    !own.has('purpose') &&
    !own.has('share') &&
    !hits.some(({ list }) => list === 'purpose' || list === 'recipient' || list === 'measure')
  );
}

export function proposeSubjects(
  marks: MarkedStatement,
  scopeOf: Scope,
): readonly ProposalOf<'subjects'>[] {
  const gathered = new Gathered<'subjects'>('subjects');
  for (const marked of marks.marked) {
    const { passage, own } = marked;
    if (tellsOfNone(marked) || own.has('rights') || isOfRights(marked)) continue;
    const told =
      marks.shown('data_categories', passage.index) ||
      marks.shown('purposes', passage.index) ||
      own.has('collect');
    if (!told && isOfOthersWork(marks, marked)) continue;
    const listed = passage.kind !== 'sentence' && about(marked, 'collect');
    const activities = scopeOf(passage);
    if (!told && !listed && !own.has('purpose') && activities.length === 0) continue;
    const language = languageOfPassage(passage, marks.statement.language);
    for (const hit of said(marked, 'subject').map((one) => inEnglish(one, language))) {
      if (!isGivenBy(marked, hit) || isPartOfArticle(marked, hit)) continue;
      gathered.add(hit.term, told ? 'medium' : 'low', [passage], {
        value: { term: hit.term, text: tidy(hit.text), language },
        activities,
      });
    }
  }
  return gathered.all;
}

/** A Dutch `cliënt` is cared for; an English client is a customer. */
const inEnglish = (hit: MarkedHit, language: Language): MarkedHit =>
  language === 'en' && /^clients?$/iu.test(hit.text) ? { ...hit, term: 'subject.customer' } : hit;

/** Who secures, and who receives: people named there give no data by that. */
const isOfOthersWork = (marks: MarkedStatement, marked: Marked): boolean =>
  marks.shown('security', marked.passage.index) ||
  marked.titled.has('secure') ||
  marked.titled.has('share') ||
  marked.own.has('share');

/** They work with data more often than it is told that theirs are kept. */
const MORE_OFTEN_AT_WORK = new Set([
  'subject.employee',
  'subject.supplierContact',
  'subject.contractor',
  'subject.volunteer',
  'subject.donor',
]);
const AT_WORK =
  /\b(?:toegang|bevoegd\w*|geautoriseerd\w*|autoriseren|trainen|getraind|geheimhouding\w*|namens|inzage|access|authori[sz]ed?|train(?:ed)?|confidential\w*|on behalf|samenwerking)\b/iu;
/** `gegevens van onze medewerkers en vrijwilligers`. */
const OF_THEM = /\b(?:van|of|over|about|from|als|as) (?:\p{L}{2,20},? ){0,4}$/iu;
const LOOKED_BACK = 60;
/** `customer support` */
const NOT_WHO =
  /^[ -](?:support|service|services|care|experience|satisfaction|relations|portal|account)\b/iu;
/** Also a company or a person's own family. */
const UNCLEAR = /^(?:partners?|dealers|samenwerkingspartners|relaties)$/iu;

function isGivenBy({ passage, own }: Marked, { term, text, start, end }: MarkedHit): boolean {
  const before = passage.text.slice(
    Math.max(0, start - passage.start - LOOKED_BACK),
    start - passage.start,
  );
  if (NOT_WHO.test(passage.text.slice(end - passage.start, end - passage.start + 20))) return false;
  if (UNCLEAR.test(text)) return false;
  if (!MORE_OFTEN_AT_WORK.has(term)) return true;
  if (AT_WORK.test(passage.text.slice(0, 1_000))) return false;
  return passage.kind === 'sentence'
    ? OF_THEM.test(before) && (own.has('collect') || own.has('purpose'))
    : !/\b(?:door|by|aan|to|from|van) (?:\p{L}+ )?$/iu.test(before);
}
