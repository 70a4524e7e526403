import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { LibraryMessages } from '../../../shared/i18n/app/library.ts';
import classes from './Library.module.css';
import type { LibraryRow } from './library-rows.ts';

export interface NameCellProps {
  readonly row: LibraryRow;
  readonly messages: LibraryMessages;
  readonly isRenaming: boolean;
  /** Without a label: it stays as it is. */
  readonly onRename: (row: LibraryRow, label: string | undefined) => void;
}

/** The name of a client file, and the field to change it in its place. */
export function NameCell({ row, messages, isRenaming, onRename }: NameCellProps) {
  if (!isRenaming) return <span title={row.entry.name}>{row.name}</span>;
  return <NameField {...{ row, messages, onRename }} />;
}

function NameField({ row, messages, onRename }: Omit<NameCellProps, 'isRenaming'>) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    // The menu that asked for it gives its focus back first.
    const timer = setTimeout(() => {
      field.current?.focus();
      field.current?.select();
    }, 30);
    return () => clearTimeout(timer);
  }, []);
  const end = (label: string | undefined) => {
    if (isDone.current) return;
    isDone.current = true;
    const name = label?.trim();
    onRename(row, name === '' || name === row.name ? undefined : name);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    const label = event.key === 'Enter' ? event.currentTarget.value : undefined;
    const line = event.currentTarget.closest('tr');
    // First, so that losing the focus does not end it the other way.
    end(label);
    line?.focus();
  };
  return (
    <input
      ref={field}
      className={classes.rename}
      aria-label={messages.renameLabel(row.name)}
      defaultValue={row.name}
      maxLength={200}
      onKeyDown={onKeyDown}
      onBlur={(event) => end(event.currentTarget.value)}
    />
  );
}
