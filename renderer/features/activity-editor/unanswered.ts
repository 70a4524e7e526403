/** Whether a section of the editor is still open, by the same measure as the letters of the table. */
import { type Answer, stateOf } from '../../../shared/domain/answer.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { endIsKnown } from '../../../shared/domain/retention.ts';
import type { EditorSection } from '../../../shared/i18n/app/activity-editor.ts';
import { isAsked } from './sections.ts';

/** What was said in an activity. */
export interface Said {
  readonly activity: Row<'activity'> | undefined;
  /** How many rows the section has. */
  readonly parts: number;
  readonly retention: readonly Row<'retention'>[];
  readonly data: readonly string[];
  /** For whom it is done, by who works for another. */
  readonly engagements: readonly Row<'engagement'>[];
  /** Who gets the data sends them out of Europe himself. */
  readonly carried: boolean;
}

const isUnknown = (value: Answer | undefined): boolean => stateOf(value) === 'unknown';

/** Nobody has said anything yet, or not how long. */
export function isUnanswered(section: EditorSection, said: Said): boolean {
  const { activity, parts } = said;
  if (!isAsked(activity?.role, section)) return false;
  if (activity?.role === 'processor') return isUnansweredFor(section, activity, said);
  switch (section) {
    case 'recipients':
      return parts === 0 && isUnknown(activity?.recipientsAnswer);
    case 'transfers':
      return parts === 0 && !said.carried && isUnknown(activity?.transfersAnswer);
    case 'security':
      return isUnknown(activity?.measuresAnswer);
    case 'retention':
      return !endIsKnown(said.retention, said.data);
    case 'what':
    case 'more':
      return false;
    default:
      return parts === 0;
  }
}

/** What a client's own row says comes before what the activity says for all. */
function isUnansweredFor(
  section: EditorSection,
  { transfersAnswer, measures }: Row<'activity'>,
  { engagements }: Said,
): boolean {
  if (section === 'transfers') {
    if (engagements.length === 0) return isUnknown(transfersAnswer);
    return engagements.some((row) => isUnknown(row.transfersAnswer ?? transfersAnswer));
  }
  if (section === 'security')
    return measures === undefined && engagements.some((row) => row.measures === undefined);
  return section === 'clients' && engagements.length === 0;
}

/** A person said that he does not know: he has seen the question. */
export function isSaidUnknown(section: EditorSection, row: Row<'activity'> | undefined): boolean {
  switch (section) {
    case 'recipients':
      return row?.recipientsAnswer?.state === 'unknown';
    case 'transfers':
      return row?.transfersAnswer?.state === 'unknown';
    case 'security':
      return row?.measuresAnswer?.state === 'unknown';
    default:
      return false;
  }
}
