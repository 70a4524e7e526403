import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { DoneLine } from '../../components/DoneLine.tsx';
import { keepFocusInTable } from '../../components/data-table/keep-focus-in-table.ts';
import { undo } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import type { Done } from './done.ts';

export interface WorkDoneProps {
  readonly done: Done | undefined;
  /** Of the last change in the register: undo takes back that one and no other. */
  readonly sequence: number;
  readonly onGone: () => void;
}

/** What was just done with activities of the table; to take back as long as nothing else was done after it. */
export function WorkDone({ done, sequence, onGone }: WorkDoneProps) {
  const messages = useMessages(activitiesMessages);
  const canUndo = done?.sequence !== undefined && sequence <= done.sequence;
  const takeBack = () => {
    onGone();
    void undo(done?.sequence).then(keepFocusInTable);
  };
  return (
    <DoneLine
      undo={canUndo ? { label: messages.undo, run: takeBack } : undefined}
      closeLabel={messages.close}
      onClose={() => {
        onGone();
        keepFocusInTable();
      }}
    >
      {done?.text}
    </DoneLine>
  );
}
