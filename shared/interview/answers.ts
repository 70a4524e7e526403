/** The answers to the start interview, as far as they are given. Kept so that one can go on later. */
import { z } from 'zod';
import { localisedShort, shortText } from '../domain/text.ts';
import { facts } from './establishment.ts';
import { organisationFields, type Part, type Question } from './question.ts';
import { questions } from './questions.ts';
import { type ActivityKey, activityKeys } from './recipes.ts';

const partAnswer = z.strictObject({
  /** Ids of the chosen options. */
  options: z.array(z.string()).optional(),
  /** "Weet ik niet". */
  unknown: z.literal(true).optional(),
  /** By option: what the company is called. */
  names: z.record(z.string(), shortText).optional(),
  /** For a part that asks for names only: one each. */
  list: z.array(shortText).optional(),
  /** `country.*`, with an option that asks for one. */
  country: shortText.optional(),
});
export type PartAnswer = z.infer<typeof partAnswer>;

const adjustment = z.strictObject({
  /** In the language in which it was typed. */
  name: localisedShort.optional(),
  /** Keys of people, purposes, recipients, data and periods that are left out. */
  without: z.array(shortText).optional(),
  /** People and purposes of the vocabulary that are added. */
  more: z.array(shortText).optional(),
  /** By key of a ground: the basis in its place. */
  grounds: z.record(shortText, shortText).optional(),
});
export type Adjustment = z.infer<typeof adjustment>;

const details = z.partialRecord(z.enum(organisationFields), shortText);
/** By id of the part. */
const partAnswers = z.record(z.string(), partAnswer);

const knownAnswers = z.strictObject({ organisation: details, parts: partAnswers });
export type KnownAnswers = z.infer<typeof knownAnswers>;

export const interviewAnswers = z.strictObject({
  organisation: details,
  parts: partAnswers,
  /** Suggested activities that the person ticked or unticked himself. */
  ticked: z.partialRecord(z.enum(activityKeys), z.boolean()),
  /** Templates that no answer asks for and the person wants. */
  added: z.array(z.enum(activityKeys)).optional(),
  /** Suggested activities of which the client file has one and the person wants another. */
  again: z.array(z.enum(activityKeys)).optional(),
  /** What the person changed in an activity before it is made. */
  adjusted: z.partialRecord(z.enum(activityKeys), adjustment).optional(),
  /** Details that stand in the client file already, as they were typed then. */
  carried: details.optional(),
  /** What the client file said already when it was filled in here. */
  known: knownAnswers.optional(),
});
export type InterviewAnswers = z.infer<typeof interviewAnswers>;

export const noAnswers: InterviewAnswers = { organisation: {}, parts: {}, ticked: {} };

/** Whether there is anything yet that would be lost: what the client file said itself is not. */
export function isUnanswered({ known, organisation, parts, ...given }: InterviewAnswers): boolean {
  return (
    organisationFields.every((field) => organisation[field] === known?.organisation[field]) &&
    [...Object.keys(parts), ...Object.keys(known?.parts ?? {})].every((id) =>
      isSamePart(parts[id], known?.parts[id]),
    ) &&
    Object.values(given).every((each) => Object.keys(each ?? {}).length === 0)
  );
}

export function isSamePart(one: PartAnswer = {}, other: PartAnswer = {}): boolean {
  return (
    JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
  );
}

/** Whether anything was said of a part; "I do not know" is said too. */
export function isAnswered({ options = [], list = [], unknown }: PartAnswer = {}): boolean {
  return unknown === true || options.length > 0 || list.length > 0;
}

function holds(answers: InterviewAnswers, when: Part['when']): boolean {
  if (when === undefined) return true;
  if ('fact' in when) return facts[when.fact](answers);
  const chosen = answers.parts[when.part]?.options ?? [];
  return when.anyOf.some((option) => chosen.includes(option));
}

/** The questions to ask after these answers, in order. */
export function shownQuestions(answers: InterviewAnswers): readonly Question[] {
  return questions.filter(({ when }) => holds(answers, when));
}

/** The parts of a question to ask after these answers: its own and what follows from it. */
export function shownParts(answers: InterviewAnswers, question: Question): readonly Part[] {
  if (!holds(answers, question.when)) return [];
  return question.parts.filter(({ when }) => holds(answers, when));
}

/** Whether a part is asked after these answers. */
export const isAsked = (answers: InterviewAnswers, part: string): boolean =>
  shownQuestions(answers).some((question) =>
    shownParts(answers, question).some(({ id }) => id === part),
  );

/** What was chosen in a part, as far as it is still asked. */
export function chosenOf(answers: InterviewAnswers, part: string): readonly string[] {
  return isAsked(answers, part) ? (answers.parts[part]?.options ?? []) : [];
}

/** Whether a suggested activity is ticked: as the person said, else when an answer is sure of it. */
export function isTicked(
  answers: InterviewAnswers,
  suggestion: { readonly key: ActivityKey; readonly certain: boolean },
): boolean {
  return answers.ticked[suggestion.key] ?? suggestion.certain;
}
