import type {
  Cell,
  Column,
  Document,
  Field,
  Heading,
  Letter,
  Line,
  Marker,
  Paragraph,
  Run,
  Section,
  Table,
} from '../../shared/document/model.ts';

/** Text of ours, as a message gives it. */
export const fixed = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  origin: 'fixed',
  refs: [],
  ...more,
});

/** Text a person typed. */
export const user = (text: string, more: Partial<Run> = {}): Run => ({
  text,
  origin: 'user',
  refs: ['activity/a1/name'],
  ...more,
});

/** What stands where nothing was entered. */
export const missing = (text = 'Nog niet vastgesteld.'): Run => ({
  text,
  origin: 'missing',
  refs: ['activity/a1/transfers'],
  marker: 'UNANSWERED',
});

export const heading = (
  level: 1 | 2 | 3,
  text: string,
  anchor: string,
  more: Partial<Heading> = {},
): Heading => ({ kind: 'heading', level, runs: [fixed(text)], anchor, ...more });

export const paragraph = (...runs: Run[]): Paragraph => ({ kind: 'paragraph', runs });

export const marker = (text: string): Marker => ({
  kind: 'marker',
  marker: 'MISSING',
  runs: [{ ...missing(text), marker: 'MISSING' }],
});

export const cell = (...runs: Run[]): Cell => [runs];

export function table(
  caption: string,
  heads: readonly (readonly [string, number, Letter?])[],
  rows: readonly (readonly (string | Cell)[])[],
): Table {
  const columns = heads.map(
    ([head, width, letter]): Column => ({
      head: [fixed(head)],
      width,
      ...(letter ? { letter } : {}),
    }),
  );
  const cells = rows.map((row) =>
    row.map((value): Cell => (typeof value === 'string' ? cell(user(value)) : value)),
  );
  return { kind: 'table', columns, rows: cells, caption };
}

export function field(label: string, value: Field['value'], letter?: Letter, hint?: string): Field {
  return {
    label: [fixed(label)],
    value,
    ...(letter ? { letter } : {}),
    ...(hint ? { hint: [fixed(hint)] } : {}),
  };
}

export const section = (id: string, blocks: Section['blocks'], more: Partial<Section> = {}) =>
  ({ id, orientation: 'portrait', newPage: false, blocks, ...more }) satisfies Section;

const footer = (middle: string): Document['footer'] => ({
  left: [user('Bakkerij De Halm B.V.'), fixed(' · Register van verwerkingsactiviteiten')],
  middle: [fixed(middle)],
});

const purposes = [
  ['Waarvoor', 27],
  ['Welke gegevens', 27],
  ['Waarom mag dat?', 24],
  ['Hoe lang?', 22],
] as const;

/** A statement as a visitor of a website reads it: complete, two frames, tables, lists. */
export function exampleStatement(): Document {
  const summary: Line[] = [
    [fixed('Wij verkopen uw gegevens niet.')],
    [fixed('Vragen? Mail naar '), user('privacy@dehalm.example'), fixed('.')],
  ];
  return {
    kind: 'statement',
    language: 'nl',
    profile: 'public',
    title: 'Privacyverklaring van Bakkerij De Halm',
    footer: {
      left: [user('Bakkerij De Halm B.V.'), fixed(' · Privacyverklaring')],
      middle: [fixed('Versie 1, 21 november 2026')],
    },
    concept: false,
    date: '2026-11-21',
    sections: [
      section('opening', [
        {
          ...heading(1, 'Privacyverklaring van ', 'privacyverklaring'),
          runs: [fixed('Privacyverklaring van '), user('Bakkerij De Halm')],
          subtitle: [fixed('Versie 1, 21 november 2026')],
        },
        {
          kind: 'frame',
          role: 'summary',
          blocks: [heading(2, 'In het kort', 'in-het-kort'), { kind: 'list', items: summary }],
        },
      ]),
      section('waarvoor', [
        heading(2, '2. Waarvoor gebruiken wij uw gegevens?', 'waarvoor'),
        paragraph(
          fixed('Met contactgegevens bedoelen wij: uw naam en adres. Zie '),
          fixed('de site', { href: 'https://dehalm.example/contact' }),
          fixed('.'),
        ),
        heading(3, 'U bestelt iets', 'u-bestelt-iets'),
        table('U bestelt iets', purposes, [
          [
            'Uw bestelling maken en bezorgen',
            'contactgegevens, bestelling',
            'nodig voor onze afspraak met u',
            '2 jaar na levering',
          ],
          [
            'Onze boekhouding',
            'factuur, betaling',
            'moet van de belastingwet',
            '7 jaar na het jaar van aankoop',
          ],
          [
            'Arbeidsongeschiktheidsverzekeringsmaatschappijenoverleg',
            'wachtwoord (onleesbaar)',
            'ons belang: storing en misbruik voorkomen',
            '13 maanden',
          ],
        ]),
      ]),
      section('bezwaar', [
        {
          kind: 'frame',
          role: 'objection',
          blocks: [
            heading(2, '9. U mag bezwaar maken', 'bezwaar'),
            paragraph(fixed('Wilt u geen reclame meer? Zeg het ons.', { strong: true })),
          ],
        },
        heading(2, '10. Uw andere rechten', 'rechten'),
        { kind: 'list', items: [[fixed('Zien: u mag vragen welke gegevens wij van u hebben.')]] },
      ]),
    ],
  };
}

function activityFields(): Field[] {
  const legal = table(
    'Doel en grondslag',
    [
      ['Doel', 40],
      ['Grondslag', 60],
    ],
    [
      ['Bestelling maken', 'Uitvoering van de overeenkomst'],
      [
        'Allergie',
        [[user('Uitdrukkelijke toestemming.')], [missing(), fixed(' Hoe die wordt gevraagd.')]],
      ],
    ],
  );
  return [
    field('Doel', [legal], 'b', 'en waarom het mag'),
    field('Van wie', [paragraph(user('Klanten. Ontvangers van een bezorging.'))], 'c'),
    field('Doorgifte buiten de EER', [paragraph(missing())], 'e'),
    field('Bewaartermijn', [marker('[Nog invullen: hoe lang u bestelgegevens bewaart]')], 'f'),
  ];
}

/** A register that is still a CONCEPT: cover, landscape overview, activity with letters. */
export function exampleRegister(): Document {
  const overview = table(
    'Alle verwerkingen',
    [
      ['Nr.', 5],
      ['Verwerking', 20],
      ['Doel', 25, 'b'],
      ['Van wie', 20, 'c'],
      ['Doorgifte buiten de EER', 30, 'e'],
    ],
    [
      [
        '01',
        'Betalen en boekhouding',
        'Facturen maken',
        'Klanten, leveranciers',
        cell(fixed('Geen, vastgesteld op 3 nov. 2026')),
      ],
      ['02', 'Bestellingen', 'Bestelling maken | bezorgen', 'Klanten', cell(missing())],
    ],
  );
  return {
    kind: 'register',
    language: 'nl',
    profile: 'working',
    title: 'Register van verwerkingsactiviteiten van Bakkerij De Halm',
    footer: footer('Momentopname van 21 november 2026'),
    concept: true,
    date: '2026-11-21',
    sections: [
      section('cover', [
        {
          kind: 'label',
          title: heading(1, 'Register van verwerkingsactiviteiten', 'register'),
          lines: [[user('Bakkerij De Halm B.V.')], [fixed('Als verwerkingsverantwoordelijke')]],
        },
        {
          kind: 'fields',
          rows: [
            field(
              'Verwerkingsverantwoordelijke',
              [
                paragraph(user('Bakkerij De Halm B.V.')),
                paragraph(
                  user('privacy@dehalm.example', { href: 'mailto:privacy@dehalm.example' }),
                ),
              ],
              'a',
            ),
          ],
        },
        {
          kind: 'contents',
          label: [fixed('Inhoud')],
          entries: [{ runs: [fixed('Alle verwerkingen')], anchor: 'overzicht' }],
        },
      ]),
      section(
        'overzicht',
        [heading(2, 'Alle verwerkingen in één overzicht', 'overzicht'), overview],
        { orientation: 'landscape', newPage: true },
      ),
      section(
        'a1',
        [
          heading(2, 'Bestellingen en bezorging', 'activiteit-1', {
            eyebrow: [fixed('Verwerking 02 van 02')],
            subtitle: [fixed('In gebruik sinds mei 2019.')],
          }),
          { kind: 'fields', rows: activityFields() },
          {
            kind: 'aside',
            title: [fixed('Aanvullend, geen verplicht onderdeel')],
            blocks: [paragraph(fixed('Eigenaar: '), user('bedrijfsleiding'), fixed('.'))],
          },
        ],
        { newPage: true },
      ),
    ],
  };
}

/** Every place of the model that holds text, filled with the same text. */
export function everywhere(text: string): Document {
  const run = user(text);
  const line = [run];
  const base = exampleRegister();
  const anyHeading = (level: 1 | 2 | 3, anchor: string): Heading => ({
    kind: 'heading',
    level,
    anchor,
    runs: line,
    eyebrow: line,
    subtitle: line,
  });
  const anyTable: Table = {
    kind: 'table',
    columns: [
      { head: line, width: 50, letter: 'b' },
      { head: line, width: 50 },
    ],
    rows: [[[line, line], [[missing(text)]]]],
    caption: text,
  };
  const anyMarker: Marker = { kind: 'marker', marker: 'CONFLICT', runs: [missing(text)] };
  return {
    ...base,
    title: text,
    footer: { left: line, middle: line },
    sections: [
      section('s', [
        { kind: 'label', title: anyHeading(1, 'titel'), lines: [line] },
        anyHeading(2, 'twee'),
        {
          kind: 'paragraph',
          runs: [
            run,
            user(text, { strong: true }),
            user(text, { href: text }),
            user(text, { lang: 'en' }),
          ],
        },
        { kind: 'list', items: [line] },
        anyTable,
        {
          kind: 'fields',
          rows: [
            { letter: 'b', label: line, hint: line, value: [paragraph(run), anyTable, anyMarker] },
          ],
        },
        anyMarker,
        {
          kind: 'frame',
          role: 'summary',
          blocks: [anyHeading(2, 'drie'), paragraph(run), anyMarker],
        },
        { kind: 'aside', title: line, blocks: [paragraph(run)] },
        { kind: 'contents', label: line, entries: [{ runs: line, anchor: 'twee' }] },
      ]),
    ],
  };
}
