import type { ReactNode } from 'react';
import { LevelIcon } from './LevelIcon.tsx';
import classes from './UnknownPanel.module.css';

export interface UnknownPanelProps {
  /** "Nog niet beantwoord". */
  readonly title: string;
  /** What is unknown. */
  readonly children?: ReactNode;
  /** The way to answer it here: an `AnswerGroup` or a button. */
  readonly answer?: ReactNode;
  readonly id?: string;
}

/** A question nobody answered: hatched and dashed, so that it looks like no answer at all. */
export function UnknownPanel({ title, children, answer, id }: UnknownPanelProps) {
  return (
    <div className={classes.panel} id={id}>
      <div>
        <p className={`${classes.patch} ${classes.title}`}>
          <LevelIcon level="unknown" />
          {title}
        </p>
        {children !== undefined && <div className={classes.patch}>{children}</div>}
      </div>
      {answer}
    </div>
  );
}
