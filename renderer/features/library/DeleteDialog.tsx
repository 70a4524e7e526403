import { useRef } from 'react';
import { binMessages } from '../../../shared/i18n/app/bin.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useMessages } from '../../state/language.ts';
import type { BinRow } from './bin-rows.ts';
import { deleteForGood } from './file-actions.ts';

export interface Asked {
  readonly rows: readonly BinRow[];
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
  const words = useMessages(binMessages);
  // While it closes it says what it said.
  const last = useRef<Asked>(undefined);
  if (asked !== undefined) last.current = asked;
  const { rows = [], isAll = false } = last.current ?? {};
  const [only] = rows;
  const title = isAll ? words.sureAll : words.sureOne(only?.name ?? '');
  const files = rows.filter(({ nameOnly }) => !nameOnly);
  const lines = files.length === 0 ? [words.nameOnly] : words.what;
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
      {isAll && files.length > 0 && (
        <>
          <p>{words.these(files.length)}</p>
          <ul>
            {files.slice(0, NAMED).map(({ bin, name }) => (
              <li key={bin}>{name}</li>
            ))}
            {files.length > NAMED && <li>{words.andMore(files.length - NAMED)}</li>}
          </ul>
        </>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{words.cannotUndo}</p>
    </ConfirmDialog>
  );
}
