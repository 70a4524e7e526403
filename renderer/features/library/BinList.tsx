import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { binMessages } from '../../../shared/i18n/app/bin.ts';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { isFocusFree } from '../../components/is-focus-free.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useScreenActions } from '../../state/screen-actions.ts';
import { type BinRow, binRows } from './bin-rows.ts';
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
  const words = useMessages(binMessages);
  const rows = binRows(bin, useLanguage());
  const askAll = () => setAsked({ rows, isAll: true });
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
      help={words.help}
      aside={bin.length > 0 && <Button onClick={askAll}>{`${words.all}…`}</Button>}
    >
      <div ref={list} tabIndex={-1} role="group" aria-label={messages.bin}>
        {bin.length === 0 ? (
          <EmptyState>{words.empty}</EmptyState>
        ) : (
          <ul className={classes.bin}>
            {rows.map((row) => (
              <BinLine key={row.bin} row={row} onDelete={() => setAsked({ rows: [row] })} />
            ))}
          </ul>
        )}
      </div>
      <DeleteDialog asked={asked} onClose={() => setAsked(undefined)} />
    </Sheet>
  );
}

function BinLine({ row, onDelete }: { readonly row: BinRow; readonly onDelete: () => void }) {
  const { putBack: putBackLabel } = useMessages(libraryMessages);
  const words = useMessages(binMessages);
  return (
    <li>
      <span className={classes.binned}>
        <b>{row.shown}</b> <span className={classes.quiet}>{row.line}</span>
        {row.nameOnly && <span className={classes.quiet}> {words.nameOnly}</span>}
      </span>
      <span className={classes.binDeeds}>
        {!row.nameOnly && (
          <Button
            size="compact-sm"
            aria-label={words.putBackOf(row.name)}
            onClick={() => void putBack([row])}
          >
            {putBackLabel}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${words.oneOf(row.name)}…`}
          onClick={onDelete}
        >
          {`${words.one}…`}
        </Button>
      </span>
    </li>
  );
}
