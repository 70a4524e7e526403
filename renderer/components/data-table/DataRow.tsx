import { type MouseEvent, memo } from 'react';
import { Tick } from '../Tick.tsx';
import type { RowDrag } from '../use-row-drag.ts';
import type { DataColumn } from './columns.ts';
import classes from './DataTable.module.css';
import { roles } from './roles.ts';

export interface DataRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly DataColumn<Row>[];
  /** Place among all lines, from 0. */
  readonly index: number;
  readonly current: boolean;
  /** Undefined where rows cannot be chosen. */
  readonly chosen: boolean | undefined;
  readonly chooseLabel: string;
  /** 2 under the head of a group. */
  readonly level: number | undefined;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
  readonly onChoose: (id: string, extend: boolean) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onFocus: (index: number) => void;
  readonly onMenu: ((row: Row, event: MouseEvent) => void) | undefined;
  readonly drag: RowDrag | undefined;
}

/** Whether a click was meant for something inside the row. */
const isForPart = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, select, label') !== null;

function PlainRow<Row>(props: DataRowProps<Row>) {
  const { id, row, columns, index, current, chosen, onOpen, onMenu } = props;
  return (
    <tr
      {...roles.row}
      ref={props.measure}
      className={classes.row}
      data-index={index}
      data-opens={onOpen !== undefined || undefined}
      aria-rowindex={index + 2}
      aria-level={props.level}
      aria-selected={chosen}
      tabIndex={current ? 0 : -1}
      {...(props.drag && { draggable: true, 'data-id': id, ...props.drag })}
      onFocus={() => props.onFocus(index)}
      onClick={(event) => {
        if (!isForPart(event.target)) onOpen?.(row);
      }}
      onContextMenu={onMenu === undefined ? undefined : (event) => onMenu(row, event)}
    >
      {chosen !== undefined && (
        <td {...roles.cell} className={classes.tick}>
          <Tick
            label={props.chooseLabel}
            checked={chosen}
            tabIndex={current ? 0 : -1}
            onChange={(event) => {
              const { nativeEvent } = event;
              props.onChoose(id, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true);
            }}
          />
        </td>
      )}
      {columns.map((column) => (
        <td
          key={column.id}
          {...roles.cell}
          className={classes.cell}
          data-strong={column.strong || undefined}
          data-numeric={column.numeric || undefined}
          data-label={column.headerHidden === true ? undefined : column.header}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** A row; drawn anew only when something of it changed, for scrolling draws them all otherwise. */
export const DataRow = memo(PlainRow) as typeof PlainRow;
