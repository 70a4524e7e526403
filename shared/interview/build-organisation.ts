/** The organisation's own row: what was typed, and what the answers say of it. */
import { stateOf } from '../domain/answer.ts';
import type { Row } from '../domain/entities.ts';
import { organisation } from '../domain/organisation.ts';
import type { Language } from '../domain/text.ts';
import { interviewMessages } from '../i18n/interview.ts';
import { openNote } from '../i18n/open-questions.ts';
import { chosenOf, type InterviewAnswers } from './answers.ts';
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

export function saidOfOrganisation(answers: InterviewAnswers): Partial<Organisation> {
  const { data: staffSize } = sizeField.safeParse(chosenOf(answers, 'staff.count')[0]);
  const country = countryOf(answers);
  return {
    ...(staffSize === undefined ? {} : { staffSize }),
    ...(country === undefined ? {} : { country }),
  };
}

/**
 * Whether somebody in the Union speaks for it; nothing where it was not asked, nobody knew, or `present`
 * says otherwise: a name beside "there is none" would say both.
 */
export function representativeOf(
  answers: InterviewAnswers,
  on: string,
  present?: Row<'representative'>,
): NewRow<'representative'> | undefined {
  const [option] = chosenOf(answers, 'country.representative');
  if (option === undefined) return undefined;
  const name = answers.parts['country.representative']?.names?.['yes']?.trim();
  const state = option === 'no' ? 'none' : 'some';
  const stands = stateOf(present?.answer);
  if ((stands === 'some' || stands === 'none') && stands !== state) return undefined;
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
