import { expect, test } from 'vitest';
import { lawById } from '../../../shared/reference/lookup.ts';
import { statementParts } from '../../../shared/reference/statement-parts.ts';
import { ELEMENT_KEYS } from '../../../shared/statement-reader/elements/element.ts';

test('a statement is read for the same things as the reader knows', () => {
  expect(statementParts.map(({ key }) => key).sort()).toEqual([...ELEMENT_KEYS].sort());
});

test('what a part rests on is in the law pack, with its article', () => {
  const laws = statementParts.flatMap((part) => ('law' in part ? [part.law] : []));
  expect(laws.length).toBeGreaterThan(20);
  expect(laws.filter((id) => lawById(id) === undefined)).toEqual([]);
});
