import { expect, test } from 'vitest';
import { emptyCache, rowOf } from '../../../../renderer/state/row-cache.ts';
import { type Held, withRead, withTold } from '../../../../renderer/state/told-changes.ts';

const name = (step: number, to: string) => ({ step, changes: [{ ref: 'party/p/name', to }] });
const made = (step: number, to: string) => ({
  step,
  changes: [{ ref: 'party/p/*', to: { id: 'p', name: to } }],
});
const nothing: Held = { cache: emptyCache, told: [] };
const after = (...told: Parameters<typeof withTold>[1][]) => told.reduce<Held>(withTold, nothing);
const nameIn = ({ cache }: Pick<Held, 'cache'>) => rowOf(cache, 'party', 'p')?.name;

test('what was done last stays last, in whatever order it is told', () => {
  expect(nameIn(after(made(1, 'a'), name(3, 'abc'), name(2, 'ab')))).toBe('abc');
  expect(nameIn(after(name(2, 'ab'), name(3, 'abc'), made(1, 'a')))).toBe('abc');
});

test('what is told twice is taken once', () => {
  const held = after(made(1, 'a'), name(2, 'ab'));
  expect(withTold(held, name(2, 'ab'))).toBe(held);
});

test('rows that were read before a change was told are brought up to it', () => {
  const { told } = after(made(1, 'a'), name(5, 'abc'));
  const rows = { party: [{ id: 'p', name: 'ab' }] };
  expect(nameIn({ cache: withRead(emptyCache, { step: 4, rows }, told) })).toBe('abc');
  expect(nameIn({ cache: withRead(emptyCache, { step: 5, rows }, told) })).toBe('ab');
});
