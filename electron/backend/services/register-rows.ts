/** The rows that a page holds: what all screens share, and the parts of the activity it shows. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { parentField, type RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';

type Rows = Partial<Record<EntityName, readonly { readonly id: string }[]>>;

const parentOf = (entity: EntityName): EntityName | undefined => {
  const field = parentField(entity);
  return field === undefined ? undefined : (entities[entity].meta[field]?.target as EntityName);
};

function isPartOfActivity(entity: EntityName): boolean {
  const parent = parentOf(entity);
  return parent !== undefined && (parent === 'activity' || isPartOfActivity(parent));
}

/** Parents before their parts, as `entityNames` lists them. */
const activityParts = entityNames.filter(isPartOfActivity);
const common = entityNames.filter(
  (entity) => !activityParts.includes(entity) && entity !== 'provenance',
);

export function registerRows(
  { file, scope }: InputOf<'register.rows'>,
  host: Host,
): OutputOf<'register.rows'> {
  const open = fileOf(host, file);
  const { index } = open;
  const rows = scope.kind === 'common' ? commonRows(index) : partsOfActivity(index, scope.id);
  return {
    sequence: open.sequence(),
    step: open.step,
    rows: rows as OutputOf<'register.rows'>['rows'],
  };
}

function commonRows(index: RegisterIndex): Rows {
  const rows: Rows = {};
  for (const entity of common) {
    if (index.register[entity].length > 0) rows[entity] = index.register[entity];
  }
  const shown = new Set<string>(common);
  rows.provenance = index.register.provenance.filter(({ target }) => {
    const ref = parseRef(target);
    return ref !== undefined && shown.has(ref.entity) && ref.entity !== 'activity';
  });
  return rows;
}

function partsOfActivity(index: RegisterIndex, id: string): Rows {
  const rows: Record<string, { readonly id: string }[]> = {};
  const ids = new Set([`activity/${id}`]);
  for (const entity of activityParts) {
    const parent = parentOf(entity) as EntityName;
    const parents = parent === 'activity' ? [{ id }] : (rows[parent] ?? []);
    const found = parents.flatMap((row) => index.parts(entity, row.id));
    if (found.length > 0) rows[entity] = found;
    for (const row of found) ids.add(`${entity}/${row.id}`);
  }
  const about = index.register.provenance.filter(({ target }) => {
    const ref = parseRef(target);
    return ref !== undefined && ids.has(`${ref.entity}/${ref.id}`);
  });
  return { ...rows, ...(about.length > 0 ? { provenance: about } : {}) };
}
