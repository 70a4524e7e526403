/** The shape of a question to somebody who never saw the app: what is asked, of what, and room for the answer. */
import type { Language } from '../../domain/text.ts';
import { choiceLabel } from '../choices.ts';
import type { Both } from '../parts.ts';
import type { Subject } from './subjects.ts';

export const questionParams = [
  'at',
  'it',
  'who',
  'whom',
  'place',
  'period',
  'other',
  'several',
] as const;

/**
 * What a question names. `at` is the activity, as ` bij "Bestellingen"`, and empty where several are
 * asked about at once; `it` is what the question is about, as its `Subject` says; `several` is set
 * when a line stands below for each of several names. The rest are values of the finding.
 */
export type QuestionParams = Readonly<Record<(typeof questionParams)[number], string>>;

/** Where the answer goes, under each other: boxes to tick, a short text, lines to write on. */
export interface AnswerSpace {
  /** "I do not know" is added to them. */
  readonly ticks?: readonly Both[];
  readonly label?: Both;
  readonly lines: number;
  /** The label asks on after a yes: of many things once, below them all. */
  readonly asksOn?: true;
  /** Room for a date or a name, on the line of the label. */
  readonly short?: true;
}

export interface ClientQuestion {
  readonly about: Subject;
  readonly answer: AnswerSpace;
  readonly ask: Readonly<Record<Language, (params: QuestionParams) => string>>;
  /** Values of the finding that tell its line from others, beside the names of where it is. */
  readonly by: readonly ('who' | 'what' | 'whom' | 'place' | 'period' | 'other')[];
}

/**
 * Questions by rule, in the order in which they are asked; for one field that a rule may point to,
 * by `RULE/entity/field`. Null: whoever keeps the register mends it there.
 */
export type ClientQuestions = { readonly [rule: string]: ClientQuestion | null };

export type Ask = (params: QuestionParams) => string;

/** Behind "abroad"; nothing where nobody wrote down yet which country that is. */
export const country = ({ place }: Pick<QuestionParams, 'place'>): string =>
  place === '' ? '' : ` (${place})`;

/** First Dutch, then English. */
export const asks = (
  about: Subject,
  answer: AnswerSpace,
  nl: Ask,
  en: Ask,
  by: ClientQuestion['by'] = [],
): ClientQuestion => ({ about, answer, ask: { nl, en }, by });

const both = (nl: string, en: string): Both => ({ nl, en });

export const words: AnswerSpace = { lines: 2 };
export const oneLine: AnswerSpace = { lines: 1 };
export const story: AnswerSpace = { lines: 5 };
export const date: AnswerSpace = { label: both('Datum:', 'Date:'), lines: 1, short: true };
export const yesNo: AnswerSpace = { ticks: [both('ja', 'yes'), both('nee', 'no')], lines: 0 };

/** Yes or no, and what else is good to know then: "Zo ja, wie?" */
export const yesAnd = (nl: string, en: string): AnswerSpace => ({
  ...yesNo,
  label: both(nl, en),
  lines: 1,
  asksOn: true,
});

export const oneOf = (...ticks: readonly (readonly [nl: string, en: string])[]): AnswerSpace => ({
  ticks: ticks.map(([nl, en]) => both(nl, en)),
  lines: 0,
});

/** The same, with a line for what is not among them. */
export const oneOfOr = (nl: string, en: string, choices: AnswerSpace): AnswerSpace => ({
  ...choices,
  label: both(nl, en),
  lines: 1,
});

/** Options of a field of the register, in the words that the register has for them. */
export const vocabulary = (
  entity: string,
  field: string,
  options: readonly string[],
): AnswerSpace => ({
  ticks: options.map((option) =>
    both(choiceLabel(entity, field, option, 'nl'), choiceLabel(entity, field, option, 'en')),
  ),
  lines: 0,
});

export const otherwise = (choices: AnswerSpace): AnswerSpace =>
  oneOfOr('Iets anders, namelijk:', 'Something else, namely:', choices);

/** Why data may be used, in words of every day: which legal basis that is, is not for a client. */
export const reasons: AnswerSpace = oneOfOr(
  'Een andere reden, namelijk:',
  'Another reason, namely:',
  oneOf(
    ['het staat in een contract of afspraak', 'it is in a contract or arrangement'],
    ['het moet van de wet', 'the law requires it'],
    ['mensen hebben ja gezegd', 'people said yes'],
  ),
);
