import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, type Ref, useEffect, useState } from 'react';
import classes from './DoneLine.module.css';

export interface DoneLineProps {
  /** What was just done; `undefined` as long as nothing was, for the line stays in the page to be heard. */
  readonly children: ReactNode;
  /** The way back, while there is one. */
  readonly undo?: { readonly label: string; readonly run: () => void } | undefined;
  readonly undoRef?: Ref<HTMLButtonElement>;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** For the screen whose padding it lies outside of. */
  readonly className?: string | undefined;
}

/** What was done last, said aloud too, with the way back: in place of a question before it. */
export function DoneLine(props: DoneLineProps) {
  const { children, undo, undoRef, closeLabel, onClose, className = '' } = props;
  const isEmpty = children === undefined;
  const isHeard = useIsHeard();
  return (
    <div className={`${classes.line} ${className}`} data-empty={isEmpty || undefined}>
      <div role="status" className={classes.said}>
        {isHeard && children}
      </div>
      {!isEmpty && undo !== undefined && (
        <Button ref={undoRef} variant="subtle" size="compact-sm" onClick={undo.run}>
          {undo.label}
        </Button>
      )}
      {!isEmpty && (
        <ActionIcon size="1.75rem" color="gray" aria-label={closeLabel} onClick={onClose}>
          <IconX size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}

/** A screen reader says what changes in a region, not what was in it when it came: one may come to the screen with it. */
function useIsHeard(): boolean {
  const [isHeard, setIsHeard] = useState(false);
  useEffect(() => setIsHeard(true), []);
  return isHeard;
}
