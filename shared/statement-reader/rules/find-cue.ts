/** Which passages show a cue. */
import type { Found } from '../phrases/find.ts';
import type { PhraseBook, Said } from '../phrases/phrase-book.ts';
import type { PassageKind, PassageLanguage } from '../text/passage.ts';
import type { Cue } from './cue.ts';
import type { Spoken, SpokenStatement } from './spoken.ts';
import { touches } from './words.ts';

/** A cue with its phrases as numbers of the book. */
export interface ReadyCue {
  readonly says: readonly number[];
  readonly and: readonly (readonly number[])[];
  readonly aside: readonly number[];
  readonly unless: readonly number[];
  readonly under?: readonly number[];
  readonly titled?: readonly number[];
  readonly notUnder?: readonly number[];
  readonly beside?: readonly number[];
  readonly notBeside?: readonly number[];
  readonly somewhere?: readonly number[];
  readonly nowhere?: readonly number[];
  readonly denied?: 'yes' | 'no';
  readonly in: readonly PassageKind[];
}

const TEXT: readonly PassageKind[] = ['sentence', 'item', 'row'];

export function readyCue(cue: Cue, book: PhraseBook): ReadyCue {
  const numbers = (phrases: readonly string[]): readonly number[] =>
    phrases.map((phrase) => book.numberOf(phrase));
  return {
    says: numbers(cue.says),
    and: (cue.and ?? []).map(numbers),
    aside: numbers(cue.aside ?? []),
    unless: numbers(cue.unless ?? []),
    ...(cue.under ? { under: numbers(cue.under) } : {}),
    ...(cue.titled ? { titled: numbers(cue.titled) } : {}),
    ...(cue.notUnder ? { notUnder: numbers(cue.notUnder) } : {}),
    ...(cue.beside ? { beside: numbers(cue.beside) } : {}),
    ...(cue.notBeside ? { notBeside: numbers(cue.notBeside) } : {}),
    ...(cue.somewhere ? { somewhere: numbers(cue.somewhere) } : {}),
    ...(cue.nowhere ? { nowhere: numbers(cue.nowhere) } : {}),
    ...(cue.denied ? { denied: cue.denied } : {}),
    in: cue.in ?? TEXT,
  };
}

/**
 * In: a cue and the language it is in. Out: the passages that show it, in the order of the text. A
 * passage in a language that is neither Dutch nor English is read by the cues of both.
 */
export function passagesWith(
  cue: ReadyCue,
  language: 'nl' | 'en',
  statement: SpokenStatement,
): readonly number[] {
  // Only those that say one of its phrases: most cues are said nowhere, and a long text has thousands of passages.
  const saying = new Set(cue.says.flatMap((number) => statement.anywhere.get(number) ?? []));
  return [...saying]
    .filter(({ passage }) => reads(language, passage.language))
    .filter((spoken) => findCue(cue, spoken, statement) !== undefined)
    .map(({ passage }) => passage.index)
    .sort((a, b) => a - b);
}

const reads = (cues: 'nl' | 'en', language: PassageLanguage): boolean =>
  language === 'other' || language === cues;

/** Out: where in the passage the cue is said; absent when it is not. */
function findCue(cue: ReadyCue, spoken: Spoken, statement: SpokenStatement): Found | undefined {
  const { passage, said } = spoken;
  if (!cue.in.includes(passage.kind)) return undefined;
  const heard = cue.aside.some((number) => said.has(number))
    ? statement.saidBeside(spoken, cue.aside)
    : said;
  const own = saidBy(cue, spoken, heard);
  if (!own) return undefined;
  if (!cue.and.every((group) => group.some((number) => said.has(number)))) return undefined;
  if (cue.unless.some((number) => heard.has(number))) return undefined;
  if (cue.under && !titled(cue.under, passage.titles, statement)) return undefined;
  if (cue.notUnder && titled(cue.notUnder, passage.titles, statement)) return undefined;
  if (cue.titled && !titled(cue.titled, passage.titles.slice(-1), statement)) return undefined;
  if (cue.somewhere && !cue.somewhere.some((number) => statement.anywhere.has(number)))
    return undefined;
  if (cue.nowhere?.some((number) => statement.anywhere.has(number))) return undefined;
  if (cue.beside && !saidBeside(cue.beside, passage.index, statement)) return undefined;
  if (cue.notBeside && saidBeside(cue.notBeside, passage.index, statement)) return undefined;
  return own;
}

/** A plain loop: it is asked for every cue of which a passage says a phrase. */
function saidBy(cue: ReadyCue, spoken: Spoken, heard: Said): Found | undefined {
  for (const number of cue.says) {
    const found = heard.get(number);
    if (found === undefined || found.to < spoken.led) continue;
    if (cue.denied === undefined || deniedAs(cue, spoken, found)) return found;
  }
  return undefined;
}

const titled = (
  numbers: readonly number[],
  titles: readonly number[],
  { spoken }: SpokenStatement,
): boolean =>
  titles.some((title) => numbers.some((number) => spoken[title]?.said.has(number) === true));

const deniedAs = (cue: ReadyCue, { denied, unsaid }: Spoken, found: Found): boolean =>
  cue.denied === 'yes' ? touches(denied, found) : !touches(unsaid, found);

const BESIDE = [-2, -1, 1, 2];

function saidBeside(numbers: readonly number[], index: number, statement: SpokenStatement) {
  const here = statement.passages[index];
  return BESIDE.some((step) => {
    const other = statement.spoken[index + step];
    return (
      other !== undefined &&
      (other.passage.block === here?.block ||
        other.passage.titles.at(-1) === here?.titles.at(-1)) &&
      numbers.some((number) => other.said.has(number))
    );
  });
}
