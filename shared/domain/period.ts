/**
 * A length of time as it was said: months stay months, because "one month" from 31 January is not
 * thirty days (Reg. 1182/71 Art. 3). Written as ISO 8601: P7Y, P13M, P4W, P30D, PT24H.
 */
const PERIOD =
  /^P(?=\d|T\d)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(\d{1,5})H)?$/;

export const isPeriod = (text: string): boolean => PERIOD.test(text);

export interface PeriodParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
}

export function partsOf(text: string): PeriodParts {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0] = (PERIOD.exec(text) ?? [])
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { years, months, weeks, days, hours };
}

/** Rough length in days, only to compare two periods. */
export function approximateDays(text: string): number {
  const { years, months, weeks, days, hours } = partsOf(text);
  return years * 365.25 + months * 30.4375 + weeks * 7 + days + hours / 24;
}
