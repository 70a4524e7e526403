import { ActionIcon, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Library.module.css';
import { useLibrary } from './library-state.ts';
import { useNotices } from './notices.ts';

/** What was done last, quietly, with the way back. */
export function NoticeLine() {
  const messages = useMessages(libraryMessages);
  const { notice } = useNotices();
  const { list } = useLibrary();
  const back = useRef<HTMLButtonElement>(null);
  const undo = () => void notice?.undo?.();
  useHotkeys([['mod+Z', undo]]);
  // The last row that goes takes the focus with it; the way back is the next thing to want.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list can have lost it
  useEffect(() => {
    if (isFocusFree()) back.current?.focus();
  }, [list, notice]);
  return (
    <div role="status" className={classes.notice} data-empty={notice === undefined || undefined}>
      {notice !== undefined && (
        <>
          <span>{messages.notice[notice.kind](notice.names)}</span>
          {notice.undo !== undefined && (
            <Button ref={back} variant="subtle" size="compact-sm" onClick={undo}>
              {notice.kind === 'removed' ? messages.putBack : messages.takeBack}
            </Button>
          )}
          <ActionIcon
            size="1.75rem"
            color="gray"
            aria-label={messages.close}
            onClick={() => useNotices.setState({ notice: undefined })}
          >
            <IconX size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  );
}

/** What was refused, until one closes it. */
export function RefusedNote() {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const { refused } = useNotices();
  if (refused === undefined) return null;
  return (
    <div role="alert" className={classes.refused}>
      <div>
        {refused.name !== undefined && <b>{refused.name}</b>}
        <p>{problemText(refused.problem, language)}</p>
      </div>
      <Button size="compact-sm" onClick={() => useNotices.setState({ refused: undefined })}>
        {messages.close}
      </Button>
    </div>
  );
}
