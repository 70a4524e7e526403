import { describe, expect, it } from 'vitest';
import type { ElementKey } from '../../../shared/statement-reader/elements/element.ts';
import { readStatement } from '../../../shared/statement-reader/read-statement.ts';

const quotesOf = (text: string, key: ElementKey): readonly string[] =>
  readStatement(text).elements[key].evidence.map(({ quote }) => quote);

describe('the sentences that show an element', () => {
  it('begin with what shows it whole', () => {
    const text =
      'Bewaren\n\nWij bewaren uw gegevens niet langer dan nodig. Facturen bewaren wij zeven jaar na het einde van de overeenkomst en daarna vernietigen wij ze.';
    expect(quotesOf(text, 'retention')).toEqual([
      'Facturen bewaren wij zeven jaar na het einde van de overeenkomst en daarna vernietigen wij ze.',
      'Wij bewaren uw gegevens niet langer dan nodig.',
    ]);
  });

  it('stand in the order of the text where none is clearer', () => {
    const text =
      'We keep your names for six years.\n\nWe keep your orders for two years.\n\nWe keep your invoices for four years.';
    expect(quotesOf(text, 'retention')).toEqual([
      'We keep your names for six years.',
      'We keep your orders for two years.',
      'We keep your invoices for four years.',
    ]);
  });

  it.each([
    [
      'Wij vragen bij een bestelling uw naam, adres en telefoonnummer.',
      'Persoonsgegevens zijn gegevens waarmee iemand te herkennen is, zoals naam, adres, telefoonnummer en e-mailadres.',
    ],
    [
      'We collect your name, address and phone number when you order.',
      'Personal data is information about you, such as your name, address, phone number and e-mail address.',
    ],
  ])('end with what only tells what a word means: %s', (tells, means) => {
    const text = `Gegevens\n\n${means}\n\n${tells}`;
    expect(quotesOf(text, 'data_categories')[0]).toBe(tells);
  });

  it('begin with what stands under its own heading', () => {
    const text =
      'Foto\u2019s\n\nWij bewaren uw foto\u2019s twee jaar.\n\nBewaartermijnen\n\nWij bewaren uw gegevens twee jaar.';
    expect(quotesOf(text, 'retention')[0]).toBe('Wij bewaren uw gegevens twee jaar.');
  });
});
