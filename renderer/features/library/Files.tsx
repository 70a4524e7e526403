import { BinList } from './BinList.tsx';
import { FileTable } from './FileTable.tsx';
import { FirstStart } from './FirstStart.tsx';
import type { LibraryRow } from './library-rows.ts';
import type { LibraryList } from './library-state.ts';
import { Toolbar } from './Toolbar.tsx';
import { Twins } from './Twins.tsx';
import { Unreadable } from './Unreadable.tsx';
import { useView } from './view-state.ts';

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
