/** What is looked for in the list; stays as it is while the page lives. */
import { create } from 'zustand';
import type { View } from './library-rows.ts';

interface ViewState {
  readonly view: View;
  readonly text: string;
  /** The client file whose name is a field now. */
  readonly renaming: string | undefined;
}

export const useView = create<ViewState>(() => ({
  view: 'all',
  text: '',
  renaming: undefined,
}));

/** Its name becomes a field, in the list that it surely stands in. */
export function startRenaming(file: string, archived: boolean): void {
  useView.setState({ renaming: file, view: archived ? 'archive' : 'all', text: '' });
}
