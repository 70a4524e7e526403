import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Hidden } from '../Hidden.tsx';
import { Tick } from '../Tick.tsx';
import type { DataColumn, DataSorting, DataTableTexts } from './columns.ts';
import classes from './DataTable.module.css';
import { roles } from './roles.ts';

export interface DataHeadProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly sorting: DataSorting | undefined;
  readonly onSorting: ((sorting: DataSorting | undefined) => void) | undefined;
  readonly texts: DataTableTexts;
  /** Whether all, some or none are chosen; undefined where rows cannot be chosen. */
  readonly chosen: 'all' | 'some' | 'none' | undefined;
  readonly onChooseAll: (all: boolean) => void;
}

/** Up, down, and then as they came. */
function nextSorting(column: string, sorting: DataSorting | undefined): DataSorting | undefined {
  if (sorting?.column !== column) return { column, descending: false };
  return sorting.descending ? undefined : { column, descending: true };
}

function ariaSort(column: string, sorting: DataSorting | undefined) {
  if (sorting?.column !== column) return undefined;
  return sorting.descending ? 'descending' : 'ascending';
}

/** The head of the table; stays in sight. */
export function DataHead<Row>(props: DataHeadProps<Row>) {
  const { columns, sorting, onSorting, texts, chosen } = props;
  return (
    <thead {...roles.part} className={classes.head}>
      <tr {...roles.row} aria-rowindex={1}>
        {chosen !== undefined && (
          <th {...roles.head} scope="col" className={classes.tick}>
            <Tick
              label={texts.chooseAll}
              checked={chosen === 'all'}
              partly={chosen === 'some'}
              onChange={() => props.onChooseAll(chosen !== 'all')}
            />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column.id}
            {...roles.head}
            scope="col"
            data-numeric={column.numeric || undefined}
            aria-sort={ariaSort(column.id, sorting)}
          >
            {column.headerHidden === true && <Hidden>{column.header}</Hidden>}
            {column.headerHidden !== true &&
              (column.sortBy === undefined || onSorting === undefined ? (
                column.header
              ) : (
                <button
                  type="button"
                  className={classes.sort}
                  title={texts.sortBy(column.header)}
                  onClick={() => onSorting(nextSorting(column.id, sorting))}
                >
                  {column.header}
                  <SortMark column={column.id} sorting={sorting} />
                </button>
              ))}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortMark({
  column,
  sorting,
}: {
  readonly column: string;
  readonly sorting: DataSorting | undefined;
}) {
  if (sorting?.column !== column) return null;
  const Arrow = sorting.descending ? IconArrowDown : IconArrowUp;
  return <Arrow size={14} stroke={2} aria-hidden />;
}
