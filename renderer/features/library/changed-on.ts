import { localDay } from '../../../shared/domain/local-day.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { LibraryMessages } from '../../../shared/i18n/app/library.ts';
import { formatTableDate } from '../../../shared/i18n/format.ts';

const DAY_MS = 86_400_000;

/** The day of an instant as one would say it: today, yesterday, "18 nov.", "18 nov. 2025". */
export function changedOn(
  instant: string,
  today: string,
  messages: Pick<LibraryMessages, 'today' | 'yesterday'>,
  language: Language,
): string {
  const day = localDay(instant);
  if (day === today) return messages.today;
  if (day === localDay(new Date(new Date(`${today}T12:00`).getTime() - DAY_MS))) {
    return messages.yesterday;
  }
  const date = formatTableDate(day, language);
  const year = `\u00a0${today.slice(0, 4)}`;
  return date.endsWith(year) ? date.slice(0, -year.length) : date;
}
