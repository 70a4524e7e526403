/** Last day of a retention period, for the rows of the law pack that fix how to count. */
import { day } from '../domain/dates.ts';
import { type RetentionRecord, retentionTerms } from './retention.ts';

function record(retentionId: string): RetentionRecord {
  const found = retentionTerms.find((term) => term.id === retentionId);
  if (found === undefined) throw new RangeError(`unknown retention id: ${retentionId}`);
  return found;
}

function shiftDay(date: string, days: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, dayOfMonth + days)).toISOString().slice(0, 10);
}

/** 29 February becomes 1 March where that year has no such day (Wwft 33(3): a full five years). */
function anniversary(date: string, years: number): string {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return day.safeParse(moved).success ? moved : `${moved.slice(0, 4)}-03-01`;
}

/**
 * Last day (YYYY-MM-DD) on which data under `retentionId` are kept, counted from `startDate`.
 * Undefined where the row does not fix how to count. `lostValueOn`: for rows that also hold a
 * fiscal record (Wet OB 34a), the day the record lost its current value; the later end counts.
 * Throws RangeError for an unknown id or an impossible date.
 */
export function keepUntil(
  retentionId: string,
  startDate: string,
  lostValueOn?: string,
): string | undefined {
  if (!day.safeParse(startDate).success) throw new RangeError(`impossible date: ${startDate}`);
  const { calculator } = record(retentionId);
  if (calculator === undefined) return undefined;
  if (calculator.countFrom === 'date')
    return shiftDay(anniversary(startDate, calculator.years), -1);
  const end = `${Number(startDate.slice(0, 4)) + calculator.years}-12-31`;
  if (calculator.laterOf === undefined || lostValueOn === undefined) return end;
  const other = keepUntil(calculator.laterOf, lostValueOn) ?? end;
  return other > end ? other : end;
}

/** First day on which the data must be gone: the day after `keepUntil`. */
export function destroyFrom(
  retentionId: string,
  startDate: string,
  lostValueOn?: string,
): string | undefined {
  const last = keepUntil(retentionId, startDate, lostValueOn);
  return last === undefined ? undefined : shiftDay(last, 1);
}
