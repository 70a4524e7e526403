import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const namesOf = (text: string): readonly string[] =>
  readStatement(text).proposals.activities.map(({ value }) => value.text);

describe('an activity has the name of what the text tells of', () => {
  it.each([
    ['Wij verwerken uw naam om uw reservering te bevestigen.', 'Reserveringen'],
    ['Wij verwerken uw naam om uw bestelling klaar te leggen.', 'Bestellingen'],
    [
      'Wij verwerken uw naam om uw reservering te bevestigen en om uw bestelling te leveren.',
      'Bestellingen en reserveringen',
    ],
    ['Wij verwerken uw naam om uw bestelling in onze webshop te leveren.', 'Webwinkel'],
    ['We process your name to deliver your order.', 'Orders'],
    ['We process your name to deliver your order from our online shop.', 'Web shop orders'],
    ['Wij verwerken uw naam om lessen te geven.', 'Lessen'],
    ['Wij verwerken uw naam om onze nieuwsbrief te sturen.', 'Nieuwsbrief'],
    ['Wij verwerken uw naam voor direct marketing.', 'Direct marketing'],
    ['Wij verwerken uw naam om facturen te sturen.', 'Facturatie'],
    [
      'Wij verwerken uw naam voor onze boekhouding en om facturen te sturen.',
      'Facturatie en boekhouding',
    ],
  ])('%s', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it('and none of the title of the statement', () => {
    expect(
      namesOf(
        '# Cookieverklaring en privacyverklaring Webshop Linde\n\nWij verzamelen uw naam en uw adres.',
      ),
    ).toEqual([]);
    expect(namesOf('# Nieuwsbrief\n\nWij verzamelen uw naam en uw adres.')).toEqual([
      'Nieuwsbrief',
    ]);
  });
});

describe('a recipient in the sentence after an activity', () => {
  const activitiesOf = (text: string): readonly string[] =>
    readStatement(text).proposals.recipients.flatMap(({ activities }) => activities);
  const NEWS = 'Wij verwerken uw adres om onze nieuwsbrief te sturen.';

  it('is of no activity where the sentence does not go on about it', () => {
    expect(activitiesOf(`${NEWS} Wij delen gegevens met de gemeente.`)).toEqual([]);
    expect(
      activitiesOf('We use your e-mail to send our newsletter. We share data with the police.'),
    ).toEqual([]);
  });

  it('is of it where the sentence says so', () => {
    expect(activitiesOf(`${NEWS} Daarvoor gebruiken wij Laposta.`)).toEqual([
      'activities:template.T05',
    ]);
    expect(activitiesOf(`${NEWS} Deze gegevens delen wij met Laposta.`)).toEqual([
      'activities:template.T05',
    ]);
  });

  it('is of none where the sentence between says nothing of it', () => {
    expect(
      activitiesOf(`${NEWS} Wij delen gegevens met anderen. Deze zijn de gemeente en de politie.`),
    ).toEqual([]);
  });
});
