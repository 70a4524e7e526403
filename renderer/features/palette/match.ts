/** How well a text fits what a person typed. */
import { fold, wordsIn } from '../../../shared/domain/search-words.ts';

const LETTERS_FOR_GAPS = 3;
/** Better than any fit of words: it is all that was typed, and nothing more. */
export const EXACT = 9;

function scoreOfWord(word: string, text: string, synonyms: string): number {
  if (text.startsWith(word)) return 8;
  if (text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) return 6;
  if (text.includes(word)) return 4;
  if (synonyms.split(' ').some((part) => part.startsWith(word))) return 3;
  return word.length >= LETTERS_FOR_GAPS && hasInOrder(word, text) ? 1 : 0;
}

/** "mtrgl" is in "maatregelen": letters left out, or typed over too fast. */
function hasInOrder(word: string, text: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 0: does not fit. Every word must fit; where a text begins with it, it fits best. */
export function score(typed: string, label: string, synonyms = ''): number {
  const words = wordsIn(typed);
  const text = fold(label);
  const others = fold(synonyms);
  let sum = 0;
  for (const word of words) {
    const one = scoreOfWord(word, text, others);
    if (one === 0) return 0;
    sum += one;
  }
  if (words.length === 0) return 1;
  return text === words.join(' ') ? EXACT : sum / words.length;
}

/** Those that fit at least so well, best first; the same fit in the order they came. */
export function matching<T extends { readonly label: string; readonly words?: string }>(
  typed: string,
  items: readonly T[],
  least = 0,
): readonly T[] {
  return items
    .map((item) => ({ item, fit: score(typed, item.label, item.words) }))
    .filter(({ fit }) => fit > 0 && (fit >= least || typed === ''))
    .sort((a, b) => b.fit - a.fit)
    .map(({ item }) => item);
}
