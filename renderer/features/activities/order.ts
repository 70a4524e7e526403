/** The order of the activities: the user's own, kept as `rank`. */
import { refOf } from '../../../shared/domain/field-ref.ts';
import type { WantedChange } from '../../state/file.ts';

export interface RankedRow {
  readonly id: string;
  readonly rank: number;
}

export type Side = 'before' | 'after';

/**
 * Changes that put a row beside another one. In between if there is a number between; else all
 * rows are counted anew.
 * @param rows all activities in their order
 */
export function moveBeside(
  rows: readonly RankedRow[],
  id: string,
  target: string,
  side: Side,
): readonly WantedChange[] {
  const moved = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row.id !== id);
  const at = others.findIndex((row) => row.id === target) + (side === 'after' ? 1 : 0);
  if (moved === undefined || id === target || !others.some((row) => row.id === target)) return [];
  if (rows[at]?.id === id) return [];
  const [before, after] = [others[at - 1]?.rank, others[at]?.rank];
  const between = rankBetween(before, after);
  if (between !== undefined) return [rankChange(moved, between)];
  return others
    .toSpliced(at, 0, moved)
    .flatMap((row, place) => (row.rank === place + 1 ? [] : [rankChange(row, place + 1)]));
}

const rankChange = ({ id, rank }: RankedRow, to: number): WantedChange => ({
  ref: refOf('activity', id, 'rank'),
  from: rank,
  to,
});

function rankBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? 1 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return middle > before && middle < after ? middle : undefined;
}

/** The row before (-1) or after (1) it among those of its own group, as they stand. */
export function neighbour<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  by: -1 | 1,
  groupOf: (row: Row) => string,
): Row | undefined {
  const own = rows.find((row) => row.id === id);
  if (own === undefined) return undefined;
  const group = rows.filter((row) => groupOf(row) === groupOf(own));
  return group[group.indexOf(own) + by];
}
