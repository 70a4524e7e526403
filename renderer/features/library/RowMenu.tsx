import { Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDownload,
  IconFileExport,
  IconFolderOpen,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { backend } from '../../state/backend.ts';
import { goToFile } from '../../state/client-files.ts';
import { useMessages } from '../../state/language.ts';
import { archiveFiles, duplicateFile, removeFiles, revealFile, saveCopy } from './file-actions.ts';
import classes from './Library.module.css';
import type { LibraryRow } from './library-rows.ts';

const look = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

export interface RowMenuProps {
  readonly row: LibraryRow;
  readonly onRename: (file: string) => void;
  readonly onExport: (files: readonly string[]) => void;
}

/** What can be done with one client file. */
export function RowMenu({ row, onRename, onExport }: RowMenuProps) {
  const messages = useMessages(libraryMessages);
  const words = messages.action;
  const { archived } = row.entry;
  const isWindow = backend.host === 'window';
  return (
    <>
      <Menu.Item leftSection={<IconFolderOpen {...look} />} onClick={() => goToFile(row.file)}>
        {words.open}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconPencil {...look} />}
        rightSection={<Keys>F2</Keys>}
        onClick={() => onRename(row.file)}
      >
        {words.rename}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconCopy {...look} />}
        onClick={() => void duplicateFile(row, messages.copyOf(row.name))}
      >
        {words.duplicate}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileExport {...look} />} onClick={() => onExport([row.file])}>
        {words.export}
      </Menu.Item>
      <Menu.Item
        leftSection={isWindow ? <IconFolderOpen {...look} /> : <IconDownload {...look} />}
        onClick={() => void (isWindow ? revealFile(row) : saveCopy(row))}
      >
        {isWindow ? words.reveal : words.copy}
      </Menu.Item>
      <Menu.Item
        leftSection={archived ? <IconArchiveOff {...look} /> : <IconArchive {...look} />}
        onClick={() => void archiveFiles([row], !archived)}
      >
        {archived ? words.unarchive : words.archive}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconTrash {...look} />}
        rightSection={<Keys>{words.removeKey}</Keys>}
        onClick={() => void removeFiles([row])}
      >
        {words.remove}
      </Menu.Item>
    </>
  );
}

function Keys({ children }: { readonly children: string }) {
  return (
    <kbd className={classes.keys} aria-hidden>
      {children}
    </kbd>
  );
}
