/** Our own statement with sentences changed or taken out, beside the register it was made from. */
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../../../electron/backend/writers/markdown/write-markdown.ts';
import { compareWithRegister } from '../../../../shared/statement-reader/compare/compare.ts';
import { describeDifference } from '../../../../shared/statement-reader/compare/words.ts';
import { readStatement } from '../../../../shared/statement-reader/read-statement.ts';
import { exampleRegister } from '../../../support/example/register.ts';
import { aStatement } from '../../../support/statements.ts';

const register = exampleRegister();
const statements = {
  nl: writeMarkdown(aStatement(register, { language: 'nl', profile: 'public' })),
  en: writeMarkdown(aStatement(register, { language: 'en', profile: 'public' })),
};

type Language = keyof typeof statements;
type Change = (text: string) => string;

const without =
  (...parts: readonly string[]): Change =>
  (text) =>
    text
      .split('\n')
      .filter((line) => !parts.some((part) => line.includes(part)))
      .join('\n');
const instead =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, to);
const adding =
  (sentence: string): Change =>
  (text) =>
    `${text}\n\n${sentence}\n`;

/** "registerOnly rights: Inzage" */
function found(language: Language, change: Change): readonly string[] {
  const text = change(statements[language]);
  expect(text).not.toBe(statements[language]);
  const comparison = compareWithRegister({ text, reading: readStatement(text) }, register);
  return comparison.differences.map((each) => {
    const { about, statement, register } = describeDifference(each, language);
    return `${each.kind} ${each.topic}: ${[about, statement, register].join(' | ')}`;
  });
}

describe('a figure that the register has for something else is no agreement', () => {
  test.each<readonly [Language, Change, string]>([
    ['nl', instead('2 jaar na levering', '5 jaar na levering'), '| 5 jaar |'],
    ['nl', adding('Camerabeelden bewaren wij 6 maanden.'), '| 6 maanden | 4 weken'],
    ['nl', adding('Bestelgegevens bewaren wij 5 jaar na levering.'), '| 5 jaar |'],
    ['nl', adding('Facturen bewaren wij 2 jaar.'), '| 2 jaar | 7 jaar'],
    ['nl', adding('De allergie die u doorgeeft bewaren wij 9 jaar.'), '| 9 jaar | Tot levering'],
    ['nl', adding('De allergie die u doorgeeft bewaren wij 2 jaar.'), '| 2 jaar | Tot levering'],
    ['en', adding('We keep invoices for 2 years.'), '| 2 years | 7 years'],
    ['en', adding('We keep camera images for 6 months.'), '| 6 months | 4 weeks'],
  ])('%s %#', (language, change, expected) => {
    expect(found(language, change)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('rights that were taken out or changed', () => {
  const lacking = { nl: 'Staat er niet in.', en: 'Not mentioned.' };
  test.each<readonly [Language, Change, readonly string[]]>([
    [
      'nl',
      without('- Wissen', '- Stilzetten', '- Meenemen'),
      ['Gegevenswissing', 'Beperking', 'Overdraagbaarheid'],
    ],
    ['en', without('- Delete', '- Pause', '- Take'), ['Erasure', 'Restriction', 'Portability']],
    [
      'nl',
      without('klagen bij', '- Toestemming intrekken'),
      ['Toestemming intrekken', 'Klacht bij de AP'],
    ],
    ['nl', without('bezwaar'), ['Bezwaar']],
    ['en', without('object'), ['Objection']],
  ])('%s %#', (language, change, rights) => {
    expect(found(language, change)).toEqual(
      rights.map((right): unknown =>
        expect.stringContaining(`: ${right} | ${lacking[language]} |`),
      ),
    );
  });

  test('another term and another route', () => {
    expect(found('nl', instead('binnen een maand antwoord', 'binnen twee weken antwoord'))).toEqual(
      [expect.stringContaining('| 14 dagen | een maand')],
    );
    expect(found('en', instead('an answer within a month', 'an answer within two weeks'))).toEqual([
      expect.stringContaining('| 14 days | a month'),
    ]);
    const letter = '\nStuur een brief naar Molenstraat 1, 1234 AB Voorbeeldstad.';
    expect(found('nl', instead(/\nMail naar privacy@[^\n]*/u, letter))).toEqual([
      expect.stringContaining('| brief | e-mail, telefoon, aan de balie'),
    ]);
  });
});

describe('a basis, an address or a denial that the register contradicts', () => {
  const first = (sentence: string): Change => instead('\n### ', `\n${sentence}\n\n### `);
  test.each<readonly [Language, Change, string]>([
    [
      'nl',
      first('De nieuwsbrief sturen wij op grond van een wettelijke verplichting.'),
      'differs bases: Nieuwsbrief | Wettelijke verplichting | Toestemming',
    ],
    [
      'en',
      first('We send the newsletter because of a legal obligation.'),
      'differs bases: Newsletter | Legal obligation | Consent',
    ],
    [
      'nl',
      instead(/(bestelling maken[^\n]*)nodig voor onze afspraak met u/u, '$1met uw toestemming'),
      'differs bases: Bestelling leveren | Toestemming | Uitvoering van de overeenkomst',
    ],
    [
      'nl',
      instead(/(De winkel veilig[^\n]*)ons belang: [^|]*\|/u, '$1met uw toestemming |'),
      'differs bases: Beveiliging pand | Toestemming | Gerechtvaardigd belang',
    ],
    [
      'nl',
      instead('info@dehalm.example', 'winkel@dehalm.example'),
      'differs contact: e-mail | winkel@dehalm.example | info@dehalm.example',
    ],
    [
      'nl',
      instead(' E-mail: info@dehalm.example.', ''),
      'registerOnly contact: e-mail | Staat er niet in. | info@dehalm.example',
    ],
    [
      'nl',
      instead('1234 AB Voorbeeldstad', '1234 AB Ergenshuizen'),
      'differs contact: plaats | Ergenshuizen | Voorbeeldstad',
    ],
    [
      'nl',
      instead(
        /Een cookie is een klein[\s\S]*?onder aan elke pagina\./u,
        'Onze website gebruikt geen cookies.',
      ),
      'differs cookies:  | geen cookies | winkelmand',
    ],
    [
      'nl',
      instead(
        /Een cookie is een klein[\s\S]*?onder aan elke pagina\./u,
        'De Halm gebruikt geen cookies.',
      ),
      'differs cookies:  | geen cookies | winkelmand',
    ],
  ])('%s %#', (language, change, expected) => {
    expect(found(language, change)).toEqual([expect.stringContaining(expected)]);
  });
});
