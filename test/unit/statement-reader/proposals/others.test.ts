import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const organisation = (text: string): readonly string[] =>
  readStatement(text)
    .proposals.organisation.filter(({ field }) => field !== 'city' && field !== 'legalForm')
    .map(({ field, value }) => `${field} ${value}`);

const OWN = 'Privacyverklaring Atelier Linde\n\nAtelier Linde verwerkt uw naam.';

describe('what the statement leaves open', () => {
  const sureness = (sentence: string): readonly string[] =>
    Object.values(readStatement(`${OWN}\n\n# Beveiliging\n\n${sentence}`).proposals)
      .flat()
      .filter(({ group }) => group === 'measures' || group === 'recipients')
      .map(({ confidence }) => confidence);

  it.each([
    'Mogelijk gebruiken wij een firewall.',
    'Misschien gebruiken wij een firewall.',
    'Eventueel gebruiken wij een firewall.',
  ])('is proposed as nothing sure: %s', (sentence) => {
    expect(sureness(sentence)).toEqual(['low']);
  });

  it.each([
    'Wij gebruiken een firewall.',
    'Wij gebruiken een firewall en beveiligen alles zo goed mogelijk.',
    'Wij gebruiken een firewall, zodat inbreken niet mogelijk is.',
    'Misschien gebruiken wij een firewall. Ja, wij gebruiken een firewall.',
  ])('is not what only sounds like it: %s', (sentence) => {
    expect(sureness(sentence)).toContain('high');
  });

  it('nor is a plain backup one that is encrypted and kept apart', () => {
    const measures = (sentence: string) =>
      readStatement(`${OWN}\n\n# Beveiliging\n\n${sentence}`).proposals.measures.map(
        ({ value }) => value.term ?? value.text,
      );
    expect(measures('Wij maken elke dag een back-up.')).toEqual(['back-up']);
    expect(measures('Wij maken elke dag een versleutelde back-up.')).toContain('measure.backup');
  });
});

describe('details of somebody else', () => {
  it.each([
    [
      'a host with all it has',
      `${OWN} Ons hostingbedrijf Molenhost B.V. zit aan de Molenkade 25, 7521 PH Enschede, KvK 08154565, hulp@molenhost.example, 053-4300456.`,
    ],
    [
      'a supplier by its label',
      `${OWN}\n\nHosting: Molenhost B.V., Molenkade 25, 7521 PH Enschede, 053-4300456`,
    ],
    [
      'a section about the host',
      `${OWN}\n\n# Hosting\n\nMolenhost B.V.\n\nMolenkade 25, 7521 PH Enschede`,
    ],
    [
      'a sentence that goes on about it',
      `${OWN} Onze boekhouder is Molenpad Administratie B.V. Zij is bereikbaar op 053-4300456, KvK 08154565.`,
    ],
    [
      'one that serves',
      `${OWN} Onze site wordt gehost door Molenhost B.V., Molenkade 25, 7521 PH Enschede.`,
    ],
  ])('are not the organisation’s: %s', (_, text) => {
    expect(organisation(text)).toEqual(['legalName Atelier Linde']);
  });

  it('are not so in English', () => {
    const found = organisation(
      'Privacy statement of Linden Studio\n\nLinden Studio is responsible for your data. Our hosting company Millhost Ltd is at 12 Harbour Road, NG1 2AB Nottingham, help@millhost.example.',
    );
    expect(found).toEqual(['legalName Linden Studio']);
  });

  it('end where the sentence speaks of the organisation again', () => {
    const found = organisation(
      `${OWN} Onze boekhouder is Molenpad B.V.; ons adres is Lindelaan 3, 2611 AB Delft. Wij zitten aan de Kade 5, 2611 AC Delft.`,
    );
    expect(found).toContain('address Lindelaan 3');
    expect(found).toContain('address Kade 5');
  });

  it('are its own where its name is that of a trade, or where it says who processes', () => {
    expect(
      organisation(
        'Privacyverklaring\n\nAccountantskantoor Linde B.V., Lindelaan 3, 2611 AB Delft, KvK 08154565, is verantwoordelijk voor uw gegevens.',
      ),
    ).toEqual([
      'kvk 08154565',
      'postcode 2611 AB',
      'address Lindelaan 3',
      'legalName Accountantskantoor Linde B.V.',
    ]);
    expect(
      organisation(
        'Privacyverklaring\n\nUw gegevens worden verwerkt door Linde Vorming B.V., Lindelaan 3, 2611 AB Delft.',
      ),
    ).toContain('address Lindelaan 3');
  });

  it('make nobody else’s officer the own one', () => {
    const { dpo } = readStatement(
      `${OWN} De functionaris gegevensbescherming van onze leverancier Molensoft is te bereiken via fg@molensoft.example.`,
    ).proposals;
    expect(dpo).toEqual([]);
  });
});

describe('a name with signs', () => {
  it.each([
    ['GO! Fietsen', 'GO! Fietsen, gevestigd te Delft, is verantwoordelijk voor uw gegevens.'],
    ['A&B Schilders', 'A&B Schilders, gevestigd te Delft, is verantwoordelijk voor uw gegevens.'],
    ['Linde & Co', 'Linde & Co, gevestigd te Delft, is verantwoordelijk voor uw gegevens.'],
  ])('is whole: %s', (name, text) => {
    expect(organisation(`Privacyverklaring ${name}\n\n${text}`)).toContain(`legalName ${name}`);
  });
});
