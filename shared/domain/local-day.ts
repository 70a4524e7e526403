/** The day of an instant where this computer stands: what happened after midnight happened today, whatever day it is in UTC. */

/** In: a moment, or its ISO 8601 text as files keep it. Out: YYYY-MM-DD. */
export function localDay(instant: Date | string): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
