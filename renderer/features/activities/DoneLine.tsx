import { Button } from '@mantine/core';
import { activitiesMessages } from '../../../shared/i18n/app/activities.ts';
import { undo } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Activities.module.css';
import type { Done } from './done.ts';

export interface DoneLineProps {
  readonly done: Done | undefined;
  /** Of the last change in the register: undo takes back that one and no other. */
  readonly sequence: number;
  readonly onGone: () => void;
}

/** What was just done, said once; to take back as long as nothing else was done after it. */
export function DoneLine({ done, sequence, onGone }: DoneLineProps) {
  const messages = useMessages(activitiesMessages);
  const canUndo = done?.sequence !== undefined && sequence <= done.sequence;
  const takeBack = () => {
    onGone();
    void undo();
  };
  return (
    <div className={classes.done}>
      <span role="status">{done?.text}</span>
      {canUndo && (
        <Button variant="subtle" size="compact-sm" onClick={takeBack}>
          {messages.undo}
        </Button>
      )}
    </div>
  );
}
