import { Button } from '@mantine/core';
import { localDay } from '../../../shared/domain/local-day.ts';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { putBack } from './file-actions.ts';
import classes from './Library.module.css';
import type { LibraryList } from './library-state.ts';

/** What was removed, to put back. */
export function BinList({ bin }: { readonly bin: LibraryList['bin'] }) {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  return (
    <Sheet title={messages.bin} help={messages.binHelp}>
      {bin.length === 0 ? (
        <EmptyState>{messages.binEmpty}</EmptyState>
      ) : (
        <ul className={classes.bin}>
          {bin.map((row) => (
            <li key={row.bin}>
              <span>
                <b>{row.name}</b>{' '}
                <span className={classes.quiet}>
                  {messages.removedOn(formatDate(localDay(row.removedAt), language))}
                </span>
              </span>
              <Button
                size="compact-sm"
                aria-label={messages.putBackOf(row.name)}
                onClick={() => void putBack([row])}
              >
                {messages.putBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
