/** Where a word that is wider than its place breaks, in Dutch and English. */

/**
 * Addresses of mail and web, and numbers: a hyphen would become part of them. A full stop at the end
 * of a word ends the sentence.
 */
const ADDRESS = /[/@_\d]|\.(?=\p{L})/u;

/** A closing bracket or a last letter does not stand alone on a line. */
export const LEAST_TAIL = 3;

/** A consonant and a vowel begin a syllable: "abon-nees". */
const SYLLABLE = /(?<=\p{L}{2})(?!h)[b-df-hj-np-tv-xz](?=[aeiouyëïöüáéíóú]\p{L})/giu;

export const isAddress = (word: string): boolean => ADDRESS.test(word);

/** The last beginning of a syllable at or before `at` that leaves no crumb on either side. */
export function syllableBefore(word: string, start: number, at: number): number | undefined {
  const last = Math.min(at, word.length - LEAST_TAIL);
  const piece = word.slice(start, last + LEAST_TAIL);
  return [...piece.matchAll(SYLLABLE)]
    .map(({ index }) => start + index)
    .findLast((index) => index <= last && index > start + (at - start) / 3);
}
