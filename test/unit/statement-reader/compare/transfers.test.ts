/** Our own statement of another country or another safeguard, beside both registers. */
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../../../electron/backend/writers/markdown/write-markdown.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { requireLaw } from '../../../../shared/reference/lookup.ts';
import { compareWithRegister } from '../../../../shared/statement-reader/compare/compare.ts';
import { describeDifference } from '../../../../shared/statement-reader/compare/words.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { edited, withRows } from '../../../support/builders.ts';
import { exampleRegister } from '../../../support/example/register.ts';
import { aStatement } from '../../../support/statements.ts';

const register = exampleRegister();
const sent = register.partyTransfer[0]?.id ?? '';
const copyRoute = { nl: 'Mail ons, dan krijgt u een kopie.', en: 'Mail us and you get a copy.' };

type Language = 'nl' | 'en';

function written(made: Register, language: Language) {
  const text = writeMarkdown(aStatement(made, { language, profile: 'public' }));
  return { text, reading: readStatement(text) };
}

function found(said: ReturnType<typeof written>, beside: Register, language: Language) {
  return compareWithRegister(said, beside).differences.map((each) => {
    const { about, statement, register } = describeDifference(each, language);
    return `${each.kind} ${each.topic}: ${[about, statement, register].join(' | ')}`;
  });
}

const safeguards = [
  'instrument.scc',
  'instrument.bcr',
  'instrument.code',
  'instrument.cert',
  'instrument.public',
  'instrument.saScc',
  'instrument.adhoc',
  'derog.49a',
  'derog.49b',
  'derog.49c',
  'derog.49d',
  'derog.49e',
  'derog.49f',
  'derog.49g',
  'derog.49res',
] as const;
const countries = [
  ['country.IN', 'instrument.scc'],
  ['country.CN', 'derog.49a'],
  ['country.JP', 'adequacy.JP-2019-419'],
  ['country.CH', 'adequacy.CH-2000-518'],
  ['country.BR', 'instrument.bcr'],
] as const;
const languages = ['nl', 'en'] as const;

describe.each(languages)('the transfer that our statement in %s tells of', (language) => {
  test.each(safeguards)('rests on %s and on nothing else', (instrument) => {
    const made = edited(register, 'partyTransfer', sent, { instrument, copyRoute });
    const said = written(made, language);
    expect(found(said, made, language)).toEqual([]);
    expect(found(said, register, language)).toEqual([
      `differs transfers: ${[
        requireLaw('country.US')[language],
        requireLaw(instrument)[language],
        requireLaw('adequacy.US-2023-1795')[language],
      ].join(' | ')}`,
    ]);
  });

  test.each(countries)('goes to %s under %s and to no other country', (country, instrument) => {
    const made = edited(register, 'partyTransfer', sent, { country, instrument, copyRoute });
    const said = written(made, language);
    expect(found(said, made, language)).toEqual([]);
    expect(found(said, register, language)).toEqual([
      `differs transfers: Mailbedrijf Voorbeeld Inc. | ${requireLaw(country)[language]} | ${
        requireLaw('country.US')[language]
      }`,
    ]);
  });
});

describe('a sentence of our own form', () => {
  const own = { nl: written(register, 'nl'), en: written(register, 'en') };
  const adding = (language: Language, sentence: string) => {
    const text = `${own[language].text}\n\n${sentence}\n`;
    return found({ text, reading: readStatement(text) }, register, language);
  };

  test.each<readonly [Language, string]>([
    ['nl', 'Er gaan gegevens naar Mailbedrijf Voorbeeld Inc. (India).'],
    ['nl', 'Naar Mailbedrijf Voorbeeld Inc. (India) gaan deze gegevens:\n\n- naam\n- e-mailadres'],
    ['en', 'Data go to Mailbedrijf Voorbeeld Inc. (India).'],
    ['en', 'Mailbedrijf Voorbeeld Inc. (India) gets these data:\n\n- name\n- e-mail address'],
  ])('names another country: %s %s', (language, sentence) => {
    expect(adding(language, sentence)).toEqual([
      expect.stringMatching(/^differs transfers: Mailbedrijf Voorbeeld Inc\. \| India \|/u),
    ]);
  });

  test.each<readonly [Language, string]>([
    ['nl', 'Naar Mailbedrijf Voorbeeld Inc. (Verenigde Staten) gaan: naam en e-mailadres.'],
    ['nl', 'Er gaan gegevens naar Mailbedrijf Voorbeeld Inc. (Verenigde Staten).'],
    ['nl', 'U stuurt uw gegevens zelf naar: India. Wij doen dat niet.'],
    ['nl', 'Er gaan geen gegevens naar India.'],
    ['nl', 'Naar Kassabedrijf Voorbeeld B.V. (België) gaan: naam en betaling.'],
    ['nl', 'Wij bezorgen niet in India.'],
    ['en', 'Mailbedrijf Voorbeeld Inc. (United States) gets: name and e-mail address.'],
    ['en', 'You send your data yourself to: India. We do not.'],
    ['en', 'No data go to India.'],
    ['en', 'Kassabedrijf Voorbeeld B.V. (Belgium) gets: name and payment.'],
  ])('tells nothing else than the register: %s %s', (language, sentence) => {
    expect(adding(language, sentence)).toEqual([]);
  });
});

/** Two companies in two countries, and sentences that tell of both or of neither. */
describe('a sentence with more than one company or country', () => {
  const named = edited(register, 'party', 'mail', { name: 'Mailchimp' });
  const made = withRows(edited(named, 'party', 'stats', { name: 'Zoho' }), {
    partyTransfer: [
      {
        id: 'stats-transfer',
        party: 'stats',
        to: 'Zoho',
        country: 'country.IN',
        instrument: 'instrument.scc',
      },
    ],
  });
  const raised = (language: Language, sentence: string) => {
    const text = `# ${language === 'nl' ? 'Privacyverklaring' : 'Privacy statement'}\n\n${sentence}\n`;
    return found({ text, reading: readStatement(text) }, made, language).filter(
      (each) => !each.startsWith('registerOnly') && !each.includes('contact:'),
    );
  };

  test.each<readonly [Language, string]>([
    ['nl', 'Uw gegevens gaan naar Mailchimp in de Verenigde Staten en naar Zoho in India.'],
    ['nl', 'Wij sturen gegevens naar India (Zoho) en de Verenigde Staten (Mailchimp).'],
    ['nl', 'Zoho verwerkt gegevens in India, Mailchimp in de Verenigde Staten.'],
    ['nl', 'Mailchimp en Zoho verwerken gegevens in India respectievelijk de VS.'],
    ['nl', 'Wij gebruiken Mailchimp voor de nieuwsbrief en ons callcenter zit in India.'],
    ['nl', 'Wij sturen gegevens naar Zoho; bezoekers uit Canada tellen mee.'],
    [
      'nl',
      'Naar de VS (Mailchimp) geven wij gegevens door onder het Data Privacy Framework, naar India (Zoho) met standaardcontractbepalingen.',
    ],
    [
      'nl',
      'Wij geven gegevens door naar India en de Verenigde Staten. Voor India gebruiken wij standaardcontractbepalingen en voor de Verenigde Staten het Data Privacy Framework.',
    ],
    [
      'nl',
      'Als het Data Privacy Framework vervalt, gelden met Mailchimp in de Verenigde Staten standaardcontractbepalingen.',
    ],
    ['nl', 'Met Bakvormen Voorbeeld Ltd. (Verenigd Koninkrijk) mailen wij over bestellingen.'],
    ['en', 'Your data go to Mailchimp in the United States and Zoho in India.'],
    ['en', 'We send data to the United States (Mailchimp) and India (Zoho).'],
  ])('raises nothing that the register says too: %s %s', (language, sentence) => {
    expect(raised(language, sentence)).toEqual([]);
  });

  test('still names another country, and the company that it is of', () => {
    expect(
      raised('nl', 'Uw gegevens gaan naar Zoho in India en naar Mailchimp in Brazilië.'),
    ).toEqual(['differs transfers: Mailchimp | Brazilië | Verenigde Staten']);
    expect(raised('nl', 'Uw gegevens gaan naar Mailchimp (India).')).toEqual([
      'differs transfers: Mailchimp | India | Verenigde Staten',
    ]);
  });

  test('proposes no company where more than one can be meant', () => {
    const said = readStatement(
      '# Privacyverklaring\n\nMailchimp en Zoho verwerken gegevens in India respectievelijk de VS.\n',
    );
    expect(said.proposals.transfers.map(({ country, party }) => [country, party])).toEqual([
      ['country.IN', undefined],
      ['country.US', undefined],
    ]);
  });
});
