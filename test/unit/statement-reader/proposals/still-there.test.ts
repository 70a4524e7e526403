import { expect, test } from 'vitest';
import { standsWith, stillThere } from '../../../../renderer/features/reader/proposal-state.ts';
import type { RowCache } from '../../../../renderer/state/row-cache.ts';
import type { Proposal } from '../../../../shared/statement-reader/proposals/proposal.ts';

test('of what was made the first that is there still is shown, and of a list its own value', () => {
  const cache = new Map([
    ['organisation', new Map([['o', { id: 'o', websites: ['een.example'] }]])],
    ['purpose', new Map([['p2', { id: 'p2' }]])],
  ]) as unknown as RowCache;
  const website = (value: string): Proposal => ({
    id: '1',
    value,
    evidence: [],
    confidence: 'high',
    group: 'organisation',
    field: 'websites',
  });
  const websites = ['organisation/o/websites'];
  expect(stillThere(cache, websites, website('een.example'))).toBe('organisation/o/websites');
  expect(stillThere(cache, websites, website('twee.example'))).toBeUndefined();
  expect(stillThere(cache, ['purpose/p1/*', 'purpose/p2/*'], undefined)).toBe('purpose/p2/*');
  expect(stillThere(cache, [], undefined)).toBeUndefined();
});

test('a part stands with the activity that it is in now, a basis with that of its purpose', () => {
  const rows = (...all: readonly { readonly id: string }[]) =>
    new Map(all.map((row) => [row.id, row]));
  const cache = new Map([
    ['activity', rows({ id: 'rest' }, { id: 'orders' })],
    ['purpose', rows({ id: 'p', activity: 'orders' } as { id: string })],
    ['dataItem', rows({ id: 'd', activity: 'rest' } as { id: string })],
    ['legalBasis', rows({ id: 'b', purpose: 'p' } as { id: string })],
  ]) as unknown as RowCache;
  const standing = (...refs: readonly string[]) => standsWith(cache, refs).map(({ id }) => id);
  expect(standing('dataItem/d/*')).toEqual(['rest']);
  expect(standing('legalBasis/b/*')).toEqual(['orders']);
  expect(standing('dataItem/gone/*')).toEqual([]);
});
