import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';

const nl = {
  who: 'Fietsenmaker Van Dam B.V., Dorpsstraat 1, 1234 AB Ede, info@vandam.example, is verantwoordelijk voor de verwerking van uw persoonsgegevens.',
  data: 'Wij verwerken uw naam, adres, e-mailadres en telefoonnummer om uw fiets te repareren en de factuur te sturen.',
  basis: 'Wij verwerken uw gegevens voor de uitvoering van de overeenkomst met u.',
  newsletter: 'Voor de nieuwsbrief vragen wij uw toestemming.',
  withdraw: 'U kunt uw toestemming altijd intrekken.',
  recipients: 'Wij delen uw gegevens met onze boekhouder en onze hostingpartij.',
  retention: 'Wij bewaren uw gegevens twee jaar na de reparatie.',
  rights:
    'U heeft recht op inzage, rectificatie, verwijdering, beperking, overdraagbaarheid en u mag bezwaar maken.',
  request: 'Stuur uw verzoek naar info@vandam.example.',
  complaint: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
  cookies: 'Onze website gebruikt alleen functionele cookies.',
  security: 'Wij beveiligen uw gegevens met een wachtwoord en een versleutelde verbinding.',
  date: 'Deze verklaring is voor het laatst gewijzigd op 1 september 2026.',
};

const en: typeof nl = {
  who: 'Bicycle repair Van Dam B.V., Dorpsstraat 1, 1234 AB Ede, info@vandam.example, is responsible for the processing of your personal data.',
  data: 'We process your name, address, email address and phone number to repair your bicycle and to send the invoice.',
  basis: 'We process your data for the performance of our contract with you.',
  newsletter: 'We send the newsletter with your consent.',
  withdraw: 'You can withdraw your consent at any time.',
  recipients: 'We share your data with our accountant and our hosting provider.',
  retention: 'We keep your data for two years after the repair.',
  rights:
    'You have the right of access, rectification, erasure, restriction, portability and the right to object to the processing.',
  request: 'Send your request to info@vandam.example.',
  complaint: 'You can lodge a complaint with the Dutch Data Protection Authority.',
  cookies: 'Our website uses functional cookies only.',
  security: 'We protect your data with passwords and an encrypted connection.',
  date: 'This statement was last updated on 1 September 2026.',
};

type Part = keyof typeof nl;

const flagsWithout = (parts: typeof nl, ...left: readonly Part[]): readonly string[] => {
  const text = Object.entries(parts)
    .filter(([part]) => !left.includes(part as Part))
    .map(([, sentence]) => sentence)
    .join('\n\n');
  return readStatement(`Privacy\n\n${text}`, '2026-11-21').flags.map(({ id }) => id);
};

describe.each([
  ['nl', nl],
  ['en', en],
])('what a statement leaves out (%s)', (_, parts) => {
  it('is nothing where all is there', () => {
    expect(flagsWithout(parts)).toEqual([]);
  });

  it.each<[string, readonly Part[]]>([
    ['noBasis', ['basis', 'newsletter', 'withdraw']],
    ['noWithdraw', ['withdraw']],
    ['noRecipients', ['recipients']],
    ['noRetention', ['retention']],
    ['noComplaint', ['complaint']],
    ['rightsGap', ['rights']],
    ['noController', ['who', 'request']],
    ['noDate', ['date']],
  ])('is told by %s', (id, left) => {
    expect(flagsWithout(parts, ...left)).toContain(id);
  });

  it('is a way out of marketing, where consent is no way out either', () => {
    const marketing = {
      ...parts,
      newsletter: parts === nl ? 'Wij sturen u onze nieuwsbrief.' : 'We send you our newsletter.',
    };
    expect(flagsWithout(marketing, 'withdraw', 'rights')).toContain('noObjection');
    expect(flagsWithout(marketing, 'withdraw')).not.toContain('noObjection');
  });

  it('is a right only where the bases bring it', () => {
    const three =
      parts === nl
        ? 'U heeft recht op inzage, rectificatie en verwijdering van uw gegevens.'
        : 'You have the right of access, rectification and erasure of your data.';
    const duty =
      parts === nl
        ? 'Wij verwerken uw gegevens omdat dat een wettelijke verplichting is.'
        : 'We process your data because of a legal obligation.';
    const byLaw = { ...parts, rights: three, basis: duty };
    expect(flagsWithout(byLaw, 'newsletter', 'withdraw')).not.toContain('rightsGap');
    const interest = `${duty} ${parts === nl ? 'Ook verwerken wij gegevens voor de overeenkomst en voor ons gerechtvaardigd belang om fraude te voorkomen.' : 'We also process data for our contract and for our legitimate interest in preventing fraud.'}`;
    expect(flagsWithout({ ...byLaw, basis: interest }, 'newsletter', 'withdraw')).toContain(
      'rightsGap',
    );
  });
});

describe('a text that says little', () => {
  it('is told what it lacks by its elements, not by a flag for each', () => {
    const ids = readStatement(
      'Wij gaan zorgvuldig met uw gegevens om en delen ze met niemand.',
    ).flags.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['noBasis', 'noComplaint']));
    expect(ids).not.toContain('noRetention');
    expect(ids).not.toContain('rightsGap');
  });

  it('in another language raises nothing for what is missing', () => {
    const german =
      'Wir verarbeiten Ihre Daten und geben sie nicht an Dritte weiter, soweit wir das nicht müssen.';
    expect(readStatement(german).flags).toEqual([]);
  });
});
