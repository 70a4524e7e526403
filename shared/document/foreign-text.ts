/** An export in the other language leaves the user's text as it is, and says so once. */
import { choiceLabel } from '../i18n/choices.ts';
import { documentMessages } from '../i18n/document.ts';
import { runsOf } from './concept.ts';
import type { Language, Paragraph, Section } from './model.ts';
import { fixed, paragraph } from './runs.ts';

/** The paragraph that says so, where a printed text is in another language than the document. */
export function foreignTextNote(
  sections: readonly Section[],
  language: Language,
): Paragraph | undefined {
  const other = runsOf(sections).find(
    (run) => run.lang !== undefined && run.lang !== language,
  )?.lang;
  if (other === undefined) return undefined;
  const name = choiceLabel('organisation', 'language', other, language);
  return paragraph([fixed(documentMessages[language].otherLanguage(name))], 'small');
}
