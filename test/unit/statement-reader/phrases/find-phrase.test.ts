import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../shared/statement-reader/phrases/find.ts';
import { PhraseBook } from '../../../../shared/statement-reader/phrases/phrase-book.ts';

/** A part of a phrase as the test knows it: its ways, each of one word or more, or a gap. */
interface Part {
  readonly ways: readonly (readonly string[])[];
  readonly optional: boolean;
  readonly gap: number;
}

const word = fc.constantFrom('a', 'b', 'c');
const gap = fc
  .integer({ min: 0, max: 7 })
  .map((most): Part => ({ ways: [], optional: true, gap: most }));
const fixed = fc.record({
  ways: fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
  optional: fc.boolean(),
  gap: fc.constant(0),
});
const needed = word.map((one): Part => ({ ways: [[one]], optional: false, gap: 0 }));
const phrase = fc
  .tuple(needed, fc.array(fc.oneof(fixed, gap, needed), { maxLength: 4 }), needed)
  .map(([first, between, last]) => [first, ...between, last]);

const written = (parts: readonly Part[]): string =>
  parts
    .map(({ ways, optional, gap: most }) => {
      if (ways.length === 0) return `…${most}`;
      return ways.map((way) => way.join('_')).join('|') + (optional ? '?' : '');
    })
    .join(' ');

/** Where a phrase that begins at `from` can end, tried way by way. */
function endsFrom(
  parts: readonly Part[],
  words: readonly string[],
  from: number,
): readonly number[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [from];
  const steps = part.ways
    .filter((way) => way.every((one, at) => words[from + at] === one))
    .map((way) => way.length);
  const gaps = Array.from({ length: part.gap + 1 }, (_, step) => step);
  const all = part.ways.length === 0 ? gaps : part.optional ? [0, ...steps] : steps;
  return all
    .filter((step) => from + step <= words.length)
    .flatMap((step) => endsFrom(rest, words, from + step));
}

function slowly(
  parts: readonly Part[],
  words: readonly string[],
  reach: number,
): Found | undefined {
  const places = words.flatMap((_, from) =>
    endsFrom(parts, words, from).map((end): Found => ({ from, to: end - 1 })),
  );
  const ends = places.map(({ to }) => to).sort((one, other) => one - other);
  const to = ends.find((end) => end >= reach) ?? ends.at(-1);
  const begins = places.filter((place) => place.to === to).map(({ from }) => from);
  return to === undefined ? undefined : { from: Math.max(...begins), to };
}

function quickly(parts: readonly Part[], words: readonly string[], reach: number) {
  const book = new PhraseBook({});
  const number = book.numberOf(written(parts));
  return book.read(words, reach).get(number);
}

describe('looking for a phrase', () => {
  it('finds what trying every way finds', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 80 }),
        fc.nat(90),
        (parts, words, reach) => {
          expect(quickly(parts, words, reach)).toEqual(slowly(parts, words, reach));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds it wherever it stands in a sentence without end', () => {
    const parts: readonly Part[] = [
      { ways: [['a']], optional: false, gap: 0 },
      { ways: [], optional: true, gap: 100 },
      { ways: [['b']], optional: false, gap: 0 },
    ];
    for (const from of [0, 31, 32, 879, 880, 899, 999, 1_000, 1_759, 2_300]) {
      const words = Array.from({ length: 2_500 }, (_, at) =>
        at === from ? 'a' : at === from + 101 ? 'b' : 'd',
      );
      expect(quickly(parts, words, 0)).toEqual({ from, to: from + 101 });
      expect(quickly(parts, words, 2_499)).toEqual({ from, to: from + 101 });
    }
  });
});
