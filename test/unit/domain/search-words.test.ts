import { expect, test } from 'vitest';
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';

test('words are found without case and accents, in any order', () => {
  const text = fold('Café De Ster · bestellingen van KLANTEN');
  expect(hasWords(wordsIn('klanten  cafe'), text)).toBe(true);
  expect(hasWords(wordsIn('klanten patiënten'), text)).toBe(false);
  expect(wordsIn('  ')).toEqual([]);
});
