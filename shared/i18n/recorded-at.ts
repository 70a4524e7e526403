/** When something was recorded in a client file, to the minute. */
import { dutchDay, dutchTime } from '../domain/dutch-time.ts';
import type { Language } from '../domain/text.ts';
import { formatDate, formatTime } from './format.ts';

const dutchClock: Readonly<Record<Language, string>> = {
  nl: 'Nederlandse tijd',
  en: 'Dutch time',
};

/** Whoever reads it by another clock is told that it is the Dutch one. */
export function recordedAt(instant: string, language: Language): string {
  const time = dutchTime(instant);
  const said = `${formatDate(dutchDay(instant), language)}, ${time}`;
  return time === formatTime(instant) ? said : `${said} (${dutchClock[language]})`;
}
