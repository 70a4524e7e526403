/** A row that can be made from nothing but a name, while one fills in something else. */
import type { EntityName } from '../../shared/domain/entities.ts';
import { useFile } from '../state/file.ts';
import { allOf } from '../state/row-cache.ts';

/** Without its id; undefined for what needs more than a name. */
export function newRowNamed(
  entity: EntityName,
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  if (name.trim() === '') return undefined;
  const rank = nextRank(entity);
  if (entity === 'party') return { name: name.trim(), rank, status: 'active' };
  return entity === 'system' ? { name: name.trim(), rank } : undefined;
}

/** After the last of its kind. */
export function nextRank(entity: EntityName): number {
  const rows = allOf(useFile.getState().cache, entity) as readonly { readonly rank?: number }[];
  return (rows.at(-1)?.rank ?? 0) + 1;
}
