/** A record once more, after the last of its kind. What a person copies, a person entered. */
import type { EntityName, Row } from '../../../shared/domain/entities.ts';
import { change, newRowId, useFile } from '../../state/file.ts';
import { screenHref } from '../../state/jump.ts';
import { nextRank } from '../new-row.ts';

/** Goes to the copy; `screen` is the one that has its page. */
export async function duplicate<E extends EntityName>(
  entity: E,
  id: string,
  values: Partial<Row<E>>,
  screen: string,
): Promise<void> {
  const { file, cache } = useFile.getState();
  const row = cache.get(entity)?.get(id);
  if (row === undefined || file === undefined) return;
  const copy = { ...row, ...values, id: newRowId(), rank: nextRank(entity) };
  const reply = await change([{ create: entity, row: copy }]);
  if (reply.ok) location.hash = screenHref(file, screen, copy.id);
}
