/** Where one is in the table of activities: kept while the page lives, so that one comes back to it as one left it. */
import { create } from 'zustand';

export interface TableFilters {
  readonly text: string;
  /** Words as the table shows them; an empty list filters nothing. */
  readonly subjects: readonly string[];
  readonly bases: readonly string[];
  readonly status: readonly string[];
  /** Levels, and letters of elements that are open. */
  readonly attention: readonly string[];
}

export interface ActivityTable {
  /** The client file it is of; filters and choices of one mean nothing in another. */
  readonly file: string | undefined;
  readonly filters: TableFilters;
  readonly chosen: ReadonlySet<string>;
  /** The row the keyboard was at. */
  readonly at: string | undefined;
  readonly collapsed: ReadonlySet<string>;
  /** Somebody is in its search: the words of all activities are wanted. */
  readonly searched: boolean;
}

export const noFilters: TableFilters = {
  text: '',
  subjects: [],
  bases: [],
  status: [],
  attention: [],
};

const none: ReadonlySet<string> = new Set();
const ofFile = {
  filters: noFilters,
  chosen: none,
  at: undefined,
  collapsed: none,
  searched: false,
} as const;

export const useActivityTable = create<ActivityTable>(() => ({
  ...ofFile,
  file: undefined,
}));

/** Begins anew for another client file. */
export function openTable(file: string): void {
  if (useActivityTable.getState().file !== file) useActivityTable.setState({ ...ofFile, file });
}

export function setFilters(wanted: Partial<TableFilters>): void {
  useActivityTable.setState(({ filters }) => ({ filters: { ...filters, ...wanted } }));
}

export const setChosen = (chosen: ReadonlySet<string>): void =>
  useActivityTable.setState({ chosen });

export const setAt = (at: string): void => useActivityTable.setState({ at });
