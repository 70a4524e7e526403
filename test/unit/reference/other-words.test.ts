/** The words that people usually say for a word of the vocabulary. */
import { expect, test } from 'vitest';
import { lists } from '../../../shared/reference/lists.ts';
import { otherWordsFor, termsWithOtherWords } from '../../../shared/reference/other-words.ts';
import type { LawRecord } from '../../../shared/reference/record.ts';

const languages = ['nl', 'en'] as const;
const records: readonly LawRecord[] = [
  ...lists.subject.records,
  ...lists.data.records,
  ...lists.recipient.records,
];

test.each([
  ['medewerkers', 'nl', 'subject.employee'],
  ['personeel', 'nl', 'subject.employee'],
  ['cliënten', 'nl', 'subject.customer'],
  ['afnemers', 'nl', 'subject.customer'],
  ['boekhouder', 'nl', 'recipient.accountant'],
  ['staff', 'en', 'subject.employee'],
  ['clients', 'en', 'subject.customer'],
  ['passport', 'en', 'data.idDoc'],
] as const)('%s (%s) is found as %s', (word, language, term) => {
  expect(otherWordsFor(term, language)).toContain(word);
});

test('each stands with a term that exists, in lower case, and is not what that is called already', () => {
  const known = new Map(records.map((record) => [record.id, record]));
  for (const term of termsWithOtherWords)
    for (const language of languages)
      for (const word of otherWordsFor(term, language)) {
        const label = known.get(term)?.[language].toLowerCase();
        expect(label, term).toBeDefined();
        expect(word).toBe(word.trim().toLowerCase());
        expect(label?.includes(word), `${term}: ${word}`).toBe(false);
      }
});

test('a word that is the name of one term leads to no other of its list', () => {
  for (const language of languages) {
    const names = new Map(records.map((record) => [record[language].toLowerCase(), record.id]));
    for (const term of termsWithOtherWords)
      for (const word of otherWordsFor(term, language)) {
        const named = names.get(word);
        const isOfList = named?.split('.')[0] === term.split('.')[0];
        expect(isOfList ? named : term, word).toBe(term);
      }
  }
});
