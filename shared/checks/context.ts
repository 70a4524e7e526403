/** What every rule may look at: the register, the day, and lookups that several rules share. */
import { isPast } from '../domain/days.ts';
import type { EntityName, Row } from '../domain/entities.ts';
import type { Register } from '../domain/register.ts';
import { RegisterIndex } from '../domain/register-index.ts';

export type Activity = Row<'activity'>;

/** What the register itself does not tell. */
export interface CheckFacts {
  /** YYYY-MM-DD: validity, expiry and reviews are judged on this day. */
  readonly today: string;
  /** It says otherwise than when it was adopted: its history knows. */
  readonly changedSinceAdoption?: boolean | undefined;
}

export class CheckContext {
  readonly index: RegisterIndex;
  readonly today: string;
  readonly changedSinceAdoption: boolean;
  readonly #memo = new Map<string, unknown>();

  constructor(
    register: Register | RegisterIndex,
    { today, changedSinceAdoption = false }: CheckFacts,
  ) {
    this.index = register instanceof RegisterIndex ? register : new RegisterIndex(register);
    this.today = today;
    this.changedSinceAdoption = changedSinceAdoption;
  }

  /** Whether a day has passed; of "2026" or "2026-11" the last day that it can mean. */
  isPast(date: string | undefined): boolean {
    return date !== undefined && isPast(date, this.today);
  }

  /** Rows of an entity as they stand: rules need no order, and sorting for each rule costs more than the rules. */
  rows<E extends EntityName>(entity: E): readonly Row<E>[] {
    return this.index.register[entity];
  }

  /** Computes a shared lookup once a run. */
  once<T>(key: string, make: () => T): T {
    if (!this.#memo.has(key)) this.#memo.set(key, make());
    return this.#memo.get(key) as T;
  }

  /** Draft and active activities; ended ones are kept as they were. */
  get current(): readonly Activity[] {
    return this.once('current', () =>
      // In rank order: some rules point to the first activity that something concerns.
      this.index.all('activity').filter((row) => row.status !== 'ended'),
    );
  }

  /** Current activities in which the organisation decides, alone or jointly. */
  get own(): readonly Activity[] {
    return this.once('own', () => this.current.filter((row) => row.role !== 'processor'));
  }

  /** Current activities done for others: purpose, basis, retention and statement rules do not fire. */
  get forOthers(): readonly Activity[] {
    return this.once('forOthers', () => this.current.filter((row) => row.role === 'processor'));
  }

  /** Parties that get data from a current activity. */
  get receiving(): readonly Row<'party'>[] {
    return this.once('receiving', () => {
      const ids = new Set(
        this.current
          .flatMap((activity) => this.index.parts('recipient', activity.id))
          .map((row) => row.party),
      );
      return this.rows('party').filter((party) => party.status !== 'ended' && ids.has(party.id));
    });
  }

  /** Rows of a part of the activities in which the organisation decides. */
  ownParts<E extends PartOfActivity>(entity: E): readonly Row<E>[] {
    return this.once(`ownParts ${entity}`, () =>
      this.own.flatMap((activity) => this.index.parts(entity, activity.id)),
    );
  }
}

/** Entities with an `activity` they belong to. */
export type PartOfActivity =
  | 'subjectGroup'
  | 'dataItem'
  | 'purpose'
  | 'retention'
  | 'recipient'
  | 'transfer'
  | 'automatedDecision'
  | 'dpia'
  | 'informing'
  | 'engagement';
