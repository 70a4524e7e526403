import { expect, test } from 'vitest';
import { fold, hasWords, wordsIn } from '../../../shared/domain/search-words.ts';

test('words are found without what nobody sees in them', () => {
  const pasted = fold('Nieuws\u00adbrief\u200b \u202evoor\u202c le\u200dden\ufeff');
  expect(pasted).toBe('nieuwsbrief voor leden');
  expect(hasWords(wordsIn('nieuws\u00adbrief'), 'nieuwsbrief')).toBe(true);
  expect(wordsIn('\u200b')).toEqual([]);
});

test('words are found without case and accents, in any order', () => {
  const text = fold('Café De Ster · bestellingen van KLANTEN');
  expect(hasWords(wordsIn('klanten  cafe'), text)).toBe(true);
  expect(hasWords(wordsIn('klanten patiënten'), text)).toBe(false);
  expect(wordsIn('  ')).toEqual([]);
});
