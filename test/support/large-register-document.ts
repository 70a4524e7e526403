import type { Document, Field, Section } from '../../shared/document/model.ts';
import {
  cell,
  field,
  fixed,
  heading,
  missing,
  paragraph,
  section,
  table,
  user,
} from './example-document.ts';

function fieldsOf(number: number): Field[] {
  return [
    field(
      'Doel',
      [
        table(
          'Doel',
          [
            ['Doel', 40],
            ['Grondslag', 60],
          ],
          [
            [
              `Bestelling ${number} maken en bezorgen`,
              'Uitvoering van de overeenkomst, artikel 6(1)(b)',
            ],
            ['Factuur maken', 'Wettelijke plicht, artikel 6(1)(c): AWR artikel 52'],
            [
              'Rekening houden met een allergie',
              [
                [user('Uitdrukkelijke toestemming, artikel 6(1)(a) en 9(2)(a).')],
                [missing(), fixed(' Hoe de toestemming wordt gevraagd.')],
              ],
            ],
          ],
        ),
      ],
      'b',
      'en waarom het mag',
    ),
    field(
      'Van wie',
      [paragraph(user('Klanten. Ontvangers van een bezorging, als iemand anders bestelt.'))],
      'c',
    ),
    field(
      'Welke gegevens',
      [
        table(
          'Gegevens',
          [
            ['Gegevens', 42],
            ['Van wie', 28],
            ['Gekregen van', 30],
          ],
          [
            ['Naam, adres, e-mail, telefoon', 'klanten', 'de klant zelf'],
            ['Naam en bezorgadres', 'ontvangers', 'de klant die bestelt'],
            ['Bestelling, factuur, betaling', 'klanten', 'de klant zelf'],
            ['Allergie (gezondheid)', 'klanten', 'de klant zelf'],
          ],
        ),
      ],
      'c',
    ),
    field(
      'Ontvangers',
      [
        table(
          'Ontvangers',
          [
            ['Wie', 42],
            ['Rol', 28],
            ['Waarvoor', 30],
          ],
          [
            ['Webhost Voorbeeld B.V.', 'verwerker', 'webwinkel bewaren'],
            ['Betaalbedrijf Voorbeeld B.V.', 'zelfstandig', 'betaling'],
            [`Pakketbedrijf ${number} B.V.`, 'zelfstandig', 'bezorging'],
          ],
        ),
      ],
      'd',
    ),
    field(
      'Doorgifte buiten de EER',
      [paragraph(missing(), fixed(' Gevraagd aan Webhost Voorbeeld B.V. op 3 nov. 2026.'))],
      'e',
    ),
    field(
      'Bewaartermijn',
      [
        table(
          'Bewaartermijn',
          [
            ['Gegevens', 33],
            ['Termijn', 34],
            ['Reden', 33],
          ],
          [
            ['Bestelling', '2 jaar na levering', 'zolang een vordering kan worden ingesteld'],
            ['Factuur en betaling', '7 jaar na het boekjaar', 'AWR artikel 52, lid 4'],
            ['Allergie', 'tot de bestelling klaar is', 'daarna niet meer nodig'],
          ],
        ),
      ],
      'f',
    ),
    field(
      'Beveiliging',
      [
        paragraph(
          user(
            'Toegang alleen voor wie het nodig heeft. Versleutelde verbinding. Reservekopie, gewist na 60 dagen.',
          ),
        ),
      ],
      'g',
    ),
  ];
}

function activity(number: number, total: number): Section {
  return section(
    `activity-${number}`,
    [
      {
        ...heading(2, '', `activity-${number}`, {
          eyebrow: [fixed(`Verwerking ${number} van ${total}`)],
          subtitle: [
            fixed('In gebruik sinds mei 2019. Voor het laatst nagekeken op 3 november 2026.'),
          ],
        }),
        runs: [user(`Bestellingen en bezorging ${number}`)],
      },
      { kind: 'fields', rows: fieldsOf(number) },
      {
        kind: 'aside',
        title: [fixed('Aanvullend, geen verplicht onderdeel van artikel 30')],
        blocks: [
          paragraph(
            fixed('Eigenaar: '),
            user('bedrijfsleiding'),
            fixed('. Geautomatiseerde besluiten: geen, vastgesteld op 3 november 2026.'),
          ),
        ],
      },
    ],
    { newPage: true },
  );
}

/** A register of many activities, each a page like `pdf-register-activity.png`. */
export function largeRegisterDocument(activities: number): Document {
  const numbers = Array.from({ length: activities }, (_, index) => index + 1);
  const overview = table(
    'Alle verwerkingen',
    [
      ['Nr.', 4],
      ['Verwerking', 14],
      ['Doel', 17, 'b'],
      ['Van wie', 12, 'c'],
      ['Welke gegevens', 15, 'c'],
      ['Ontvangers', 14, 'd'],
      ['Doorgifte buiten de EER', 12, 'e'],
      ['Bewaartermijn', 12, 'f'],
    ],
    numbers.map((number) => [
      String(number),
      `Bestellingen en bezorging ${number}`,
      'Bestelling maken, bezorgen en afrekenen',
      'Klanten, ontvangers van een bezorging',
      'Contactgegevens, bestelling, factuur, allergie (gezondheid)',
      'Webhost Voorbeeld B.V., Pakketbedrijf Voorbeeld B.V.',
      cell(missing('Nog niet vastgesteld')),
      '2 jaar na levering; factuur 7 jaar na het boekjaar',
    ]),
  );
  return {
    kind: 'register',
    language: 'nl',
    profile: 'working',
    title: 'Register van verwerkingsactiviteiten',
    footer: {
      left: [user('Bakkerij De Halm B.V.'), fixed(' · Register van verwerkingsactiviteiten')],
      middle: [fixed('Momentopname van 21 november 2026')],
    },
    concept: true,
    date: '2026-11-21',
    sections: [
      section(
        'overview',
        [heading(2, 'Alle verwerkingen in één overzicht', 'overview'), overview],
        {
          orientation: 'landscape',
          newPage: true,
        },
      ),
      ...numbers.map((number) => activity(number, activities)),
    ],
  };
}
