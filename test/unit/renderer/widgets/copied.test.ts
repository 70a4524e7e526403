/** A copy is its own record: it shares no row with what it was made from, and says no more. */
import { expect, test } from 'vitest';
import { emptyCache, withRows } from '../../../../renderer/state/row-cache.ts';
import { copied } from '../../../../renderer/widgets/record/copied.ts';

const cache = withRows(emptyCache, {
  party: [
    { id: 'mail', name: 'Postbode BV', country: 'country.IE', rank: 1 },
    { id: 'other', name: 'Ander', rank: 2 },
  ],
  location: [
    { id: 'l1', party: 'mail', country: 'country.IE', rank: 1 },
    { id: 'l2', party: 'other', country: 'country.NL', rank: 2 },
  ],
  processorAgreement: [{ id: 'a', party: 'mail', rank: 1 }],
  provenance: [
    { id: 'p1', target: 'party/mail/name', status: 'suggested' },
    { id: 'p2', target: 'party/mail/country', status: 'suggested' },
    { id: 'p3', target: 'location/l1/*', status: 'suggested' },
    { id: 'p4', target: 'party/other/*', status: 'suggested' },
    { id: 'p5', target: 'processorAgreement/a/*', status: 'suggested' },
  ],
});

function numbers(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `n${last}`;
  };
}

test('a party goes with its places and what is not confirmed of them, without its agreements', () => {
  const what = { entity: 'party', id: 'mail', parts: ['location', 'partyTransfer'] } as const;
  const own = { id: 'copy', name: 'Postbode BV (kopie)', rank: 3 };
  expect(copied(cache, what, own, numbers())).toEqual([
    {
      create: 'party',
      row: { id: 'copy', name: 'Postbode BV (kopie)', country: 'country.IE', rank: 3 },
    },
    { create: 'location', row: { id: 'n1', party: 'copy', country: 'country.IE', rank: 1 } },
    {
      create: 'provenance',
      row: { id: 'n2', target: 'party/copy/country', status: 'suggested' },
    },
    { create: 'provenance', row: { id: 'n3', target: 'location/n1/*', status: 'suggested' } },
  ]);
});

test('what is gone has no copy', () => {
  const what = { entity: 'party', id: 'gone', parts: [] } as const;
  expect(copied(cache, what, { id: 'copy' }, numbers())).toEqual([]);
});
