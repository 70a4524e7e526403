import { expect, test } from 'vitest';
import { beginsWithWord } from '../../../shared/i18n/begins-with-word.ts';

test.each([
  'Ervaring met bakken',
  'E-mailadres van de ouder',
  'Bestellingen via WhatsApp',
  'Kledingmaat',
])('"%s" begins with a word', (text) => {
  expect(beginsWithWord(text)).toBe(true);
});

test.each([
  ...['Google-account', 'Mollie betalingen', 'DigiD gebruiken', 'BSN van leerlingen'],
  ...['Anna Voorbeeld', 'Nederlandse klanten', 'klanten', ''],
])('"%s" stays as it was typed', (text) => {
  expect(beginsWithWord(text)).toBe(false);
});
