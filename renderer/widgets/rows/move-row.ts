/** The order of rows, which the user's own. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { change, useFile } from '../../state/file.ts';

/** Changes places with the row before (-1) or after (1). */
export function moveRow(
  entity: EntityName,
  siblings: readonly string[],
  id: string,
  by: -1 | 1,
): void {
  const other = siblings[siblings.indexOf(id) + by];
  if (other === undefined) return;
  const rankOf = (row: string) => useFile.getState().cache.get(entity)?.get(row)?.['rank'];
  const [from, to] = [rankOf(id), rankOf(other)];
  void change([
    { ref: refOf(entity, id, 'rank'), from, to },
    { ref: refOf(entity, other, 'rank'), from: to, to: from },
  ]);
}

/** After the last of its siblings. */
export function rankAfter(rows: readonly { readonly rank?: number }[]): number {
  return (rows.at(-1)?.rank ?? 0) + 1;
}
