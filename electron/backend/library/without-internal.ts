/** A register without everything that is internal. */
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { isOptional } from './erase-from-register.ts';

export type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

function isInternal(entity: EntityName, field: string): boolean {
  return entities[entity].meta[field]?.visibility === 'internal';
}

function publicRow(entity: EntityName, row: PlainRow): PlainRow {
  const kept = Object.entries(row).filter(
    ([field]) => !isInternal(entity, field) || !isOptional(entity, field),
  );
  const copy = Object.fromEntries(kept) as PlainRow;
  if (entity !== 'organisation') return copy;
  // The label is our own name for the client; the other knows the organisation by its own.
  return { ...copy, label: row.legalName ?? 'Register' };
}

/** Remarks on an internal field go with it: a quote can repeat what the field says. */
export function isAboutInternal(row: PlainRow): boolean {
  const target = typeof row.target === 'string' ? parseRef(row.target) : undefined;
  return target !== undefined && isInternal(target.entity, target.field);
}

/** What a register says to others than its owner. */
export function withoutInternal(register: Register): Register {
  const rows = entityNames.map((entity) => [
    entity,
    (register[entity] as readonly PlainRow[])
      .filter((row) => !isAboutInternal(row))
      .map((row) => publicRow(entity, row)),
  ]);
  return Object.fromEntries(rows) as Register;
}
