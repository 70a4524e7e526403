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
}

export const firstSorting: DataSorting = { column: 'number', descending: false };

export const useView = create<ViewState>(() => ({
  view: 'all',
  text: '',
  sorting: firstSorting,
  hidden: new Set(),
  roomy: false,
}));
