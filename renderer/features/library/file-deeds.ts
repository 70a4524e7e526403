/** What can be done with one client file, by its menu and by the command palette alike. */
import type { LibraryMessages } from '../../../shared/i18n/app/library.ts';
import { backend } from '../../state/backend.ts';
import { goToFile } from '../../state/client-files.ts';
import {
  archiveFiles,
  downloadFile,
  duplicateFile,
  removeFiles,
  revealFile,
  saveCopy,
} from './file-actions.ts';
import type { LibraryRow } from './library-rows.ts';

export type FileDeedName =
  | 'open'
  | 'rename'
  | 'duplicate'
  | 'export'
  | 'reveal'
  | 'download'
  | 'copy'
  | 'archive'
  | 'unarchive'
  | 'remove';

export interface FileDeed {
  readonly name: FileDeedName;
  readonly label: string;
  /** As they stand on the keys. */
  readonly keys?: string;
  readonly run: () => void;
}

export interface FileDeedInput {
  readonly messages: LibraryMessages;
  readonly onRename: (row: LibraryRow) => void;
  readonly onExport: (files: readonly string[]) => void;
}

export function fileDeeds(
  row: LibraryRow,
  { messages, onRename, onExport }: FileDeedInput,
): readonly FileDeed[] {
  const words = messages.action;
  const deed = (name: FileDeedName, run: () => unknown, keys?: string): FileDeed => ({
    ...{ name, label: words[name], run: () => void run() },
    ...(keys === undefined ? {} : { keys }),
  });
  return [
    deed('open', () => goToFile(row.file)),
    deed('rename', () => onRename(row), 'F2'),
    deed('duplicate', () => duplicateFile(row, messages.copyOf(row.name))),
    deed('export', () => onExport([row.file])),
    // A browser has no folder to show: the file itself among the downloads is the next best.
    backend.host === 'window'
      ? deed('reveal', () => revealFile(row))
      : deed('download', () => downloadFile(row)),
    deed('copy', () => saveCopy(row)),
    row.entry.archived
      ? deed('unarchive', () => archiveFiles([row], false))
      : deed('archive', () => archiveFiles([row], true)),
    deed('remove', () => removeFiles([row]), words.removeKey),
  ];
}
