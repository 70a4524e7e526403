/** The order of rows: the person's own, kept as `rank`. */
import type { EntityName } from '../../../shared/domain/entities.ts';
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
 * @param rows all rows among which it moves, in their order
 */
export function moveBeside(
  entity: EntityName,
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
  const rankTo = ({ id: row, rank }: RankedRow, to: number): WantedChange => ({
    ref: refOf(entity, row, 'rank'),
    from: rank,
    to,
  });
  const between = rankBetween(others[at - 1]?.rank, others[at]?.rank);
  if (between !== undefined) return [rankTo(moved, between)];
  return others
    .toSpliced(at, 0, moved)
    .flatMap((row, place) => (row.rank === place + 1 ? [] : [rankTo(row, place + 1)]));
}

function rankBetween(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return after === undefined ? 1 : after - 1;
  if (after === undefined) return before + 1;
  const middle = (before + after) / 2;
  return middle > before && middle < after ? middle : undefined;
}
