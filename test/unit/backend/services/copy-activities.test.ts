import { expect, test } from 'vitest';
import type { OutputOf } from '../../../../shared/contract/calls.ts';
import { entities, entityNames, type Row } from '../../../../shared/domain/entities.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { RegisterIndex } from '../../../../shared/domain/register-index.ts';
import { awaitingIn, confirmActivity } from '../../../../shared/interview/confirm.ts';
import { aRegister } from '../../../support/builders.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';
import { richRegister } from '../../../support/rich-register.ts';

/** What client A has, with a canary in everything that is its own. */
const first = aRegister({
  organisation: [{ label: 'Klant A', legalName: 'Bakkerij Eerste B.V.' }],
  ownTerm: [{ id: 'own', list: 'data', label: { nl: 'Taartwens' } }],
  party: [
    {
      id: 'mailer',
      name: 'Mailbedrijf B.V.',
      status: 'ended',
      endedOn: '2026-01-31',
      contactPerson: 'CANARY contact',
      email: 'canary@mail.example',
      phone: 'CANARY phone',
      country: 'country.IE',
      notes: { nl: 'CANARY party notes' },
      onwardAnswer: { state: 'some', on: '2026-02-02' },
      locationsAnswer: { state: 'none', on: '2026-02-02' },
    },
    { id: 'bank', name: 'Bank' },
    { id: 'client', name: 'CANARY client' },
  ],
  location: [{ party: 'mailer', country: 'country.US', kind: 'storage' }],
  partyTransfer: [
    {
      party: 'mailer',
      country: 'country.US',
      instrument: 'instrument.scc',
      document: 'CANARY contract',
      checkedOn: '2026-03-03',
      tiaOn: '2026-03-04',
      tiaOutcome: 'equivalent',
      tiaText: { nl: 'CANARY tia' },
      tiaMeasures: { nl: 'CANARY tia measures' },
    },
  ],
  subProcessor: [{ party: 'mailer', name: 'Rekencentrum Inc.', country: 'country.US' }],
  dpfListing: [
    { party: 'mailer', listed: { state: 'some', on: '2026-03-03' }, checkedOn: '2026-03-03' },
  ],
  processorAgreement: [{ party: 'mailer', form: 'signed', where: 'CANARY where' }],
  certificate: [{ party: 'mailer', name: 'CANARY certificate' }],
  measure: [
    {
      id: 'mfa',
      term: 'measure.mfa',
      answer: { state: 'some', on: '2026-04-04' },
      detail: { nl: 'CANARY measure' },
      publicText: { nl: 'CANARY public' },
      inStatement: true,
      checkedOn: '2026-04-04',
    },
  ],
  activity: [
    {
      id: 'news',
      number: 7,
      name: { nl: 'Nieuwsbrief' },
      description: { nl: 'Wij sturen nieuws.' },
      ownerName: 'CANARY owner',
      notes: { nl: 'CANARY notes' },
      startedOn: '2025-01-01',
      reviewedOn: '2026-05-05',
      reviewEvery: 'P1Y',
      recipientsAnswer: { state: 'some', on: '2026-05-05' },
      transfersAnswer: { state: 'none', on: '2026-05-05' },
      specialAnswer: { state: 'none' },
      bsnAnswer: { state: 'unknown' },
      measures: ['mfa'],
    },
  ],
  purpose: [
    { id: 'mailing', activity: 'news', compatibility: { nl: 'CANARY fits' }, addedOn: '2025-06' },
  ],
  legalBasis: [
    {
      purpose: 'mailing',
      basis: 'basis.6f',
      interestPublic: { nl: 'klanten laten weten wat er nieuw is' },
      balancingInternal: { nl: 'CANARY balancing' },
      balancingSummary: { nl: 'CANARY summary' },
      balancedOn: '2026-06-06',
    },
  ],
  subjectGroup: [{ id: 'readers', activity: 'news', children: { state: 'none' } }],
  dataItem: [{ activity: 'news', term: 'own:own', forSubjects: ['readers'] }],
  retention: [{ activity: 'news', kind: 'period', period: 'P1Y', plannedOn: '2027-01' }],
  recipient: [{ activity: 'news', party: 'mailer', kind: 'processor' }],
  dpia: [{ activity: 'news', outcome: 'done', reason: { nl: 'CANARY dpia' } }],
  reference: [{ activity: 'news', text: { nl: 'CANARY reference' } }],
  engagement: [{ activity: 'news', client: 'client' }],
  system: [{ name: 'CANARY system', activities: ['news'] }],
  jointArrangement: [{ name: { nl: 'CANARY arrangement' }, activities: ['news'] }],
  provenance: [
    {
      target: 'purpose/mailing/*',
      status: 'stated',
      document: 'CANARY verklaring',
      quote: 'CANARY quote',
      by: 'CANARY by',
    },
    { target: 'activity/news/description', status: 'confirmed', by: 'CANARY by' },
  ],
});

async function registerOf(desk: Desk, file: string): Promise<Register> {
  const common = await desk.call('register.rows', { file, scope: { kind: 'common' } });
  const rows: Record<string, unknown[]> = { ...common.rows };
  for (const { id } of (rows.activity ?? []) as Row<'activity'>[]) {
    const parts = await desk.call('register.rows', { file, scope: { kind: 'activity', id } });
    for (const [entity, list] of Object.entries(parts.rows)) {
      const known = new Set((rows[entity] ?? []).map((row) => (row as { id: string }).id));
      const more = list.filter((row) => !known.has((row as { id: string }).id));
      rows[entity] = [...(rows[entity] ?? []), ...more];
    }
  }
  return { ...aRegister(), ...rows };
}

async function copied(
  second: Register = aRegister(),
  from: Register = first,
  id = 'news',
): Promise<{
  readonly desk: Desk;
  readonly reply: OutputOf<'activities.copy'>;
  readonly to: string;
  readonly register: Register;
}> {
  const desk = aDesk();
  const file = await desk.file(from, 'A');
  const to = await desk.file(second, 'B');
  const reply = await desk.call('activities.copy', { file, activities: [id], to });
  return { desk, reply, to, register: await registerOf(desk, to) };
}

test('nothing that is of the first client alone comes into the file of another', async () => {
  const { register } = await copied();
  const text = JSON.stringify(register);
  expect(text).not.toContain('CANARY');
  expect(text).not.toContain('canary');
  expect(text).not.toContain('Eerste');
  expect(text).not.toMatch(/"on":|"state":"none"/u);
  const [news] = register.activity;
  expect(news).toEqual({
    ...{ id: news?.id, number: 1, rank: 1, role: 'controller', status: 'draft' },
    name: { nl: 'Nieuwsbrief' },
    description: { nl: 'Wij sturen nieuws.' },
    reviewEvery: 'P1Y',
    recipientsAnswer: { state: 'some' },
    measures: [register.measure[0]?.id],
  });
  const [party] = register.party;
  expect(register.party).toEqual([
    {
      ...{ id: party?.id, rank: 0, name: 'Mailbedrijf B.V.', country: 'country.IE' },
      onwardAnswer: { state: 'some' },
    },
  ]);
});

test('which measures are taken is asked of the other client', async () => {
  const { register } = await copied();
  const [measure] = register.measure;
  expect(measure).toEqual({ id: measure?.id, rank: 0, term: 'measure.mfa', scope: 'organisation' });
});

test('everything that says something waits for confirmation there', async () => {
  const { register } = await copied();
  const index = new RegisterIndex(register);
  const parts = ['purpose', 'subjectGroup', 'dataItem', 'retention', 'recipient'] as const;
  const others = ['legalBasis', 'party', 'location', 'partyTransfer', 'subProcessor'] as const;
  for (const entity of [...parts, ...others]) {
    expect(register[entity], entity).toHaveLength(1);
    for (const { id } of register[entity]) {
      expect(index.printable(entity, id, 'anything'), entity).toBe(false);
    }
  }
  const id = register.activity[0]?.id ?? '';
  for (const field of ['description', 'reviewEvery', 'recipientsAnswer', 'measures'])
    expect(index.printable('activity', id, field), field).toBe(false);
  expect(register.provenance.every(({ status }) => status === 'suggested')).toBe(true);
  expect(new Set(register.provenance.map(({ target }) => target)).size).toBe(
    register.provenance.length,
  );
});

test('where a company keeps data and sends them on goes along, without what was checked', async () => {
  const { register } = await copied();
  const party = register.party[0]?.id;
  expect(register.location).toMatchObject([{ party, country: 'country.US', kind: 'storage' }]);
  const [transfer] = register.partyTransfer;
  expect(transfer).toEqual({
    ...{ id: transfer?.id, rank: 0, party },
    ...{ country: 'country.US', instrument: 'instrument.scc' },
  });
  expect(register.dpfListing).toMatchObject([{ party, listed: { state: 'some' } }]);
  expect(register.dpfListing[0]).not.toHaveProperty('checkedOn');
  expect(register.processorAgreement).toEqual([]);
  expect(register.certificate).toEqual([]);
});

test('what stayed is told, and what was not there is not', async () => {
  const { reply } = await copied();
  expect(reply.left).toEqual([
    ...['internal', 'contacts', 'answers', 'measures', 'dates', 'agreements'],
    ...['assessments', 'clients', 'systems', 'arrangements', 'documents'],
  ]);
  const bare = aRegister({ activity: [{ id: 'news' }], purpose: [{ activity: 'news' }] });
  expect((await copied(aRegister(), bare)).reply.left).toEqual([]);
});

test('what the other client has under the same name is used and stays as it was', async () => {
  const second = aRegister({
    party: [{ id: 'theirs', name: 'mailbedrijf b.v. ', country: 'country.NL' }],
    measure: [{ id: 'their-mfa', term: 'measure.mfa', answer: { state: 'none' } }],
    ownTerm: [
      { id: 'recipient-word', list: 'recipient', label: { nl: 'Taartwens' } },
      { id: 'data-word', list: 'data', label: { nl: 'Taartwens' } },
    ],
  });
  const { register, reply } = await copied(second);
  expect(register.party).toEqual(second.party);
  expect(register.measure).toEqual(second.measure);
  expect(register.ownTerm).toEqual(second.ownTerm);
  expect(register.location).toEqual([]);
  expect(register.recipient[0]?.party).toBe('theirs');
  expect(register.activity[0]?.measures).toEqual(['their-mfa']);
  expect(register.dataItem[0]?.term).toBe('own:data-word');
  expect(reply.left).not.toContain('agreements');
});

test('a measure under an own word finds the one of the other client under the same word', async () => {
  const word = (id: string) => ({ id, list: 'measure' as const, label: { nl: 'Kluis' } });
  const from = aRegister({
    ownTerm: [word('a')],
    measure: [{ id: 'vault', term: 'own:a' }],
    activity: [{ id: 'news', measures: ['vault'] }],
  });
  const second = aRegister({ ownTerm: [word('b')], measure: [{ id: 'safe', term: 'own:b' }] });
  const { register } = await copied(second, from);
  expect(register.measure).toEqual(second.measure);
  expect(register.activity[0]?.measures).toEqual(['safe']);
});

test('after it is confirmed it is in use, and every part counts', async () => {
  const { desk, register, to, reply } = await copied();
  const [id = ''] = reply.activities;
  const edits = confirmActivity(new RegisterIndex(register), id, { by: 'Ans', on: '2026-11-21' });
  await desk.call('register.change', { file: to, changes: edits.map((edit) => ({ ...edit })) });
  const index = new RegisterIndex(await registerOf(desk, to));
  expect(index.get('activity', id)?.status).toBe('active');
  expect(awaitingIn(index, id)).toEqual([]);
  const [purpose] = index.parts('purpose', id);
  expect(index.printable('purpose', purpose?.id ?? '', 'term')).toBe(true);
});

test('the copy is taken back there, unless something came after it', async () => {
  const { desk, to, reply } = await copied();
  const before = await registerOf(desk, to);
  const { sequence = -1 } = reply;
  const [organisation] = before.organisation;
  const ref = `organisation/${organisation?.id}/phone`;
  await desk.call('register.change', { file: to, changes: [{ ref, to: '1' }] });
  const refused = await desk.reply('register.undo', { file: to, sequence });
  expect(refused).toMatchObject({ ok: false, code: 'nothingToUndo' });
  await desk.call('register.undo', { file: to });
  await desk.call('register.undo', { file: to, sequence });
  const after = await registerOf(desk, to);
  expect([after.activity, after.party, after.measure, after.provenance]).toEqual([[], [], [], []]);
});

test('every activity of a full register goes to another file whole', async () => {
  const from = richRegister();
  const desk = aDesk();
  const file = await desk.file(from, 'A');
  const to = await desk.file(aRegister(), 'B');
  const activities = from.activity.map(({ id }) => id);
  const reply = await desk.call('activities.copy', { file, activities, to });
  expect(reply.activities).toHaveLength(activities.length);
  const register = await registerOf(desk, to);
  const made = entityNames.filter((entity) => entity !== 'organisation');
  for (const entity of made) {
    const { meta } = entities[entity];
    const fields = register[entity].flatMap((row) => Object.keys(row));
    const isOfOne = (field: string) =>
      meta[field]?.visibility === 'internal' || meta[field]?.format === 'date';
    expect(fields.filter(isOfOne), entity).toEqual([]);
  }
  const whole = made.filter((entity) => register[entity].length > 0);
  expect(whole).toContain('automatedDecision');
  expect(from.dpia.length).toBeGreaterThan(0);
  expect(register.dpia).toEqual([]);
});

test('in its own file a copy keeps everything, with where it came from', async () => {
  const desk = aDesk();
  const file = await desk.file(first, 'A');
  const { activities, left } = await desk.call('activities.copy', { file, activities: ['news'] });
  const register = await registerOf(desk, file);
  const copy = register.activity.find(({ id }) => id === activities[0]);
  const [original] = first.activity;
  expect(left).toEqual([]);
  expect(copy).toEqual({ ...original, id: copy?.id, number: 8, rank: 8, status: 'draft' });
  const purpose = register.purpose.find(({ activity }) => activity === copy?.id);
  expect(register.provenance).toContainEqual(
    expect.objectContaining({ target: `purpose/${purpose?.id}/*`, quote: 'CANARY quote' }),
  );
});
