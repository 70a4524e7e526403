/** A length of time as a number and a unit. */
import { partsOf } from '../../../shared/domain/period.ts';

export const units = ['years', 'months', 'weeks', 'days', 'hours'] as const;
export type Unit = (typeof units)[number];

const letters: Readonly<Record<Unit, string>> = {
  years: 'Y',
  months: 'M',
  weeks: 'W',
  days: 'D',
  hours: 'H',
};

export function periodOf(count: number, unit: Unit): string {
  return unit === 'hours' ? `PT${count}H` : `P${count}${letters[unit]}`;
}

/** Undefined for a period of several units, such as a year and a half: that is shown as it is. */
export function singleUnit(
  period: string,
): { readonly count: number; readonly unit: Unit } | undefined {
  const parts = partsOf(period);
  const used = units.filter((unit) => parts[unit] > 0);
  const unit = used[0] ?? 'days';
  return used.length > 1 ? undefined : { count: parts[unit], unit };
}
