/** What was learned, as `shared/statement-reader/likeness/learned.json` keeps it: a letter per weight. */
import { MOST_STEPS, NONE } from '../../shared/statement-reader/likeness/likeness.ts';

/** One weight per feature. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly weights: readonly number[];
  readonly bias: number;
}

export interface Learned {
  readonly elements: readonly string[];
  readonly flags: readonly string[];
  /** Of the elements and then of the flags. */
  readonly bias: readonly number[];
  readonly largest: readonly number[];
  readonly weights: Readonly<Record<string, string>>;
}

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Out: which of the features these are; what is not common is left out. */
export function rowsOf(some: ReadonlySet<string>, features: readonly string[]): readonly number[] {
  const known = places.get(features) ?? new Map(features.map((feature, row) => [feature, row]));
  places.set(features, known);
  return [...some].flatMap((each) => known.get(each) ?? []);
}

export function toLetters(features: readonly string[], columns: readonly Column[]) {
  const largest = columns.map(({ weights }) =>
    weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0),
  );
  const weights = features.map((feature, row): [string, string] => {
    const steps = columns.map((column, at) =>
      Math.round(((column.weights[row] ?? 0) / (largest[at] || 1)) * MOST_STEPS),
    );
    return [feature, String.fromCharCode(...steps.map((step) => NONE + step))];
  });
  return {
    bias: columns.map(({ bias }) => Number(bias.toFixed(4))),
    largest: largest.map((one) => Number(one.toFixed(4))),
    weights: Object.fromEntries(weights),
  };
}
