import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataColumn, DataSorting } from './columns.ts';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

type Value = string | number | undefined;

/** Words as a dictionary has them and "2" before "10"; figures by size. */
function comparer(language: string): (a: Value, b: Value) => number {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(`${a ?? ''}`, `${b ?? ''}`);
}

export interface SortedInput<Row extends object> {
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly columns: readonly DataColumn<Row>[];
  readonly hidden: ReadonlySet<string>;
  readonly sorting: DataSorting | undefined;
  readonly language: string;
}

/** Out: the rows in their order and the columns to show. */
export function useSorted<Row extends object>(input: SortedInput<Row>) {
  const { rows, idOf, columns, hidden, sorting, language } = input;
  const definitions = useMemo(() => {
    const compare = comparer(language);
    return columns.map(({ id, header, sortBy }) => ({
      id,
      header,
      accessorFn: (row: Row): Value => sortBy?.(row),
      enableSorting: sortBy !== undefined,
      sortUndefined: 'last' as const,
      sortFn: (
        a: { getValue: (column: string) => unknown },
        b: { getValue: (column: string) => unknown },
        column: string,
      ) => compare(a.getValue(column) as Value, b.getValue(column) as Value),
    }));
  }, [columns, language]);
  const state = useMemo(
    () => ({
      sorting: sorting === undefined ? [] : [{ id: sorting.column, desc: sorting.descending }],
    }),
    [sorting],
  );
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: definitions, data, state, getRowId: idOf });
  const sorted = table.getSortedRowModel().rows;
  return {
    sorted: useMemo(() => sorted.map(({ original }) => original), [sorted]),
    // The same list until one of them changes: it is what every row is drawn by.
    shown: useMemo(() => columns.filter(({ id }) => !hidden.has(id)), [columns, hidden]),
  };
}
