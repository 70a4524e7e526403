/** Lengths of time by value: two years are twenty-four months. */
import { approximateDays } from '../../domain/period.ts';

/** Thirty days and a month are said for each other; four weeks and a month are not. */
const TOLERANCE = 0.02;

export function sameLength(one: string, other: string): boolean {
  const [a, b] = [approximateDays(one), approximateDays(other)];
  return Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered('een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien'),
  ...numbered('one two three four five six seven eight nine ten eleven twelve thirteen'),
  ...([
    ['half', 0.5],
    ['achttien', 18],
    ['eighteen', 18],
    ['twintig', 20],
    ['twenty', 20],
    ['dertig', 30],
    ['thirty', 30],
  ] as const),
]);

function numbered(words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, place) => [word, place + 1] as const);
}

const UNITS: readonly (readonly [RegExp, (count: number) => string])[] = [
  [/^(?:jaar|jaren|years?)$/u, (count) => (count === 0.5 ? 'P6M' : `P${count}Y`)],
  [/^(?:maand|maanden|months?)$/u, (count) => `P${count}M`],
  [/^(?:week|weken|weeks?)$/u, (count) => `P${count}W`],
  [/^(?:dag|dagen|days?|werkdagen)$/u, (count) => `P${count}D`],
  [/^(?:uur|uren|hours?)$/u, (count) => `PT${count}H`],
];

/** In: the folded words of a statement. Out: every length of time that it names, once. */
export function lengthsIn(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  words.forEach((word, place) => {
    const count = NUMBERS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
    if (count === undefined) return;
    // "twee (2) jaar", "7 volle jaren"
    for (const next of words.slice(place + 1, place + 3)) {
      const unit = UNITS.find(([pattern]) => pattern.test(next));
      if (unit) found.add(unit[1](count));
    }
  });
  return [...found];
}
