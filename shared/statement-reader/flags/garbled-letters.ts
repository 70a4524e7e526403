/** Letters that a program wrote in another encoding: `patiÃ«nt`, `cli?nten`. */
import type { SpokenStatement } from '../rules/spoken.ts';

const GARBLED: readonly RegExp[] = [
  /Ã[\u0080-\u00bf\u2018-\u201e\u2020\u2026\u20ac\u0160\u0161\u0152\u0153\u0178]|\p{L}Â[ \u00a0]|â€|ï»¿|\ufffd/gu,
  /** A question mark where the letter with the dots stood. */
  /(?<![\p{L}\d./?=&-])\p{L}{0,12}(?:i\?(?:nt|l[ei])|ie\?n|o\?rd|o\?pera|(?<!\p{L})(?:ge|be)\?[in])\p{Ll}{0,12}(?![\p{L}\d=])/giu,
];

/** One may be a slip of the keyboard. */
const FEWEST = 2;

/** Out: passages with such letters, when there are several in the text. */
export function passagesGarbled({ passages }: SpokenStatement): readonly number[] {
  const garbled = passages.filter(({ text }) => placesIn(text) > 0);
  const places = garbled.reduce((sum, { text }) => sum + placesIn(text), 0);
  return places >= FEWEST ? garbled.map(({ index }) => index) : [];
}

const placesIn = (text: string): number =>
  GARBLED.reduce((sum, letters) => sum + [...text.matchAll(letters)].length, 0);
