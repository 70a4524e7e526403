/** What of a passage is compared with sentences that careful readers have judged. */
import type { Passage, Statement } from '../text/passage.ts';

/** Letters of a part of a word: Dutch joins words, and `bewaartermijnen` is like `bewaren`. */
const PART = 5;

/**
 * Out: each feature once: its words and pairs of them, parts of words, and, apart from these, the
 * words of the title it stands under and of the sentence it completes.
 */
export function featuresOf(passage: Passage, { passages }: Statement): ReadonlySet<string> {
  return new Set([
    ...ownFeatures(passage),
    ...titleFeatures(passages[passage.titles.at(-1) ?? -1]),
    ...leadFeatures(passages[passage.leadIn ?? -1]),
  ]);
}

/** A passage under a title has none of its features for its own, nor has what it completes. */
export function ownFeatures(passage: Passage): ReadonlySet<string> {
  const own = wordsOf(passage);
  return new Set([
    ...wordsAndPairs(['<', ...own, '>'], ''),
    ...own.flatMap(partsOf),
    `kind:${passage.kind}`,
  ]);
}

export const titleFeatures = (title: Passage | undefined): ReadonlySet<string> =>
  new Set(wordsAndPairs(wordsOf(title), 'title:'));

export const leadFeatures = (lead: Passage | undefined): ReadonlySet<string> =>
  new Set(wordsAndPairs(wordsOf(lead), 'lead:'));

const DIGITS = /\p{Nd}+/gu;
const SITE = /:\/\/|\.\p{L}{2}/u;

/** One year or price is like another, and one site. */
function wordsOf(passage: Passage | undefined): readonly string[] {
  if (passage === undefined) return [];
  const words = passage.tokens.map(({ word }) =>
    SITE.test(word) ? '<site>' : word.replace(DIGITS, '#'),
  );
  return passage.text.endsWith('?') ? [...words, '?'] : words;
}

function wordsAndPairs(words: readonly string[], of: string): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined ? [of + word] : [of + word, `${of}${word} ${next}`];
  });
}

function partsOf(word: string): readonly string[] {
  const whole = `^${word}$`;
  return Array.from(
    { length: Math.max(0, whole.length - PART + 1) },
    (_, at) => `part:${whole.slice(at, at + PART)}`,
  );
}
