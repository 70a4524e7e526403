import { ActionIcon, Button } from '@mantine/core';
import { IconFolder, IconSettings } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { later } from '../../components/later.tsx';
import { NotYetLoaded } from '../../components/NotYetLoaded.tsx';
import { Screen } from '../../components/Screen.tsx';
import { isMac } from '../../shell/keys.ts';
import { Shell } from '../../shell/Shell.tsx';
import { leaveFile } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { openHelp, openPalette } from '../../state/overlays.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { today } from '../../state/today.ts';
import { DropHint } from './DropHint.tsx';
import { FirstStart } from './FirstStart.tsx';
import { openExample } from './file-actions.ts';
import classes from './Library.module.css';
import { LibraryActions } from './LibraryActions.tsx';
import { LibraryFoot } from './LibraryFoot.tsx';
import { filtered, rowsOf, searched } from './library-rows.ts';
import { followLibrary, useLibrary } from './library-state.ts';
import { NoticeLine, RefusedNote } from './NoticeLine.tsx';
import { usePicker } from './use-picker.tsx';
import { useView } from './view-state.ts';

// The table, its menus and the drawer are as much code as all else of a start, and the first start needs neither.
const Files = later(async () => (await import('./Files.tsx')).Files, <NotYetLoaded />);
const ExportDrawer = later(async () => (await import('./ExportDrawer.tsx')).ExportDrawer);

/** All client files of the folder: `#/`. */
export function LibraryScreen() {
  const messages = useMessages(libraryMessages);
  const shell = useMessages(shellMessages);
  const { list } = useLibrary();
  useEffect(() => {
    leaveFile();
    return followLibrary();
  }, []);
  return (
    <Shell
      place="library"
      title={messages.title}
      search={{ label: shell.searchInAll, keys: shell.searchKey(isMac), onOpen: openPalette }}
      state={list && <Folder path={list.folder} label={messages.folder} />}
      actions={
        <ActionIcon
          component="a"
          href="#/settings"
          aria-label={messages.settings}
          title={messages.settings}
        >
          <IconSettings size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      }
      onHelp={openHelp}
    >
      <Library />
    </Shell>
  );
}

/** The end of a long path says most. */
function Folder({ path, label }: { readonly path: string; readonly label: string }) {
  const end = path.split(/[\\/]/).filter(Boolean).slice(-2).join(' / ');
  return (
    <span className={classes.folder} title={`${label}: ${path}`}>
      <IconFolder size={17} stroke={1.6} aria-hidden />
      <span>{end}</span>
    </span>
  );
}

function Library() {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const { list, told, problem } = useLibrary();
  const { view, text } = useView();
  const picker = usePicker();
  const [exporting, setExporting] = useState<readonly string[]>();
  // It stays once it was there: what it saves goes on while it is closed.
  const [hasExported, setHasExported] = useState(false);
  const exportFiles = useCallback((files: readonly string[]) => {
    setExporting(files);
    setHasExported(true);
  }, []);
  const day = today();
  const rows = useMemo(() => (list ? rowsOf(list, told) : []), [list, told]);
  const filter = view === 'bin' ? 'all' : view;
  const shown = useMemo(
    () => searched(filtered(rows, filter, day), text),
    [rows, filter, day, text],
  );
  const present = useMemo(
    () => rows.filter(({ entry }) => !entry.archived).map((row) => row.file),
    [rows],
  );
  const exportAll = () => exportFiles(present);
  const { open } = picker;
  useScreenActions(
    useMemo(
      () => [
        { id: 'library.open', label: messages.open, run: open },
        {
          id: 'library.export',
          label: messages.exportMany,
          run: () => exportFiles(present),
        },
        { id: 'library.example', label: messages.example, run: () => void openExample() },
      ],
      [messages, present, open, exportFiles],
    ),
  );

  if (list === undefined)
    return (
      <Screen>
        {problem === undefined ? (
          <p role="status">{messages.loading}</p>
        ) : (
          <EmptyState
            action={
              problem.code === 'libraryGone' && (
                <Button component="a" href="#/settings">
                  {messages.settings}
                </Button>
              )
            }
          >
            {problemText(problem, language)}
          </EmptyState>
        )}
      </Screen>
    );
  const isEmpty = list.entries.length === 0;
  return (
    <div className={classes.library}>
      {picker.input}
      <DropHint />
      <div className={classes.content}>
        <LibraryActions
          onOpen={picker.open}
          onExport={present.length === 0 ? undefined : exportAll}
        />
        <RefusedNote />
        {isEmpty && list.bin.length === 0 ? (
          <FirstStart />
        ) : (
          <Files list={list} rows={rows} shown={shown} onExport={exportFiles} />
        )}
      </div>
      <NoticeLine />
      <LibraryFoot
        all={view === 'bin' ? list.bin.length : filtered(rows, filter, day).length}
        shown={view === 'bin' ? list.bin.length : shown.length}
      />
      {hasExported && (
        <ExportDrawer rows={rows} files={exporting} onClose={() => setExporting(undefined)} />
      )}
    </div>
  );
}
