/** Where new rows are gathered: each with an id and a rank, and what is only suggested marked so. */
import { type EntityName, entities, type Row } from '../domain/entities.ts';
import { refOf, WHOLE_ROW } from '../domain/field-ref.ts';
import { emptyRegister, type Register } from '../domain/register.ts';

/** Who answers, when, and where ids come from. */
export interface BuildContext {
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly newId: () => string;
}

export type NewRow<E extends EntityName> = Omit<Row<E>, 'id' | 'rank'>;

/** Rows that are there already, by entity. */
type RowsThere = Partial<Readonly<Record<EntityName, readonly object[]>>>;

export class NewRows {
  readonly #rows: { [E in EntityName]: Row<E>[] } = emptyRegister();
  readonly #context: BuildContext;
  readonly #present: RowsThere;

  /** @param present what new rows come after */
  constructor(context: BuildContext, present: RowsThere = {}) {
    this.#context = context;
    this.#present = present;
  }

  get register(): Register {
    return this.#rows;
  }

  /** Adds a row that the person stated himself. Out: its id. */
  add<E extends EntityName>(entity: E, values: NewRow<E>): string {
    const rows: Row<E>[] = this.#rows[entity];
    const id = this.#context.newId();
    const rank = entities[entity].fields.includes('rank')
      ? { rank: this.#lastRank(entity) + rows.length + 1 }
      : {};
    rows.push({ id, ...rank, ...values } as unknown as Row<E>);
    return id;
  }

  #lastRank(entity: EntityName): number {
    const ranks = (this.#present[entity] ?? []).map((row) =>
      'rank' in row && typeof row.rank === 'number' ? row.rank : 0,
    );
    return Math.max(0, ...ranks);
  }

  /** Sets fields of a row that was added before. */
  change<E extends EntityName>(entity: E, id: string, values: Partial<NewRow<E>>): void {
    const rows: Row<E>[] = this.#rows[entity];
    const place = rows.findIndex((row) => row.id === id);
    const row = rows[place];
    if (row !== undefined) rows[place] = { ...row, ...values };
  }

  /** Adds a row that comes from a template. Out: its id. */
  suggest<E extends EntityName>(entity: E, values: NewRow<E>, template: string): string {
    const id = this.add(entity, values);
    this.mark(entity, id, WHOLE_ROW, template);
    return id;
  }

  /** Marks one field as coming from a template. */
  mark(entity: EntityName, id: string, field: string, template: string): void {
    this.add('provenance', {
      target: refOf(entity, id, field),
      status: 'suggested',
      on: this.#context.on,
      document: template,
    });
  }

  /** Marks a field of a suggested row as said by the person. */
  confirm(entity: EntityName, id: string, field: string): void {
    const { by, on } = this.#context;
    this.add('provenance', { target: refOf(entity, id, field), status: 'confirmed', by, on });
  }
}
