import { useRef } from 'react';
import { leftoverMessages } from '../../../shared/i18n/app/leftovers.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useMessages } from '../../state/language.ts';
import { hintOf, type Leftover, partsOf } from './leftovers.ts';

/** Names what goes for good, and of what it may be. */
export function LeftoverDialog(props: {
  readonly asked: Leftover | undefined;
  /** Names of client files that cannot be read. */
  readonly unread: readonly string[];
  /** Whether the folder holds no client file. */
  readonly isEmpty: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (asked: Leftover) => Promise<void>;
}) {
  const words = useMessages(leftoverMessages);
  // While it closes it says what it said.
  const last = useRef<Leftover>(undefined);
  if (props.asked !== undefined) last.current = props.asked;
  const shown = last.current;
  if (shown === undefined) return null;
  const hint = hintOf(shown);
  const isWork = shown.what.some((each) => each === 'work' || each === 'aside');
  return (
    <ConfirmDialog
      opened={props.asked !== undefined}
      title={words.sure(shown.name ?? words.nameless)}
      confirmLabel={words.confirm}
      cancelLabel={words.keep}
      onCancel={props.onClose}
      onConfirm={() => {
        props.onClose();
        void props.onConfirm(shown);
      }}
    >
      <p>{words.goes}</p>
      <ul>
        {partsOf(shown, words).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {hint !== undefined && <p>{words[hint]}</p>}
      {shown.workOf?.back === 'putBack' && <p>{words.canComeBack}</p>}
      {isWork && <p>{words.onlyCopy}</p>}
      <p>{words.elsewhere}</p>
      {props.unread.length > 0 && <p>{words.unread(props.unread)}</p>}
      {props.isEmpty && <p>{words.emptyFolder}</p>}
      <p>{words.cannotUndo}</p>
    </ConfirmDialog>
  );
}
