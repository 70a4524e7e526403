/** Times of work and of its reference, taken in turns so that both meet the same machine. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export interface Turns {
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
  /** Before each pair, outside the clock. */
  readonly prepare?: () => void;
  readonly warmUp?: number;
  readonly runs?: number;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians in milliseconds. */
export function inTurns({ ours, theirs, prepare, warmUp = 5, runs = 15 }: Turns): {
  readonly ours: number;
  readonly theirs: number;
} {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let run = -warmUp; run < runs; run += 1) {
    prepare?.();
    const reference = timed(theirs);
    const own = timed(ours);
    if (run < 0) continue;
    times.ours.push(own);
    times.theirs.push(reference);
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}
