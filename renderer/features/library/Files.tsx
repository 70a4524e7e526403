import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { BinList } from './BinList.tsx';
import { FileTable } from './FileTable.tsx';
import { FirstStart } from './FirstStart.tsx';
import { fileDeeds } from './file-deeds.ts';
import type { LibraryRow } from './library-rows.ts';
import type { LibraryList } from './library-state.ts';
import { Toolbar } from './Toolbar.tsx';
import { Twins } from './Twins.tsx';
import { Unreadable } from './Unreadable.tsx';
import { startRenaming, useView } from './view-state.ts';

export interface FilesProps {
  readonly list: LibraryList;
  /** All files, and those that the view and the search leave. */
  readonly rows: readonly LibraryRow[];
  readonly shown: readonly LibraryRow[];
  readonly onExport: (files: readonly string[]) => void;
}

/** What lies in the folder and in the bin, with what one looks for it with. */
export function Files({ list, rows, shown, onExport }: FilesProps) {
  const { view } = useView();
  useFileActions(rows, onExport);
  return (
    <>
      <Toolbar rows={rows} bin={list.bin.length} />
      <Twins />
      <Unreadable rows={rows} />
      {view === 'bin' ? (
        <BinList bin={list.bin} />
      ) : rows.length === 0 ? (
        <FirstStart />
      ) : (
        <FileTable rows={shown} onExport={onExport} />
      )}
    </>
  );
}

/** Of every client file, also where the view leaves it out; one opens a file by its name alone. */
function useFileActions(rows: readonly LibraryRow[], onExport: FilesProps['onExport']): void {
  const messages = useMessages(libraryMessages);
  const onRename = ({ file, entry }: LibraryRow) => startRenaming(file, entry.archived);
  useScreenActions(
    rows.flatMap((row) =>
      fileDeeds(row, { messages, onRename, onExport })
        .filter(({ name }) => name !== 'open')
        .map(({ name, label, run }) => ({
          ...{ id: `library.${name}/${row.file}`, label, run },
          ...{ hint: row.name, ofMany: true },
        })),
    ),
  );
}
