/**
 * How tables are looked at: columns, order, groups. It belongs to the person, not to a client file,
 * and is kept with the settings. What one looks for is not: a client would be gone at the next start.
 */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { TableView, TableViews } from '../../shared/contract/settings.ts';
import { backend } from './backend.ts';
import { told } from './refusal.ts';
import { useSettings } from './settings.ts';

export type TableName = keyof TableViews;
export type Grouping = NonNullable<TableView['grouping']>;

/** As the app has them. */
const usual: Readonly<Record<TableName, TableView>> = {
  library: { sorting: { column: 'number', descending: false } },
  activities: {
    hidden: ['purposes', 'data', 'countries', 'department', 'status', 'role', 'nextReview'],
    grouping: 'kind',
  },
  parties: {},
  transfers: {},
  systems: {},
  cookies: {},
};

/** How long a person may go on trying before it is kept, in ms. */
const REST_MS = 1000;

/** On this page; of a table that is not in it, what was kept before holds. */
const useChanged = create<TableViews>(() => ({}));
const keptOf = (table: TableName) => useSettings.getState().settings.tables?.[table];
const waiting = new Set<TableName>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What is absent stays as it is; what is undefined becomes as the app has it. */
export function setTableView(table: TableName, wanted: Readonly<TableView>): void {
  useChanged.setState(({ [table]: now = keptOf(table) }) => ({ [table]: { ...now, ...wanted } }));
  keepLater(table);
}

/** As the app has it. */
export function resetTableView(table: TableName): void {
  useChanged.setState({ [table]: {} });
  keepLater(table);
}

function keepLater(table: TableName): void {
  waiting.add(table);
  clearTimeout(timer);
  timer = setTimeout(keep, REST_MS);
}

function keep(): void {
  if (waiting.size === 0) return;
  const views = useChanged.getState();
  const tables: TableViews = Object.fromEntries([...waiting].map((table) => [table, views[table]]));
  waiting.clear();
  void told(backend.call('settings.set', { tables }));
}

// The page may go before one has rested.
window.addEventListener('beforeunload', keep);

/** What a table needs to know of its columns. */
export interface ViewedColumn {
  readonly id: string;
  /** Left out: cannot be sorted on. */
  readonly sortBy?: unknown;
}

export interface ShownView {
  readonly hidden: ReadonlySet<string>;
  readonly sorting: NonNullable<TableView['sorting']> | undefined;
  readonly grouping: Grouping;
  readonly roomy: boolean;
  /** Nothing of it was changed. */
  readonly isUsual: boolean;
}

/** The same object until something of it changes. An order by a column that is not there counts as none. */
export function useTableView(table: TableName, columns: readonly ViewedColumn[]): ShownView {
  const changed = useChanged((views) => views[table]);
  const kept = useSettings(({ settings }) => settings.tables?.[table]);
  const view = changed ?? kept;
  return useMemo(() => {
    const { hidden, sorting, grouping, roomy } = { ...usual[table], ...said(view) };
    const canSort = columns.some(({ id, sortBy }) => id === sorting?.column && sortBy);
    return {
      hidden: new Set(hidden),
      sorting: canSort ? sorting : usual[table].sorting,
      grouping: grouping ?? 'none',
      roomy: roomy ?? false,
      isUsual: Object.keys(said(view)).length === 0,
    };
  }, [table, view, columns]);
}

/** Without what is there and undefined. */
function said(view: TableView | undefined): TableView {
  return Object.fromEntries(Object.entries(view ?? {}).filter(([, value]) => value !== undefined));
}
