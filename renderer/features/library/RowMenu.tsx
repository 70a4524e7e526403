import { Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDownload,
  IconFileExport,
  IconFolderOpen,
  IconPencil,
  IconShare3,
  IconTrash,
} from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { useMessages } from '../../state/language.ts';
import { type FileDeedInput, type FileDeedName, fileDeeds } from './file-deeds.ts';
import classes from './Library.module.css';
import type { LibraryRow } from './library-rows.ts';

const look = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const icons: Readonly<Record<FileDeedName, ReactNode>> = {
  open: <IconFolderOpen {...look} />,
  rename: <IconPencil {...look} />,
  duplicate: <IconCopy {...look} />,
  export: <IconFileExport {...look} />,
  reveal: <IconFolderOpen {...look} />,
  download: <IconDownload {...look} />,
  copy: <IconShare3 {...look} />,
  archive: <IconArchive {...look} />,
  unarchive: <IconArchiveOff {...look} />,
  remove: <IconTrash {...look} />,
};

export interface RowMenuProps extends Omit<FileDeedInput, 'messages'> {
  readonly row: LibraryRow;
}

/** What can be done with one client file; what takes it away stands apart. */
export function RowMenu({ row, ...deeds }: RowMenuProps) {
  const messages = useMessages(libraryMessages);
  return fileDeeds(row, { messages, ...deeds }).map(({ name, label, keys, run }) => (
    <Fragment key={name}>
      {name === 'remove' && <Menu.Divider />}
      <Menu.Item
        leftSection={icons[name]}
        rightSection={keys === undefined ? undefined : <Keys>{keys}</Keys>}
        onClick={run}
      >
        {label}
      </Menu.Item>
    </Fragment>
  ));
}

function Keys({ children }: { readonly children: string }) {
  return (
    <kbd className={classes.keys} aria-hidden>
      {children}
    </kbd>
  );
}
