/** Counting with days; apart from what is asked of a date, which the first screen does without. */

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day that a partial date can mean: 2026 is 2026-12-31. */
export function lastDayOf(text: string): string {
  const [year, month, whole] = text.split('-');
  if (whole !== undefined) return text;
  if (month === undefined) return `${text}-12-31`;
  return `${text}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

/** Whether no day that a partial date can mean is `today` (YYYY-MM-DD) or later. */
export function isPast(date: string, today: string): boolean {
  return lastDayOf(date) < today;
}

/** `date` (YYYY-MM-DD) moved by whole months; the last day where the month is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  const newDay = Math.min(dayOfMonth, daysInMonth(newYear, newMonth));
  return [
    String(newYear).padStart(4, '0'),
    String(newMonth).padStart(2, '0'),
    String(newDay).padStart(2, '0'),
  ].join('-');
}
