/** What stands on paper beside the elements: the note on language, columns and names. */
import { expect, test } from 'vitest';
import { composeAgreements } from '../../../shared/document/compose-agreements.ts';
import { composeProcessorRegister } from '../../../shared/document/compose-processor-register.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import { runsOf } from '../../../shared/document/concept.ts';
import type { Block, Document, Language } from '../../../shared/document/model.ts';
import { aRegister, type Rows } from '../../support/builders.ts';

const compose = (rows: Rows, language: Language): Document =>
  composeRegister(aRegister(rows), {
    language,
    profile: 'working',
    date: '2026-11-21',
    findings: [],
  });

const textOf = (document: Document): string =>
  runsOf(document.sections)
    .map((run) => run.text)
    .join('\n');

const rows: Rows = {
  organisation: [{ legalName: 'Bakkerij De Halm B.V.' }],
  activity: [{ id: 'orders', number: 1, name: { nl: 'Bestellingen' }, role: 'controller' }],
  party: [{ id: 'tube', name: 'Voorbeeldtube' }],
  recipient: [{ id: 'shown', activity: 'orders', party: 'tube', kind: 'processor' }],
  transfer: [{ id: 'us', activity: 'orders', country: 'country.US', recipient: 'shown' }],
};

test('text in the other language is announced once, on the cover', () => {
  const note = 'Text that the organisation has only in Dutch stands in that language.';
  const english = compose(rows, 'en');
  expect(textOf(english).split(note)).toHaveLength(2);
  expect(JSON.stringify(english.sections[0])).toContain(note);
  expect(textOf(compose(rows, 'nl'))).not.toContain('staat in die taal');
});

function tableAt(document: Document, label: string) {
  const blocks: readonly Block[] = document.sections.flatMap(({ blocks }) => blocks);
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
  const field = fields.find((each) => each.label[0]?.text === label);
  const table = field?.value.find((block) => block.kind === 'table');
  if (!table) throw new Error(`no table at ${label}`);
  return table;
}

test('a column of which nothing was entered is left out, and the others fill the width', () => {
  const { columns } = tableAt(compose(rows, 'nl'), 'Ontvangers');
  expect(columns.map(({ head }) => head[0]?.text)).toEqual(['Wie', 'Rol']);
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  const named = { ...rows, recipient: [{ ...rows.recipient?.[0], what: { nl: "video's" } }] };
  const more = tableAt(compose(named, 'nl'), 'Ontvangers').columns;
  expect(more.map(({ head }) => head[0]?.text)).toEqual(['Wie', 'Rol', 'Waarvoor']);
});

test('a transfer to a recipient that is a party names the party, confirmed or not', () => {
  const cell = (register: Rows) =>
    tableAt(compose(register, 'nl'), 'Doorgifte buiten de EER')
      .rows[0]?.[1]?.flat()
      .map((run) => run.text);
  expect(cell(rows)).toEqual(['Voorbeeldtube']);
  const provenance = [{ target: 'transfer/us/recipient', status: 'inferred' as const }];
  expect(cell({ ...rows, provenance })).toEqual(['[Nog bevestigen: Voorbeeldtube]']);
});

const options = { profile: 'working', date: '2026-11-21', findings: [] } as const;

test('the list of agreements names kinds of processors, and counts the roles that are open', () => {
  const agreements = (recipient: NonNullable<Rows['recipient']>, language: Language = 'nl') =>
    textOf(composeAgreements(aRegister({ ...rows, recipient }), { ...options, language }));
  const kind = {
    activity: 'orders',
    term: 'recipient.hosting',
    kind: 'processor' as const,
  };
  const twice = agreements([
    { id: 'one', ...kind },
    { id: 'two', ...kind },
  ]);
  expect(twice.split('Nog niet bij naam bekend')).toHaveLength(2);
  expect(twice).not.toContain('nog geen verwerkers');
  const open = agreements([{ id: 'open', activity: 'orders', party: 'tube' }]);
  expect(open).toContain('Er staan nog geen verwerkers');
  expect(open).toContain('Van 1 ontvanger is nog niet vastgesteld of die een verwerker is.');
  const dutch = [{ id: 'own', ...kind, detail: { nl: 'de server' } }];
  expect(agreements(dutch, 'en')).toContain('only in Dutch');
});

test('the same source of the same kind of field stands once, with its activities', () => {
  const more: Rows = {
    activity: [
      { id: 'orders', number: 1, name: { nl: 'Bestellingen' }, role: 'controller' },
      { id: 'news', number: 2, name: { nl: 'Nieuwsbrief' }, role: 'controller' },
    ],
    purpose: [
      { id: 'first', activity: 'orders' },
      { id: 'second', activity: 'news' },
    ],
    provenance: ['first', 'second'].map((id) => ({
      target: `purpose/${id}/text`,
      status: 'stated' as const,
      document: 'Oude verklaring',
      quote: 'voor uw gemak',
    })),
  };
  const text = textOf(compose(more, 'nl'));
  expect(text.split('voor uw gemak')).toHaveLength(2);
  expect(text.replaceAll('\n', '')).toContain('Bestellingen, Nieuwsbrief');
});

test('a name that is missing stands in no footer, and reads as no state on the cover', () => {
  const nameless = compose({ ...rows, organisation: [{}] }, 'nl');
  expect(nameless.footer.left.map((run) => run.text).join('')).toBe(
    'Register van verwerkingsactiviteiten',
  );
  const cover = nameless.sections[0]?.blocks.find((block) => block.kind === 'label');
  expect(cover?.lines[0]?.map((run) => run.text).join('')).toBe('Nog niet vastgesteld. Naam.');
});

test('a register without activities says so under a heading, and goes on with the measures', () => {
  const empty = composeProcessorRegister(aRegister(rows), { ...options, language: 'nl' });
  expect(empty.sections.map(({ id, newPage }) => [id, newPage])).toEqual([
    ['cover', false],
    ['overview', true],
    ['security', false],
  ]);
  expect(textOf(empty)).toContain('Er staan nog geen verwerkingen in dit register.');
  expect(textOf(empty)).not.toContain('0 van 0');
});

test('an agreement stands with its company in the register, whatever the role of that company', () => {
  const processorAgreement = [
    { id: 'signed', party: 'tube', form: 'signed' as const, signedOn: '2024-03-12' },
  ];
  const agreementClause = [
    { agreement: 'signed', clause: 'clause.data', answer: { state: 'unknown' as const } },
  ];
  const withAgreement = { ...rows, processorAgreement, agreementClause };
  const text = (register: Rows, language: Language = 'nl') =>
    textOf(compose(register, language)).replaceAll('\n', '').replaceAll('\u00A0', ' ');
  expect(text(withAgreement)).toContain(
    'Verwerkersovereenkomst. Vorm: getekend. Getekend op: 12 mrt. 2024. Eisen van artikel 28: 0 van 1 punten geregeld. Nog open: ',
  );
  expect(
    text({ ...withAgreement, recipient: [{ ...rows.recipient?.[0], kind: undefined }] }),
  ).toContain('Getekend op: 12 mrt. 2024.');
  expect(text(withAgreement, 'en')).toContain(
    'Processor agreement. Form: signed. Signed on: 12 Mar 2024.',
  );
  expect(text(rows)).not.toContain('Verwerkersovereenkomst');
  const provenance = [
    { target: 'processorAgreement/signed/signedOn', status: 'inferred' as const },
  ];
  expect(text({ ...withAgreement, provenance })).not.toContain('Getekend op: 12');
});

test('a word stands once in a list, and two of one name stand with what tells them apart', () => {
  const activity = 'orders';
  const lists = (dataItem: NonNullable<Rows['dataItem']>, purpose: Rows['purpose'] = []) => {
    const register: Rows = {
      ...rows,
      subjectGroup: [
        { id: 'buyer', activity, term: 'subject.customer' },
        { id: 'visitor', activity, term: 'subject.visitor' },
      ],
      dataItem: dataItem.map((row) => ({ activity, source: 'person', ...row })),
      purpose: purpose.map((row) => ({ activity, ...row })),
      retention: [
        {
          activity,
          forData: dataItem.flatMap(({ id }) => id ?? []),
          ...(purpose.length > 0 ? { forPurposes: purpose.flatMap(({ id }) => id ?? []) } : {}),
        },
      ],
    };
    return tableAt(compose(register, 'nl'), 'Bewaartermijn').rows[0]?.[0]?.map((runs) =>
      runs.map((run) => run.text).join(''),
    );
  };
  const name = { id: 'name', term: 'data.name', forSubjects: ['buyer'] };
  const again = { id: 'again', term: 'data.name', forSubjects: ['visitor'] };
  const address = { id: 'address', term: 'data.address' };
  expect(lists([name, again, address])).toEqual(['Naam, adres']);
  expect(lists([name, { ...again, detail: { nl: 'zoals in het paspoort' } }, address])).toEqual([
    'Naam, naam (zoals in het paspoort), adres',
  ]);
  const order = { id: 'one', term: 'purpose.order' };
  expect(lists([name], [order, { ...order, id: 'two' }])).toEqual(['Naam', 'Bestelling leveren']);
  expect(lists([name], [order, { ...order, id: 'two', text: { nl: 'taart bezorgen' } }])).toEqual([
    'Naam',
    'Bestelling leveren, taart bezorgen',
  ]);
});

test('the same data of the same people stand once, and so do the people', () => {
  const twice: Rows = {
    ...rows,
    subjectGroup: [
      { id: 'buyer', activity: 'orders', term: 'subject.customer' },
      { id: 'other', activity: 'orders', term: 'subject.customer' },
    ],
    dataItem: ['one', 'two'].map((id) => ({ id, activity: 'orders', source: 'person' as const })),
  };
  const [row, ...more] = tableAt(compose(twice, 'nl'), 'Welke gegevens').rows;
  expect(more).toEqual([]);
  expect(row?.map((cell) => cell.flat().map(({ text }) => text))).toEqual([
    ['Naam'],
    ['Klanten'],
    [expect.any(String)],
  ]);
});

const plain = (runs: readonly { readonly text: string }[]): string =>
  runs.map(({ text }) => text.replaceAll('\u00A0', ' ')).join('');

function fieldAt(document: Document, label: string): readonly string[] {
  const blocks = document.sections.flatMap(({ blocks }): readonly Block[] => blocks);
  const fields = blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : []));
  const field = fields.find((each) => each.label[0]?.text === label);
  return (
    field?.value.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.runs)] : [])) ?? []
  );
}

test('each measure that awaits an answer stands on a line of its own, without a loose full stop', () => {
  const some = { state: 'some', on: '2026-11-03' } as const;
  const measures = ['backup', 'mfa', 'physical'].map((term, place) => ({
    id: term,
    term: `measure.${term}`,
    scope: 'activity' as const,
    ...(place === 1 ? { answer: some } : {}),
  }));
  const activity = [{ ...rows.activity?.[0], measures: measures.map(({ id }) => id) }];
  const value = fieldAt(compose({ ...rows, activity, measure: measures }, 'nl'), 'Beveiliging');
  expect(value).toEqual([
    expect.stringMatching(/^[^[]+\.$/),
    expect.stringMatching(/^\[Nog bevestigen: [^\]]+\]$/),
    expect.stringMatching(/^\[Nog bevestigen: [^\]]+\]$/),
  ]);
});

test('an article of the UAVG stands with its number and its name', () => {
  const dataItem = [
    {
      id: 'health',
      activity: 'orders',
      term: 'data.health',
      art9: 'art9.9a',
      uavg: 'uavg.22-2-a',
    },
  ];
  const cell = (register: Rows, language: Language) =>
    tableAt(
      compose(register, language),
      language === 'nl' ? 'Welke gegevens' : 'Personal data',
    ).rows[0]?.[0]?.map(plain);
  const special = { ...rows, dataItem };
  expect(cell(special, 'nl')).toContain('UAVG artikel 22(2)(a): Uitdrukkelijke toestemming');
  expect(cell(special, 'en')).toContain('UAVG Article 22(2)(a): Explicit consent');
  const provenance = [{ target: 'dataItem/health/uavg', status: 'suggested' as const }];
  expect(cell({ ...special, provenance }, 'nl')).toContain(
    'Artikel UAVG: [Nog bevestigen: UAVG artikel 22(2)(a): Uitdrukkelijke toestemming]',
  );
});

test('the number of an activity is its own and no place in a count', () => {
  const activity = [3, 8].map((number) => ({ ...rows.activity?.[0], id: `a${number}`, number }));
  const eyebrows = (language: Language) =>
    compose({ organisation: rows.organisation ?? [], activity }, language).sections.flatMap(
      ({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'heading' && block.eyebrow && block.anchor.startsWith('activity')
            ? [plain(block.eyebrow)]
            : [],
        ),
    );
  expect(eyebrows('nl')).toEqual(['Verwerking 03', 'Verwerking 08']);
  expect(eyebrows('en')).toEqual(['Activity 03', 'Activity 08']);
});

test('the function of who is in charge is not named twice', () => {
  const [activity] = rows.activity ?? [];
  const owned = { ...rows, activity: [{ ...activity, ownerFunction: { nl: 'Eigenaar' } }] };
  expect(textOf(compose(owned, 'nl')).replaceAll('\n', '')).toContain('Wie erover gaat: Eigenaar');
});

const joinedText = (document: Document): string => textOf(document).replaceAll('\n', '');

test('a list goes on without capitals, in own words too, but keeps names', () => {
  const own = (
    [
      ['data', 'Ervaring met bakken'],
      ['data', 'Google-account'],
      ['recipient', 'Jansen'],
    ] as const
  ).map(([list, nl], place) => ({ id: `word${place}`, list, label: { nl } }));
  const recipient = ['recipient.bank', 'own:word2'].map((term, place) => ({
    ...{ id: `to${place}`, activity: 'orders', term },
  }));
  const text = joinedText(
    compose(
      {
        ...rows,
        purpose: ['Bestellingen bakken', 'Rekening houden met allergieën'].map((nl) => ({
          ...{ activity: 'orders', term: 'purpose.order', text: { nl } },
        })),
        ownTerm: own,
        recipient: [...(rows.recipient ?? []), ...recipient],
        dataItem: ['data.name', 'own:word0', 'own:word1'].map((term) => ({
          ...{ activity: 'orders', term },
        })),
        location: [{ party: 'tube', country: 'country.NL', kind: 'storage' }],
      },
      'nl',
    ),
  );
  expect(text).toContain('Bestellingen bakken, rekening houden met allergieën');
  expect(text).toContain('Naam, ervaring met bakken, Google-account');
  expect(text).toContain('bank, Jansen');
  expect(text).toContain('Land: Nederland, soort: opslag');
});

test('a number stands before what it counts', () => {
  const processorAgreement = [{ party: 'tube', form: 'signed' as const, breachHours: 24 }];
  const rightsPolicy = [{ ownTermDays: 1 }];
  const said = (language: Language) =>
    joinedText(compose({ ...rows, processorAgreement, rightsPolicy }, language));
  expect(said('nl')).toContain('Datalek melden binnen: 24 uur');
  expect(said('nl')).toContain('Eigen termijn voor antwoord: 1 dag');
  expect(said('en')).toContain('Breach reported within: 24 hours');
});

test('why a cookie needs no consent is said in a sentence of its own', () => {
  const cookie = [
    { name: { nl: 'winkelmand' }, consent: 'notNeeded' as const, exemption: 'tw.11-7a-3' },
  ];
  const said = (language: Language) => joinedText(compose({ ...rows, cookie }, language));
  expect(said('nl')).toContain('Waarom geen toestemming nodig is: Zonder toestemming mag wat');
  expect(said('en')).toContain('Why no consent is needed: No consent is needed for');
});
