/** A question in its words: the sentence with what it names, and what stands before each answer. */
import type { Finding } from '../../checks/finding.ts';
import { type FindingParts, fixedParts, textOf } from '../../checks/finding-part.ts';
import { filledParts, paramParts } from '../../checks/finding-parts.ts';
import type { Parts } from '../../i18n/parts.ts';
import type { AskedQuestion, QuestionTheme } from '../../i18n/questions/all.ts';
import { type AnswerSpace, questionParams } from '../../i18n/questions/question.ts';
import { atActivity, atTheLine, subjectWords } from '../../i18n/questions/subjects.ts';
import type { ComposeContext } from '../context.ts';
import type { Name } from './names.ts';

export interface Occurrence {
  readonly finding: Finding;
  readonly names: readonly Name[];
  /** The activity, company or other thing it is a part of; empty for the organisation. */
  readonly top: string;
}

export interface Gathered extends AskedQuestion {
  readonly places: readonly Occurrence[];
}

/** One thing to answer: its names are printed where the question does not say them. */
export interface AnswerLine {
  readonly refs: readonly string[];
  readonly name: FindingParts;
}

export interface Question {
  readonly theme: QuestionTheme;
  readonly text: FindingParts;
  readonly refs: readonly string[];
  readonly answer: AnswerSpace;
  readonly lines: readonly AnswerLine[];
}

const STEP = ' › ';

const pathOf = (names: readonly Name[]): FindingParts =>
  names.flatMap(({ parts }, place) => [...fixedParts(place === 0 ? '' : STEP), ...parts]);

/** In: what was gathered under one question. Out: its sentence, and a line for each answer. */
export function inWords(gathered: Gathered, context: ComposeContext): Question {
  const { theme, question, places } = gathered;
  const several = places.length > 1;
  const sameActivity = several && withinOneActivity(gathered);
  const left = ({ names }: Occurrence) =>
    sameActivity ? names.filter(({ kind }) => kind !== 'at') : names;
  return {
    theme,
    answer: question.answer,
    refs: places.map(({ finding }) => finding.ref),
    text: filledParts(slotsOf(gathered, sameActivity, context), question.ask[context.language]),
    lines: places.map((place) => ({
      refs: [place.finding.ref],
      name: several ? pathOf(left(place)) : [],
    })),
  };
}

/** Then the sentence names it, and the lines need not. */
function withinOneActivity({ question, places }: Gathered): boolean {
  const tops = new Set(places.map(({ top }) => top));
  return tops.size === 1 && question.about !== 'activity' && places.every(isNamed);
}

const isNamed = ({ names }: Occurrence): boolean => names.some(({ kind }) => kind !== 'at');

type Slot = (typeof questionParams)[number];

function slotsOf(
  { question, places }: Gathered,
  sameActivity: boolean,
  { language, index }: ComposeContext,
): Readonly<Record<Slot, FindingParts>> {
  const several = places.length > 1;
  const values = places.map(({ finding }) => paramParts(finding, language, index));
  const value = (slot: string): FindingParts => {
    const [first = [], ...rest] = values.map((each) => each[slot] ?? []);
    const same = rest.every((other) => textOf(other) === textOf(first));
    return same ? first : fixedParts(atTheLine[language][slot] ?? '');
  };
  const names = places[0]?.names ?? [];
  const activity = names.find(({ kind }) => kind === 'at')?.parts;
  const thing =
    names.findLast(({ kind }) => kind === 'it')?.parts ??
    (question.about === 'activity' ? activity : undefined);
  const subject = subjectWords[language][question.about];
  const named =
    question.about === 'activity' ||
    places.every((place) => place.names.some(({ kind }) => kind === 'it'));
  const plain = Object.fromEntries(questionParams.map((slot) => [slot, value(slot)]));
  return {
    ...(plain as Record<Slot, FindingParts>),
    several: fixedParts(several ? 'several' : ''),
    at: activity && (!several || sameActivity) ? filledIn(atActivity[language](activity)) : [],
    it: several
      ? fixedParts(named ? subject.several : subject.unnamed)
      : thing
        ? filledIn(subject.named(thing))
        : fixedParts(subject.unnamed),
  };
}

const filledIn = (parts: Parts<FindingParts>): FindingParts =>
  parts.flatMap((part) => (typeof part === 'string' ? fixedParts(part) : part));
