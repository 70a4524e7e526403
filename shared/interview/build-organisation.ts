/** The organisation's own row: what was typed, and what the answers say of it. */
import { stateOf } from '../domain/answer.ts';
import type { Row } from '../domain/entities.ts';
import { organisation } from '../domain/organisation.ts';
import type { Language } from '../domain/text.ts';
import { interviewMessages } from '../i18n/interview.ts';
import { openNote } from '../i18n/open-questions.ts';
import { chosenOf, type InterviewAnswers, isAsked, type PartAnswer } from './answers.ts';
import { countryOf, countryOfPostcode } from './establishment.ts';
import { recipeOf } from './recipes.ts';
import type { NewRow } from './rows.ts';
import type { SuggestedActivity } from './suggest.ts';

type Organisation = NewRow<'organisation'>;

export function organisationOf(
  { website, ...details }: InterviewAnswers['organisation'],
  language: Language,
): Organisation {
  const country = countryOfPostcode(details.postcode);
  return {
    label: details.legalName ?? interviewMessages[language].unnamed,
    language,
    form: 'u',
    ...Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)),
    ...(country === undefined ? {} : { country }),
    ...(website === undefined ? {} : { websites: [website] }),
  };
}

const sizeField = organisation.schema.shape.staffSize;

export const sizeOf = (answer: PartAnswer | undefined): Organisation['staffSize'] =>
  sizeField.safeParse(answer?.options?.[0]).data;

export function saidOfOrganisation(answers: InterviewAnswers): Partial<Organisation> {
  const staffSize = isAsked(answers, 'staff.count')
    ? sizeOf(answers.parts['staff.count'])
    : undefined;
  const country = countryOf(answers);
  return {
    ...(staffSize === undefined ? {} : { staffSize }),
    ...(country === undefined ? {} : { country }),
  };
}

const SPEAKER = 'country.representative';

/**
 * Whether somebody in the Union speaks for it; nothing where it was not asked, nobody knew, the client
 * file said so itself, or `present` says otherwise: a name beside "there is none" would say both.
 */
export function representativeOf(
  answers: InterviewAnswers,
  on: string,
  present?: Row<'representative'>,
): NewRow<'representative'> | undefined {
  if (chosenOf(answers, SPEAKER).length === 0) return undefined;
  const said = speakerIn(answers.parts[SPEAKER], on);
  const known = speakerIn(answers.known?.parts[SPEAKER], on);
  const stands = known ?? present;
  const state = stateOf(said?.answer);
  const isOther = stateOf(stands?.answer) !== 'unknown' && stateOf(stands?.answer) !== state;
  if (known === undefined) return isOther ? undefined : said;
  return !isOther && (said?.name ?? known.name) === known.name ? undefined : said;
}

/** As an answer says it: the client file's own, or the person's. */
export function speakerIn(
  answer: PartAnswer | undefined,
  on: string,
): NewRow<'representative'> | undefined {
  const [option] = answer?.options ?? [];
  if (option === undefined) return undefined;
  const state = option === 'no' ? 'none' : 'some';
  const name = answer?.names?.['yes']?.trim();
  return { answer: { state, on }, ...(name && state === 'some' ? { name } : {}) };
}

/** @param open parts of the questions that nobody knew the answer to */
export function rolesAndNotes(
  activities: readonly SuggestedActivity[],
  open: readonly string[],
  language: Language,
): Pick<Organisation, 'roles' | 'notes'> {
  const roles = new Set(activities.map(({ key }) => recipeOf(key).role));
  return {
    ...(roles.size === 0 ? {} : { roles: [...roles] }),
    ...(open.length === 0 ? {} : { notes: { [language]: openNote(open, language) } }),
  };
}
