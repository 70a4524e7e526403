import { useEffect, useRef, useState } from 'react';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { formatTime } from '../../shared/i18n/format.ts';
import {
  type FolderState,
  isBad as isBadFolder,
  type SavedState,
  SaveState,
} from '../components/SaveState.tsx';
import { useConnection } from '../state/backend.ts';
import { useConflict } from '../state/conflict.ts';
import { type FileState, useFile } from '../state/file.ts';
import { useMessages } from '../state/language.ts';

const folderStates: Readonly<Record<FileState['folder'], FolderState>> = {
  current: 'upToDate',
  pending: 'following',
  unreachable: 'unreachable',
  gone: 'gone',
  conflict: 'conflict',
};

/** Where what was typed stands now: on this computer, and in the user's folder. */
export function FileSaveState() {
  const messages = useMessages(shellMessages);
  const connection = useConnection((now) => now.connection);
  const { state, saving, failed } = useFile();
  const saved: SavedState =
    connection === 'lost' || failed !== undefined ? 'failed' : saving > 0 ? 'saving' : 'saved';
  const savedText = { saved: messages.saved, saving: messages.saving, failed: messages.notSaved };
  const time = state?.publishedAt && formatTime(state.publishedAt);
  const folder = state && folderStates[state.folder];
  const folderText = {
    upToDate: time === undefined ? messages.inFolderUnchanged : messages.inFolder(time),
    following: messages.inFolderSoon(time),
    unreachable: messages.folderUnreachable,
    gone: messages.goneFromFolder,
    conflict: messages.twoVersions,
  };
  const text = folder && folderText[folder];
  return (
    <SaveState
      label={messages.saveState}
      saved={{ state: saved, text: savedText[saved] }}
      folder={folder && text !== undefined ? { state: folder, text } : undefined}
      onFolder={folder === 'conflict' ? () => useConflict.setState({ isAsking: true }) : undefined}
      announcement={useAnnouncement(saved, folder, savedText.failed, text, messages.saved)}
    />
  );
}

/** Said when it turns bad and when it is good again; every save aloud would drown all else. */
function useAnnouncement(
  saved: SavedState,
  folder: FolderState | undefined,
  notSaved: string,
  folderText: string | undefined,
  good: string,
): string | undefined {
  const [said, setSaid] = useState<string>();
  const wasBad = useRef(false);
  const isBad = saved === 'failed' || isBadFolder(folder);
  useEffect(() => {
    if (isBad === wasBad.current) return;
    wasBad.current = isBad;
    setSaid(isBad ? (saved === 'failed' ? notSaved : folderText) : good);
  }, [isBad, saved, notSaved, folderText, good]);
  return said;
}
