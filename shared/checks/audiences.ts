/** Which statement an activity belongs in: merging rule M1 of the customer statement, and its like. */
import type { Audience } from '../domain/activity.ts';
import type { Activity, CheckContext } from './context.ts';
import { traitsOfSubject } from './terms.ts';

/** Audiences of an activity: those chosen, else those its data subjects belong to. */
export function audiencesOf(context: CheckContext, activity: Activity): readonly Audience[] {
  if (activity.audiences !== undefined) return activity.audiences;
  const found = context.index
    .parts('subjectGroup', activity.id)
    .map((group) => traitsOfSubject(context, group.term).audience);
  return [...new Set(found.filter((audience) => audience !== undefined))];
}
