/** What a statement does not tell although it may concern its readers, and why. */
import type { Activity } from '../../domain/activity.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { LeftOutReason } from '../../domain/left-out.ts';
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
  if (hasReaders && !audiencesOf(index, activity).includes(audience))
    return !isDraft && isUnplaced(context, activity) ? 'unplaced' : undefined;
  const exclusions = statement ? index.parts('statementExclusion', statement.id) : [];
  if (exclusions.some((row) => row.activity === activity.id)) return 'byChoice';
  if (statement?.activities && !statement.activities.includes(activity.id))
    return isToldElsewhere(index, activity, statement) ? undefined : 'notChosen';
  return isDraft ? 'draft' : 'noReaders';
}

function isUnplaced({ index }: StatementContext, activity: Activity): boolean {
  if (activity.audiences !== undefined) return false;
  return index.parts('subjectGroup', activity.id).some(({ term }) => {
    const own = ownTermId(term);
    return own !== undefined && index.get('ownTerm', own)?.audience === undefined;
  });
}
