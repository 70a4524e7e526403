import { expect, test } from 'vitest';
import { stillThere } from '../../../../renderer/features/reader/proposal-state.ts';
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
