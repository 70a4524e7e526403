/** Takes fields and rows out of a register, with all that speaks of them. */
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import {
  type FieldRef,
  formatRef,
  parseRef,
  refOf,
  WHOLE_ROW,
} from '../../../shared/domain/field-ref.ts';
import { ownTermId } from '../../../shared/domain/ids.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { parentField } from '../../../shared/domain/register-index.ts';
import { ClientFileError } from '../store/errors.ts';

type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };
export type RowsByEntity = { readonly [E in EntityName]: readonly PlainRow[] };

/** Stands for an erased text that cannot be absent. */
export const ERASED = '[…]';

/** The rows that go: those named, their parts, and remarks on an erased row or field; as `entity/id/*`. */
export function rowsThatGo(rows: RowsByEntity, refs: readonly FieldRef[]): ReadonlySet<string> {
  const gone = new Set(refs.filter(({ field }) => field === WHOLE_ROW).map(formatRef));
  const fields = new Set(refs.map(formatRef));
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const entity of entityNames) {
      for (const row of rows[entity])
        if (goesWith(entity, row, gone, fields)) gone.add(refOf(entity, row.id));
    }
  }
  return gone;
}

function goesWith(
  entity: EntityName,
  row: PlainRow,
  gone: ReadonlySet<string>,
  fields: ReadonlySet<string>,
): boolean {
  if (entity === 'provenance' || entity === 'dismissal') {
    const target = parseRef(String(row.target));
    return (
      target !== undefined &&
      (fields.has(formatRef(target)) || gone.has(refOf(target.entity, target.id)))
    );
  }
  return Object.entries(entities[entity].meta).some(([field, meta]) => {
    if (meta.target === undefined || typeof row[field] !== 'string') return false;
    const required = meta.parent || !isOptional(entity, field);
    return required && gone.has(refOf(meta.target as EntityName, row[field]));
  });
}

function shapeOf(entity: EntityName) {
  return entities[entity].schema.shape as Readonly<
    Record<string, { safeParse(v: unknown): { success: boolean } }>
  >;
}

export function isOptional(entity: EntityName, field: string): boolean {
  return shapeOf(entity)[field]?.safeParse(undefined).success === true;
}

/** What stands for an erased value of a field that cannot be absent, if anything can. */
function blankOf(entity: EntityName, field: string): unknown {
  const shape = shapeOf(entity)[field];
  return [ERASED, { nl: ERASED }].find((value) => shape?.safeParse(value).success);
}

const isFixed = (entity: EntityName, field: string): boolean =>
  field === 'id' || parentField(entity) === field;

/** Whether the value of the field can go while its row stays. */
export function canErase(entity: EntityName, field: string): boolean {
  if (isFixed(entity, field)) return false;
  return isOptional(entity, field) || blankOf(entity, field) !== undefined;
}

/** The row without the value. @throws ClientFileError invalidValue where the field can be neither absent nor blank */
export function withoutField<R extends object>(entity: EntityName, row: R, field: string): R {
  const { [field]: erased, ...rest } = row as Record<string, unknown>;
  if (erased === undefined) return row;
  if (isOptional(entity, field)) return rest as R;
  const blank = blankOf(entity, field);
  if (blank === undefined || isFixed(entity, field)) {
    throw new ClientFileError('invalidValue', { ref: refOf(entity, String(rest.id), field) });
  }
  return { ...rest, [field]: blank } as R;
}

/** What is left of the value of a field without links to rows that went; undefined where nothing is. */
function linksLeft(
  entity: EntityName,
  field: string,
  value: unknown,
  gone: ReadonlySet<string>,
): unknown {
  const meta = entities[entity].meta[field];
  if (meta?.target === undefined && !meta?.term) return value;
  const isGone = (id: string): boolean =>
    gone.has(
      meta.term ? refOf('ownTerm', ownTermId(id) ?? '') : refOf(meta.target as EntityName, id),
    );
  if (!Array.isArray(value)) return isGone(String(value)) ? undefined : value;
  const left = (value as string[]).filter((id) => !isGone(id));
  return left.length === 0 ? undefined : left;
}

/** Links to rows that went, taken out of the fields that hold them. */
function withoutLinks(entity: EntityName, row: PlainRow, gone: ReadonlySet<string>): PlainRow {
  let kept: Record<string, unknown> & { id: string } = { ...row };
  for (const [field, value] of Object.entries(row)) {
    if (value === undefined) continue;
    const left = linksLeft(entity, field, value, gone);
    if (left === undefined) kept = withoutField(entity, kept, field);
    else kept[field] = left;
  }
  return kept;
}

/**
 * What the history holds of a field or a whole row, without links to rows that went. One that cannot be
 * absent stays: nothing brings it back.
 */
export function heldWithoutLinks(
  { entity, field }: Omit<FieldRef, 'id'>,
  value: unknown,
  gone: ReadonlySet<string>,
): unknown {
  if (value === undefined) return undefined;
  if (field !== WHOLE_ROW)
    return linksLeft(entity, field, value, gone) ?? (isOptional(entity, field) ? undefined : value);
  const left = Object.entries(value as PlainRow).map(
    ([name, held]) => [name, heldWithoutLinks({ entity, field: name }, held, gone)] as const,
  );
  return Object.fromEntries(left.filter(([, held]) => held !== undefined));
}

/** The register without the erased fields and without the rows in `gone`. */
export function eraseFromRegister(
  register: Register,
  refs: readonly FieldRef[],
  gone: ReadonlySet<string>,
): Register {
  const fieldsOf = new Map<string, string[]>();
  for (const { entity, id, field } of refs) {
    if (field === WHOLE_ROW) continue;
    const address = refOf(entity, id);
    fieldsOf.set(address, [...(fieldsOf.get(address) ?? []), field]);
  }
  const left = entityNames.map((entity) => {
    const rows = (register[entity] as readonly PlainRow[])
      .filter(({ id }) => !gone.has(refOf(entity, id)))
      .map((row) => withoutLinks(entity, row, gone))
      .map((row) =>
        (fieldsOf.get(refOf(entity, row.id)) ?? []).reduce(
          (kept, field) => withoutField(entity, kept, field),
          row,
        ),
      );
    return [entity, rows] as const;
  });
  return Object.fromEntries(left) as unknown as Register;
}
