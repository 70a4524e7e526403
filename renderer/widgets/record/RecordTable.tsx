/** A list of records: find, sort, open. `RecordTable` is the whole screen, `RecordList` a part of one. */
import { Button, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EntityName } from '../../../shared/domain/entities.ts';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import type { Section } from '../../../shared/i18n/app/shell.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { menuPlace, placeUnder } from '../../components/ContextMenu.tsx';
import type { DataColumn } from '../../components/data-table/columns.ts';
import { DataTable } from '../../components/data-table/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { goToScreen } from '../../state/go-to-screen.ts';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { setTableView, type TableName, useTableView } from '../../state/table-views.ts';
import { ColumnsButton } from '../ColumnsButton.tsx';
import { comeBackTo, lastOpened } from './last-opened.ts';
import classes from './Record.module.css';
import { type RecordAt, RecordMenu } from './RecordMenu.tsx';
import { RemovedLine } from './RemovedLine.tsx';
import { removeRecord } from './removal.ts';

export interface RecordTableProps<R extends { readonly id: string }> {
  readonly file: string;
  readonly section: Section & TableName;
  readonly entityOf: (row: R) => EntityName;
  readonly rows: readonly R[];
  readonly columns: readonly DataColumn<R>[];
  readonly nameOf: (row: R) => string;
  /** All of a row that one can look for. */
  readonly textOf: (row: R) => string;
  /** What belongs here, while nothing is here. */
  readonly empty: string;
  /** The way to add one. */
  readonly add?: ReactNode;
  /** Beside the filter. */
  readonly tools?: ReactNode;
  /** Where a row leads; its own page when left out. */
  readonly hrefOf?: (row: R) => string;
  readonly onDuplicate?: (row: R) => void;
  /** Where a copy leaves something out, and says so. */
  readonly duplicateLabel?: string;
}

/** A screen that is one list. */
export function RecordTable<R extends { readonly id: string }>(props: RecordTableProps<R>) {
  const title = useMessages(shellMessages).sections[props.section];
  return (
    <Screen fill>
      <ScreenTitle title={title} actions={props.rows.length > 0 && props.add} />
      <RecordList {...props} fill />
    </Screen>
  );
}

export function RecordList<R extends { readonly id: string }>(
  props: RecordTableProps<R> & { readonly fill?: boolean },
) {
  const { file, section, rows, columns, entityOf, nameOf, textOf, hrefOf, fill = false } = props;
  const messages = useMessages(recordMessages);
  const title = useMessages(shellMessages).sections[section];
  const language = useLanguage();
  const [filter, setFilter] = useState('');
  const { hidden, sorting } = useTableView(section, columns);
  const found = useFound(rows, filter, textOf);
  const open = (row: R) => {
    comeBackTo(file, section, row.id);
    goToScreen(hrefOf?.(row) ?? screenHref(file, section, row.id));
  };
  const [at, setAt] = useState<RecordAt & { readonly row: R }>();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const remove = ({ entity, id, name }: RecordAt) =>
    void removeRecord({ file, section, entity, id, name }, language);
  const recordAt = (row: R, place: RecordAt['place']) => ({
    ...{ row, place, id: row.id },
    entity: entityOf(row),
    name: nameOf(row),
  });
  const onMenu = useStable((row: R, place: RecordAt['place']) => {
    setAt(recordAt(row, place));
    setMenuOpen(true);
  });
  const onMenuEvent = useStable((row: R, event: MouseEvent) => onMenu(row, menuPlace(event)));
  const onKey = (row: R, event: KeyboardEvent): boolean => {
    const place = placeUnder(event.currentTarget.querySelector(':focus') ?? event.currentTarget);
    if (asksMenu(event)) onMenu(row, place);
    else if (event.key === 'Delete') remove(recordAt(row, place));
    else return false;
    return true;
  };
  useFocusOfLast(rows.length === 0);
  const { chooseAll, chooseRow, sortBy } = messages;
  const hasFilter = rows.length >= FILTER_FROM;
  return (
    <>
      {rows.length > 0 && (
        <div className={classes.tools}>
          {hasFilter && (
            <TextInput
              className={classes.filter}
              data-filter
              aria-label={messages.filter}
              placeholder={messages.filter}
              leftSection={<IconFilter size={18} stroke={1.6} aria-hidden />}
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value)}
            />
          )}
          {props.tools}
          <span className={classes.counted} role="status">
            {filter !== '' && messages.counted(found.length, rows.length)}
          </span>
          <div className={classes.view}>
            <ColumnsButton table={section} columns={columns} />
          </div>
        </div>
      )}
      <Sheet flush fill={fill} label={title}>
        {rows.length === 0 ? (
          <EmptyState action={props.add}>{props.empty}</EmptyState>
        ) : found.length === 0 ? (
          <EmptyState action={<Button onClick={() => setFilter('')}>{messages.showAll}</Button>}>
            {messages.nothingFound}
          </EmptyState>
        ) : (
          <DataTable
            label={title}
            rows={found}
            idOf={idOf}
            nameOf={nameOf}
            columns={columns}
            texts={{ chooseAll, chooseRow, sortBy }}
            language={language}
            hidden={hidden}
            sorting={sorting}
            onSorting={(next) => setTableView(section, { sorting: next })}
            onOpen={open}
            onMenu={onMenuEvent}
            onKey={onKey}
            startAt={lastOpened(file, section)}
          />
        )}
      </Sheet>
      <RemovedLine file={file} section={section} />
      <RecordMenu
        opened={isMenuOpen}
        at={at}
        onClose={() => setMenuOpen(false)}
        onOpen={() => at && open(at.row)}
        duplicateLabel={props.duplicateLabel}
        onDuplicate={props.onDuplicate && (() => at && props.onDuplicate?.(at.row))}
        onRemove={() => at && remove(at)}
      />
    </>
  );
}

const asksMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** When the last row goes, the focus it had goes to the screen. */
function useFocusOfLast(isEmpty: boolean): void {
  useEffect(() => {
    if (isEmpty && isFocusFree()) document.getElementById('main')?.focus();
  }, [isEmpty]);
}

/** The newest of a function under one that stays the same, so that rows need not be drawn anew. */
function useStable<A extends readonly unknown[]>(call: (...args: A) => void) {
  const now = useRef(call);
  now.current = call;
  return useMemo(
    () =>
      (...args: A) =>
        now.current(...args),
    [],
  );
}

/** Fewer rows are seen at a glance. */
const FILTER_FROM = 8;

const idOf = ({ id }: { readonly id: string }): string => id;

/** Rows in which every word stands. */
function useFound<R>(rows: readonly R[], filter: string, textOf: (row: R) => string): readonly R[] {
  const words = filter.trim().toLowerCase();
  return useMemo(() => {
    if (words === '') return rows;
    return rows.filter((row) => {
      const text = textOf(row).toLowerCase();
      return words.split(/\s+/u).every((word) => text.includes(word));
    });
  }, [rows, words, textOf]);
}
