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

type Values = Readonly<Record<string, unknown>>;

/**
 * In: what the interview built, the client file as it is now, and what an earlier turn of the same
 * answers put into it. Out: changes that put the one into the other. Of an entity with a single row
 * only fields are set that are empty, or that still hold what was put there and was typed otherwise
 * since; what nobody knew is added to the notes.
 */
export function changesInto(
  built: Register,
  present: Register,
  carried: Partial<Register> = {},
): readonly RegisterChange[] {
  return entityNames.flatMap((entity) => {
    const rows = built[entity] as readonly Row<EntityName>[];
    const there = entities[entity].single ? present[entity][0] : undefined;
    const before = { ...carried[entity]?.[0] } as unknown as Values;
    return rows.flatMap((row): readonly RegisterChange[] =>
      there === undefined
        ? [{ create: entity, row: { ...row } }]
        : fieldEdits(entity, there, { ...row }, before),
    );
  });
}

function fieldEdits(
  entity: EntityName,
  there: Row<EntityName>,
  row: Values,
  before: Values,
): readonly FieldEdit[] {
  const now = there as unknown as Values;
  const fields = new Set([...Object.keys(row), ...Object.keys(before)]);
  return [...fields].flatMap((field): readonly FieldEdit[] => {
    if (keptFields.has(field)) return [];
    const from = now[field];
    const to = toBe(field, { from, before: before[field], to: row[field] });
    return to === from ? [] : [{ ref: refOf(entity, there.id, field), from, to }];
  });
}

interface Turn {
  readonly from: unknown;
  readonly before: unknown;
  readonly to: unknown;
}

function toBe(field: string, turn: Turn): unknown {
  const { from, before, to } = turn;
  if (before !== undefined) return typedSince(turn);
  if (to === undefined) return from;
  if (field === 'notes' && from !== undefined) return joined(from as Localised, to as Localised);
  return from ?? to;
}

/**
 * What the client file was given by others since then stays. A field that is empty was given nothing:
 * the change was undone, and what the questions still show goes in after all.
 */
function typedSince({ from, before, to }: Turn): unknown {
  if (from === undefined) return to;
  if (!Array.isArray(before)) return from === before ? to : from;
  const wanted: readonly unknown[] = Array.isArray(to) ? to : [];
  const held: readonly unknown[] = Array.isArray(from) ? from : [];
  const isTouched = before.some((each) => !wanted.includes(each) && held.includes(each));
  if (!isTouched) return from;
  const all = [...wanted, ...held.filter((each) => !before.includes(each))];
  return all.length === 0 ? undefined : all;
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
