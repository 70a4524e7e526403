/** Makes the rows of a copy: new ids, and every reference to what it is in the file they go to. */

import { type EntityName, entities } from '../../../shared/domain/entities.ts';
import { parseRef, refOf, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import { OWN_PREFIX, ownTermId } from '../../../shared/domain/ids.ts';
import type { LeftBehind } from '../../../shared/domain/left-behind.ts';
import type { RegisterIndex } from '../../../shared/domain/register-index.ts';
import type { RowCreation } from '../store/change.ts';
import {
  asSuggestion,
  type PlainRow,
  partsOfParty,
  rowStays,
  staysAround,
  valueStays,
} from './client-bound.ts';

export interface Part {
  readonly entity: EntityName;
  readonly row: PlainRow;
}

export abstract class RowCopier {
  readonly creations: RowCreation[] = [];
  /** What there was and does not go along. */
  readonly left = new Set<LeftBehind>();
  protected readonly from: RegisterIndex;
  protected readonly newId: () => string;
  protected readonly ids = new Map<string, string>();

  constructor(from: RegisterIndex, newId: () => string) {
    this.from = from;
    this.newId = newId;
  }

  /** Gathers the creations of one copy, a draft. Out: its id. */
  activity(parts: readonly Part[], id: string, number: number): string {
    const taken = parts.filter(({ entity }) => this.takes(entity));
    for (const { entity, row } of taken) this.ids.set(refOf(entity, row.id), this.newId());
    for (const { entity, row } of taken) {
      const own = entity === 'activity' ? { number, rank: number, status: 'draft' } : {};
      this.create(entity, { ...row, ...own });
    }
    this.finish(taken, id);
    return this.ids.get(refOf('activity', id)) ?? id;
  }

  protected abstract takes(entity: EntityName): boolean;
  /** The id in the target of a row that a copied row points to. */
  protected abstract pointed(entity: EntityName, id: string): string;
  /** Undefined for a value that does not go along. */
  protected abstract value(entity: EntityName, field: string, value: unknown): unknown;
  protected abstract finish(parts: readonly Part[], activity: string): void;

  protected create(entity: EntityName, row: PlainRow): PlainRow {
    const fields = Object.entries(row).flatMap(([field, value]) => {
      const kept = this.value(entity, field, value);
      return kept === undefined ? [] : [[field, this.#linked(entity, field, kept)] as const];
    });
    const id = this.ids.get(refOf(entity, row.id)) ?? row.id;
    const copy = { ...Object.fromEntries(fields), id };
    this.creations.push({ create: entity, row: copy });
    return copy;
  }

  #linked(entity: EntityName, field: string, value: unknown): unknown {
    const meta = entities[entity].meta[field];
    const one = (item: unknown): unknown => {
      if (typeof item !== 'string') return item;
      if (meta?.target) return this.pointed(meta.target as EntityName, item);
      return meta?.term ? this.term(item) : item;
    };
    return Array.isArray(value) ? value.map(one) : one(value);
  }

  protected term(term: string): string {
    const own = ownTermId(term);
    return own === undefined ? term : `${OWN_PREFIX}${this.pointed('ownTerm', own)}`;
  }
}

/** In the same client file: everything, and what is pointed to is there. */
export class CopyHere extends RowCopier {
  protected takes(): boolean {
    return true;
  }

  protected pointed(entity: EntityName, id: string): string {
    return this.ids.get(refOf(entity, id)) ?? id;
  }

  protected value(_entity: EntityName, _field: string, value: unknown): unknown {
    return value;
  }

  /** Where a value came from is true of its copy as well. */
  protected finish(parts: readonly Part[]): void {
    const copied = new Set(parts.map(({ entity, row }) => `${entity}/${row.id}`));
    for (const row of this.from.register.provenance) {
      const ref = parseRef(row.target);
      if (!ref || !copied.has(`${ref.entity}/${ref.id}`)) continue;
      const target = refOf(ref.entity, this.pointed(ref.entity, ref.id), ref.field);
      this.creations.push({ create: 'provenance', row: { ...row, id: this.newId(), target } });
    }
  }
}

/** What a copy has whoever it is for, and without which it cannot exist: nothing to confirm. */
const framing: ReadonlySet<string> = new Set(['id', 'rank', 'number', 'name', 'role', 'status']);

/** Into the file of another client: a start for it, in which nothing counts before it is confirmed. */
export class CopyToOther extends RowCopier {
  readonly #to: RegisterIndex;
  readonly #parties = new Set<string>();

  constructor(from: RegisterIndex, to: RegisterIndex, newId: () => string) {
    super(from, newId);
    this.#to = to;
  }

  protected takes(entity: EntityName): boolean {
    const why = rowStays(entity);
    if (why !== undefined) this.left.add(why);
    return why === undefined;
  }

  protected value(entity: EntityName, field: string, value: unknown): unknown {
    const why = valueStays(entity, field, value);
    if (why === undefined) return asSuggestion(entity, field, value);
    this.left.add(why);
    return undefined;
  }

  /** No remark on where a value came from goes along: it can quote and name the first client. */
  protected finish(_parts: readonly Part[], activity: string): void {
    for (const what of staysAround(this.from.register, activity, this.#parties)) {
      this.left.add(what);
    }
  }

  protected override create(entity: EntityName, row: PlainRow): PlainRow {
    const copy = super.create(entity, row);
    // Words and measures say nothing yet: the one is a word, the other a question.
    if (entity === 'ownTerm' || entity === 'measure') return copy;
    // An activity is confirmed field by field, everything else as a whole.
    const fields =
      entity === 'activity'
        ? Object.keys(copy).filter((field) => !framing.has(field))
        : [WHOLE_ROW];
    for (const field of fields) {
      const target = refOf(entity, copy.id, field);
      const remark = { id: this.newId(), target, status: 'suggested' };
      this.creations.push({ create: 'provenance', row: remark });
    }
    return copy;
  }

  protected pointed(entity: EntityName, id: string): string {
    const known = this.ids.get(refOf(entity, id));
    if (known !== undefined) return known;
    const row = this.from.get(entity, id) as PlainRow | undefined;
    if (!row) return id;
    const key = this.#keyOf(entity, row, (term) => this.term(term));
    const there = (this.#to.register[entity] as readonly PlainRow[]).find(
      (other) => key !== undefined && this.#keyOf(entity, other, (term) => term) === key,
    );
    const target = there?.id ?? this.newId();
    this.ids.set(refOf(entity, id), target);
    if (!there) this.#add(entity, row);
    return target;
  }

  /** One that is there already under the same name stays as it is: it is the other client's own. */
  #keyOf(entity: EntityName, row: PlainRow, mapped: (term: string) => string): string | undefined {
    if (entity === 'measure') return `${mapped(String(row.term))} ${String(row.scope)}`;
    if (entity === 'ownTerm') return JSON.stringify([row.list, row.label]).toLowerCase();
    return typeof row.name === 'string' ? row.name.trim().toLowerCase() : undefined;
  }

  #add(entity: EntityName, row: PlainRow): void {
    this.create(entity, row);
    if (entity !== 'party') return;
    this.#parties.add(row.id);
    for (const part of partsOfParty) {
      for (const each of this.from.parts(part, row.id) as readonly PlainRow[]) {
        this.ids.set(refOf(part, each.id), this.newId());
        this.create(part, each);
      }
    }
  }
}
