import type { ReactNode } from 'react';
import { RowTable, type RowTableProps } from '../rows/RowTable.tsx';
import classes from './Record.module.css';

/** Parts of a record as lines, and the way to add one. */
export function PartRows<R extends { readonly id: string }>({
  add,
  empty,
  ...table
}: RowTableProps<R> & { readonly add: ReactNode; readonly empty?: string | undefined }) {
  return (
    <div className={classes.rows}>
      {table.rows.length === 0 && empty !== undefined && <p className={classes.quiet}>{empty}</p>}
      <RowTable {...table} />
      {add}
    </div>
  );
}
