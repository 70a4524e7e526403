/** What a measurement hands over: one row of the table. */
export interface Result {
  readonly work: string;
  readonly reference: string;
  /** Ours divided by the reference; less is better. */
  readonly ratio: number;
  /** What was measured on both sides, for the reader. */
  readonly figures: string;
  /** The ratio that may not be passed. */
  readonly aim: number;
}

export type Measurement = () => Result[] | Promise<Result[]>;

export const milliseconds = (value: number): string =>
  value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`;

export const megabytes = (value: number): string => `${value.toFixed(0)} MB`;

/** A row that compares two measured values. */
export function compared(
  names: { readonly work: string; readonly reference: string; readonly aim: number },
  ours: number,
  theirs: number,
  show: (value: number) => string,
): Result {
  return { ...names, ratio: ours / theirs, figures: `${show(ours)} : ${show(theirs)}` };
}
