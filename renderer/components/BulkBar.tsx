import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './BulkBar.module.css';

export interface BulkBarProps {
  /** "3 gekozen". */
  readonly text: string;
  /** What can be done with all of them; the first one filled. */
  readonly children: ReactNode;
  /** "U ziet eerst wat er verandert". */
  readonly note?: string;
  readonly clearLabel: string;
  readonly onClear: () => void;
}

/** What can be done with the chosen rows, at the foot of their table. */
export function BulkBar({ text, children, note, clearLabel, onClear }: BulkBarProps) {
  return (
    <section className={classes.bar} aria-label={text}>
      <span className={classes.text} role="status">
        {text}
      </span>
      <div className={classes.actions}>{children}</div>
      {note !== undefined && <span className={classes.note}>{note}</span>}
      <Button variant="subtle" className={classes.clear} onClick={onClear}>
        {clearLabel}
      </Button>
    </section>
  );
}
