/** How what a person types is looked for in texts. */

/**
 * Without case and accents: a person types "cafe" for "Café". Without what nobody sees either, such as the
 * hyphens that a page or a word processor leaves in a pasted word for where it may be broken.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();

/** The folded words of what is typed; none where nothing is typed. */
export const wordsIn = (typed: string): readonly string[] =>
  fold(typed).split(/\s+/).filter(Boolean);

/** In: words and a text that are folded already. The words may stand in any order. */
export const hasWords = (words: readonly string[], folded: string): boolean =>
  words.every((word) => folded.includes(word));
