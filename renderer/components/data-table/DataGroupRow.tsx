import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import classes from './DataTable.module.css';
import { roles } from './roles.ts';

export interface DataGroupRowProps {
  readonly label: string;
  readonly count: number;
  readonly open: boolean;
  readonly index: number;
  readonly current: boolean;
  readonly columns: number;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
  readonly onFold: () => void;
  readonly onFocus: (index: number) => void;
}

/** The head of a group of rows, which folds them away. */
export function DataGroupRow(props: DataGroupRowProps) {
  const Chevron = props.open ? IconChevronDown : IconChevronRight;
  return (
    <tr
      {...roles.row}
      ref={props.measure}
      className={classes.group}
      data-index={props.index}
      aria-rowindex={props.index + 2}
      aria-level={1}
      aria-expanded={props.open}
      tabIndex={props.current ? 0 : -1}
      onFocus={() => props.onFocus(props.index)}
      onClick={props.onFold}
    >
      <td {...roles.cell} aria-colspan={props.columns}>
        <span>
          <Chevron size={16} stroke={1.75} aria-hidden />
          <b>{props.label}</b>
          {props.count}
        </span>
      </td>
    </tr>
  );
}
