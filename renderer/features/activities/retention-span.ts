/** How long data are kept: first the lengths of time as one, "2 tot 7 jaar", then what else was said. */
import type { ActivityLine } from '../../../shared/contract/register.ts';
import { approximateDays } from '../../../shared/domain/period.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { ActivitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { formatPeriod } from '../../../shared/i18n/format.ts';

export function retentionSpan(
  { retention, periods }: ActivityLine,
  language: Language,
  messages: ActivitiesMessages,
): readonly string[] {
  const texts = periods.map((period) => formatPeriod(period, language));
  const others = retention.filter((text) => !texts.includes(text));
  const [first, last] = [texts[0], texts.at(-1)];
  const span = first === undefined || last === undefined ? [] : [spanOf(first, last, messages)];
  return [...span, ...others];
}

function spanOf(first: string, last: string, messages: ActivitiesMessages): string {
  if (first === last) return first;
  const [count, unit] = first.split(' ');
  // "2 tot 7 jaar": the unit once, where it is the same.
  const isSameUnit =
    unit !== undefined && last.endsWith(` ${unit}`) && first === `${count} ${unit}`;
  return messages.range(isSameUnit ? (count ?? first) : first, last);
}

/** In days, to sort on; undefined where no length of time was said. */
export function longestDays({ periods }: ActivityLine): number | undefined {
  const last = periods.at(-1);
  return last === undefined ? undefined : approximateDays(last);
}
