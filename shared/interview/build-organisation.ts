/** The organisation's own row: what was typed, and what the answers say of it. */
import { organisation } from '../domain/organisation.ts';
import type { Language } from '../domain/text.ts';
import { interviewMessages } from '../i18n/interview.ts';
import { openNote } from '../i18n/open-questions.ts';
import { chosenOf, type InterviewAnswers } from './answers.ts';
import { recipeOf } from './recipes.ts';
import type { NewRow } from './rows.ts';
import type { SuggestedActivity } from './suggest.ts';

type Organisation = NewRow<'organisation'>;

/** Postcodes of four figures and two letters are Dutch and nowhere else. */
const DUTCH_POSTCODE = /^\d{4}\s?[A-Z]{2}$/i;

export function organisationOf(
  { website, ...details }: InterviewAnswers['organisation'],
  language: Language,
): Organisation {
  return {
    label: details.legalName ?? interviewMessages[language].unnamed,
    language,
    form: 'u',
    ...Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)),
    ...(DUTCH_POSTCODE.test(details.postcode ?? '') ? { country: 'country.NL' } : {}),
    ...(website === undefined ? {} : { websites: [website] }),
  };
}

const sizeField = organisation.schema.shape.staffSize;

export function saidOfOrganisation(answers: InterviewAnswers): Partial<Organisation> {
  const { data: staffSize } = sizeField.safeParse(chosenOf(answers, 'staff.count')[0]);
  return staffSize === undefined ? {} : { staffSize };
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
