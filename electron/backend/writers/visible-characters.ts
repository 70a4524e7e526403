/**
 * Characters that print nothing but change what is read: controls, bidi overrides (the "Trojan
 * source" attack, CVE-2021-42574), zero-width and tag characters, lone surrogates and
 * noncharacters. A soft hyphen only says where a word may break and stays.
 */
const HIDDEN =
  /[\p{Cc}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Scripts and emoji in which a joiner is spelling, not disguise. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;

const isJoiner = (character: string): boolean => character === '\u200c' || character === '\u200d';

/** How a hidden character is shown, such as `[U+202E]`. */
export function codePointLabel(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * The text with every hidden character shown as `[U+…]`, all words intact. Line breaks of any
 * kind become `\n`, a tab becomes a space, and of empty lines in a row one stays.
 */
export function visibleText(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\n(?: *\n){2,}/g, '\n\n');
  return lines.replace(HIDDEN, (character, offset: number) => {
    if (character === '\n') return character;
    if (isJoiner(character) && JOINING.test(lines.slice(Math.max(0, offset - 2), offset))) {
      return character;
    }
    return codePointLabel(character);
  });
}

/** Without the soft hyphens: for formats that break no words, or break them by themselves. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');
