/** How long data are kept: Art. 30(1)(f), 13(2)(a). A period and its start, or a criterion. */
import type { z } from 'zod';
import { entity } from './entity.ts';
import { choice, date, duration, flag, law, laws, parent, rank, refs, words } from './field.ts';
import { covers } from './selection.ts';

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

export type StatedEnd = 'period' | 'criterionText' | 'criterion' | 'kind';

/**
 * The field that says how long the data are kept: what `kind` announces if that is filled in, else
 * whatever is; own words before those of the law pack. `kind` itself when they are kept for ever;
 * undefined when the row says nothing yet. Checks, completeness and documents ask only this.
 */
export function statedEnd(row: Retention): StatedEnd | undefined {
  if (row.kind === 'unlimited') return 'kind';
  const criteria = ['criterionText', 'criterion'] as const;
  const order =
    row.kind === 'criterion'
      ? ([...criteria, 'period'] as const)
      : (['period', ...criteria] as const);
  return order.find((field) => row[field] !== undefined);
}

/** Whether each kind of data has a row that says how long it is kept. For ever is no answer. */
export function endIsKnown(rows: readonly Retention[], data: readonly string[]): boolean {
  const ends = rows.filter((row) => !['kind', undefined].includes(statedEnd(row)));
  return ends.length > 0 && data.every((id) => ends.some((row) => covers(row.forData, id)));
}
