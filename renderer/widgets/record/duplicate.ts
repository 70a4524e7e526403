/** A record once more, after the last of its kind. */
import type { EntityName, Row } from '../../../shared/domain/entities.ts';
import { change, newRowId, useFile } from '../../state/file.ts';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { nextRank } from '../new-row.ts';
import { copied } from './copied.ts';

/** Goes to the copy; `screen` is the one that has its page, `parts` are copied along. */
export async function duplicate<E extends EntityName>(
  entity: E,
  id: string,
  values: Partial<Row<E>>,
  screen: string,
  parts: readonly EntityName[] = [],
): Promise<void> {
  const { file, cache } = useFile.getState();
  if (file === undefined || !cache.get(entity)?.has(id)) return;
  const copy = newRowId();
  const own = { ...values, rank: nextRank(entity), id: copy };
  const reply = await change(copied(cache, { entity, id, parts }, own, newRowId));
  if (reply.ok) goToScreen(screenHref(file, screen, copy));
}
