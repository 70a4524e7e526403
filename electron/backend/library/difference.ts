/** The changes that turn one register into another: what import, restore and erasure apply. */
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import type { Register } from '../../../shared/domain/register.ts';
import type { Change, FieldChange, RowCreation, RowDeletion } from '../store/change.ts';
import { sameValue } from '../store/same-value.ts';

type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

function rowsById(register: Register, entity: EntityName): ReadonlyMap<string, PlainRow> {
  return new Map((register[entity] as readonly PlainRow[]).map((row) => [row.id, row]));
}

function changedFields(
  entity: EntityName,
  was: PlainRow,
  becomes: PlainRow,
): readonly FieldChange[] {
  return entities[entity].fields
    .filter((field) => field !== 'id' && !sameValue(was[field], becomes[field]))
    .map((field) => ({ ref: { entity, id: was.id, field }, from: was[field], to: becomes[field] }));
}

/**
 * In an order that can be applied: a row moves to its new parent before the old one goes, and the
 * only row of an entity goes before another takes its place; parts go before what they are part of.
 */
export function difference(from: Register, to: Register): readonly Change[] {
  const created: RowCreation[] = [];
  const changed: FieldChange[] = [];
  const deleted: RowDeletion[] = [];
  const deletedFirst: RowDeletion[] = [];
  for (const entity of entityNames) {
    const before = rowsById(from, entity);
    const after = rowsById(to, entity);
    for (const [id, row] of after) {
      const was = before.get(id);
      if (was) changed.push(...changedFields(entity, was, row));
      else created.push({ create: entity, row });
    }
    for (const id of before.keys()) {
      if (!after.has(id))
        (entities[entity].single ? deletedFirst : deleted).push({
          delete: entity,
          id,
          alone: true,
        });
    }
  }
  return [...deletedFirst, ...created, ...changed, ...deleted.reverse()];
}
