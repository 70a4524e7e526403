import { Button } from '@mantine/core';
import { IconFileExport, IconFolderOpen, IconPlus } from '@tabler/icons-react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { useMessages } from '../../state/language.ts';
import { useLibrary } from './library-state.ts';

const look = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

export interface LibraryActionsProps {
  readonly onOpen: () => void;
  /** Left out where there is nothing to save. */
  readonly onExport: (() => void) | undefined;
}

/** The title of the list and what can be done beside it. */
export function LibraryActions({ onOpen, onExport }: LibraryActionsProps) {
  const messages = useMessages(libraryMessages);
  const unfinished = useLibrary((state) => state.unfinished);
  return (
    <ScreenTitle
      title={messages.title}
      actions={
        <>
          <Button leftSection={<IconFolderOpen {...look} />} onClick={onOpen}>
            {messages.open}
          </Button>
          {onExport !== undefined && (
            <Button leftSection={<IconFileExport {...look} />} onClick={onExport}>
              {messages.exportMany}
            </Button>
          )}
          {unfinished > 0 && (
            <Button component="a" href="#/new" variant="subtle">
              {messages.unfinished(unfinished)}
            </Button>
          )}
          <Button component="a" href="#/new" variant="filled" leftSection={<IconPlus {...look} />}>
            {messages.newFile}
          </Button>
        </>
      }
    />
  );
}
