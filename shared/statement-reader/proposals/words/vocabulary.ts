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

export function makeFinder(): WordFinder {
  const finder = new WordFinder(vocabularyWords);
  addPlaces(finder);
  for (const { id, nl, names } of lists.service.records)
    for (const name of new Set([nl, ...names])) {
      const words = wordsOf(name);
      // One short word is too little to know a service by.
      if (words.join('').length > 1) finder.addName(id, words);
    }
  return finder;
}
