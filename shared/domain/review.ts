/** When an activity is to be looked at again: Art. 5(2), 24(1). */
import type { Activity } from './activity.ts';
import { addMonths, lastDayOf } from './days.ts';
import { partsOf } from './period.ts';

/** YYYY-MM-DD, or undefined where no review was agreed; a period shorter than a month counts as one. */
export function reviewDue(row: Activity): string | undefined {
  const from = row.reviewedOn ?? row.startedOn;
  if (from === undefined || row.reviewEvery === undefined) return undefined;
  const { years, months } = partsOf(row.reviewEvery);
  return addMonths(lastDayOf(from), Math.max(1, years * 12 + months));
}
