import { useEffect } from 'react';
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

/** What was just done with activities of the table, until it is taken back or anything else is done. */
export function WorkDone({ done, sequence, onGone }: WorkDoneProps) {
  const messages = useMessages(activitiesMessages);
  const own = done?.sequence;
  const isOver = own !== undefined && sequence > own;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, not with every redraw
  useEffect(() => {
    if (isOver) onGone();
  }, [isOver]);
  const takeBack = () => {
    onGone();
    void undo(own).then(keepFocusInTable);
  };
  return (
    <DoneLine
      undo={own === undefined ? undefined : { label: messages.undo, run: takeBack }}
      closeLabel={messages.close}
      onClose={() => {
        onGone();
        keepFocusInTable();
      }}
    >
      {isOver ? undefined : done?.text}
    </DoneLine>
  );
}
