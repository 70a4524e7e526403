/** Changes of a register: as asked for, and as the history keeps them. */
import type { EntityName } from '../../../shared/domain/entities.ts';
import type { FieldRef } from '../../../shared/domain/field-ref.ts';

export const changeKinds = ['edit', 'import', 'restore', 'merge', 'erase', 'undo', 'redo'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Sets a field. `from` is the value the asker saw; another one there now is refused as stale. Undefined is absent. */
export interface FieldChange {
  readonly ref: FieldRef;
  readonly from: unknown;
  readonly to: unknown;
}

export interface RowCreation {
  readonly create: EntityName;
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Deletes a row with its parts and the remarks on it. */
export interface RowDeletion {
  readonly delete: EntityName;
  readonly id: string;
  /** Only this row: the set has a change of its own for each part and remark. */
  readonly alone?: true;
}

export type Change = FieldChange | RowCreation | RowDeletion;

/** What happened: for a creation and a deletion the field is `*` and the value the whole row. */
export interface RecordedChange {
  readonly ref: FieldRef;
  readonly from: unknown;
  readonly to: unknown;
}

export interface ChangeSetInput {
  readonly who: string;
  readonly kind: Exclude<ChangeKind, 'undo' | 'redo' | 'erase'>;
  /** What the user did, for the list of changes. */
  readonly label?: string;
  readonly changes: readonly Change[];
}

export interface ChangeSet {
  readonly sequence: number;
  /** UTC instant. */
  readonly at: string;
  readonly who: string;
  readonly kind: ChangeKind;
  readonly label?: string;
  /** Sequence of the set that this one takes back. */
  readonly undoes?: number;
}

export interface Applied {
  /** Undefined when nothing was different. */
  readonly sequence?: number;
  readonly changes: readonly RecordedChange[];
}
