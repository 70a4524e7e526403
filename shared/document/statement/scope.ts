/** Whom and what a statement is about: merging rule M1 of documents.md section 5. */
import { type Activity, type Audience, audiences } from '../../domain/activity.ts';
import { ownTermId } from '../../domain/ids.ts';
import type { RegisterIndex } from '../../domain/register-index.ts';
import type { Statement } from '../../domain/statement.ts';
import type { SubjectGroup } from '../../domain/subject-group.ts';
import { lawIn } from '../../reference/lookup.ts';

export interface ScopedActivity {
  readonly activity: Activity;
  /** Its data subjects who read this statement. */
  readonly subjects: readonly SubjectGroup[];
}

/** Controller and joint activities in use: what we do for clients never enters a statement. */
function ownActivities(index: RegisterIndex): readonly Activity[] {
  return index
    .all('activity')
    .filter((activity) => activity.role !== 'processor' && activity.status === 'active');
}

/** Statement in which these people read about themselves; undefined for suppliers and own words not yet placed. */
function audienceOf(index: RegisterIndex, group: SubjectGroup): Audience | undefined {
  const own = ownTermId(group.term);
  if (own !== undefined) return index.get('ownTerm', own)?.audience;
  const usual = lawIn('subject', group.term)?.audience;
  return audiences.find((audience) => audience === usual);
}

export function audiencesOf(
  index: RegisterIndex,
  activity: Activity,
): readonly (Audience | undefined)[] {
  return (
    activity.audiences ??
    index.parts('subjectGroup', activity.id).map((group) => audienceOf(index, group))
  );
}

export function scopeOf(
  index: RegisterIndex,
  audience: Audience,
  statement: Statement | undefined,
): readonly ScopedActivity[] {
  const excluded = new Set(
    statement ? index.parts('statementExclusion', statement.id).map((row) => row.activity) : [],
  );
  const chosen = statement?.activities;
  return ownActivities(index)
    .filter((activity) => audiencesOf(index, activity).includes(audience))
    .filter(
      (activity) =>
        !excluded.has(activity.id) && (chosen === undefined || chosen.includes(activity.id)),
    )
    .map((activity) => ({ activity, subjects: subjectsOf(index, activity, audience) }));
}

/** Another statement for the same readers has it in its scope: then these are told of it after all. */
export function isToldElsewhere(
  index: RegisterIndex,
  { id }: Activity,
  { id: here, audience }: Statement,
): boolean {
  return index
    .all('statement')
    .filter((other) => other.id !== here && other.audience === audience)
    .some(
      (other) =>
        (other.activities === undefined || other.activities.includes(id)) &&
        !index.parts('statementExclusion', other.id).some(({ activity }) => activity === id),
    );
}

/** Where the activity was placed in this statement by hand, all its people read it. */
function subjectsOf(
  index: RegisterIndex,
  activity: Activity,
  audience: Audience,
): readonly SubjectGroup[] {
  const groups = index.parts('subjectGroup', activity.id);
  const own = groups.filter((group) => audienceOf(index, group) === audience);
  return own.length > 0 ? own : groups;
}

/** Whether a row that may be limited to some data subjects holds for these. */
export function holdsFor(
  scoped: ScopedActivity,
  forSubjects: readonly string[] | undefined,
): boolean {
  return (
    forSubjects === undefined || scoped.subjects.some((group) => forSubjects.includes(group.id))
  );
}

/** The audiences that have a statement of their own or something to read in one. */
export function audiencesWithContent(index: RegisterIndex): readonly Audience[] {
  const found = new Set<Audience>(index.all('statement').map((row) => row.audience));
  for (const activity of ownActivities(index)) {
    for (const audience of audiencesOf(index, activity)) if (audience) found.add(audience);
  }
  return audiences.filter((audience) => found.has(audience));
}

/** The row that the statement is made from; absent, it is composed with defaults. */
export function statementOf(
  index: RegisterIndex,
  audience: Audience,
  id: string | undefined,
): Statement | undefined {
  if (id !== undefined) return index.get('statement', id);
  return index.all('statement').find((row) => row.audience === audience);
}
