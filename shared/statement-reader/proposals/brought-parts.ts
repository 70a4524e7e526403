/**
 * Parts that were taken over before their activity. They waited among what is still to be divided,
 * and go to the activity when that comes. What a person edited, confirmed or moved stays where it is.
 */
import type { EntityName, Row } from '../../domain/entities.ts';
import { partsOfRef, refOf } from '../../domain/ref-text.ts';
import type { AcceptedRows } from './accepted-rows.ts';
import type { ProposalGroup, ProposalOf } from './proposal.ts';
import type { TakenActivities } from './taken-activities.ts';
import { type KeptScope, type PartProposal, partGroups, TakenParts } from './taken-parts.ts';

const entityOf = {
  purposes: 'purpose',
  subjects: 'subjectGroup',
  data: 'dataItem',
  recipients: 'recipient',
  retention: 'retention',
  transfers: 'transfer',
} as const satisfies Partial<Record<ProposalGroup, EntityName>>;

type PartEntity = (typeof entityOf)[keyof typeof entityOf];
type PartRow = Row<PartEntity>;

interface Waiting {
  /** The activity in which they wait. */
  readonly from: string;
  readonly to: string;
  /** Periods that go along: what only they speak of may go too. */
  readonly periods: ReadonlySet<string>;
}

/** Rows that may name a part of the same activity. */
const naming = [
  'retention',
  'recipient',
  'transfer',
  'dataItem',
  'legalBasis',
  'automatedDecision',
  'informing',
] as const;

export class BroughtParts {
  readonly #rows: AcceptedRows;
  readonly #activities: TakenActivities;
  readonly #parts: TakenParts;
  readonly #all: readonly PartProposal[];
  readonly #copied = new Set<PartProposal>();
  #hasMoved = false;

  constructor(rows: AcceptedRows, activities: TakenActivities, parts: TakenParts) {
    this.#rows = rows;
    this.#activities = activities;
    this.#parts = parts;
    this.#all = partGroups.flatMap(
      (group): readonly PartProposal[] => rows.context.proposals[group],
    );
  }

  /** Parts that stand in one of their activities already, and now in another too. */
  get copied(): readonly PartProposal[] {
    return [...this.#copied];
  }

  /** Whether anything went from what is still to be divided. */
  get hasMoved(): boolean {
    return this.#hasMoved;
  }

  /** In: the activities that were made just now. */
  bring(fresh: readonly ProposalOf<'activities'>[]): void {
    const activities = fresh.flatMap((proposal) => {
      const to = this.#activities.rowOf(proposal);
      const mine = this.#all.filter((part) => part.activities.includes(proposal.id));
      return to === undefined ? [] : [{ to, mine }];
    });
    for (const { to, mine } of activities) this.#move(mine, to);
    // A period of a later one can have brought a part there that belongs to an earlier one as well.
    for (const { to, mine } of activities) this.#copy(mine, to);
  }

  #copy(parts: readonly PartProposal[], to: string): void {
    for (const part of parts) {
      const rows = this.#madeOf(part);
      const homes = this.#activities.knownOf(part);
      const isHome =
        rows.length > 0
          ? rows.every(({ activity }) => homes.includes(activity))
          : this.#isTypedIn(homes, part);
      if (!isHome || rows.some(({ activity }) => activity === to)) continue;
      this.#parts.put(to, part);
      this.#copied.add(part);
    }
  }

  /** Accepted where the register said it already: the row of a person is there still. */
  #isTypedIn(homes: readonly string[], part: PartProposal): boolean {
    if (this.#rows.context.before[part.id]?.length !== 0) return false;
    return homes.some((activity) => {
      const trial = this.#rows.anew();
      new TakenParts(trial).put(activity, part);
      return trial.changes.length === 0;
    });
  }

  #move(parts: readonly PartProposal[], to: string): void {
    const from = this.#activities.undivided();
    if (from === undefined) return;
    const waits = ({ id, activity }: PartRow, entity: PartEntity): boolean =>
      activity === from && this.#rows.isUntouched(entity, id);
    const periods = parts
      .filter((part) => part.group === 'retention')
      .flatMap((part) => this.#madeOf(part).map(({ id }) => ({ part, id })))
      .filter(({ id }) =>
        this.#rows.rows('retention').some((row) => row.id === id && waits(row, 'retention')),
      );
    const waiting = { from, to, periods: new Set(periods.map(({ id }) => id)) };
    for (const part of parts)
      if (part.group !== 'retention')
        for (const { id } of this.#madeOf(part)) this.#moveRow(entityOf[part.group], id, waiting);
    this.#moveNamed(waiting);
    for (const { part, id } of periods)
      this.#take('retention', id, { activity: to, ...this.#parts.scope(to, part) });
  }

  #moveRow(entity: PartEntity, id: string, { from, to, periods }: Waiting): void {
    const row = this.#rowsOf(entity).find((each) => each.id === id);
    if (row?.activity !== from || !this.#rows.isUntouched(entity, id)) return;
    const isNamed = naming.some((one) =>
      this.#rows.rows(one).some((other) => !periods.has(other.id) && names(other, id)),
    );
    if (!isNamed && !this.#hasOwnBasis(id)) this.#take(entity, id, { activity: to });
  }

  #take(entity: PartEntity, id: string, values: KeptScope & { readonly activity: string }): void {
    this.#rows.set(entity, id, values);
    this.#hasMoved = true;
  }

  /** What somebody said of a purpose there, its basis says of that activity. */
  #hasOwnBasis(purpose: string): boolean {
    return this.#rows
      .rows('legalBasis')
      .some(
        (basis) => basis.purpose === purpose && !this.#rows.isUntouched('legalBasis', basis.id),
      );
  }

  /** What a period speaks of was made with it, where no proposal of its own had made it. */
  #moveNamed(waiting: Waiting): void {
    const own = new Set(Object.values(this.#rows.context.before).flat());
    const periods = this.#rows.rows('retention').filter(({ id }) => waiting.periods.has(id));
    for (const { forData = [], forSubjects = [], forPurposes = [] } of periods) {
      for (const id of forData)
        if (!own.has(refOf('dataItem', id))) this.#moveRow('dataItem', id, waiting);
      for (const id of forSubjects)
        if (!own.has(refOf('subjectGroup', id))) this.#moveRow('subjectGroup', id, waiting);
      for (const id of forPurposes)
        if (!own.has(refOf('purpose', id))) this.#moveRow('purpose', id, waiting);
    }
  }

  #madeOf({ id, group }: PartProposal): readonly PartRow[] {
    const entity = entityOf[group];
    const made = new Set(
      (this.#rows.context.before[id] ?? [])
        .map(partsOfRef)
        .filter((ref) => ref.entity === entity)
        .map((ref) => ref.id),
    );
    return made.size === 0 ? [] : this.#rowsOf(entity).filter((row) => made.has(row.id));
  }

  #rowsOf = (entity: PartEntity): readonly PartRow[] => this.#rows.rows(entity);
}

/** A basis goes where its purpose goes. */
const names = (
  { id: _, purpose: __, ...row }: Readonly<Record<string, unknown>>,
  id: string,
): boolean =>
  Object.values(row).some((value) => value === id || (Array.isArray(value) && value.includes(id)));
