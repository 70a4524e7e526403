/** Days as a person knows them: whole, or only the month, or only the year. */
import { z } from 'zod';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when the text is YYYY, YYYY-MM or YYYY-MM-DD and such a day exists. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const [year, month, day] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < 1000) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined || month === undefined) return day === undefined;
  return day >= 1 && day <= daysInMonth(year, month);
}

export const partialDate = z
  .string()
  .refine(isPartialDate, { params: { code: 'date.impossible' } });

/** A whole day, YYYY-MM-DD. */
export const day = z.string().refine((text) => text.length === 10 && isPartialDate(text), {
  params: { code: 'date.impossible' },
});

/** The last day that a partial date can mean: 2026 is 2026-12-31. */
export function lastDayOf(text: string): string {
  const [year, month, whole] = text.split('-');
  if (whole !== undefined) return text;
  if (month === undefined) return `${text}-12-31`;
  return `${text}-${String(daysInMonth(Number(year), Number(month))).padStart(2, '0')}`;
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
