/** Where a finding is, as a path for a reader: "Bestellingen en bezorging › Bewaartermijn". */
import { type EntityName, entities } from '../domain/entities.ts';
import { type FieldRef, parseRef, refOf, WHOLE_ROW } from '../domain/field-ref.ts';
import { parentField, type RegisterIndex } from '../domain/register-index.ts';
import type { Language } from '../domain/text.ts';
import { entityLabel, fieldLabel } from '../i18n/fields.ts';
import { capitalise } from '../i18n/format.ts';
import { type FindingParts, fixedParts, textOf } from './finding-part.ts';
import { termParts, valueParts } from './spoken.ts';

const nameFields = ['name', 'text', 'term', 'service', 'what'] as const;

/** What a row is called by its reader, if it has a name of its own that may be handed out. */
export function nameOf(
  { entity, id }: FieldRef,
  language: Language,
  index: RegisterIndex,
): FindingParts {
  const row = index.get(entity, id) as unknown as Readonly<Record<string, unknown>> | undefined;
  const field = nameFields.find((name) => {
    const meta = entities[entity].meta[name];
    return row?.[name] !== undefined && meta !== undefined && meta.visibility !== 'internal';
  });
  if (field === undefined) return [];
  const value = row?.[field];
  if (field === 'term' && typeof value === 'string') return termParts(value, language, index);
  return valueParts(refOf(entity, id, field), language, index);
}

/** The row and the rows it is a part of, outermost first. */
export function chain(target: FieldRef, index: RegisterIndex): readonly FieldRef[] {
  const field = parentField(target.entity);
  const row = index.get(target.entity, target.id) as unknown as
    | Readonly<Record<string, string>>
    | undefined;
  const parent = field === undefined ? undefined : entities[target.entity].meta[field]?.target;
  const parentId = field === undefined ? undefined : row?.[field];
  if (parent === undefined || parentId === undefined) return [target];
  return [
    ...chain({ entity: parent as EntityName, id: parentId, field: WHOLE_ROW }, index),
    target,
  ];
}

function stepsOf(target: FieldRef, language: Language, index: RegisterIndex): FindingParts[] {
  return chain(target, index).flatMap((step, depth) => {
    const name = nameOf(step, language, index);
    const label = fixedParts(entityLabel(step.entity, language));
    if (name.length === 0) return [label];
    return depth === 0 ? [name] : [label, name];
  });
}

export function placeOf(ref: string, language: Language, index: RegisterIndex): FindingParts {
  const target = parseRef(ref);
  if (!target) return fixedParts(ref);
  const field =
    target.field === WHOLE_ROW
      ? []
      : [fixedParts(capitalise(fieldLabel(target.entity, target.field, language)))];
  const path = [...stepsOf(target, language, index), ...field];
  const spelled = path.map((step) => textOf(step).toLowerCase());
  return path
    .filter((_, place) => spelled[place] !== spelled[place - 1])
    .flatMap((step, place) => (place === 0 ? step : [...fixedParts(' › '), ...step]));
}
