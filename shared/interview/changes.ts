/** The rows of the interview and the confirmations as changes of a client file. */
import { answer } from '../domain/answer.ts';
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

/** What was there of the same answers before they were changed, as rows of their own. */
export interface Earlier {
  /** An earlier turn put it into the client file. */
  readonly carried?: Partial<Register>;
  /** The client file said it itself, and the questions showed it. */
  readonly known?: Partial<Register>;
}

/**
 * In: what the interview built, the client file as it is now, and what there was before. Out: changes
 * that put the one into the other. Of an entity with a single row only fields are set that are empty,
 * or that still hold what was there before and was typed otherwise since; what nobody knew is added to
 * the notes.
 */
export function changesInto(
  built: Register,
  present: Register,
  { carried = {}, known = {} }: Earlier = {},
): readonly RegisterChange[] {
  return entityNames.flatMap((entity) => {
    const rows = built[entity] as readonly Row<EntityName>[];
    const there = entities[entity].single ? present[entity][0] : undefined;
    const valuesOf = (of: Partial<Register>) => ({ ...of[entity]?.[0] }) as unknown as Values;
    return rows.flatMap((row): readonly RegisterChange[] =>
      there === undefined
        ? [{ create: entity, row: { ...row } }]
        : fieldEdits(entity, there, {
            to: { ...row },
            put: valuesOf(carried),
            own: valuesOf(known),
          }),
    );
  });
}

/** Of one row, or of one field: what is wanted, what an earlier turn put there, what the file said. */
interface Wanted<V> {
  readonly to: V;
  readonly put: V;
  readonly own: V;
}

function fieldEdits(
  entity: EntityName,
  there: Row<EntityName>,
  { to, put, own }: Wanted<Values>,
): readonly FieldEdit[] {
  const now = there as unknown as Values;
  const fields = new Set([...Object.keys(to), ...Object.keys(put)]);
  return [...fields].flatMap((field): readonly FieldEdit[] => {
    if (keptFields.has(field)) return [];
    const from = now[field];
    const wanted = toBe(field, from, { to: to[field], put: put[field], own: own[field] });
    return wanted === from ? [] : [{ ref: refOf(entity, there.id, field), from, to: wanted }];
  });
}

function toBe(field: string, from: unknown, { to, put, own }: Wanted<unknown>): unknown {
  // An emptied field is no answer to a question that the file answers itself.
  if (own !== undefined && (to === undefined || (put === undefined && isSame(to, own))))
    return from;
  // What was put there and undone since left what the file had said.
  const before = own !== undefined && isSame(from, own) ? own : (put ?? own);
  if (before !== undefined) return typedSince({ from, before, to });
  if (to === undefined) return from;
  if (field === 'notes' && from !== undefined) return joined(from as Localised, to as Localised);
  return from ?? to;
}

interface Turn {
  readonly from: unknown;
  readonly before: unknown;
  readonly to: unknown;
}

/**
 * What the client file was given by others since then stays. A field that is empty was given nothing:
 * the change was undone, and what the questions still show goes in after all.
 */
function typedSince({ from, before, to }: Turn): unknown {
  if (from === undefined) return to;
  if (!Array.isArray(before)) return isSame(from, before) ? to : from;
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

/** An answer is the same on another day, and a text without the spaces around it. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  return answer.safeParse(value).data?.state ?? value;
}
