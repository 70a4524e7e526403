import { Fragment, type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef } from 'react';
import { type RowMoving, useRowDrag } from '../use-row-drag.ts';
import type {
  DataColumn,
  DataGrouping,
  DataSelection,
  DataSorting,
  DataTableTexts,
} from './columns.ts';
import { DataGroupRow } from './DataGroupRow.tsx';
import { DataHead, type DataHeadProps } from './DataHead.tsx';
import { DataRow } from './DataRow.tsx';
import classes from './DataTable.module.css';
import { type DataLine, groupKey, linesOf } from './lines.ts';
import { NarrowHead } from './NarrowHead.tsx';
import { roles } from './roles.ts';
import { tellCut } from './tell-cut.ts';
import { chosenOf, useChoosing } from './use-choosing.ts';
import { useCurrentLine, useReturn } from './use-current-line.ts';
import { useLineFocus } from './use-line-focus.ts';
import { onLineKey } from './use-line-keys.ts';
import { useLinesInView } from './use-lines-in-view.ts';
import { useSlots } from './use-slots.ts';
import { useSorted } from './use-sorted.ts';
import { widthsOf } from './widths.ts';

export interface DataTableProps<Row extends object> {
  /** What the table lists. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly columns: readonly DataColumn<Row>[];
  readonly texts: DataTableTexts;
  /** For sorting words. */
  readonly language: string;
  readonly hidden?: ReadonlySet<string>;
  readonly sorting?: DataSorting | undefined;
  readonly onSorting?: (sorting: DataSorting | undefined) => void;
  readonly grouping?: DataGrouping<Row> | undefined;
  readonly selection?: DataSelection | undefined;
  /** Enter or a click on a row. */
  readonly onOpen?: (row: Row) => void;
  readonly onMenu?: (row: Row, event: MouseEvent) => void;
  /** Keys on a row besides those that every table has; true: it did something with this one. */
  readonly onKey?: (row: Row, event: KeyboardEvent) => boolean;
  /** Left out where rows have no order of their own, or another is shown. */
  readonly moving?: RowMoving | undefined;
  /** The row one comes back to: seen, and with the focus where nothing else has it. */
  readonly startAt?: string | undefined;
  /** Told which row the keyboard is at, so that one can come back to it. */
  readonly onCurrent?: (id: string) => void;
  /** Higher rows, as a finger gets them always. */
  readonly roomy?: boolean;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * A table of any length. Its state belongs to who uses it; only where the keyboard is, is its own.
 * Keep `rows`, `columns`, `idOf` and `nameOf` the same between drawings, or every row is drawn anew.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { rows, idOf, nameOf, columns, language, grouping, selection, onOpen, texts } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { sorted, shown } = useSorted({
    ...{ rows, idOf, columns, language },
    hidden: props.hidden ?? nothing,
    sorting: props.sorting,
  });
  const lines = useMemo(() => linesOf(sorted, idOf, grouping), [sorted, idOf, grouping]);
  const [current, setCurrent] = useCurrentLine(lines, props.startAt, props.onCurrent);
  const { virtualizer, narrow, height } = useLinesInView({
    scroller,
    count: lines.length,
    current,
    keyOf: useCallback((index: number) => lines[index]?.key ?? `${index}`, [lines]),
    columns: shown.length,
    roomy: props.roomy ?? false,
  });
  const choose = useChoosing(lines, selection);
  const focusLine = useLineFocus(scroller, lines, current);
  const drag = useRowDrag(props.moving);
  useReturn(scroller, virtualizer, { startAt: props.startAt, key: lines[current]?.key, current });

  const goTo = (index: number) => {
    focusLine();
    setCurrent(index);
    virtualizer.scrollToIndex(index);
  };
  const fold = (line: DataLine<Row>, open: boolean) => {
    if (line.kind !== 'group' || grouping === undefined || line.open === open) return;
    const collapsed = new Set(grouping.collapsed);
    if (open) collapsed.delete(groupKey(line.key));
    else collapsed.add(groupKey(line.key));
    grouping.onCollapsed(collapsed);
  };
  const open = (line: DataLine<Row>) => {
    if (line.kind === 'group') fold(line, !line.open);
    else onOpen?.(line.row);
  };
  const measure = narrow ? virtualizer.measureElement : undefined;
  const items = virtualizer.getVirtualItems();
  const slots = useSlots(
    items.flatMap(({ index }) => lines[index] ?? []),
    lines[current]?.key,
  );
  const head: DataHeadProps<Row> = {
    columns: shown,
    sorting: props.sorting,
    onSorting: props.onSorting,
    texts,
    chosen: chosenOf(sorted.length, selection),
    onChooseAll: (all: boolean) =>
      selection?.onChosen(all ? new Set(sorted.map((row) => idOf(row))) : nothing),
  };

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      data-narrow={narrow || undefined}
      data-roomy={props.roomy || undefined}
    >
      {narrow && <NarrowHead {...head} language={language} />}
      <table
        role={grouping === undefined ? 'grid' : 'treegrid'}
        className={classes.table}
        aria-label={props.label}
        aria-rowcount={lines.length + 1}
        {...(selection === undefined ? {} : { 'aria-multiselectable': true })}
        style={narrow ? undefined : widthsOf(shown, selection !== undefined)}
      >
        <DataHead {...head} />
        <tbody
          {...roles.part}
          onPointerOver={tellCut}
          onKeyDown={(event) =>
            onLineKey(event, {
              ...{ lines, current, goTo, open },
              page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2),
              choose: (line, extend) => line.kind === 'row' && choose(line.key, extend),
              setOpen: fold,
              other: (line, key) => line.kind === 'row' && (props.onKey?.(line.row, key) ?? false),
            })
          }
        >
          {items.map((item, at) => {
            const line = lines[item.index];
            const before = item.start - (items[at - 1]?.end ?? 0);
            if (line === undefined) return null;
            return (
              <Fragment key={slots.get(line.key)}>
                {before > 0.5 && <Gap height={before} />}
                {line.kind === 'group' ? (
                  <DataGroupRow
                    {...line}
                    index={item.index}
                    current={item.index === current}
                    columns={shown.length + (selection === undefined ? 0 : 1)}
                    measure={measure}
                    onFold={() => fold(line, !line.open)}
                    onFocus={setCurrent}
                  />
                ) : (
                  <DataRow
                    id={line.key}
                    row={line.row}
                    columns={shown}
                    index={item.index}
                    current={item.index === current}
                    chosen={selection?.chosen.has(line.key)}
                    chooseLabel={texts.chooseRow(nameOf(line.row))}
                    level={grouping === undefined ? undefined : 2}
                    measure={measure}
                    onChoose={choose}
                    onOpen={onOpen}
                    onFocus={setCurrent}
                    onMenu={props.onMenu}
                    drag={drag}
                  />
                )}
              </Fragment>
            );
          })}
          <Gap height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </div>
  );
}

/** The place of the lines that are not there. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0.5) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td style={{ blockSize: `${height}px` }} />
    </tr>
  );
}
