import { tableMessages } from '../../shared/i18n/app/table.ts';
import { ColumnMenu } from '../components/data-table/ColumnMenu.tsx';
import type { DataColumn } from '../components/data-table/columns.ts';
import { useMessages } from '../state/language.ts';
import {
  resetTableView,
  setTableView,
  type TableName,
  useTableView,
} from '../state/table-views.ts';

/** Which columns a table shows, and the way back to how it was. */
export function ColumnsButton<Row>({
  table,
  columns,
}: {
  readonly table: TableName;
  readonly columns: readonly DataColumn<Row>[];
}) {
  const messages = useMessages(tableMessages);
  const { hidden, isUsual } = useTableView(table, columns);
  return (
    <ColumnMenu
      label={messages.columns}
      columns={columns}
      hidden={hidden}
      onHidden={(next) => setTableView(table, { hidden: [...next] })}
      resetLabel={messages.asUsual}
      onReset={isUsual ? undefined : () => resetTableView(table)}
    />
  );
}
