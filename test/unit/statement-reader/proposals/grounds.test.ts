/** Bases that a sentence names as such, and transfers with what a later paragraph says of them. */
import { describe, expect, it, test } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const read = (...lines: readonly string[]) =>
  readStatement(['Privacyverklaring', ...lines].join('\n\n')).proposals;

test.each([
  ['Our bookkeeping is based on your consent.', 'basis.6a'],
  ['We assess your application because of a legal obligation.', 'basis.6c'],
  ['De workshops geven wij op grond van uw toestemming.', 'basis.6a'],
  ['Kluisjes geven wij uit krachtens een wettelijke verplichting.', 'basis.6c'],
])('a basis that is named as the ground of something: %s', (sentence, basis) => {
  const found = read(sentence).bases.map(({ value, confidence }) => [value.term, confidence]);
  expect(found.map(([term]) => term)).toEqual([basis]);
  expect(found.every(([, confidence]) => confidence !== 'low')).toBe(true);
});

it('keeps every sentence that names a basis, and shows the first of them', () => {
  const sentences = Array.from(
    { length: 12 },
    (_, at) => `Voor dienst nummer ${at + 1} is de grondslag uw toestemming.`,
  );
  const [basis] = read(...sentences).bases;
  expect(basis?.evidence).toHaveLength(8);
  expect(basis?.further).toHaveLength(4);
});

describe('a company before the country in brackets', () => {
  const transfers = (...lines: readonly string[]) =>
    read(...lines).transfers.map(({ country, party, instrument }) => [country, party, instrument]);

  test.each([
    [
      'Naar Acme Mail Inc. (India) gaan: naam en e-mailadres.',
      'Wij hebben het vaste contract van de Europese Commissie gesloten met Acme Mail Inc.',
      ['country.IN', 'Acme Mail Inc.', 'instrument.scc'],
    ],
    [
      'Acme Mail Inc. (Japan) gets: name and e-mail address.',
      'The European Commission finds the protection good enough in this country: Japan.',
      ['country.JP', 'Acme Mail Inc.', 'adequacy.JP-2019-419'],
    ],
    [
      'Naar onze bank (India) gaan: naam en rekeningnummer.',
      'Wij hebben het vaste contract van de Europese Commissie gesloten met een ander.',
      ['country.IN', undefined, undefined],
    ],
  ])('gets data: %s', (sentence, ground, expected) => {
    expect(transfers(sentence, ground)).toEqual([expected]);
  });

  test.each([
    'U stuurt uw gegevens zelf naar: India. Wij doen dat niet.',
    'Er gaan geen gegevens naar India.',
    'Naar Acme B.V. (België) gaan: naam en e-mailadres.',
    'You send your data yourself to: India. We do not.',
  ])('and none here: %s', (sentence) => {
    expect(transfers(sentence)).toEqual([]);
  });
});
