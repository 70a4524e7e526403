/** The entries of the register as such: Art. 30, 5(2). */
import { reviewDue } from '../../domain/review.ts';
import type { Activity, CheckContext } from '../context.ts';
import { atOrganisation, where } from '../hits.ts';
import { dateParam } from '../params.ts';
import { normalised, repeated } from '../repeated.ts';
import { family } from '../rule.ts';

const rule = family('activities');

const overdue = (context: CheckContext, row: Activity): boolean =>
  (reviewDue(row) ?? '9999') < context.today;

export const activityRules = [
  rule('ACT-NONE', 'error', 'AVG 30(1)', (context) =>
    context.current.length === 0 ? atOrganisation(context, 'services') : [],
  ),
  rule('ACT-DRAFT', 'warning', 'AVG 30(1)', (context) =>
    where('activity', context.current, 'status', (row) => row.status === 'draft'),
  ),
  rule('ACT-ENDDATE', 'warning', 'AVG 5(2)', (context) =>
    where(
      'activity',
      context.rows('activity'),
      'endedOn',
      (row) => row.status === 'ended' && row.endedOn === undefined,
    ),
  ),
  rule('ACT-NUMBER', 'warning', 'AVG 30(1)', (context) =>
    repeated('activity', context.rows('activity'), 'number', (row) => String(row.number)),
  ),
  rule('ACT-NAME', 'warning', 'AVG 30(1)', (context) =>
    repeated('activity', context.current, 'name', (row) =>
      normalised(row.name.nl ?? row.name.en ?? ''),
    ),
  ),
  rule('ACT-REVIEW', 'warning', 'AVG 5(2), 24(1)', (context) =>
    where(
      'activity',
      context.current,
      'reviewedOn',
      (row) => overdue(context, row),
      (row) => ({ date: dateParam(reviewDue(row) ?? '') }),
    ),
  ),
  rule('ACT-NEVERREVIEWED', 'tip', 'AVG 5(2), 24(1)', (context) =>
    where('activity', context.current, 'reviewEvery', (row) => row.reviewEvery === undefined),
  ),
  rule('ACT-OWNER', 'tip', 'AVG 5(2)', (context) =>
    where('activity', context.current, 'ownerFunction', (row) => row.ownerFunction === undefined),
  ),
];
