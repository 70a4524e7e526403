/** Every element of Art. 30(1) and 30(2): the label and what is printed when complete, unknown, none and missing. */
import { describe, expect, test } from 'vitest';
import { composeProcessorRegister } from '../../../shared/document/compose-processor-register.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import { runsOf } from '../../../shared/document/concept.ts';
import type { Block, Document, Field, Letter, Profile } from '../../../shared/document/model.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { aRegister, type Rows } from '../../support/builders.ts';

type State = 'complete' | 'unknown' | 'none' | 'missing';

const on = '2026-11-03';
const unknown = { state: 'unknown' } as const;
const none = { state: 'none', on } as const;
const some = { state: 'some', on } as const;
const open = 'Nog niet vastgesteld.';
const noneText = 'Geen, vastgesteld op 3 november 2026';

interface Row {
  readonly element: string;
  readonly letter?: Letter;
  readonly label: string;
  /** Registers by state, and the text that the value must hold. */
  readonly states: Partial<Record<State, readonly [Rows, string]>>;
}

const client = { name: 'Opdrachtgever Voorbeeld B.V.', email: 'info@opdrachtgever.example' };

const controllerRows: readonly Row[] = [
  {
    element: '30(1)(a) controller',
    letter: 'a',
    label: 'Verwerkingsverantwoordelijke',
    states: {
      complete: [
        {
          organisation: [
            { legalName: 'Bakkerij De Halm B.V.', address: 'Molenstraat 1', email: 'a@b.example' },
          ],
        },
        'Bakkerij De Halm B.V.',
      ],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(a) joint controllers',
    label: 'Gezamenlijk verantwoordelijken',
    states: {
      complete: [
        {
          organisation: [{ jointControllers: some }],
          party: [{ name: 'Partner B.V.' }],
          jointArrangement: [{ parties: ['party-1'] }],
        },
        'Partner B.V.',
      ],
      unknown: [{ organisation: [{ jointControllers: unknown }] }, open],
      none: [{ organisation: [{ jointControllers: none }] }, noneText],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(a) representative',
    label: 'Vertegenwoordiger in de EU',
    states: {
      complete: [{ representative: [{ answer: some, name: 'EU Rep B.V.' }] }, 'EU Rep B.V.'],
      unknown: [{ representative: [{ answer: unknown }] }, open],
      none: [{ representative: [{ answer: none }] }, noneText],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(a) data protection officer',
    label: 'Functionaris voor gegevensbescherming',
    states: {
      complete: [{ dpo: [{ answer: some, email: 'fg@b.example' }] }, 'fg@b.example'],
      unknown: [{ dpo: [{ answer: unknown }] }, open],
      none: [{ dpo: [{ answer: none }] }, noneText],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(b) purposes',
    letter: 'b',
    label: 'Doel',
    states: {
      complete: [
        { purpose: [{ text: { nl: 'bestelling bezorgen' } }], legalBasis: [{}] },
        'Bestelling bezorgen',
      ],
      unknown: [{ purpose: [{ text: { nl: 'bestelling bezorgen' } }] }, open],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(c) data subjects',
    letter: 'c',
    label: 'Van wie',
    states: { complete: [{ subjectGroup: [{}] }, 'Klanten'], missing: [{}, open] },
  },
  {
    element: '30(1)(c) personal data',
    letter: 'c',
    label: 'Welke gegevens',
    states: {
      complete: [{ dataItem: [{ term: 'data.email', source: 'person' }] }, 'E-mail'],
      unknown: [
        { dataItem: [{ term: 'data.health', source: 'person' }] },
        'Bijzonder gegeven: Nog niet vastgesteld.',
      ],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(d) recipients',
    letter: 'd',
    label: 'Ontvangers',
    states: {
      complete: [
        { party: [{ name: 'Webhost B.V.' }], recipient: [{ party: 'party-1', kind: 'processor' }] },
        'Webhost B.V.',
      ],
      unknown: [{ activity: [{ recipientsAnswer: unknown }] }, open],
      none: [{ activity: [{ recipientsAnswer: none }] }, noneText],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(e) transfers',
    letter: 'e',
    label: 'Doorgifte buiten de EER',
    states: {
      complete: [
        { transfer: [{ country: 'country.US', instrument: 'instrument.scc' }] },
        'Verenigde Staten',
      ],
      unknown: [{ activity: [{ transfersAnswer: unknown }] }, open],
      none: [{ activity: [{ transfersAnswer: none }] }, noneText],
      missing: [{}, open],
    },
  },
  {
    element: '30(1)(f) time limits',
    letter: 'f',
    label: 'Bewaartermijn',
    states: {
      complete: [
        { retention: [{ kind: 'period', period: 'P7Y', startText: { nl: 'na het boekjaar' } }] },
        '7 jaar na het boekjaar',
      ],
      unknown: [
        { retention: [{ openReason: { nl: 'wordt uitgezocht' }, plannedOn: '2027-01' }] },
        'Nog geen termijn vastgesteld. Reden: wordt uitgezocht Gepland: jan. 2027',
      ],
      missing: [{}, 'Nog geen termijn vastgesteld.'],
    },
  },
  {
    element: '30(1)(g) security',
    letter: 'g',
    label: 'Beveiliging',
    states: {
      complete: [
        { measure: [{ scope: 'activity', answer: some }], activity: [{ measures: ['measure-1'] }] },
        'Tweestapsverificatie',
      ],
      unknown: [
        {
          measure: [{ scope: 'activity', answer: unknown }],
          activity: [{ measures: ['measure-1'] }],
        },
        open,
      ],
      none: [
        { measure: [{ scope: 'activity', answer: none }], activity: [{ measures: ['measure-1'] }] },
        open,
      ],
      missing: [{}, open],
    },
  },
];

const processor = { role: 'processor' } as const;

const processorRows: readonly Row[] = [
  {
    element: '30(2)(a) processor',
    letter: 'a',
    label: 'Verwerker',
    states: {
      complete: [
        { organisation: [{ legalName: 'Hulp B.V.' }], activity: [processor] },
        'Hulp B.V.',
      ],
      missing: [{ activity: [processor] }, open],
    },
  },
  {
    element: '30(2)(a) each controller',
    letter: 'a',
    label: 'Opdrachtgever',
    states: {
      complete: [
        {
          activity: [processor],
          party: [client],
          engagement: [{ categories: { nl: 'dossiers bijhouden' } }],
        },
        'Opdrachtgever Voorbeeld B.V.',
      ],
      unknown: [
        { activity: [processor], party: [{ name: 'Zonder adres' }], engagement: [{}] },
        open,
      ],
      missing: [{ activity: [processor] }, open],
    },
  },
  {
    element: '30(2)(b) categories of processing',
    letter: 'b',
    label: 'Soorten verwerking',
    states: {
      complete: [
        {
          activity: [processor],
          party: [client],
          engagement: [{ categories: { nl: 'dossiers bijhouden' } }],
        },
        'dossiers bijhouden',
      ],
      unknown: [{ activity: [processor], party: [client], engagement: [{}] }, open],
      missing: [{ activity: [processor] }, open],
    },
  },
  {
    element: '30(2)(c) transfers',
    letter: 'c',
    label: 'Doorgifte buiten de EER',
    states: {
      complete: [
        {
          activity: [processor],
          transfer: [{ country: 'country.US', instrument: 'instrument.scc' }],
        },
        'Verenigde Staten',
      ],
      unknown: [{ activity: [{ ...processor, transfersAnswer: unknown }] }, open],
      none: [{ activity: [{ ...processor, transfersAnswer: none }] }, noneText],
      missing: [{ activity: [processor] }, open],
    },
  },
  {
    element: '30(2)(d) security',
    letter: 'd',
    label: 'Beveiliging',
    states: {
      complete: [
        {
          measure: [{ answer: some, scope: 'activity' }],
          activity: [{ ...processor, measures: ['measure-1'] }],
        },
        'Tweestapsverificatie',
      ],
      missing: [{ activity: [processor] }, open],
    },
  },
];

const cases = (rows: readonly Row[]) =>
  rows.flatMap((row) =>
    Object.entries(row.states).map(([state, [registerRows, expected]]) => ({
      ...row,
      state,
      registerRows,
      expected,
    })),
  );

const options = { language: 'nl', date: '2026-11-21', findings: [] } as const;

function fieldsOf(document: Document): readonly Field[] {
  const blocks: readonly Block[] = document.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
}

const textOf = (runs: readonly { readonly text: string }[]) =>
  runs
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u00ad', '');

/** What stands at the element, lines joined by spaces; undefined when the element is not in the document. */
function printed(
  document: Document,
  { letter, label }: Pick<Row, 'letter' | 'label'>,
): string | undefined {
  const field = fieldsOf(document).find(
    (row) => row.letter === letter && textOf(row.label) === label,
  );
  if (!field) return undefined;
  const section = {
    id: 'x',
    orientation: 'portrait',
    newPage: false,
    blocks: field.value,
  } as const;
  return textOf(runsOf([section]).map((run) => ({ text: run.text })));
}

function register(rows: Rows): Register {
  return aRegister({ activity: [{}], ...rows });
}

describe.each<Profile>(['working', 'authority'])('%s', (profile) => {
  test.each(cases(controllerRows))('Art. $element, $state', (row) => {
    const document = composeRegister(register(row.registerRows), { ...options, profile });
    const text = printed(document, row);
    const markedOnly = profile === 'authority' ? text?.replaceAll(/\[[^\]]*\]/g, open) : text;
    expect(markedOnly).toContain(
      row.state === 'unknown' && row.letter === 'g' && profile === 'working'
        ? 'Nog bevestigen'
        : row.expected,
    );
  });

  test.each(cases(processorRows))('Art. $element, $state', (row) => {
    const document = composeProcessorRegister(register(row.registerRows), { ...options, profile });
    expect(printed(document, row)).toContain(row.expected);
  });
});

test('the elements stand in the order of the law', () => {
  const document = composeRegister(register({}), { ...options, profile: 'authority' });
  expect(
    fieldsOf(document)
      .flatMap((field) => field.letter ?? [])
      .join(''),
  ).toBe('abccdefg');
});

test('what is only inferred is no fact: a marker with the value for work, an open place for an authority', () => {
  const rows: Rows = {
    purpose: [{ text: { nl: 'bezorgen' } }],
    legalBasis: [{}],
    provenance: [{ target: 'legalBasis/legalBasis-1/basis', status: 'inferred' }],
  };
  const field = { letter: 'b', label: 'Doel' } as const;
  const working = printed(
    composeRegister(register(rows), { ...options, profile: 'working' }),
    field,
  );
  const authority = printed(
    composeRegister(register(rows), { ...options, profile: 'authority' }),
    field,
  );
  expect(working).toContain('[Nog bevestigen: Uitvoering van de overeenkomst, artikel 6(1)(b)]');
  expect(authority).toContain(open);
  expect(authority).not.toContain('Uitvoering');
});

test('a transfer without a ground is blocked, and a recorded transfer contradicts "none"', () => {
  const rows: Rows = {
    activity: [{ transfersAnswer: none }],
    transfer: [{ country: 'country.KH' }],
  };
  const text = printed(composeRegister(register(rows), { ...options, profile: 'working' }), {
    letter: 'e',
    label: 'Doorgifte buiten de EER',
  });
  expect(text).toContain(
    '[Eerst oplossen: er is geen grond om deze gegevens naar Cambodja te sturen]',
  );
  expect(text).toContain('[Klopt niet met elkaar:');
});

test('a system outside Europe contradicts "none", and then nothing says that it is not', () => {
  const rows: Rows = {
    activity: [{ transfersAnswer: none }],
    system: [{ name: 'CRM', activities: ['activity-1'], country: 'country.US' }],
  };
  const field = { letter: 'e', label: 'Doorgifte buiten de EER' } as const;
  const e = (profile: Profile) =>
    printed(composeRegister(register(rows), { ...options, profile }), field);
  expect(e('working')).toContain(
    '[Klopt niet met elkaar: hier staat “geen doorgifte”, bij CRM staat',
  );
  expect(e('authority')).toContain(open);
  const noneSaid = /Geen, vastgesteld/u;
  const whole = composeRegister(register(rows), { ...options, profile: 'authority' });
  expect(textOf(runsOf(whole.sections))).not.toMatch(noneSaid);
  const clients = register({ ...rows, activity: [{ role: 'processor', transfersAnswer: none }] });
  const served = composeProcessorRegister(clients, { ...options, profile: 'authority' });
  expect(textOf(runsOf(served.sections))).not.toMatch(noneSaid);
});

test('only a working paper shows completeness, findings, origins and what is now published', () => {
  const rows: Rows = {
    declaredPractice: [{ quote: 'wij delen nooit iets', topic: 'neverShare' }],
    provenance: [
      { target: 'activity/activity-1/name', status: 'stated', document: 'Oude verklaring' },
    ],
  };
  const text = (profile: Profile) =>
    textOf(runsOf(composeRegister(register(rows), { ...options, profile }).sections));
  for (const words of [
    'wij delen nooit iets',
    'Oude verklaring',
    'verplichte onderdelen',
    'geen juridisch advies',
  ]) {
    expect(text('working')).toContain(words);
    expect(text('authority')).not.toContain(words);
  }
});

test('a register is a CONCEPT until nothing is missing and somebody adopted it', () => {
  const document = composeRegister(register({}), { ...options, profile: 'authority' });
  expect(document.concept).toBe(true);
});
