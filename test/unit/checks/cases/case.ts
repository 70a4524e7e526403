/** A rule with a register that trips it. Where it must stay quiet is the rich register, or `quiet`. */
import type { EntityName, Row } from '../../../../shared/domain/entities.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { edited, type Rows, type Values, without, withRows } from '../../../support/builders.ts';

export type Change = (register: Register) => Register;

export interface RuleCase {
  readonly rule: string;
  readonly trips: Change;
  readonly quiet: Change;
  /** Entity whose row the finding must point to. */
  readonly at: string;
}

const unchanged: Change = (register) => register;

export const ruleCase = (
  rule: string,
  at: string,
  trips: Change,
  quiet: Change = unchanged,
): RuleCase => ({ rule, at, trips, quiet });

export const set =
  <E extends EntityName>(entity: E, id: string, values: Values<E>): Change =>
  (register) =>
    edited(register, entity, id, values);

export const add =
  (rows: Rows): Change =>
  (register) =>
    withRows(register, rows);

export const drop =
  <E extends EntityName>(entity: E, test: (row: Row<E>) => boolean = () => true): Change =>
  (register) =>
    without(register, entity, test);

export const all =
  (...changes: readonly Change[]): Change =>
  (register) =>
    changes.reduce((before, change) => change(before), register);

export const unknown = { state: 'unknown' } as const;
export const none = { state: 'none' } as const;
export const some = { state: 'some' } as const;
export const w = (nl: string) => ({ nl, en: `${nl} (en)` });
