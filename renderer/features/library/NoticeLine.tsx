import { ActionIcon, Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { problemText } from '../../../shared/i18n/problems.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Library.module.css';
import { useNotices } from './notices.ts';

/** What was done last, quietly, with the way back; and what was refused, until one closes it. */
export function NoticeLine() {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  const { notice, refused } = useNotices();
  const undo = () => void notice?.undo?.();
  useHotkeys([['mod+Z', undo]]);
  return (
    <>
      <div role="status" className={classes.notice} data-empty={notice === undefined || undefined}>
        {notice !== undefined && (
          <>
            <span>{messages.notice[notice.kind](notice.names)}</span>
            {notice.undo !== undefined && (
              <Button variant="subtle" size="compact-sm" onClick={undo}>
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
      {refused !== undefined && (
        <div role="alert" className={classes.refused}>
          <div>
            {refused.name !== undefined && <b>{messages.notTaken(refused.name)}</b>}
            <p>{problemText(refused.problem, language)}</p>
          </div>
          <Button size="compact-sm" onClick={() => useNotices.setState({ refused: undefined })}>
            {messages.close}
          </Button>
        </div>
      )}
    </>
  );
}
