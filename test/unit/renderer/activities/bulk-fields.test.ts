import { expect, test } from 'vitest';
import { bulkItems } from '../../../../renderer/features/activities/bulk-fields.ts';
import {
  type BulkContext,
  type BulkWish,
  bulkFields,
  isSaid,
} from '../../../../renderer/features/activities/bulk-wish.ts';
import { RegisterIndex } from '../../../../shared/domain/register-index.ts';
import { aRegister } from '../../../support/builders.ts';

const register = aRegister({
  activity: [
    {
      id: 'orders',
      name: { nl: 'Bestellingen', en: 'Orders' },
      department: { nl: 'Winkel', en: 'Shop' },
      measures: ['mfa'],
      reviewEvery: 'P1Y',
      reviewedOn: '2026-03-01',
    },
    { id: 'news', name: { nl: 'Nieuwsbrief' }, status: 'draft' },
  ],
  measure: [
    { id: 'mfa', term: 'measure.mfa' },
    { id: 'backup', term: 'measure.backup' },
  ],
  party: [
    { id: 'old', name: 'Oude Host B.V.' },
    { id: 'new', name: 'Nieuwe Host B.V.' },
  ],
  recipient: [
    { id: 'r1', activity: 'orders', party: 'old' },
    { id: 'r2', activity: 'orders', party: 'old' },
    { id: 'r3', activity: 'news', party: 'new' },
  ],
  purpose: [
    { id: 'sell', activity: 'orders' },
    { id: 'mail', activity: 'news' },
  ],
  legalBasis: [
    { id: 'b1', purpose: 'sell', basis: 'basis.6b' },
    { id: 'b2', purpose: 'mail', basis: 'basis.6f' },
  ],
  retention: [{ id: 'keep', activity: 'orders', kind: 'period', period: 'P7Y' }],
  system: [{ id: 'shop', name: 'Webwinkel', activities: ['orders'] }],
});
let made = 0;
const context: BulkContext = {
  index: new RegisterIndex(register),
  language: 'nl',
  main: 'nl',
  parts: new Map(
    register.activity.map(({ id }) => {
      const of = <R extends { readonly activity: string }>(rows: readonly R[]) =>
        rows.filter(({ activity }) => activity === id);
      const purposes = new Set(of(register.purpose).map((row) => row.id));
      return [
        id,
        {
          recipient: of(register.recipient),
          retention: of(register.retention),
          legalBasis: register.legalBasis.filter(({ purpose }) => purposes.has(purpose)),
        },
      ];
    }),
  ),
  newId: () => {
    made += 1;
    return `new-${made}`;
  },
  today: '2026-11-21',
};
const items = (wish: BulkWish, language: 'nl' | 'en' = 'nl') =>
  bulkItems(wish, register.activity, { ...context, language });
/** Each as id: from → to. */
const shown = (wish: BulkWish, language?: 'nl' | 'en') =>
  items(wish, language).map(({ id, from, to }) => `${id}: ${from} → ${to}`);

test.each<[BulkWish, readonly string[]]>([
  [{ field: 'status', value: 'active' }, ['news: in voorbereiding → in gebruik']],
  [{ field: 'status', value: '' }, []],
  [{ field: 'department', value: ' Kantoor ' }, ['orders: Winkel → Kantoor', 'news:  → Kantoor']],
  [{ field: 'department', value: 'Winkel' }, ['news:  → Winkel']],
  [{ field: 'department', value: '' }, ['orders: Winkel → ']],
  [{ field: 'ownerName', value: 'Ans' }, ['orders:  → Ans', 'news:  → Ans']],
  [{ field: 'reviewEvery', value: 'P1Y' }, ['news:  → 1 jaar']],
  [{ field: 'reviewEvery', value: '' }, []],
  [{ field: 'reviewEvery', value: 'never' }, ['orders: 1 jaar → ']],
  [{ field: 'reviewedOn', value: '' }, []],
  [
    { field: 'reviewedOn', value: '2026-11-21' },
    ['orders: 1 maart 2026 → 21 november 2026', 'news:  → 21 november 2026'],
  ],
  [{ field: 'removeMeasure', value: 'backup' }, []],
  [{ field: 'replaceParty', value: 'new' }, []],
  [{ field: 'replaceParty', value: 'old', instead: 'old' }, []],
  [
    { field: 'replaceParty', value: 'new', instead: 'old' },
    ['orders: Oude Host B.V. → Nieuwe Host B.V.'],
  ],
  [{ field: 'role', value: '' }, []],
  [
    { field: 'role', value: 'jointController' },
    [
      'orders: verwerkingsverantwoordelijke → gezamenlijk verwerkingsverantwoordelijke',
      'news: verwerkingsverantwoordelijke → gezamenlijk verwerkingsverantwoordelijke',
    ],
  ],
  [
    { field: 'audiences', value: 'customers,staff' },
    ['orders:  → klanten en personeel', 'news:  → klanten en personeel'],
  ],
  [{ field: 'audiences', value: '' }, []],
  [{ field: 'addParty', value: 'new' }, []],
  [{ field: 'addParty', value: 'new', kind: 'processor' }, ['orders:  → Nieuwe Host B.V.']],
  [{ field: 'replaceBasis', value: 'basis.6a' }, []],
  [
    { field: 'replaceBasis', value: 'basis.6a', instead: 'basis.6f' },
    ['news: Gerechtvaardigd belang → Toestemming'],
  ],
  [{ field: 'replacePeriod', value: 'P2Y' }, []],
  [{ field: 'replacePeriod', value: 'P2Y', instead: 'P7Y' }, ['orders: 7 jaar → 2 jaar']],
  [{ field: 'replacePeriod', value: 'P2Y', instead: 'none' }, ['news:  → 2 jaar']],
  [{ field: 'addSystem', value: '' }, []],
  [{ field: 'addSystem', value: 'shop' }, ['news:  → Webwinkel']],
  [{ field: 'end', value: '' }, []],
  [
    { field: 'end', value: '2026-11-21' },
    [
      'orders: in gebruik → gestopt, 21 november 2026',
      'news: in voorbereiding → gestopt, 21 november 2026',
    ],
  ],
])('%o shows each activity that changes, and no other', (wish, wanted) => {
  expect(shown(wish)).toEqual(wanted);
});

test('a preview is in the language of the screen, words are written in that of the register', () => {
  expect(shown({ field: 'status', value: 'active' }, 'en')).toEqual(['news: draft → in use']);
  expect(items({ field: 'department', value: 'Office' }, 'en')[0]?.changes).toEqual([
    {
      ref: 'activity/orders/department',
      from: { nl: 'Winkel', en: 'Shop' },
      to: { nl: 'Office' },
    },
  ]);
});

test('a measure comes beside those that are there, and goes without taking the others', () => {
  expect(items({ field: 'addMeasure', value: 'backup' }).map(({ changes }) => changes)).toEqual([
    [{ ref: 'activity/orders/measures', from: ['mfa'], to: ['mfa', 'backup'] }],
    [{ ref: 'activity/news/measures', to: ['backup'] }],
  ]);
  expect(items({ field: 'removeMeasure', value: 'mfa' }).map(({ changes }) => changes)).toEqual([
    [{ ref: 'activity/orders/measures', from: ['mfa'] }],
  ]);
});

test('every row of a party that is replaced changes', () => {
  const [orders] = items({ field: 'replaceParty', value: 'new', instead: 'old' });
  expect(orders?.changes).toEqual(
    ['r1', 'r2'].map((id) => ({ ref: `recipient/${id}/party`, from: 'old', to: 'new' })),
  );
});

test('one who gets the data too is a row of its own, and answers whether anybody does', () => {
  const [orders] = items({ field: 'addParty', value: 'new', kind: 'independent' });
  expect(orders?.changes).toEqual([
    {
      create: 'recipient',
      row: {
        ...{ id: `new-${made}`, activity: 'orders', rank: 2 },
        ...{ party: 'new', kind: 'independent' },
      },
    },
    { ref: 'activity/orders/recipientsAnswer', to: { state: 'some', on: '2026-11-21' } },
  ]);
});

test('that nobody gets the data is taken back in sight', () => {
  const denied = { ...register.activity[1], recipientsAnswer: { state: 'none' as const } };
  const [item] = bulkItems(
    { field: 'addParty', value: 'old', kind: 'processor' },
    [denied as never],
    {
      ...context,
    },
  );
  expect(item?.from).not.toBe('');
  expect(item?.changes[1]).toEqual({
    ref: 'activity/news/recipientsAnswer',
    from: { state: 'none' },
    to: { state: 'some', on: '2026-11-21' },
  });
});

test('how long is said first in a row of its own, or in the open row that is there', () => {
  const wish: BulkWish = { field: 'replacePeriod', value: 'P1Y', instead: 'none' };
  expect(items(wish)[0]?.changes).toEqual([
    {
      create: 'retention',
      row: { id: `new-${made}`, activity: 'news', rank: 1, kind: 'period', period: 'P1Y' },
    },
  ]);
  const open = aRegister({ activity: [{}], retention: [{ openReason: { nl: 'Later' } }] });
  const parts = { recipient: [], legalBasis: [], retention: open.retention };
  const [item] = bulkItems(wish, open.activity, {
    ...context,
    parts: new Map([['activity-1', parts]]),
  });
  expect(item?.changes).toEqual([{ ref: 'retention/retention-1/period', to: 'P1Y' }]);
});

test('a system learns of all its activities in one change', () => {
  const bare = aRegister({
    activity: [{ id: 'a' }, { id: 'b' }],
    system: [{ id: 's', name: 'Kassa' }],
  });
  const found = bulkItems({ field: 'addSystem', value: 's' }, bare.activity, {
    ...context,
    index: new RegisterIndex(bare),
  });
  expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(found.flatMap(({ changes }) => changes)).toEqual([
    { ref: 'system/s/activities', to: ['a', 'b'] },
  ]);
});

test('nothing is asked for before every part of it was said', () => {
  const said = bulkFields.filter((field) => isSaid({ field, value: 'x' }));
  const half: readonly string[] = ['replaceBasis', 'addParty', 'replaceParty', 'replacePeriod'];
  expect(said).toEqual(bulkFields.filter((field) => !half.includes(field)));
});

test('ending sets the status and the day', () => {
  expect(items({ field: 'end', value: '2026-11-21' })[0]?.changes).toEqual([
    { ref: 'activity/orders/status', from: 'active', to: 'ended' },
    { ref: 'activity/orders/endedOn', to: '2026-11-21' },
  ]);
});

test('without a value only words are taken away: of anything else nothing was said yet', () => {
  const full = aRegister({
    activity: [
      {
        department: { nl: 'Winkel' },
        ownerFunction: { nl: 'eigenaar' },
        ownerName: 'Ans',
        reviewEvery: 'P1Y',
        reviewedOn: '2026-03-01',
        endedOn: '2026-04-01',
        measures: ['mfa'],
      },
    ],
    measure: [{ id: 'mfa' }],
  });
  const taken = bulkFields.filter(
    (field) =>
      bulkItems({ field, value: '' }, full.activity, {
        ...context,
        index: new RegisterIndex(full),
      }).length > 0,
  );
  expect(taken).toEqual(['department', 'ownerFunction', 'ownerName']);
});
