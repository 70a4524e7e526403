/**
 * The changes that the page was told of, put in the order in which they were made. An answer and an
 * announcement travel apart: without their order an older value could end up over a newer one.
 */
import type { OutputOf } from '../../shared/contract/calls.ts';
import { type RowCache, withChanges, withRows } from './row-cache.ts';

type Applied = OutputOf<'register.change'>;
export type Told = Pick<Applied, 'step' | 'changes'>;
type Read = Pick<OutputOf<'register.rows'>, 'step' | 'rows'>;

export interface Held {
  readonly cache: RowCache;
  /** In order of their steps. */
  readonly told: readonly Told[];
}

/** More than are ever under way at once. */
const MOST = 100;

/** The same object where it was told before. */
export function withTold<H extends Held>(held: H, next: Told): H | Held {
  const { cache, told } = held;
  if (told.some(({ step }) => step === next.step)) return held;
  const earlier = told.filter(({ step }) => step < next.step);
  const later = told.filter(({ step }) => step > next.step);
  return {
    cache: withChanges(cache, changesOf([next, ...later])),
    told: [...earlier, next, ...later].slice(-MOST),
  };
}

/** Rows as they were at their step, with what was told of since. */
export function withRead(cache: RowCache, read: Read, told: readonly Told[]): RowCache {
  const since = told.filter(({ step }) => step > read.step);
  return withChanges(withRows(cache, read.rows), changesOf(since));
}

const changesOf = (told: readonly Told[]): Applied['changes'] =>
  told.flatMap(({ changes }) => changes);
