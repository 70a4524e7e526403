import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const proposed = (text: string) => readStatement(`Privacyverklaring De Halm\n\n${text}`).proposals;
const recipients = (text: string) =>
  proposed(text).recipients.map(({ value, party }) => party ?? value.term ?? value.text);
const data = (text: string) => proposed(text).data.map(({ value }) => value.term ?? value.text);

describe('rows without a verb under a title on sharing', () => {
  const nl = `Wie krijgt uw gegevens?

- Boekhouder: facturen
- Drukkerij Blad: uw naam en adres
- Nieuwsbrief via Postduif.nl
`;
  const en = `Who gets your data?

- Courier: your name, address
- Printer Jones: invoices
- Newsletter via Postpigeon.com
`;

  it('name who gets what', () => {
    expect(recipients(nl)).toEqual(['recipient.accountant', 'Drukkerij Blad', 'Postduif.nl']);
    expect(data(nl)).toEqual(['data.invoice', 'data.name', 'data.address']);
    expect(recipients(en)).toEqual(['recipient.courier', 'Printer Jones', 'Postpigeon.com']);
    expect(data(en)).toEqual(['data.name', 'data.address', 'data.invoice']);
  });

  it.each([
    'Wat bewaren wij?\n\n- Boekhouder Jansen: uw naam en adres blijven twee jaar',
    'Wie krijgt uw gegevens?\n\n- Klantgegevens: naam en adres',
  ])('are none of another list: %s', (text) => {
    expect(recipients(text)).not.toContain('Boekhouder Jansen');
    expect(recipients(text)).not.toContain('Klantgegevens');
  });
});

describe('a row of what nobody gets', () => {
  it.each([
    'Nooit: uw e-mailadres',
    'Niemand: uw e-mailadres',
    'Adverteerders krijgen niet: uw naam',
    'Let op: uw naam',
    'Welke: naam en adres',
    'Never: your name',
    'Example: your name',
    'Bestellen gaat niet via Taartshop.be',
    'Vroeger liep de nieuwsbrief via Taartshop.be',
  ])('names no recipient: %s', (row) => {
    const title = 'Met wie delen wij gegevens?';
    expect(recipients(`${title}\n\n- ${row}\n- Garage Blad: uw naam`)).toEqual(['Garage Blad']);
  });
});

describe('a name on the web', () => {
  it.each([
    ['Uw bestelling loopt via Taartshop.be.', ['Taartshop.be']],
    ['Our newsletter is sent via Postpigeon.com.', ['Postpigeon.com']],
    ['U kunt ons bereiken via Taartshop.be.', []],
    ['Meer informatie vindt u via Taartshop.be.', []],
    ['Uw rechten\n\nUw bezwaar loopt via Taartshop.be.', []],
  ])('is a recipient where the work is done through it: %s', (text, expected) => {
    expect(recipients(text)).toEqual(expected);
  });
});
