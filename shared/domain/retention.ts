/** How long data are kept: Art. 30(1)(f), 13(2)(a). A period and its start, or a criterion. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, date, duration, flag, law, laws, parent, rank, refs, words } from './field.ts';

export const retention = entity('retention', {
  activity: parent('activity'),
  rank: rank(),
  forData: refs('public', 'dataItem'),
  forSubjects: refs('public', 'subjectGroup'),
  forPurposes: refs('public', 'purpose'),
  /** unlimited is never allowed and always a finding, Art. 5(1)(e). */
  kind: choice('public', ['period', 'criterion', 'unlimited']),
  period: duration('public'),
  /** The period is the longest that may pass, not the period itself. */
  atMost: flag('public'),
  start: law('public', 'startEvent'),
  startText: words('public'),
  criterion: law('public', 'criterion'),
  criterionText: words('public'),
  /** The row of the law pack that it rests on. */
  rule: law('authority', 'retention'),
  reason: words('authority'),
  destruction: laws('authority', 'destruction'),
  destructionText: words('authority'),
  /** Why there is no period yet, and when there will be one. */
  openReason: words('authority'),
  plannedOn: date('authority'),
});
export type Retention = z.infer<typeof retention.schema>;
