import { useRef } from 'react';
import { libraryMessages } from '../../../shared/i18n/app/library.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useMessages } from '../../state/language.ts';
import { deleteForGood } from './file-actions.ts';
import type { LibraryList } from './library-state.ts';

export interface Asked {
  readonly rows: LibraryList['bin'];
  /** All that is in the bin, at once. */
  readonly isAll?: boolean;
}

/** Names that are told one by one; more are counted, and stand in the list behind it. */
const NAMED = 8;

/** Names what goes for good, and what goes along with it. */
export function DeleteDialog({
  asked,
  onClose,
}: {
  readonly asked: Asked | undefined;
  readonly onClose: () => void;
}) {
  const words = useMessages(libraryMessages).deletion;
  // While it closes it says what it said.
  const last = useRef<Asked>(undefined);
  if (asked !== undefined) last.current = asked;
  const { rows = [], isAll = false } = last.current ?? {};
  const [only] = rows;
  const title = isAll ? words.sureAll : words.sureOne(only?.name ?? '');
  const names = rows.slice(0, NAMED);
  return (
    <ConfirmDialog
      opened={asked !== undefined}
      title={title}
      confirmLabel={words.one}
      cancelLabel={words.keep}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void deleteForGood(rows);
      }}
    >
      {isAll && (
        <>
          <p>{words.these(rows.length)}</p>
          <ul>
            {names.map(({ bin, name }) => (
              <li key={bin}>{name}</li>
            ))}
            {rows.length > NAMED && <li>{words.andMore(rows.length - NAMED)}</li>}
          </ul>
        </>
      )}
      {words.what.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.cannotUndo}</p>
    </ConfirmDialog>
  );
}
