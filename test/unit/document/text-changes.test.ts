import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineChanges, wordChanges } from '../../../shared/document/text-changes.ts';

const marks = { same: '', added: '+', removed: '-' } as const;
const told = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ kind, text }) => `${marks[kind]}[${text}]`)
    .join(' ');

test.each([
  ['wij bewaren dit 2 jaar', 'wij bewaren dit 2 jaar', '[wij bewaren dit 2 jaar]'],
  ['wij bewaren dit 2 jaar', 'wij bewaren dit 7 jaar', '[wij bewaren dit] -[2] +[7] [jaar]'],
  ['dit was er', '', '-[dit was er]'],
  ['', 'dit is nieuw', '+[dit is nieuw]'],
  ['a b c', 'b c d', '-[a] [b c] +[d]'],
  ['naam en adres', 'naam, adres en mail', '-[naam en] +[naam,] [adres] +[en mail]'],
])('%j became %j', (before, after, expected) => {
  expect(told(before, after)).toBe(expected);
});

test('a line that changed is one line, what came and went are lines of their own', () => {
  const before = ['Wij zijn De Halm.', 'Mail ons.', 'Wij verkopen brood.'];
  const after = ['Wij zijn De Molen.', 'Mail ons.', 'Bel ons.', 'Wij verkopen brood.'];
  expect(lineChanges(before, after)).toEqual([
    [
      { kind: 'same', text: 'Wij zijn De' },
      { kind: 'removed', text: 'Halm.' },
      { kind: 'added', text: 'Molen.' },
    ],
    [{ kind: 'added', text: 'Bel ons.' }],
  ]);
  expect(lineChanges(before, before)).toEqual([]);
  expect(lineChanges(after, before).at(-1)).toEqual([{ kind: 'removed', text: 'Bel ons.' }]);
});

test('lines that differ in spaces alone are the same, and an empty line is none', () => {
  const before = ['Wij bewaren  dit 2 jaar. ', 'Mail ons.', ''];
  expect(lineChanges(before, ['Wij bewaren dit 2\u00a0jaar.', ' ', 'Mail\tons.'])).toEqual([]);
  expect(lineChanges([], [' '])).toEqual([]);
});

test('what is left without the new words is the old text, and the reverse', () => {
  const text = fc
    .array(fc.constantFrom('wij', 'delen', 'niets', 'uw', 'naam'), { maxLength: 12 })
    .map((words) => words.join(' '));
  const without = (kind: string, parts: ReturnType<typeof wordChanges>) =>
    parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join(' ');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordChanges(before, after);
      expect([without('added', parts), without('removed', parts)]).toEqual([before, after]);
    }),
  );
});

test('two very long texts are two texts', () => {
  const words = (start: number) =>
    Array.from({ length: 3_000 }, (_, at) => `w${start + at}`).join(' ');
  const [removed, added, ...rest] = wordChanges(words(0), words(1));
  expect([removed?.kind, added?.kind, rest]).toEqual(['removed', 'added', []]);
});
