/**
 * The ids that another register gives to what we have already: its organisation is our
 * organisation, whatever id it was made with elsewhere.
 */
import { type EntityName, entities, entityNames } from '../domain/entities.ts';
import { formatRef, parseRef } from '../domain/field-ref.ts';
import type { Register } from '../domain/register.ts';

/** By entity, from their id to ours. */
type Renames = ReadonlyMap<EntityName, ReadonlyMap<string, string>>;
type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * `theirs` with our id for every row of which there can be only one: that of a single entity, and
 * the provenance of one target. All that points to such a row points to our id.
 */
export function withOurIds(ours: Register, theirs: Register): Register {
  const settled = renamed(theirs, singleRenames(ours, theirs));
  // After the above: the targets must be spelled as ours before they are compared.
  return renamed(settled, provenanceRenames(ours, settled));
}

function singleRenames(ours: Register, theirs: Register): Renames {
  const renames = new Map<EntityName, ReadonlyMap<string, string>>();
  for (const entity of entityNames) {
    const [mine, other] = [ours[entity][0], theirs[entity][0]];
    if (entity === 'adoption' && !isSameAdoption(ours, theirs)) continue;
    if (entities[entity].single && mine && other && mine.id !== other.id)
      renames.set(entity, new Map([[other.id, mine.id]]));
  }
  return renames;
}

/** Another adoption is another declaration, a row of its own: ours was of what we had then. */
function isSameAdoption(ours: Register, theirs: Register): boolean {
  const words = ({ adoption: [row] }: Register) =>
    JSON.stringify([row?.by, row?.on, row?.version, Object.entries(row?.function ?? {}).sort()]);
  return words(ours) === words(theirs);
}

function provenanceRenames(ours: Register, theirs: Register): Renames {
  const ourIds = new Map(ours.provenance.map(({ target, id }) => [target, id]));
  const theirIds = new Set(theirs.provenance.map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const { id, target } of theirs.provenance) {
    const ourId = ourIds.get(target);
    // Where they have our id for another target, that row takes the place of ours.
    if (ourId !== undefined && !theirIds.has(ourId)) ids.set(id, ourId);
  }
  return new Map(ids.size === 0 ? [] : [['provenance', ids]]);
}

function renamed(register: Register, renames: Renames): Register {
  if (renames.size === 0) return register;
  const rows = entityNames.map((entity) => [
    entity,
    (register[entity] as readonly PlainRow[]).map((row) => renamedRow(entity, row, renames)),
  ]);
  return Object.fromEntries(rows) as Register;
}

function renamedRow(entity: EntityName, row: PlainRow, renames: Renames): PlainRow {
  const idOf = (of: EntityName, id: string) => renames.get(of)?.get(id) ?? id;
  const copy: Record<string, unknown> & { id: string } = { ...row, id: idOf(entity, row.id) };
  for (const [field, meta] of Object.entries(entities[entity].meta)) {
    const value = row[field];
    const target = meta.target as EntityName | undefined;
    if (target === undefined) continue;
    if (typeof value === 'string') copy[field] = idOf(target, value);
    if (Array.isArray(value)) copy[field] = value.map((id: string) => idOf(target, id));
  }
  if (entity === 'provenance' || entity === 'dismissal') {
    const at = parseRef(String(row.target));
    if (at) copy.target = formatRef({ ...at, id: idOf(at.entity, at.id) });
  }
  return copy;
}
