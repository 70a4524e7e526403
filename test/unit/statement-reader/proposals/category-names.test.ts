import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const parties = (text: string): readonly (string | undefined)[] =>
  readStatement(text).proposals.recipients.map(({ value, party }) =>
    [value.term, party].filter((one) => one !== undefined).join(' '),
  );

describe('a recipient by trade and by name', () => {
  it.each([
    [
      'Wij delen gegevens met onze boekhouder Linde & Co voor de aangifte.',
      ['recipient.accountant Linde & Co'],
    ],
    [
      'Wij delen gegevens met onze webdesigner Molenpunt en met onze accountant, A&B Advies.',
      ['recipient.hosting Molenpunt', 'recipient.accountant A&B Advies'],
    ],
    ['We share data with our bookkeeper Linden & Sons.', ['recipient.accountant Linden & Sons']],
  ])('has its name: %s', (text, told) => {
    expect(parties(text)).toEqual(told);
  });

  it.each([
    ['Wij delen gegevens met onze boekhouder.', ['recipient.accountant']],
    ['Wij delen gegevens met onze gemeente Delft.', ['recipient.authority']],
  ])('has none: %s', (text, told) => {
    expect(parties(text)).toEqual(told);
  });
});
