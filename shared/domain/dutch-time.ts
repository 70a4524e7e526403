/**
 * When something happened in a client file, as a Dutch clock said it: a version and its documents keep their
 * day on a computer that stands elsewhere, or that keeps no time zone at all.
 */

/** Made when it is first asked for: making one took up to 20 ms of the start of the page. */
let clock: Intl.DateTimeFormat | undefined;

function partsOf(instant: string): Readonly<Record<string, string>> {
  clock ??= new Intl.DateTimeFormat('nl', {
    timeZone: 'Europe/Amsterdam',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = clock.formatToParts(new Date(instant));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** In: an instant as files keep it. Out: YYYY-MM-DD. */
export function dutchDay(instant: string): string {
  const { year, month, day } = partsOf(instant);
  return `${year}-${month}-${day}`;
}

/** "14:32". */
export function dutchTime(instant: string): string {
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute}`;
}
