/**
 * The one address of a field: entity, row id, field, written `retention/<id>/period`. Anchors,
 * finding paths, changes, undo, jumps, provenance and bulk edit use this and nothing else.
 */
import { type EntityName, entities, isEntityName } from './entities.ts';
import { WHOLE_ROW } from './ref-text.ts';

export { refOf, WHOLE_ROW } from './ref-text.ts';

export interface FieldRef {
  readonly entity: EntityName;
  readonly id: string;
  /** A field of the entity, or `*` for the whole row. */
  readonly field: string;
}

export function formatRef(ref: FieldRef): string {
  return `${ref.entity}/${ref.id}/${ref.field}`;
}

/** The address that the text names, or undefined when no such field can exist. */
export function parseRef(text: string): FieldRef | undefined {
  const [entity, id, field, ...rest] = text.split('/');
  if (entity === undefined || id === undefined || field === undefined || rest.length > 0)
    return undefined;
  if (!isEntityName(entity)) return undefined;
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(id)) return undefined;
  if (field !== WHOLE_ROW && !entities[entity].fields.includes(field)) return undefined;
  return { entity, id, field };
}
