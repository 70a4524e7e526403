/** How long data are kept: a period with its start, a criterion, or without end. */

import type { Passage } from '../text/passage.ts';
import { apart, namedData, wholeTerms } from './composite-data.ts';
import { isIdentityCheck, isPrinciple } from './contexts.ts';
import { Gathered, hashOf, keyOf, languageOfPassage, tidy } from './gather.ts';
import { keptThing } from './kept-thing.ts';
import { about, type Marked, type MarkedHit, type MarkedStatement, standsApart } from './marked.ts';
import { periodsIn, type SaidPeriod } from './periods.ts';
import type { Confidence, Named, ProposalOf } from './proposal.ts';
import type { ToldPurposes } from './purposes.ts';

export function proposeRetention(
  marks: MarkedStatement,
  { scopeOf, activityOf }: ToldPurposes,
): readonly ProposalOf<'retention'>[] {
  const gathered = new Gathered<'retention'>('retention');
  for (const marked of marks.marked) {
    const confidence = sureness(marks, marked);
    if (!confidence) continue;
    const { passage } = marked;
    const language = languageOfPassage(passage, marks.statement.language);
    const of = keptIn(marks, marked);
    const value: Named = { text: tidy(passage.text), language };
    const periods = periodsIn(passage.tokens).filter(({ within }) => !within);
    const scope = scopeOf(passage);
    const common = { value };
    const scopeFor = (kept: readonly Named[]): readonly string[] => {
      const own = [...new Set(kept.flatMap(({ term }) => activityOf(term) ?? []))];
      if (own.length > 0) return own;
      const books =
        periods.length > 0 && FISCAL.test(passage.text.slice(0, 1_000))
          ? activityOf('purpose.bookkeeping')
          : undefined;
      return scope.length === 0 && books !== undefined ? [books] : scope;
    };
    const what = idOf(of);
    const each = periods.length > 1 ? keptEach(marked, periods, language) : undefined;
    periods.forEach(({ period, atMost, to }, index) => {
      const own = each?.[index] ?? of;
      gathered.add(`${period}-${idOf(own)}`, confidence, [passage], {
        ...common,
        of: own,
        activities: scopeFor(own),
        kind: 'period',
        period,
        ...(atMost ? { atMost: true as const } : {}),
        ...startOf(marked, to, each && (periods[index + 1]?.from ?? Number.POSITIVE_INFINITY)),
      });
    });
    if (periods.length > 0) continue;
    const hit = marked.hits.find(
      (one) => (one.list === 'unlimited' || one.list === 'criterion') && saysHowLong(marked, one),
    );
    if (hit?.list === 'unlimited' && !hit.denied)
      gathered.add(`unlimited-${what}`, confidence, [passage], {
        ...common,
        of,
        activities: scopeFor(of),
        kind: 'unlimited',
      });
    else if (hit?.list === 'criterion')
      gathered.add(`${hit.term}-${what}`, confidence, [passage], {
        ...common,
        of,
        activities: scopeFor(of),
        kind: 'criterion',
        criterion: hit.term,
        criterionText: tidy(passage.text),
      });
  }
  return gathered.all;
}

/** Kept so long for the tax: with the books. */
const FISCAL = /\b(?:fisca\p{L}+|belasting\p{L}*|financi[eë]le?|tax|HMRC|accounting|financial)\b/iu;

const ASKED = new Set(['criterion.untilConsentWithdrawn', 'criterion.untilObjection']);
const KEEPS = /bewa(?:ar|ren)|opgeslagen|opslaan|\b(?:keep|kept|retain|stored?|hold|held)\b/iu;

/** A visit to a therapist is a session too, and who withdraws consent asks something. */
function saysHowLong(marked: Marked, { term, text }: MarkedHit): boolean {
  if (term === 'criterion.untilBrowserCloses' && /^sess/iu.test(text))
    return about(marked, 'cookies') || marked.titled.has('cookies');
  if (ASKED.has(term) && !KEEPS.test(marked.passage.text.slice(0, 1_000)))
    return headOf(marked.passage) !== undefined;
  return !marked.own.has('rights') || about(marked, 'keep') || marked.titled.has('keep');
}

function sureness({ shown }: MarkedStatement, marked: Marked): Confidence | undefined {
  const { passage, own } = marked;
  if (passage.kind === 'title' || standsApart(marked) || isPrinciple(marked)) return undefined;
  if (isIdentityCheck(marked)) return undefined;
  if (shown('retention', passage.index)) return 'high';
  if (own.has('rights') || own.has('authority')) return undefined;
  if (own.has('keep') || about(marked, 'keep')) return 'medium';
  if (marked.titled.has('keep')) return 'medium';
  return own.has('cookies') ? 'low' : undefined;
}

const idOf = (of: readonly Named[]): string =>
  of.map(({ term, text }) => term ?? hashOf(text)).join('+');

/**
 * The start is said after the period, or else somewhere in the sentence; before `end` where the
 * sentence goes on with another period.
 */
function startOf({ hits, passage }: Marked, period: number, end?: number) {
  const starts = hits.filter(({ list }) => list === 'startEvent');
  const after = starts.find(
    ({ from }) => from > period && from < (end ?? Number.POSITIVE_INFINITY),
  );
  const start = after ?? (end === undefined ? starts[0] : undefined);
  if (start) return { start: start.term, startText: tidy(start.text) };
  const rest = passage.text.slice((passage.tokens[period]?.end ?? passage.end) - passage.start);
  const own = OWN_START.exec(rest.slice(0, 200))?.[1];
  return own === undefined ? {} : { startText: tidy(own) };
}

/** `2 jaar na de laatste gift`: an event for which the vocabulary has no word. */
const OWN_START =
  /^ ?((?:na(?:dat)?|vanaf|sinds|gerekend vanaf|after|from|following) (?!which|wel|dien|dat\b)[^.,;:|\t()\n]{4,80})/iu;

const MOST_KEPT = 6;
/** Words from one period to the next between which nothing else can be named. */
const NEAR = 5;

/**
 * `Facturen 7 jaar en offertes 2 jaar`, `7 jaar voor facturen en 2 jaar voor offertes`: what each of
 * the periods is of. Undefined where that cannot be told.
 */
function keptEach(
  { hits, passage }: Marked,
  periods: readonly SaidPeriod[],
  language: Named['language'],
): readonly (readonly Named[])[] | undefined {
  if (passage.kind === 'row') return undefined;
  const kept = hits.filter(({ list }) => list === 'data' || list === 'subject');
  const between = (from: number, to: number): readonly Named[] =>
    namesOf(
      kept.filter((hit) => hit.from > from && hit.to < to),
      language,
    );
  const before = periods.map(({ from }, index) => between(periods[index - 1]?.to ?? -1, from));
  const after = periods.map(({ to }, index) =>
    between(to, periods[index + 1]?.from ?? Number.POSITIVE_INFINITY),
  );
  const isTold = (of: readonly Named[]): boolean => of.length > 0;
  if (before.every(isTold)) return before;
  if (after.every(isTold)) return after;
  if (isTold(after.at(-1) ?? [])) return undefined;
  // `minstens 5 en hoogstens 7 jaar` goes on about the same.
  return before.map((of, index) => {
    const last = periods[index - 1];
    const isNear = last !== undefined && (periods[index]?.from ?? 0) - last.to <= NEAR;
    return isTold(of) || !isNear ? of : (before[index - 1] ?? []);
  });
}

function namesOf(found: readonly MarkedHit[], language: Named['language']): readonly Named[] {
  const all = apart(found);
  const whole = wholeTerms(all);
  const names = new Map(
    all.map((hit) => {
      const named = namedData(hit, whole, language);
      return [keyOf(named), named];
    }),
  );
  return [...names.values()].slice(0, MOST_KEPT);
}

const MOST_HEAD_WORDS = 7;
/** `Bewaartermijn: 2 jaar` */
const OF_ITSELF = /^(?:bewaar|termijn|periode|retention|period|storage|duur|looptijd)/iu;
const HEAD = /^([^:|\t]{3,80}):\s/u;
/** `de volgende termijnen: Klantgegevens voor de duur van`: between the colon and how long. */
const NAMED_AFTER =
  /:\s*(\p{Lu}[^:.;,]{3,60}?)\s+(?:voor|gedurende|zolang|tot|for|as long|until)\b/u;
const DATA_WORD =
  /gegevens|data|details|records|information|personalia|dossier|file|bestanden|beelden/iu;

/** What stands before a colon, of a passage that says how long after it. */
function headOf({
  text,
  kind,
  start,
}: Passage): { readonly text: string; readonly end: number } | undefined {
  const found = kind === 'sentence' ? undefined : HEAD.exec(text)?.[1];
  if (found === undefined || OF_ITSELF.test(found) || found.split(/\s+/u).length > MOST_HEAD_WORDS)
    return undefined;
  return { text: tidy(found, 80), end: start + found.length };
}

/** What is kept so long: what the sentence names, else the first cell of its row, else the title's purpose. */
function keptIn({ marked: all }: MarkedStatement, marked: Marked): readonly Named[] {
  const { passage, hits } = marked;
  const language = passage.language === 'en' ? 'en' : 'nl';
  const named = (found: readonly MarkedHit[]): readonly Named[] => namesOf(found, language);
  const isKept = ({ list }: MarkedHit): boolean => list === 'data' || list === 'subject';
  const head = headOf(passage);
  if (head) {
    const inside = hits.filter(({ end }) => end <= head.end);
    const own = named(inside.filter(isKept));
    if (own.length > 0) return own;
    const about = named(inside.filter(({ list }) => list === 'purpose'));
    return about.length > 0 ? about : [{ text: head.text, language }];
  }
  const until = hits.find(({ list }) => list === 'criterion' || list === 'unlimited');
  const kept = hits.filter(
    (hit) =>
      isKept(hit) && (until === undefined || hit.start < until.start) && !isUnclear(marked, hit),
  );
  const own = named(kept);
  if (own.length > 0) return own;
  const after = NAMED_AFTER.exec(passage.text.slice(0, 600))?.[1];
  if (after !== undefined && DATA_WORD.test(after)) return [{ text: tidy(after, 80), language }];
  if (passage.kind === 'row') {
    const cell = tidy(passage.text.split(/\||\t/u)[0] ?? '', 80);
    if (cell !== '') return [{ text: cell, language }];
  }
  const about = named(
    hits.filter(
      ({ list, start }) => list === 'purpose' && (until === undefined || start < until.start),
    ),
  );
  if (about.length > 0) return about;
  const title = all[passage.titles.at(-1) ?? -1];
  const thing = keptThing(passage, firstOf(marked, until));
  if (thing !== undefined) return [ownThing(thing, marked, title, language)];
  return named((title?.hits ?? []).filter(({ list }) => list === 'purpose' || list === 'data'));
}

/** The word from which a passage says how long. */
const firstOf = ({ passage }: Marked, until: MarkedHit | undefined): number =>
  Math.min(
    until?.from ?? Number.POSITIVE_INFINITY,
    ...periodsIn(passage.tokens).map(({ from }) => from),
  );

const IMAGES = /^(?:beelden|opnam?en|opnames|images|footage|recordings)$/iu;
const CAMERA = /camera|cctv/iu;

/** `De beelden` of a section on cameras are those of the cameras. */
function ownThing(
  text: string,
  { passage }: Marked,
  title: Marked | undefined,
  language: Named['language'],
): Named {
  const around = `${title?.passage.text.slice(0, 200) ?? ''} ${passage.text.slice(0, 1_000)}`;
  return IMAGES.test(text) && CAMERA.test(around)
    ? { term: 'data.video', text, language }
    : { text, language };
}

/** `under the age of 18`: whose data, and not which. */
const isUnclear = ({ passage }: Marked, { term, start }: MarkedHit): boolean =>
  term === 'data.birth' &&
  /\b(?:the|de) $/iu.test(
    passage.text.slice(Math.max(0, start - passage.start - 10), start - passage.start),
  );
