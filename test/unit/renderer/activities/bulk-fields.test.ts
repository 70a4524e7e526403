import { expect, test } from 'vitest';
import {
  type BulkContext,
  type BulkWish,
  bulkFields,
  bulkItems,
} from '../../../../renderer/features/activities/bulk-fields.ts';
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
});
const context: BulkContext = {
  index: new RegisterIndex(register),
  language: 'nl',
  main: 'nl',
  recipients: Map.groupBy(register.recipient, ({ activity }) => activity),
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
