/** Days as a person knows them: whole, or only the month, or only the year. */
import { z } from 'zod';
import { daysInMonth } from './days.ts';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

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
