/** The rows of the interview and the confirmations as changes of a client file. */
import { type EntityName, entities, entityNames, type Row } from '../domain/entities.ts';
import { refOf } from '../domain/field-ref.ts';
import type { Register } from '../domain/register.ts';
import type { Language, Localised } from '../domain/text.ts';

export interface FieldEdit {
  /** `entity/id/field`. */
  readonly ref: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface RowCreation {
  readonly create: EntityName;
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
}

export type RegisterChange = FieldEdit | RowCreation;

/** Fields of the organisation that a new client file has by itself and the person chose there. */
const keptFields = new Set(['id', 'label', 'language', 'form', 'languages']);

/**
 * In: what the interview built, and the client file as it is now. Out: changes that put the one into
 * the other. Of an entity with a single row only fields are set that are still empty; what nobody
 * knew is added to the notes.
 */
export function changesInto(built: Register, present: Register): readonly RegisterChange[] {
  return entityNames.flatMap((entity) => {
    const rows = built[entity] as readonly Row<EntityName>[];
    const there = entities[entity].single ? present[entity][0] : undefined;
    return rows.flatMap((row): readonly RegisterChange[] =>
      there === undefined ? [{ create: entity, row: { ...row } }] : fieldEdits(entity, there, row),
    );
  });
}

function fieldEdits(
  entity: EntityName,
  there: Row<EntityName>,
  row: Row<EntityName>,
): readonly FieldEdit[] {
  const now = there as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(row).flatMap(([field, to]): readonly FieldEdit[] => {
    const from = now[field];
    if (keptFields.has(field) || to === undefined) return [];
    if (from === undefined) return [{ ref: refOf(entity, there.id, field), from, to }];
    if (field !== 'notes') return [];
    const notes = joined(from as Localised, to as Localised);
    return [{ ref: refOf(entity, there.id, field), from, to: notes }];
  });
}

/** Whoever goes through the questions twice reads each line once. */
function joined(from: Localised, to: Localised): Localised {
  const added = Object.entries(to).map(([language, text = '']) => {
    const lines = from[language as Language]?.split('\n') ?? [];
    const fresh = text.split('\n').filter((line) => !lines.includes(line));
    return [language, [...lines, ...fresh].join('\n')];
  });
  return { ...from, ...(Object.fromEntries(added) as Localised) };
}
