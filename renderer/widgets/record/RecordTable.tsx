/** A list of records: find, sort, open. `RecordTable` is the whole screen, `RecordList` a part of one. */
import { Button, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { recordMessages } from '../../../shared/i18n/app/record.ts';
import type { Section } from '../../../shared/i18n/app/shell.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import type { DataColumn, DataSorting } from '../../components/data-table/columns.ts';
import { DataTable } from '../../components/data-table/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { screenHref } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Record.module.css';

export interface RecordTableProps<R extends { readonly id: string }> {
  readonly file: string;
  readonly section: Section;
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
}

/** The record that was open last in each section: one comes back to it. */
const lastOpened = new Map<string, string>();

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
  const { file, section, rows, columns, nameOf, textOf, hrefOf, fill = false } = props;
  const messages = useMessages(recordMessages);
  const title = useMessages(shellMessages).sections[section];
  const language = useLanguage();
  const [filter, setFilter] = useState('');
  const [sorting, setSorting] = useState<DataSorting>();
  const found = useFound(rows, filter, textOf);
  const key = `${file}/${section}`;
  const open = (row: R) => {
    lastOpened.set(key, row.id);
    location.hash = hrefOf?.(row) ?? screenHref(file, section, row.id);
  };
  const { chooseAll, chooseRow, sortBy } = messages;
  const hasFilter = rows.length >= FILTER_FROM;
  return (
    <>
      {(hasFilter || (rows.length > 0 && props.tools !== undefined)) && (
        <div className={classes.tools}>
          {hasFilter && (
            <TextInput
              className={classes.filter}
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
            sorting={sorting}
            onSorting={setSorting}
            onOpen={open}
            startAt={lastOpened.get(key)}
          />
        )}
      </Sheet>
    </>
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
