import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

/** Names of the activities, each with the bases and terms that are proposed for it. */
function activitiesOf(text: string): Readonly<Record<string, readonly string[]>> {
  const { activities, bases, retention } = readStatement(text).proposals;
  return Object.fromEntries(
    activities.map(({ id, value }) => [
      value.text,
      [
        ...bases.filter((one) => one.activities.includes(id)).map(({ value: { term } }) => term),
        ...retention
          .filter((one) => one.activities.includes(id))
          .map(({ period, criterion }) => period ?? criterion),
      ].map(String),
    ]),
  );
}

describe('a row of a table on aims', () => {
  it('makes an activity in its own words, with its basis and its term', () => {
    const nl = `Privacyverklaring De Ketting

| Doel | Gegevens | Grondslag | Bewaartermijn |
|---|---|---|---|
| Reparaties uitvoeren | naam, telefoonnummer | uitvoering van de overeenkomst | 2 jaar na de laatste reparatie |
| Nieuwsbrief | e-mailadres | toestemming | tot u zich afmeldt |
`;
    const en = `Privacy statement Woolhouse

| Data | What for | Basis | Kept |
|---|---|---|---|
| name, phone | Mending jumpers | performance of the contract | 2 years |
| name | Dyeing | legitimate interest | 1 year |
`;
    expect(activitiesOf(nl)).toEqual({
      'Reparaties uitvoeren': ['basis.6b', 'P2Y'],
      Nieuwsbrief: ['basis.6a', 'criterion.untilUnsubscribe'],
    });
    expect(activitiesOf(en)).toEqual({
      'Mending jumpers': ['basis.6b', 'P2Y'],
      Dyeing: ['basis.6f', 'P1Y'],
    });
  });

  it.each([
    '| Gegevens | Grondslag | Bewaartermijn |\n|---|---|---|\n| Paspoortkopie | uitvoering van de overeenkomst | 2 jaar |',
    '| Doel | Ontvanger |\n|---|---|\n| Reparaties uitvoeren | Garage Blad |',
    '| Purpose | Basis | Kept |\n|---|---|---|\n| Consent | consent | 1 year |',
  ])('needs a column of aims and a basis or a term beside it: %s', (table) => {
    expect(activitiesOf(`Privacyverklaring\n\n${table}\n`)).toEqual({});
  });
});

describe('a cell of aims that names none', () => {
  const BASES = 'gerechtvaardigd belang (legitimate interest)';

  it.each([
    ['Doel', 'N.v.t'],
    ['Doel', 'Zie hieronder'],
    ['Doel', 'Onbekend'],
    ['Doel', 'Noodzakelijk'],
    ['Waarom', 'Omdat u klant bent'],
    ['Waarom', 'U heeft ja gezegd'],
    ['Verwerking', 'Naam en adres'],
    ['Verwerking', 'Klantgegevens'],
    ['Verwerking', 'Camerabeelden'],
    ['Verwerking', 'Onze medewerkers'],
    ['Purpose', 'Not applicable'],
    ['Purpose', 'See below'],
    ['Why', 'Because you are a customer'],
    ['Why', 'You said yes'],
    ['Processing activity', 'Name and address'],
    ['Processing activity', 'Our employees'],
  ])('makes no activity: %s, %s', (head, cell) => {
    const table = `| ${head} | Basis |\n|---|---|\n| ${cell} | ${BASES} |`;
    expect(activitiesOf(`Privacyverklaring\n\n${table}\n`)).toEqual({});
  });

  it.each([
    ['Doel', 'Klanten rondleiden'],
    ['Doel', 'Foto’s van leden inlijsten'],
    ['Doel', 'Zieke bomen snoeien'],
    ['Purpose', 'Showing visitors round'],
    ['Purpose', 'Seeding lawns'],
  ])('is not a cell that tells what is done with them: %s, %s', (head, cell) => {
    const table = `| ${head} | Basis |\n|---|---|\n| ${cell} | ${BASES} |`;
    expect(Object.keys(activitiesOf(`Privacyverklaring\n\n${table}\n`))).toEqual([cell]);
  });
});

describe('an item on an aim', () => {
  it('makes an activity in its own words, with the basis that stands beside it', () => {
    const nl = `Wij gebruiken uw gegevens voor:

- Fietsen repareren: uitvoering van de overeenkomst, bewaard tot 2 jaar na de reparatie
- Proefritten regelen (grondslag: overeenkomst)
- Het lenen van fietsen (toestemming)
- Om subsidies te kunnen krijgen van de stad (gerechtvaardigd belang)
- Om bruggen te keuren, omdat de wet ons daartoe verplicht
`;
    const en = `We use your data for these purposes:

- To keep our accounts, because the law obliges us to
- Lending out looms (basis: contract)
`;
    expect(activitiesOf(nl)).toEqual({
      'Fietsen repareren': ['basis.6b', 'P2Y'],
      'Proefritten regelen': ['basis.6b'],
      'Lenen van fietsen': ['basis.6a'],
      'Subsidies krijgen van de stad': ['basis.6f'],
      'Bruggen keuren': ['basis.6c'],
    });
    expect(activitiesOf(en)).toEqual({
      'Keep our accounts': ['basis.6c'],
      'Lending out looms': ['basis.6b'],
    });
  });

  it.each([
    'Grondslagen\n\nWij verwerken gegevens op grond van:\n\n- Wettelijke verplichting: 7 jaar\n- Toestemming: tot u die intrekt',
    'Doelen en grondslagen\n\n- Naam en adres: uitvoering van de overeenkomst',
    'Onze doelen\n\n- Contractuele noodzaak: artikel 6 lid 1 sub b',
    'Why we use your data\n\n- Legal compliance: a legal obligation',
    'Hoe lang bewaren wij uw gegevens?\n\n- Oude offertes: 2 jaar',
    'Doelen en grondslagen\n\n- Onze medewerkers: overeenkomst',
    'Who gets your data?\n\n- Printer Jones: performance of the contract',
  ])('is no basis, data, record or recipient: %s', (list) => {
    expect(activitiesOf(`Privacyverklaring\n\n${list}\n`)).toEqual({});
  });
});

describe('a duty of the law told as a reason', () => {
  const bases = (text: string) =>
    readStatement(text).proposals.bases.map(({ value }) => value.term);

  it.each([
    'Wij bewaren uw facturen zeven jaar, omdat de belastingwet ons daartoe verplicht.',
    'We use your name to make invoices, because tax law requires us to.',
  ])('is proposed: %s', (text) => {
    expect(bases(text)).toEqual(['basis.6c']);
  });

  it.each([
    'Wij geven gegevens aan de politie als de wet ons daartoe verplicht.',
    'We share your data if the law requires us to.',
  ])('is none where it may come to pass: %s', (text) => {
    expect(bases(text)).toEqual([]);
  });
});
