/** A register of a thousand activities has thousands of findings; one who comes here sees ten. */
import { useDeferredValue } from 'react';
import { type Group, ROWS_AT_ONCE } from './grouping.ts';

/** More than the highest of screens has room for: a row is some six lines of text. */
const FILLS_A_SCREEN = 10;

export interface Drawn {
  readonly group: Group;
  /** As many of its findings as may be drawn. */
  readonly rows: number;
}

/** What is in sight at first, and all the rest in the drawing that follows, which a key or click may interrupt. */
export function useFirstSight(groups: readonly Group[]): readonly Drawn[] {
  const isFirst = useDeferredValue(false, true);
  let left = isFirst ? FILLS_A_SCREEN : Number.POSITIVE_INFINITY;
  const drawn: Drawn[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    const rows = Math.min(left, group.findings.length);
    drawn.push({ group, rows });
    left -= Math.min(rows, ROWS_AT_ONCE);
  }
  return drawn;
}
