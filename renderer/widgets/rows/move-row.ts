/** The person's own order of rows, changed. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import { change, useFile } from '../../state/file.ts';
import { moveBeside, type RankedRow, type Side } from './row-order.ts';

/** Puts a row beside another one, as one change. In: the ids of all among which it moves, in order. */
export function moveRowBeside(
  entity: EntityName,
  siblings: readonly string[],
  id: string,
  target: string,
  side: Side,
): void {
  const rows = useFile.getState().cache.get(entity);
  const ranked: readonly RankedRow[] = siblings.map((each) => {
    const rank = rows?.get(each)?.['rank'];
    return { id: each, rank: typeof rank === 'number' ? rank : 0 };
  });
  const changes = moveBeside(entity, ranked, id, target, side);
  if (changes.length > 0) void change(changes, 'order');
}

/** Changes places with the row before (-1) or after (1). */
export function moveRow(
  entity: EntityName,
  siblings: readonly string[],
  id: string,
  by: -1 | 1,
): void {
  const other = siblings[siblings.indexOf(id) + by];
  if (other !== undefined) moveRowBeside(entity, siblings, id, other, by < 0 ? 'before' : 'after');
}

/** After the last of its siblings. */
export function rankAfter(rows: readonly { readonly rank?: number }[]): number {
  return (rows.at(-1)?.rank ?? 0) + 1;
}
