/** How the lists of records are looked at, by section; stays as it is while the page lives. */
import { create } from 'zustand';

export interface RecordView {
  readonly hidden: ReadonlySet<string>;
  readonly sorting: { readonly column: string; readonly descending: boolean } | undefined;
}

const first: RecordView = { hidden: new Set(), sorting: undefined };

const useRecordTables = create<Readonly<Record<string, RecordView>>>(() => ({}));

export const useRecordView = (section: string): RecordView =>
  useRecordTables((views) => views[section] ?? first);

export function setRecordView(section: string, wanted: Partial<RecordView>): void {
  useRecordTables.setState((views) => ({
    [section]: { ...(views[section] ?? first), ...wanted },
  }));
}
