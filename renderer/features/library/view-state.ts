/** How the list is looked at; stays as it is while the page lives. */
import { create } from 'zustand';
import type { DataSorting } from '../../components/data-table/columns.ts';
import type { View } from './library-rows.ts';

interface ViewState {
  readonly view: View;
  readonly text: string;
  readonly sorting: DataSorting;
  readonly hidden: ReadonlySet<string>;
  readonly roomy: boolean;
  /** The client file whose name is a field now. */
  readonly renaming: string | undefined;
}

export const firstSorting: DataSorting = { column: 'number', descending: false };

export const useView = create<ViewState>(() => ({
  view: 'all',
  text: '',
  sorting: firstSorting,
  hidden: new Set(),
  roomy: false,
  renaming: undefined,
}));

/** Its name becomes a field, in the list that it surely stands in. */
export function startRenaming(file: string, archived: boolean): void {
  useView.setState({ renaming: file, view: archived ? 'archive' : 'all', text: '' });
}
