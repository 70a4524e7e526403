import { Button } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useState } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { BulkBar } from '../../components/BulkBar.tsx';
import {
  ContextMenu,
  type MenuPlace,
  menuPlace,
  placeUnder,
} from '../../components/ContextMenu.tsx';
import { DataTable } from '../../components/data-table/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { goToFile } from '../../state/client-files.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { setTableView, useTableView } from '../../state/table-views.ts';
import { today } from '../../state/today.ts';
import { columnsOf } from './columns.tsx';
import { archiveFiles, removeFiles, renameFile } from './file-actions.ts';
import classes from './Library.module.css';
import type { LibraryRow } from './library-rows.ts';
import { RowMenu } from './RowMenu.tsx';
import { useView } from './view-state.ts';

const idOf = (row: LibraryRow) => row.file;
const nameOf = (row: LibraryRow) => row.name;
const open = (row: LibraryRow) => goToFile(row.file);
const nobody: ReadonlySet<string> = new Set();

export interface FileTableProps {
  readonly rows: readonly LibraryRow[];
  readonly onExport: (files: readonly string[]) => void;
}

/** The client files as a table, with what can be done to one and to many. */
export function FileTable({ rows, onExport }: FileTableProps) {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const { renaming } = useView();
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(nobody);
  const [menu, setMenu] = useState<{ readonly row: LibraryRow; readonly place: MenuPlace }>();
  const [isMenuOpen, setMenuOpen] = useState(false);

  const openMenu = useCallback((row: LibraryRow, place: MenuPlace) => {
    setMenu({ row, place });
    setMenuOpen(true);
  }, []);
  const onMenu = useCallback(
    (row: LibraryRow, event: MouseEvent) => openMenu(row, menuPlace(event)),
    [openMenu],
  );
  const onRename = useCallback((row: LibraryRow, label: string | undefined) => {
    useView.setState({ renaming: undefined });
    if (label !== undefined) void renameFile(row, label);
  }, []);
  const day = today();
  const columns = useMemo(
    () => columnsOf({ messages, language, today: day, renaming, onRename, onMenu }),
    [messages, language, day, renaming, onRename, onMenu],
  );
  const { sorting, hidden, roomy } = useTableView('library', columns);
  const chosen = rows.filter(({ file }) => chosenIds.has(file));
  const chosenNow = useMemo(() => new Set(chosen.map(({ file }) => file)), [chosen]);
  const onKey = (row: LibraryRow, event: KeyboardEvent): boolean => {
    if (event.key === 'F2') useView.setState({ renaming: row.file });
    else if (event.key === 'Delete') void removeFiles(chosenIds.has(row.file) ? chosen : [row]);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      openMenu(row, placeUnder(event.target as HTMLElement));
    else return false;
    return true;
  };
  if (rows.length === 0)
    return (
      <Sheet label={messages.table}>
        <EmptyState
          action={
            <Button onClick={() => useView.setState({ view: 'all', text: '' })}>
              {messages.clearFilters}
            </Button>
          }
        >
          {messages.nothingFound}
        </EmptyState>
      </Sheet>
    );
  return (
    <>
      <div className={classes.table}>
        <Sheet flush fill label={messages.table}>
          <DataTable
            label={messages.table}
            rows={rows}
            idOf={idOf}
            nameOf={nameOf}
            columns={columns}
            texts={{
              chooseAll: messages.chooseAll,
              chooseRow: messages.chooseRow,
              sortBy: messages.sortByHeader,
            }}
            language={language}
            hidden={hidden}
            sorting={sorting}
            onSorting={(next) => setTableView('library', { sorting: next })}
            selection={{ chosen: chosenNow, onChosen: setChosen }}
            roomy={roomy}
            onOpen={open}
            onMenu={onMenu}
            onKey={onKey}
          />
        </Sheet>
      </div>
      <ContextMenu
        place={menu?.place}
        opened={isMenuOpen}
        label={messages.action.menu(menu?.row.name ?? '')}
        onClose={() => setMenuOpen(false)}
      >
        {menu !== undefined && (
          <RowMenu
            row={menu.row}
            onRename={({ file }) => useView.setState({ renaming: file })}
            onExport={onExport}
          />
        )}
      </ContextMenu>
      {chosen.length > 0 && (
        <BulkBar
          text={messages.chosen(chosen.length)}
          clearLabel={messages.clearChoice}
          onClear={() => setChosen(nobody)}
        >
          <Button variant="filled" onClick={() => onExport(chosen.map(({ file }) => file))}>
            {messages.action.export}
          </Button>
          <Button onClick={() => void archiveFiles(chosen, true)}>{messages.action.archive}</Button>
          <Button onClick={() => void removeFiles(chosen)}>{messages.action.remove}</Button>
        </BulkBar>
      )}
    </>
  );
}
