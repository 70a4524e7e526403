/** The record that was taken out last, for the list it was in to tell of it. */
import { create } from 'zustand';
import type { Use } from '../../shared/contract/uses.ts';
import type { EntityName } from '../../shared/domain/entities.ts';
import type { Section } from '../../shared/i18n/app/shell.ts';

/** A list of parts on a screen. */
export type PartList = `parts ${string}`;

/** A record in the list of its screen, or a part of one. */
export interface ListedRecord {
  readonly file: string;
  readonly section: Section | PartList;
  readonly entity: EntityName;
  readonly id: string;
  readonly name: string;
}

/** Where a record was named; without `ref` where what named it went along. */
export type NamedAt = Omit<Use, 'ref'> & { readonly ref: string | undefined };

export interface Removed extends ListedRecord {
  /** Kinds of other rows that went with it. */
  readonly alsoGone: readonly EntityName[];
  readonly namedAt: readonly NamedAt[];
  /** Of the change, to tell whether it is the last one still. */
  readonly step: number;
  readonly sequence: number;
}

/** Undefined once that was told enough. */
export const useRemoved = create<{ readonly removed: Removed | undefined }>(() => ({
  removed: undefined,
}));
