import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { localDay } from '../../../shared/domain/local-day.ts';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { type Asked, DeleteDialog } from './DeleteDialog.tsx';
import { putBack } from './file-actions.ts';
import classes from './Library.module.css';
import type { LibraryList } from './library-state.ts';

type Bin = LibraryList['bin'];

/** What was removed, to put back or to delete for good. */
export function BinList({ bin }: { readonly bin: Bin }) {
  const messages = useMessages(libraryMessages);
  const [asked, setAsked] = useState<Asked>();
  const list = useRef<HTMLDivElement>(null);
  const words = messages.deletion;
  const askAll = () => setAsked({ rows: bin, isAll: true });
  useScreenActions(
    bin.length === 0 ? [] : [{ id: 'library.emptyBin', label: `${words.all}…`, run: askAll }],
  );
  // A row that goes takes the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list can have lost it
  useEffect(() => {
    if (isFocusFree()) list.current?.focus();
  }, [bin]);
  return (
    <Sheet
      title={messages.bin}
      help={messages.binHelp}
      aside={bin.length > 0 && <Button onClick={askAll}>{`${words.all}…`}</Button>}
    >
      <div ref={list} tabIndex={-1} role="group" aria-label={messages.bin}>
        {bin.length === 0 ? (
          <EmptyState>{messages.binEmpty}</EmptyState>
        ) : (
          <ul className={classes.bin}>
            {bin.map((row) => (
              <BinRow key={row.bin} row={row} onDelete={() => setAsked({ rows: [row] })} />
            ))}
          </ul>
        )}
      </div>
      <DeleteDialog asked={asked} onClose={() => setAsked(undefined)} />
    </Sheet>
  );
}

function BinRow({ row, onDelete }: { readonly row: Bin[number]; readonly onDelete: () => void }) {
  const messages = useMessages(libraryMessages);
  const language = useLanguage();
  return (
    <li>
      <span>
        <b>{row.name}</b>{' '}
        <span className={classes.quiet}>
          {messages.removedOn(formatDate(localDay(row.removedAt), language))}
        </span>
      </span>
      <span className={classes.binDeeds}>
        <Button
          size="compact-sm"
          aria-label={messages.putBackOf(row.name)}
          onClick={() => void putBack([row])}
        >
          {messages.putBack}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${messages.deletion.oneOf(row.name)}…`}
          onClick={onDelete}
        >
          {`${messages.deletion.one}…`}
        </Button>
      </span>
    </li>
  );
}
