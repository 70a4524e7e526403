/** What a passage says itself, without the sentence that it completes. */
import type { Spoken } from './spoken.ts';

/** A sentence of more words is read so far: what is told apart here stands at its beginning. */
const MOST_WORDS = 80;

export const ownWords = ({ words, led }: Spoken): Spoken['words'] =>
  words.slice(led, led + MOST_WORDS);

export const ownText = (spoken: Spoken): string =>
  ownWords(spoken)
    .map(({ word }) => word)
    .join(' ');
