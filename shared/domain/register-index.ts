/** Fast lookups over a register: rows by id, parts by their parent in rank order, provenance by field. */
import type { EntityName, Row } from './entities.ts';
import type { Provenance, ProvenanceStatus } from './provenance.ts';
import { refOf } from './ref-text.ts';
import type { Register } from './register.ts';
import { byRank, parentField, type Ranked } from './row-place.ts';

export { byRank, parentField, type Ranked } from './row-place.ts';

export class RegisterIndex {
  readonly register: Register;
  readonly #rows = new Map<EntityName, Map<string, Row<EntityName>>>();
  readonly #parts = new Map<EntityName, Map<string, Row<EntityName>[]>>();
  readonly #provenance = new Map<string, Provenance>();

  constructor(register: Register) {
    this.register = register;
    for (const row of register.provenance) this.#provenance.set(row.target, row);
  }

  /** All rows of an entity in rank order. */
  all<E extends EntityName>(entity: E): readonly Row<E>[] {
    return [...(this.register[entity] as readonly (Row<E> & Ranked)[])].sort(byRank);
  }

  /** The only row of a single entity, or the first. */
  single<E extends EntityName>(entity: E): Row<E> | undefined {
    return this.register[entity][0];
  }

  get<E extends EntityName>(entity: E, id: string | undefined): Row<E> | undefined {
    if (id === undefined) return undefined;
    let rows = this.#rows.get(entity);
    if (!rows) {
      rows = new Map(
        (this.register[entity] as readonly Row<EntityName>[]).map((row) => [row.id, row]),
      );
      this.#rows.set(entity, rows);
    }
    return rows.get(id) as Row<E> | undefined;
  }

  /** The parts of a row: `parts('purpose', activityId)`, in rank order. */
  parts<E extends EntityName>(entity: E, parentId: string): readonly Row<E>[] {
    let groups = this.#parts.get(entity);
    if (!groups) {
      groups = this.#groupByParent(entity);
      this.#parts.set(entity, groups);
    }
    return (groups.get(parentId) ?? []) as Row<E>[];
  }

  /** Provenance of a field: its own row, else that of the whole row. */
  provenance(entity: EntityName, id: string, field: string): Provenance | undefined {
    return (
      this.#provenance.get(refOf(entity, id, field)) ?? this.#provenance.get(refOf(entity, id))
    );
  }

  /** A field without provenance was entered by hand and counts as confirmed. */
  status(entity: EntityName, id: string, field: string): ProvenanceStatus {
    return this.provenance(entity, id, field)?.status ?? 'confirmed';
  }

  /** Whether a document may print the value as a fact. */
  printable(entity: EntityName, id: string, field: string): boolean {
    const status = this.status(entity, id, field);
    return status === 'stated' || status === 'confirmed';
  }

  #groupByParent(entity: EntityName): Map<string, Row<EntityName>[]> {
    const field = parentField(entity);
    const groups = new Map<string, Row<EntityName>[]>();
    if (field === undefined) return groups;
    for (const row of this.register[entity] as readonly Row<EntityName>[]) {
      const parentId = (row as unknown as Record<string, string>)[field] ?? '';
      const group = groups.get(parentId);
      if (group) group.push(row);
      else groups.set(parentId, [row]);
    }
    for (const group of groups.values()) group.sort(byRank);
    return groups;
  }
}
