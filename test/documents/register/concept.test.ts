/** A register stays a CONCEPT while anything in it may not be relied on, and never contradicts itself in silence. */
import { expect, test } from 'vitest';
import type { Severity, Topic } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { composeProcessorRegister } from '../../../shared/document/compose-processor-register.ts';
import { composeRegister } from '../../../shared/document/compose-register.ts';
import { runsOf } from '../../../shared/document/concept.ts';
import type { Document, Profile } from '../../../shared/document/model.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { aRegister, edited, type Rows, withRows } from '../../support/builders.ts';
import { COMPLETE_DATE, completeRegister } from '../../support/complete-register.ts';

const complete = completeRegister();
const [shop] = complete.activity;
if (!shop) throw new Error('no activity');

function composed(register: Register, profile: Profile = 'authority') {
  const findings = runChecks(register, { today: COMPLETE_DATE });
  const document = composeRegister(register, {
    language: 'nl',
    profile,
    date: COMPLETE_DATE,
    findings,
  });
  const text = runsOf(document.sections)
    .map((run) => run.text)
    .join('|');
  return { concept: document.concept, text };
}

test('complete and adopted: no CONCEPT', () => {
  expect(composed(complete).concept).toBe(false);
});

test('says on its first page how many stand in it by name alone, and why', () => {
  expect(composed(complete).text).not.toContain('n voorbereiding');
  const drafts = [98, 99].map((number) => ({
    id: `draft-${number}`,
    number,
    name: { nl: `Nog niets ${number}` },
    status: 'draft' as const,
  }));
  const { text } = composed(withRows(complete, { activity: drafts }));
  expect(text).toContain(
    'Nog in voorbereiding: 2 verwerkingen. Daarvan staan hier alleen de namen, omdat nog niet is bevestigd dat de organisatie dit doet.',
  );
  expect(text).toContain('Nog niets 98|Nog niets 99');
});

test.each<[string, Rows]>([
  ['a draft', { activity: [{ id: 'draft', number: 99, status: 'draft' }] }],
  ['a retention without limit', { retention: [{ id: 'r', activity: shop.id, kind: 'unlimited' }] }],
  [
    'a transfer by old clauses',
    {
      transfer: [
        { id: 't', activity: shop.id, country: 'country.IN', instrument: 'instrument.scc' },
      ],
    },
  ],
  [
    'an inferred start of a period',
    {
      retention: [
        { id: 'r', activity: shop.id, kind: 'period', period: 'P1Y', start: 'startEvent.delivery' },
      ],
      provenance: [{ id: 'p', target: 'retention/r/start', status: 'inferred' }],
    },
  ],
  [
    'a sender who was only guessed',
    {
      transfer: [
        { id: 't', activity: shop.id, country: 'country.KH', sentByPerson: { state: 'some' } },
      ],
      provenance: [{ id: 'p', target: 'transfer/t/sentByPerson', status: 'inferred' }],
    },
  ],
  ['an arrangement without parties', { jointArrangement: [{ id: 'j' }] }],
])('%s keeps it a CONCEPT', (_what, rows) => {
  expect(composed(withRows(complete, rows)).concept).toBe(true);
});

test.each<Profile>(['working', 'authority'])(
  '"none" beside a recipient outside the EEA is no answer, %s',
  (profile) => {
    const register = withRows(complete, {
      party: [{ id: 'us', name: 'Overzee Inc.' }],
      location: [{ id: 'l', party: 'us', country: 'country.US' }],
      recipient: [{ id: 'x', activity: shop.id, party: 'us', kind: 'processor' }],
    });
    const { concept, text } = composed(register, profile);
    expect(concept).toBe(true);
    expect(text).toContain(
      profile === 'working' ? '[Klopt niet met elkaar:' : 'Nog niet vastgesteld.',
    );
  },
);

test('an own transfer to one country does not hide that the party goes on to another', () => {
  const register = withRows(complete, {
    party: [{ id: 'p', name: 'Verweg Ltd.' }],
    partyTransfer: [{ id: 'pt', party: 'p', country: 'country.IN', instrument: 'instrument.scc' }],
    recipient: [{ id: 'x', activity: shop.id, party: 'p', kind: 'processor' }],
    transfer: [
      {
        id: 't',
        activity: shop.id,
        party: 'p',
        country: 'country.GB',
        instrument: 'adequacy.GB-2025-2574',
      },
    ],
  });
  const { text } = composed(register);
  expect(text).toContain('India');
  expect(text).toContain('Verenigd Koninkrijk');
});

test.each(['working', 'authority'] as const)(
  'the transfer of a party is open while nobody confirmed that it gets the data, %s',
  (profile) => {
    const [mailed] = complete.recipient.filter(({ party }) => party === 'mail');
    const register = withRows(complete, {
      provenance: [{ target: `recipient/${mailed?.id}/party`, status: 'suggested' }],
    });
    const told = composed(register, profile);
    expect(told.concept).toBe(true);
    const goesThere = /\|Verenigde Staten\|(?:Mailbedrijf|Tot afmelding|besluit)/;
    expect(composed(complete, profile).text).toMatch(goesThere);
    expect(told.text).not.toMatch(goesThere);
    expect(told.text.includes('[Nog bevestigen: Verenigde Staten]')).toBe(profile === 'working');
  },
);

test('an activity done together with others contradicts "no joint controllers"', () => {
  const register = edited(complete, 'activity', shop.id, { role: 'jointController' });
  expect(composed(register).concept).toBe(true);
  const ended = { role: 'jointController', status: 'ended', endedOn: '2026-01-01' } as const;
  const { concept, text } = composed(withRows(complete, { activity: [{ id: 'past', ...ended }] }));
  expect([concept, text.includes('niet vastgesteld')]).toEqual([false, false]);
});

test('an empty register claims nothing', () => {
  const { text } = composed(aRegister(), 'working');
  expect(text).not.toContain('Alle verplichte onderdelen zijn ingevuld');
});

test('the processor register follows the engagements, each under its own letter', () => {
  const none = { state: 'none', on: '2026-11-03' } as const;
  const register = aRegister({
    activity: [{ role: 'processor' }],
    party: [{ name: 'Klant B.V.', email: 'info@klant.example' }],
    measure: [{ scope: 'activity', answer: { state: 'some' } }],
    engagement: [{ categories: { nl: 'hosting' }, transfersAnswer: none, measures: ['measure-1'] }],
  });
  const document = composeProcessorRegister(register, {
    language: 'nl',
    profile: 'authority',
    date: COMPLETE_DATE,
    findings: [],
  });
  const fields = document.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'fields' ? block.rows : []));
  const of = (letter: string) =>
    fields
      .filter((field) => field.letter === letter)
      .map((field) =>
        runsOf([{ id: 'x', orientation: 'portrait', newPage: false, blocks: field.value }])
          .map((run) => run.text)
          .join(''),
      )
      .join('|');
  expect(of('c')).toBe('Geen, vastgesteld op 3 november 2026');
  expect(of('d')).toContain('Tweestapsverificatie');
});

test('the open points on the first page are those of what the register holds', () => {
  const register = aRegister({
    organisation: [{ legalName: 'Bezorger B.V.' }],
    activity: [
      { id: 'own', number: 1, name: { nl: 'Bestellen' }, status: 'active', role: 'controller' },
      { id: 'for', number: 2, name: { nl: 'Bezorgen' }, status: 'active', role: 'processor' },
    ],
    party: [{ id: 'client', name: 'Klant B.V.', email: 'info@klant.example' }],
    engagement: [{ id: 'work', activity: 'for', client: 'client' }],
  });
  const point = (ref: string, severity: Severity = 'error', topic: Topic = 'answers') =>
    ({ rule: 'R', article: 'AVG 30', severity, topic, ref, params: {} }) as const;
  const findings = [
    point('activity/own/*'),
    point('activity/own/transfersAnswer', 'warning'),
    point('activity/own/*', 'error', 'statement'),
    point('engagement/work/categories'),
    point('organisation/organisation-1/legalName', 'tip'),
    point('cookie/c/*'),
  ];
  const options = { language: 'nl', profile: 'working', date: COMPLETE_DATE, findings } as const;
  const said = (document: Document) =>
    /Nog nodig[^|]*/.exec(
      runsOf(document.sections)
        .map(({ text }) => text)
        .join('|'),
    )?.[0];
  expect(said(composeProcessorRegister(register, options))).toBe(
    'Nog nodig in dit register: 1. Even nakijken: 0. Tips: 1.',
  );
  expect(said(composeRegister(register, options))).toBe(
    'Nog nodig in dit register: 1. Even nakijken: 1. Tips: 1.',
  );
});
