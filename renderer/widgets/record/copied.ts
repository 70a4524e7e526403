/** What a copy of a record is made by. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import { partsOfRef, refOf, WHOLE_ROW } from '../../../shared/domain/ref-text.ts';
import { parentField } from '../../../shared/domain/row-place.ts';
import type { WantedChange } from '../../state/file.ts';
import { type AnyRow, allOf, partsIn, type RowCache } from '../../state/row-cache.ts';

/** In: a record of the cache and what its copy has of its own. Out: what makes the copy, parents first. */
export function copied(
  cache: RowCache,
  what: {
    readonly entity: EntityName;
    readonly id: string;
    readonly parts: readonly EntityName[];
  },
  own: Readonly<Record<string, unknown>> & { readonly id: string },
  newId: () => string,
): readonly WantedChange[] {
  const row = cache.get(what.entity)?.get(what.id);
  if (row === undefined) return [];
  const rows = [
    { entity: what.entity, from: row.id, row: { ...row, ...own } },
    ...what.parts.flatMap((entity) =>
      (partsIn(cache, entity, row.id) as readonly AnyRow[]).map((part) => ({
        entity,
        from: part.id,
        row: { ...part, [parentField(entity) ?? '']: own.id, id: newId() },
      })),
    ),
  ];
  const ids = new Map(rows.map(({ entity, from, row: { id } }) => [refOf(entity, from), id]));
  // Where a value came from is true of its copy as well; what the copy has of its own, a person gave.
  const remarks = allOf(cache, 'provenance').flatMap((remark) => {
    const { entity, id, field } = partsOfRef(remark.target);
    const copy = ids.get(refOf(entity, id));
    if (copy === undefined || (copy === own.id && field !== WHOLE_ROW && field in own)) return [];
    return [{ ...remark, id: newId(), target: refOf(entity, copy, field) }];
  });
  return [
    ...rows.map(({ entity, row: made }) => ({ create: entity, row: made })),
    ...remarks.map((made) => ({ create: 'provenance' as const, row: made })),
  ];
}
