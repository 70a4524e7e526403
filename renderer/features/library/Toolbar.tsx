import { TextInput } from '@mantine/core';
import {
  IconAlertCircleFilled,
  IconArchive,
  IconArrowsSort,
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconCalendarExclamation,
  IconFilter,
  IconFolderX,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { SortMenu } from '../../components/data-table/SortMenu.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { SegmentRow } from '../../components/SegmentRow.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { setTableView, useTableView } from '../../state/table-views.ts';
import { today } from '../../state/today.ts';
import { ColumnsButton } from '../../widgets/ColumnsButton.tsx';
import { columnsOf } from './columns.tsx';
import classes from './Library.module.css';
import { type FilterName, filtered, type LibraryRow, type View } from './library-rows.ts';
import { useView } from './view-state.ts';

const look = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const chips: readonly { readonly filter: FilterName; readonly icon?: ReactNode }[] = [
  { filter: 'all' },
  { filter: 'stillNeeded', icon: <IconAlertCircleFilled {...look} /> },
  { filter: 'reviewLate', icon: <IconCalendarExclamation {...look} /> },
  { filter: 'notInFolder', icon: <IconFolderX {...look} /> },
];

export interface ToolbarProps {
  readonly rows: readonly LibraryRow[];
  /** How many are in the bin. */
  readonly bin: number;
}

/** Which client files are shown, in what order and how. */
export function Toolbar({ rows, bin }: ToolbarProps) {
  const messages = useMessages(libraryMessages);
  const { view, text } = useView();
  const show = (next: View) => useView.setState({ view: next });
  const count = (filter: FilterName) => filtered(rows, filter, today()).length;
  const archived = count('archive');
  const others: readonly View[] = [
    ...(archived > 0 ? (['archive'] as const) : []),
    ...(bin > 0 ? (['bin'] as const) : []),
  ];
  useScreenActions(
    [...chips.map(({ filter }) => filter), ...others]
      .filter((each) => each !== view)
      .map((each) => ({
        ...{ id: `library.view.${each}`, label: messages[each], hint: messages.filters },
        run: () => show(each),
      })),
  );
  return (
    <div className={classes.toolbar}>
      <div role="group" aria-label={messages.filters} className={classes.chips}>
        {chips.map(({ filter, icon }) => (
          <FilterChip
            key={filter}
            icon={view === filter ? undefined : icon}
            count={count(filter)}
            chosen={view === filter}
            onClick={() => show(filter)}
          >
            {messages[filter]}
          </FilterChip>
        ))}
        {(archived > 0 || view === 'archive') && (
          <FilterChip
            className={classes.short}
            title={messages.archive}
            icon={<IconArchive {...look} />}
            count={archived}
            chosen={view === 'archive'}
            onClick={() => show('archive')}
          >
            {messages.archive}
          </FilterChip>
        )}
        {(bin > 0 || view === 'bin') && (
          <FilterChip
            className={classes.short}
            title={messages.bin}
            icon={<IconTrash {...look} />}
            count={bin}
            chosen={view === 'bin'}
            onClick={() => show('bin')}
          >
            {messages.bin}
          </FilterChip>
        )}
      </div>
      {view !== 'bin' && (
        <>
          <TextInput
            className={classes.filter}
            data-filter
            aria-label={messages.search}
            placeholder={messages.search}
            leftSection={<IconFilter {...look} />}
            value={text}
            onChange={({ currentTarget }) => useView.setState({ text: currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') useView.setState({ text: '' });
            }}
          />
          <Ways />
        </>
      )}
    </div>
  );
}

const nothing = () => undefined;

function Ways() {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const columns = useMemo(
    () =>
      columnsOf({
        ...{ messages, language, today: today(), renaming: undefined },
        onRename: nothing,
        onMenu: nothing,
      }),
    [messages, language],
  );
  const { sorting, roomy } = useTableView('library', columns);
  const setRoomy = (next: boolean) => setTableView('library', { roomy: next });
  const other = roomy ? messages.dense : messages.roomy;
  useScreenActions([{ id: 'library.rows', label: other, run: () => setRoomy(!roomy) }]);
  return (
    <div className={classes.ways}>
      <span className={classes.sort}>
        <IconArrowsSort {...look} />
        <span aria-hidden>{messages.sortBy}</span>
        {sorting && (
          <SortMenu
            label={messages.sortBy}
            columns={columns}
            sorting={sorting}
            onSorting={(next) => setTableView('library', { sorting: next })}
            ascending={messages.ascending}
            descending={messages.descending}
          />
        )}
      </span>
      <ColumnsButton table="library" columns={columns} />
      <SegmentRow
        label={messages.rows}
        segments={[
          {
            id: 'dense',
            label: messages.dense,
            content: <IconBaselineDensitySmall size={18} stroke={1.6} aria-hidden />,
            pressed: !roomy,
            onClick: () => setRoomy(false),
          },
          {
            id: 'roomy',
            label: messages.roomy,
            content: <IconBaselineDensityMedium size={18} stroke={1.6} aria-hidden />,
            pressed: roomy,
            onClick: () => setRoomy(true),
          },
        ]}
      />
    </div>
  );
}
