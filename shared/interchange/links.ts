/** Ids that point nowhere (rows, own words, law ids, field addresses), and what stands twice. */
import { type EntityName, entities, entityNames } from '../domain/entities.ts';
import { parseRef } from '../domain/field-ref.ts';
import { ownTermId } from '../domain/ids.ts';
import type { Register } from '../domain/register.ts';
import { lawById } from '../reference/lookup.ts';

export interface Dangling {
  /** FieldRef of the field that points nowhere or stands twice. */
  readonly ref: string;
  readonly code: 'id.dangling' | 'law.unknown' | 'id.twice' | 'single.twice' | 'provenance.twice';
  readonly value: string;
}

type Plain = Readonly<Record<string, unknown>>;

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

/** Every id of the register that points nowhere, and every id and provenance that stands twice. */
export function danglingLinks(register: Register): readonly Dangling[] {
  const ids = new Map<EntityName, ReadonlySet<string>>();
  for (const entity of entityNames) ids.set(entity, new Set(register[entity].map((row) => row.id)));
  return [
    ...entityNames.flatMap((entity) => [
      ...twice(register, entity),
      ...register[entity].flatMap((row) => danglingOfRow(entity, row, ids)),
    ]),
    ...provenanceTwice(register),
  ];
}

/** Two answers to where one value comes from: which of them holds, nobody could tell. */
function provenanceTwice({ provenance }: Register): readonly Dangling[] {
  const seen = new Set<string>();
  const found: Dangling[] = [];
  for (const { id, target } of provenance) {
    if (seen.has(target))
      found.push({ ref: `provenance/${id}/target`, code: 'provenance.twice', value: target });
    seen.add(target);
  }
  return found;
}

function twice(register: Register, entity: EntityName): readonly Dangling[] {
  const seen = new Set<string>();
  const found: Dangling[] = [];
  for (const { id } of register[entity]) {
    if (seen.has(id)) found.push({ ref: `${entity}/${id}/id`, code: 'id.twice', value: id });
    seen.add(id);
  }
  const extra = entities[entity].single ? register[entity].slice(1) : [];
  return [
    ...found,
    ...extra.map(
      ({ id }): Dangling => ({ ref: `${entity}/${id}/id`, code: 'single.twice', value: id }),
    ),
  ];
}

function danglingOfRow(
  entity: EntityName,
  row: { readonly id: string },
  ids: ReadonlyMap<EntityName, ReadonlySet<string>>,
): readonly Dangling[] {
  const found: Dangling[] = [];
  const { meta, fields } = entities[entity];
  for (const field of fields) {
    const kind = meta[field];
    const ref = `${entity}/${row.id}/${field}`;
    for (const value of kind?.target || kind?.law ? listed((row as unknown as Plain)[field]) : []) {
      const own = kind?.law ? ownTermId(value) : undefined;
      if (kind?.target || own !== undefined) {
        const target = (kind?.target ?? 'ownTerm') as EntityName;
        if (!ids.get(target)?.has(own ?? value)) found.push({ ref, code: 'id.dangling', value });
      } else if (!lawById(value)) found.push({ ref, code: 'law.unknown', value });
    }
  }
  if (entity === 'provenance' || entity === 'dismissal')
    found.push(...danglingTarget(entity, row, ids));
  return found;
}

function danglingTarget(
  entity: EntityName,
  row: { readonly id: string },
  ids: ReadonlyMap<EntityName, ReadonlySet<string>>,
): readonly Dangling[] {
  const value = String((row as unknown as Plain).target);
  const target = parseRef(value);
  if (target && ids.get(target.entity)?.has(target.id)) return [];
  return [{ ref: `${entity}/${row.id}/target`, code: 'id.dangling', value }];
}
