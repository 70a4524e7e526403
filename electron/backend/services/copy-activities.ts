/** Copies activities with all their parts, in their own client file or into another. */

import { activityOf } from '../../../shared/checks/letters.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import { type EntityName, entities, entityNames } from '../../../shared/domain/entities.ts';
import { parseRef, refOf } from '../../../shared/domain/field-ref.ts';
import { OWN_PREFIX, ownTermId } from '../../../shared/domain/ids.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { Host } from '../host.ts';
import type { RowCreation } from '../store/change.ts';
import { fileOf } from './open-files.ts';

type PlainRow = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Into another file go the parties, measures, systems and own words that the activities point to as
 * well; those that are there already under the same name are used. A copy is a draft.
 */
export function copyActivities(
  { file, activities, to }: InputOf<'activities.copy'>,
  host: Host,
): OutputOf<'activities.copy'> {
  const from = fileOf(host, file).index;
  const target = fileOf(host, to ?? file);
  const copier = new Copier(from, target.index, to === undefined || to === file, host.newId);
  const ids = activities.map((id) => copier.activity(id));
  target.change({ kind: 'edit', label: 'copy', changes: copier.creations });
  return { activities: ids };
}

class Copier {
  readonly creations: RowCreation[] = [];
  readonly #from: RegisterIndex;
  readonly #to: RegisterIndex;
  readonly #same: boolean;
  readonly #newId: () => string;
  readonly #ids = new Map<string, string>();
  #number: number;

  constructor(from: RegisterIndex, to: RegisterIndex, same: boolean, newId: () => string) {
    this.#from = from;
    this.#to = to;
    this.#same = same;
    this.#newId = newId;
    this.#number = Math.max(0, ...to.register.activity.map((row) => row.number));
  }

  /** Id of the copy. */
  activity(id: string): string {
    const parts = partsOf(this.#from, id);
    for (const { entity, row } of parts) this.#ids.set(refOf(entity, row.id), this.#newId());
    for (const { entity, row } of parts) this.#create(entity, row);
    this.#copyRemarks(parts);
    return this.#ids.get(refOf('activity', id)) ?? id;
  }

  #create(entity: EntityName, row: PlainRow): void {
    const copy: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(row))
      copy[field] = this.#value(entity, field, value);
    copy.id = this.#ids.get(refOf(entity, row.id)) ?? row.id;
    if (entity === 'activity') {
      this.#number += 1;
      Object.assign(copy, { number: this.#number, rank: this.#number, status: 'draft' });
    }
    this.creations.push({ create: entity, row: copy as PlainRow });
  }

  #value(entity: EntityName, field: string, value: unknown): unknown {
    const meta = entities[entity].meta[field];
    const one = (item: unknown): unknown => {
      if (typeof item !== 'string') return item;
      if (meta?.target) return this.#pointed(meta.target as EntityName, item);
      if (meta?.term && item.startsWith(OWN_PREFIX)) {
        return `${OWN_PREFIX}${this.#pointed('ownTerm', ownTermId(item) ?? '')}`;
      }
      return item;
    };
    return Array.isArray(value) ? value.map(one) : one(value);
  }

  /** Id in the target of a row that a copied row points to. */
  #pointed(entity: EntityName, id: string): string {
    const known = this.#ids.get(refOf(entity, id));
    if (known !== undefined || this.#same) return known ?? id;
    const row = this.#from.get(entity, id) as PlainRow | undefined;
    if (!row) return id;
    const there = (this.#to.register[entity] as readonly PlainRow[]).find(
      (other) => nameOf(other) !== undefined && nameOf(other) === nameOf(row),
    );
    const target = there?.id ?? this.#newId();
    this.#ids.set(refOf(entity, id), target);
    if (!there) this.#create(entity, row);
    return target;
  }

  /** Where a value came from is true of its copy as well. */
  #copyRemarks(parts: readonly Part[]): void {
    const copied = new Set(parts.map(({ entity, row }) => `${entity}/${row.id}`));
    for (const row of this.#from.register.provenance) {
      const ref = parseRef(row.target);
      if (!ref || !copied.has(`${ref.entity}/${ref.id}`)) continue;
      const id = this.#ids.get(refOf(ref.entity, ref.id)) ?? ref.id;
      const target = refOf(ref.entity, id, ref.field);
      this.creations.push({ create: 'provenance', row: { ...row, id: this.#newId(), target } });
    }
  }
}

interface Part {
  readonly entity: EntityName;
  readonly row: PlainRow;
}

/** The activity and its parts, parents first. */
function partsOf(index: RegisterIndex, activity: string): readonly Part[] {
  return entityNames.flatMap((entity) =>
    (index.register[entity] as readonly PlainRow[])
      .filter((row) => activityOf(refOf(entity, row.id), index) === activity)
      .map((row) => ({ entity, row })),
  );
}

function nameOf(row: PlainRow): string | undefined {
  const name = row.name ?? row.label ?? row.term;
  return name === undefined ? undefined : JSON.stringify(name);
}
