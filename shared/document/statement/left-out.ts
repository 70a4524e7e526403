/** What a statement does not tell although it may concern its readers, and why. */
import type { Activity } from '../../domain/activity.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { LeftOutReason } from '../../domain/left-out.ts';
import type { SubjectGroup } from '../../domain/subject-group.ts';
import type { StatementContext } from './context.ts';
import { rowsOf } from './purpose-rows.ts';
import { audiencesOf, isToldElsewhere, type ScopedActivity } from './scope.ts';

export interface LeftOut {
  readonly activity: Activity;
  readonly why: LeftOutReason;
}

/** In scope, and yet no row of section 2 speaks of it. */
const silentIn = (context: StatementContext): readonly ScopedActivity[] =>
  context.scope.filter((scoped) => rowsOf(context, scoped).length === 0);

/** In register order. What is for other readers alone is not left out of this one. */
export function leftOutOf(context: StatementContext): readonly LeftOut[] {
  const silent = new Set(silentIn(context).map(({ activity }) => activity.id));
  const inScope = new Set(context.scope.map(({ activity }) => activity.id));
  return context.index
    .all('activity')
    .filter(({ role, status }) => role !== 'processor' && status !== 'ended')
    .flatMap((activity): readonly LeftOut[] => {
      if (silent.has(activity.id)) return [{ activity, why: 'nothingToSay' }];
      const why = inScope.has(activity.id) ? undefined : whyOutside(context, activity);
      return why === undefined ? [] : [{ activity, why }];
    });
}

function whyOutside(context: StatementContext, activity: Activity): LeftOutReason | undefined {
  const { index, statement, audience } = context;
  const isDraft = activity.status === 'draft';
  const hasReaders =
    activity.audiences !== undefined || index.parts('subjectGroup', activity.id).length > 0;
  const isUnplaced = !isDraft && unplacedOf(context, activity).length > 0;
  if (hasReaders && !audiencesOf(index, activity).includes(audience) && !isUnplaced)
    return undefined;
  if (isExcluded(context, activity)) return 'byChoice';
  if (statement?.activities && !statement.activities.includes(activity.id))
    return isToldElsewhere(index, activity, statement) ? undefined : 'notChosen';
  if (isUnplaced) return 'unplaced';
  return isDraft ? 'draft' : 'noReaders';
}

function isExcluded({ index, statement }: StatementContext, { id }: Activity): boolean {
  const exclusions = statement ? index.parts('statementExclusion', statement.id) : [];
  return exclusions.some(({ activity }) => activity === id);
}

/** People in the user's own words for whom no statement was chosen, while the activity does not say so either. */
function unplacedOf({ index }: StatementContext, activity: Activity): readonly SubjectGroup[] {
  if (activity.audiences !== undefined) return [];
  return index.parts('subjectGroup', activity.id).filter(({ term }) => {
    const own = ownTermId(term);
    return own !== undefined && index.get('ownTerm', own)?.audience === undefined;
  });
}

/** Those who may have to read this statement, also where others of the same activity do. */
export function unplacedPeople(context: StatementContext): readonly SubjectGroup[] {
  const { index, statement } = context;
  return index
    .all('activity')
    .filter(
      (activity) =>
        activity.role !== 'processor' &&
        activity.status === 'active' &&
        (statement?.activities?.includes(activity.id) ?? true) &&
        !isExcluded(context, activity),
    )
    .flatMap((activity) => unplacedOf(context, activity));
}
