/** All vocabularies in one finder: a passage is gone through once. */
import { lists } from '../../../reference/lists.ts';
import { dataWords } from './data-words.ts';
import { basisWords, instrumentWords, rightWords } from './law-words.ts';
import { measureWords } from './measure-words.ts';
import { addPlaces, wordsOf } from './place-words.ts';
import { purposeWords } from './purpose-words.ts';
import { recipientWords } from './recipient-words.ts';
import { criterionWords, startWords, unlimitedWords } from './retention-words.ts';
import { subjectWords } from './subject-words.ts';
import { channelWords, cookieWords, identityWords, topicWords } from './topic-words.ts';
import { WordFinder } from './word-finder.ts';

export const vocabularyWords = [
  dataWords,
  subjectWords,
  purposeWords,
  recipientWords,
  measureWords,
  basisWords,
  instrumentWords,
  rightWords,
  startWords,
  criterionWords,
  unlimitedWords,
  topicWords,
  cookieWords,
  channelWords,
  identityWords,
] as const;

/** A name of so many letters is known in a compound too: `Facebookpagina`, `Google Analytics-code`. */
const LONG_NAME = 8;

const open = (words: readonly string[]): readonly string[] =>
  words.with(-1, `${words.at(-1) ?? ''}*`);

export function makeFinder(): WordFinder {
  const finder = new WordFinder(vocabularyWords);
  addPlaces(finder);
  for (const { id, nl, names, common } of lists.service.records)
    for (const name of new Set([nl, ...names])) {
      const words = wordsOf(name);
      // One short word is too little to know a service by.
      if (words.join('').length > 1) finder.addName(id, words);
      if (!common && (words.at(-1)?.length ?? 0) >= LONG_NAME) finder.addName(id, open(words));
    }
  return finder;
}
