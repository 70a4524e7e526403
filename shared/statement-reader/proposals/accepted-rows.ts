/** Where the rows of accepted proposals are gathered: what the register has already is used, not made again. */
import { type EntityName, entities, type Row } from '../../domain/entities.ts';
import { refOf, WHOLE_ROW } from '../../domain/field-ref.ts';
import type { ProvenanceStatus } from '../../domain/provenance.ts';
import { partsOfRef } from '../../domain/ref-text.ts';
import type { Register } from '../../domain/register.ts';
import type { Language } from '../../domain/text.ts';
import type { Proposal, Proposals } from './proposal.ts';
import { sameValue } from './same-value.ts';

export interface AcceptContext {
  /** Undefined where the person gave no name. */
  readonly by: string | undefined;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly newId: () => string;
  /** Main language of the register. */
  readonly language: Language;
  /** Name of the statement: the source of every row. */
  readonly document: string;
  /** All that the statement tells of. */
  readonly proposals: Proposals;
  /** Addresses that were made of proposals accepted earlier, by the id of the proposal. */
  readonly before: Readonly<Record<string, readonly string[]>>;
  /** A person had the sentence before them and said yes to it; else it is still to be confirmed. */
  readonly isJudged?: boolean;
}

/** Input of `register.change`. */
export type AcceptedChange =
  | { readonly ref: string; readonly from: unknown; readonly to: unknown }
  | {
      readonly create: EntityName;
      readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
    }
  | { readonly delete: EntityName; readonly id: string };

type Values<E extends EntityName> = Omit<Row<E>, 'id' | 'rank'>;
type Plain = Readonly<Record<string, unknown>>;

export class AcceptedRows {
  readonly context: AcceptContext;
  readonly #register: Register;
  readonly #made: { entity: EntityName; row: Record<string, unknown> & { id: string } }[] = [];
  readonly #edits = new Map<string, { from: unknown; to: unknown }>();
  readonly #set = new Map<EntityName, Map<string, Plain>>();
  readonly #removed: { readonly entity: EntityName; readonly id: string }[] = [];
  readonly #ranks = new Map<EntityName, number>();
  readonly #sourced = new Map<string, string[]>();

  constructor(register: Register, context: AcceptContext) {
    this.#register = register;
    this.context = context;
  }

  /** The register without what was made since: what taking something over would change in it. */
  anew(): AcceptedRows {
    return new AcceptedRows(this.#register, this.context);
  }

  /** Rows of the register and those made since. */
  rows<E extends EntityName>(entity: E): readonly Row<E>[] {
    const made = this.#made.filter((one) => one.entity === entity).map(({ row }) => row);
    return [...this.#there(entity), ...(made as unknown as Row<E>[])];
  }

  /** Rows of the register as they are with what was set since. */
  #there<E extends EntityName>(entity: E): readonly Row<E>[] {
    const there: readonly Row<E>[] = this.#register[entity];
    const set = this.#set.get(entity);
    return set ? there.map((row) => ({ ...row, ...set.get(row.id) })) : there;
  }

  /** Other values for fields of a row that the register has; its sources stay. */
  set<E extends EntityName>(entity: E, id: string, values: Partial<Values<E>>): void {
    const set = this.#set.get(entity) ?? new Map<string, Plain>();
    this.#set.set(entity, set.set(id, { ...set.get(id), ...values }));
  }

  /** Takes a row of the register away, that nothing is a part of any more. */
  remove(entity: EntityName, id: string): void {
    this.#removed.push({ entity, id });
  }

  /** Out: id of the row that is the same, else of a new one with its sentence as source. */
  ensure<E extends EntityName>(
    entity: E,
    isSame: (row: Row<E>) => boolean,
    values: Values<E>,
    proposal: Proposal,
  ): string {
    const there = this.rows(entity).find(isSame);
    if (there) return there.id;
    return this.make(entity, values, proposal);
  }

  make<E extends EntityName>(entity: E, values: Values<E>, proposal: Proposal): string {
    const id = this.context.newId();
    this.#push(entity, { id, ...this.#rank(entity), ...values });
    this.source(entity, id, '*', proposal, 'inferred');
    return id;
  }

  /**
   * Sets fields of the only row of an entity; a field that is filled in stays. Out: whether one says
   * something else.
   */
  fill(entity: EntityName, values: Plain, proposal: Proposal): boolean {
    const there = this.rows(entity)[0] as (Plain & { readonly id: string }) | undefined;
    const made = this.#made.find((one) => one.entity === entity);
    if (!there) {
      const id = this.context.newId();
      this.#push(entity, { id, ...values });
      for (const field of Object.keys(values)) this.source(entity, id, field, proposal, 'inferred');
      return false;
    }
    let saysOther = false;
    for (const [field, value] of Object.entries(values)) {
      const ref = refOf(entity, there.id, field);
      const now = this.#edits.get(ref)?.to ?? there[field];
      const to = Array.isArray(value) ? joined(now, value) : (now ?? value);
      if (to === now) {
        saysOther ||= !Array.isArray(now) && !sameValue(field, now, value);
        continue;
      }
      if (made) made.row[field] = to;
      else this.#edits.set(ref, { from: there[field], to });
      this.source(entity, there.id, field, proposal, 'inferred');
    }
    return saysOther;
  }

  /** Marks a row or field with the sentence it comes from; nobody has confirmed it yet. */
  source(
    entity: EntityName,
    id: string,
    field: string,
    proposal: Proposal,
    status: ProvenanceStatus,
  ): void {
    const target = refOf(entity, id, field);
    this.#sourced.set(proposal.id, [...this.sourced(proposal.id), target]);
    this.#tell(target, proposal, status);
  }

  /**
   * A row that a period brought along stands for the proposal of its own too that is accepted later.
   * What a person typed or confirmed does not, nor what another proposal made.
   */
  stand(entity: EntityName, id: string, proposal: Proposal): void {
    const target = refOf(entity, id, WHOLE_ROW);
    const periods = this.#register.retention.filter(
      ({ forData = [], forSubjects = [], forPurposes = [] }) =>
        [...forData, ...forSubjects, ...forPurposes].includes(id),
    );
    if (periods.length === 0) return;
    const others = Object.entries(this.context.before).filter(([other]) => other !== proposal.id);
    const made = new Set(others.flatMap(([, refs]) => refs));
    const isBrought = periods.some((row) => made.has(refOf('retention', row.id)));
    if (isBrought && !made.has(target) && this.isUntouched(entity, id))
      this.#sourced.set(proposal.id, [...this.sourced(proposal.id), target]);
  }

  /** Whatever a person enters or confirms gets a source of its own that says so. */
  isUntouched(entity: EntityName, id: string): boolean {
    const start = refOf(entity, id, '');
    const sources = this.rows('provenance').filter(({ target }) => target.startsWith(start));
    return (
      sources.length > 0 &&
      sources.every(({ status }) => status === 'inferred' || status === 'suggested')
    );
  }

  /** What taking it over says by itself, with the sentence it comes from. */
  tell(
    entity: EntityName,
    id: string,
    field: string,
    proposal: Proposal,
    status: ProvenanceStatus,
  ): void {
    this.#tell(refOf(entity, id, field), proposal, status);
  }

  /** A person judged what was read from the text; what is only suggested beside it stays so. */
  confirmInferred(target: string): void {
    const source = this.rows('provenance').find((row) => row.target === target);
    if (source?.status !== 'inferred') return;
    const { by, on } = this.context;
    const values = { status: 'confirmed', ...(by === undefined ? {} : { by }), on } as const;
    const made = this.#made.find(({ row }) => row.id === source.id);
    if (made) Object.assign(made.row, values);
    // The source of a list speaks of its other values too.
    else if (partsOfRef(target).field === WHOLE_ROW) this.set('provenance', source.id, values);
  }

  #tell(target: string, { evidence }: Proposal, status: ProvenanceStatus): void {
    const { by, on, document, isJudged } = this.context;
    const source = { status, by, on, document, quote: evidence[0]?.quote };
    const there = this.rows('provenance').find((row) => row.target === target);
    if (!there) this.#push('provenance', { id: this.context.newId(), target, ...given(source) });
    // A list that is added to keeps the source of its first value, but nobody confirmed the new one.
    else if (!isJudged && status === 'inferred' && isPrinted(there.status))
      this.set('provenance', there.id, { ...source, sourceDate: undefined });
  }

  /** Addresses that were written for a proposal, by its id. */
  sourced(proposal: string): readonly string[] {
    return this.#sourced.get(proposal) ?? [];
  }

  get changes(): readonly AcceptedChange[] {
    return [
      ...this.#made.map(({ entity, row }) => ({ create: entity, row })),
      ...[...this.#edits].map(([ref, { from, to }]) => ({ ref, from, to })),
      ...[...this.#set].flatMap(([entity, rows]) =>
        [...rows].flatMap(([id, values]) => this.#setting(entity, id, values)),
      ),
      // What moved must have gone from it first, or it would go along.
      ...this.#removed.map(({ entity, id }) => ({ delete: entity, id })),
    ];
  }

  #setting(entity: EntityName, id: string, values: Plain): readonly AcceptedChange[] {
    const rows = this.#register[entity] as readonly (Plain & { readonly id: string })[];
    const before = rows.find((row) => row.id === id);
    return Object.entries(values).flatMap(([field, to]) => {
      const from = before?.[field];
      const isSame = JSON.stringify(from) === JSON.stringify(to);
      return isSame ? [] : [{ ref: refOf(entity, id, field), from, to }];
    });
  }

  #push(entity: EntityName, row: Record<string, unknown> & { id: string }): void {
    this.#made.push({ entity, row });
  }

  #rank(entity: EntityName): { readonly rank?: number } {
    if (!entities[entity].fields.includes('rank')) return {};
    const ranks = (this.#register[entity] as readonly { readonly rank?: number }[]).map(
      ({ rank }) => rank ?? 0,
    );
    const last = this.#ranks.get(entity) ?? Math.max(0, ...ranks);
    this.#ranks.set(entity, last + 1);
    return { rank: last + 1 };
  }
}

const isPrinted = (status: ProvenanceStatus): boolean =>
  status === 'confirmed' || status === 'stated';

const given = (values: Plain): Plain =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function joined(now: unknown, more: readonly unknown[]): unknown {
  const before = Array.isArray(now) ? (now as readonly unknown[]) : [];
  const added = more.filter((one) => !before.includes(one));
  return added.length === 0 ? now : [...before, ...added];
}
