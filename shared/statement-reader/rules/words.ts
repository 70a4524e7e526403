/** Some of the words of a passage. */
import type { Found } from '../phrases/find.ts';

/** Words by their number. */
export type Words = ReadonlySet<number>;

export const NO_WORDS: Words = new Set();

/** In: where a phrase was found. Out: some of it is among the words. */
export function touches(words: Words, { from, to }: Found): boolean {
  if (words.size === 0) return false;
  for (let at = from; at <= to; at += 1) if (words.has(at)) return true;
  return false;
}

export const union = (some: Words, others: Words): Words => new Set([...some, ...others]);
