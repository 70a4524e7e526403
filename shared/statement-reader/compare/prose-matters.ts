/** The purpose that a plain sentence gives a basis for: `Uw bestelling verwerken wij met uw toestemming`. */
import { stateOf } from '../../domain/answer.ts';
import { dataWords } from '../proposals/words/data-words.ts';
import { basisWords } from '../proposals/words/law-words.ts';
import { purposeWords } from '../proposals/words/purpose-words.ts';
import { subjectWords } from '../proposals/words/subject-words.ts';
import { type Hit, WordFinder } from '../proposals/words/word-finder.ts';
import type { Passage } from '../text/passage.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { CompareContext } from './context.ts';
import { DUTY, type Held, type Matter, matterOf, namesOf } from './matters.ts';
import { contentOf, stemOf } from './names.ts';
import { isOfOthers, isPlainWord } from './plain-words.ts';
import {
  ANOTHER,
  isAside,
  isOpen,
  MOST_WORDS,
  NEVER_BESIDE,
  OCCASION,
  PAID_AND_KEPT,
  purposesOfData,
  REASON,
  takenAlong,
} from './prose-words.ts';
import type { ToldBases } from './told-bases.ts';

const finder = new WordFinder([purposeWords, dataWords, basisWords]);
const people = new WordFinder([subjectWords]);

/** Out: nothing where it is not certain that the sentence is about one matter and no more. */
export function inProse(
  context: CompareContext,
  held: readonly Held[],
  { passage, bases }: ToldBases,
): Matter | undefined {
  if (!passage || !isPlain(context, passage)) return undefined;
  const hits = finder.find(passage.tokens);
  const grounds = hits.filter(({ list }) => list === 'basis');
  const matters = hits.filter(
    (hit) => isOfMatter(hit) && !grounds.some((ground) => touches(ground, hit)),
  );
  const data = hits.filter(({ list }) => list === 'data');
  if (matters.some((hit) => !grounds.some((ground) => isLinked(passage, hit, ground, data))))
    return undefined;
  const found =
    matters.length > 0
      ? byVocabulary(context, held, matters, bases)
      : byOwnName(context, held, passage, grounds);
  return found && saysNoMore(context, passage, [...grounds, ...matters], found) ? found : undefined;
}

/** `Met uw toestemming bezorgen wij bij de buren`: every word more can be what the basis is for. */
function saysNoMore(
  context: CompareContext,
  passage: Passage,
  hits: readonly Hit[],
  { rows }: Matter,
): boolean {
  const names = rows.flatMap(({ purpose }) => [
    ...namesOf(context, purpose),
    ...activityNames(context, purpose.activity),
  ]);
  const own = new Set(names.flatMap((name) => [...contentOf(name)]));
  const data = finder.find(passage.tokens).filter(({ list }) => list === 'data');
  const known = [
    ...hits,
    ...data.filter((hit) => isHeldFor(context, rows, hit.term) && !isOnlyBeside(passage, hit)),
  ];
  return passage.tokens.every(
    ({ word }, at) =>
      isPlainWord(word) ||
      contentOf(word).size === 0 ||
      own.has(stemOf(word)) ||
      known.some(({ from, to }) => from <= at && at <= to),
  );
}

/** What the register does not have for this purpose can be asked for on a basis of its own. */
const isHeldFor = ({ index }: CompareContext, rows: readonly Held[], term: string): boolean =>
  rows.some(({ purpose, row }) =>
    index
      .parts('dataItem', purpose.activity)
      .some((item) => item.term === term && (row.forData?.includes(item.id) ?? true)),
  );

const isOfMatter = ({ list, term }: Hit): boolean =>
  (list === 'purpose' && term !== DUTY) || (list === 'data' && term in purposesOfData);

const touches = (one: Hit, other: Hit): boolean => one.from <= other.to && other.from <= one.to;

function isPlain({ passages }: CompareContext, passage: Passage): boolean {
  const { kind, text, tokens, titles, leadIn } = passage;
  if (kind !== 'sentence' && kind !== 'item') return false;
  if (tokens.length > MOST_WORDS || isAside(text) || isOpen(text) || isOfOthers(text)) return false;
  const all = passages();
  const lead = all[leadIn ?? -1]?.text ?? '';
  return !isAside(all[titles.at(-1) ?? -1]?.text ?? '') && !isAside(lead) && !isOpen(lead);
}

/** Words that may stand between a preposition and what it is of: `bij het plaatsen van een bestelling`. */
const NEAR = 2;

/** `Bij uw bestelling`, `uw review met uw naam`: what the basis is of is another thing. */
const isOnlyBeside = ({ tokens }: Pick<Passage, 'tokens'>, { from }: Hit): boolean =>
  tokens.slice(Math.max(0, from - NEAR), from).some(({ word }) => OCCASION.has(word));

/** `Nieuwsbrief: toestemming`, `nieuwsbrief (toestemming)`. */
const GOES_ON = new Set([':', '(', '–', '—']);

function isLinked(
  { tokens }: Passage,
  matter: Hit,
  ground: Hit,
  data: readonly Hit[] = [],
): boolean {
  if (isOnlyBeside({ tokens }, matter)) return false;
  const [first, last] = matter.from < ground.from ? [matter, ground] : [ground, matter];
  const start = first.to + 1;
  const between = tokens.slice(start, last.from + 1);
  return between.every(
    ({ word, sign }, at) =>
      joinsData(data, start + at, word) ||
      (!(ANOTHER.has(word) && at < between.length - 1) &&
        (sign === undefined || GOES_ON.has(sign) || (sign === ',' && REASON.has(word)))),
  );
}

/** `uw naam, adres en woonplaats`: one more kind of data, and no other matter. */
function joinsData(data: readonly Hit[], at: number, word: string): boolean {
  const next = ANOTHER.has(word) ? at + 1 : at;
  return data.some(({ to }) => to === at - 1) && data.some(({ from }) => from === next);
}

/** By the words of the vocabulary for a purpose that the register has. */
function byVocabulary(
  context: CompareContext,
  held: readonly Held[],
  matters: readonly Hit[],
  bases: ToldBases['bases'],
): Matter | undefined {
  const found = matters.map((hit) => rowsOf(held, hit));
  // What is told of and not registered may have the basis.
  if (found.some(({ rows }) => rows.length === 0)) return undefined;
  const isSure = found.every((each) => each.isSure);
  if (!isSure && ![...bases].every((basis) => NEVER_BESIDE.has(basis))) return undefined;
  const rows = [...new Set(found.flatMap((each) => each.rows))];
  const first = matterOf(context, rows);
  if (!first || !isOneMatter(rows)) return undefined;
  return matters.some((hit) => isOfAnother(context, held, hit, bases)) ? undefined : first;
}

const isOneMatter = (rows: readonly Held[]): boolean =>
  new Set(rows.map(({ purpose }) => purpose.term)).size === 1 ||
  new Set(rows.map(({ purpose }) => purpose.activity)).size === 1;

/** Another purpose that goes by the same words may be the one that is meant. */
function isOfAnother(
  context: CompareContext,
  held: readonly Held[],
  { term }: Hit,
  bases: ToldBases['bases'],
): boolean {
  return held.some(
    ({ purpose, row, due }) =>
      due &&
      bases.has(row.basis) &&
      ((term === MARKETING && stateOf(purpose.directMarketing) === 'some') ||
        namesOf(context, purpose).some((name) =>
          finder.find(tokensOf(name, 0, name.length)).some((hit) => hit.term === term),
        )),
  );
}

/** `Reclame sturen wij met uw toestemming`: a newsletter is that as well. */
const MARKETING = 'purpose.directMail';

function rowsOf(
  held: readonly Held[],
  { list, term }: Hit,
): { readonly rows: readonly Held[]; readonly isSure: boolean } {
  const ofTerms = (terms: readonly string[]) =>
    held.filter(({ purpose }) => terms.includes(purpose.term));
  const own = list === 'data' ? ofTerms(purposesOfData[term] ?? []) : ofTerms([term]);
  const isSure = list === 'data' ? term === 'data.video' : !PAID_AND_KEPT.has(term);
  if (own.length > 0) return { rows: own, isSure };
  return { rows: ofTerms(takenAlong[term] ?? []), isSure: false };
}

/** By the register's own name for an activity or a purpose, all of whose words stand in the sentence. */
function byOwnName(
  context: CompareContext,
  held: readonly Held[],
  passage: Passage,
  grounds: readonly Hit[],
): Matter | undefined {
  const places = passage.tokens.flatMap(({ word }, at) =>
    grounds.some(({ from, to }) => from <= at && at <= to) ? [] : [[stemOf(word), at] as const],
  );
  const stems = new Map(places);
  const rows = held.filter(({ purpose }) =>
    [...namesOf(context, purpose), ...activityNames(context, purpose.activity)].some((name) =>
      isNamedBy(passage, stems, name, grounds),
    ),
  );
  return matterOf(context, rows);
}

function activityNames({ index }: CompareContext, id: string): readonly string[] {
  const name = index.get('activity', id)?.name;
  return [name?.nl, name?.en].filter((each) => each !== undefined);
}

/** A shorter single word says too little. */
const LONG = 6;

const singular = (word: string): string => word.replace(/(?:en|s|n)$/u, '');

/** `Workshops` for `workshop`; `Klanten` is who they are, and no name for what is done. */
function isWholeName(passage: Passage, name: readonly Token[]): boolean {
  const word = name.find((each) => contentOf(each.word).size > 0)?.word ?? '';
  if (word.length < LONG || people.find(name).length > 0) return false;
  return passage.tokens.some((token) => singular(token.word) === singular(word));
}

function isNamedBy(
  passage: Passage,
  stems: ReadonlyMap<string, number>,
  name: string,
  grounds: readonly Hit[],
): boolean {
  const content = [...contentOf(name)];
  const tokens = tokensOf(name, 0, name.length);
  if (content.length === 0 || content.some((stem) => !stems.has(stem))) return false;
  if (content.length === 1 && !isWholeName(passage, tokens)) return false;
  const at = content.map((stem) => stems.get(stem) ?? 0);
  const place = { list: 'name', term: '', from: Math.min(...at), to: Math.max(...at) };
  return grounds.some((ground) => !touches(ground, place) && isLinked(passage, place, ground));
}
