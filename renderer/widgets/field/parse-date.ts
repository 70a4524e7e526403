/** Days as people here write them: 3-11-2026, 3 nov 2026, november 2026, 2026. */
import { isPartialDate } from '../../../shared/domain/dates.ts';

const months = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];

/** YYYY, YYYY-MM or YYYY-MM-DD; undefined for what is no day. Day before month, as in Dutch. */
export function parseDate(text: string): string | undefined {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/[\s./-]+/)
    .filter(Boolean);
  const ordered = /^\d{4}$/.test(parts[0] ?? '') ? parts : parts.toReversed();
  const [year, month, day] = ordered;
  if (year === undefined || !/^\d{4}$/.test(year) || ordered.length > 3) return undefined;
  const date = [year, month && monthOf(month), day && twoDigits(day)]
    .filter((part) => part !== undefined)
    .join('-');
  return isPartialDate(date) ? date : undefined;
}

function monthOf(text: string): string {
  const named = months.findIndex((names) => names.some((name) => text.startsWith(name)));
  return twoDigits(named < 0 ? text : String(named + 1));
}

const twoDigits = (text: string): string => text.padStart(2, '0');
