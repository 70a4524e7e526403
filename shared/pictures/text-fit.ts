/** How texts break in a picture: with the widths of Noto Sans, so that every writer breaks alike. */
import { isAddress, syllableBefore } from '../i18n/word-break.ts';

// Widths of U+0020 to U+007E in hundredths of the size, from the tables of the fonts in assets/.
const REGULAR = widths(
  '26 27 41 65 57 83 73 23 30 30 55 57 27 32 27 37 57 57 57 57 57 57 57 57 57 57 27 27 57 57 57 43 90 64 65 63 73 56 52 73 74 34 27 62 52 91 76 78 61 78 62 55 56 73 60 93 59 57 57 33 37 33 57 44 28 56 62 48 62 56 34 62 62 26 26 53 26 94 62 61 62 62 41 48 36 62 51 79 53 51 47 38 55 38 57',
);
const SEMIBOLD = widths(
  '26 28 45 65 57 88 74 25 32 32 55 57 28 32 28 40 57 57 57 57 57 57 57 57 57 57 28 28 57 57 57 46 90 67 66 64 73 56 54 73 76 37 31 65 55 93 79 79 62 79 64 55 57 75 63 95 64 60 58 33 40 33 57 42 33 59 63 50 63 59 37 63 64 28 28 59 28 96 64 62 63 63 43 49 41 64 55 83 56 55 48 39 55 39 57',
);
/** Characters outside these tables: a wide Latin letter, and a square as Chinese characters are. */
const OTHER = 78;
const SQUARE = 100;
const FROM_SQUARE = 0x1100;

function widths(table: string): readonly number[] {
  return table.split(' ').map(Number);
}

export interface Type {
  /** In units of the picture. */
  readonly size: number;
  readonly strong?: boolean;
}

/** In: any text. Out: its width in units of the picture, without kerning. */
export function textWidth(text: string, { size, strong }: Type): number {
  const table = strong ? SEMIBOLD : REGULAR;
  let sum = 0;
  for (const character of text.normalize('NFD')) {
    const code = character.codePointAt(0) ?? 0;
    // An accent stands on its letter and takes no room.
    if (code >= 0x300 && code < 0x370) continue;
    sum += table[code - 0x20] ?? (code >= FROM_SQUARE && code !== 0x2026 ? SQUARE : OTHER);
  }
  return (sum * size) / 100;
}

const ELLIPSIS = '…';

/**
 * The text in at most `most` rows of a width, broken at spaces and in words that are too long,
 * before a syllable where there is one. What finds no room is cut: the last row ends in "…".
 */
export function fitText(text: string, width: number, type: Type, most: number): readonly string[] {
  const rows: string[] = [];
  // A text may be two million characters; nothing beyond this can find room.
  let rest = flat(text.slice(0, 400 * most));
  const whole = rest.length === flat(text.slice(0, 400 * most + 1)).length;
  while (rest !== '' && rows.length < most) {
    const { length, hyphen } = firstRow(rest, width, type);
    rows.push(rest.slice(0, length).trimEnd() + hyphen);
    rest = rest.slice(length).trimStart();
  }
  const last = rows.at(-1);
  if (last !== undefined && (rest !== '' || !whole))
    rows[rows.length - 1] = shortened(last, width, type);
  return rows;
}

const flat = (text: string): string => text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();

/** How much of a text stands on a row, and what is printed behind it. */
interface Row {
  readonly length: number;
  readonly hyphen: '' | '-';
}

function firstRow(text: string, width: number, type: Type): Row {
  if (textWidth(text, type) <= width) return { length: text.length, hyphen: '' };
  const words = text.split(/(?<= )|(?<=[-/@])/u);
  let row = '';
  for (const word of words) {
    if (textWidth((row + word).trimEnd(), type) > width) break;
    row += word;
  }
  return row === '' ? cut(text, words[0] ?? '', width, type) : { length: row.length, hyphen: '' };
}

/** A word that is too long, before a syllable or else as many characters as fit, at least one. */
function cut(text: string, word: string, width: number, type: Type): Row {
  const syllable = isAddress(word)
    ? undefined
    : syllableBefore(word, 0, lengthWithin(text, width - textWidth('-', type), type));
  return syllable === undefined
    ? { length: lengthWithin(text, width, type), hyphen: '' }
    : { length: syllable, hyphen: '-' };
}

function lengthWithin(text: string, width: number, type: Type): number {
  let row = '';
  for (const character of text) {
    if (row !== '' && textWidth(row + character, type) > width) break;
    row += character;
  }
  return row.length;
}

function shortened(row: string, width: number, type: Type): string {
  const characters = Array.from(row.replace(/-$/u, ''));
  while (characters.length > 1 && textWidth(characters.join('') + ELLIPSIS, type) > width)
    characters.pop();
  return characters.join('').replace(/[\s,;.(]+$/u, '') + ELLIPSIS;
}
