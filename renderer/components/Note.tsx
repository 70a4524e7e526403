import { IconBook2 } from '@tabler/icons-react';
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { LevelIcon } from './LevelIcon.tsx';
import type { LevelName } from './levels.ts';
import classes from './Note.module.css';

export interface NoteProps {
  /** `law` tells where something comes from and asks nothing. */
  readonly level: LevelName | 'law';
  /** The word of the level. */
  readonly title: string;
  readonly children: ReactNode;
  /** One `NoteAction` that repairs, others beside it. */
  readonly actions?: ReactNode;
  /** For `aria-describedby` of the field the note is about. */
  readonly id?: string;
  /** Draws the line to the field it stands beside. */
  readonly joined?: boolean;
}

/** A finding in the margin at the height of its field. */
export function Note({ level, title, children, actions, id, joined = false }: NoteProps) {
  const titleId = useId();
  return (
    <div
      role="note"
      id={id}
      aria-labelledby={titleId}
      className={`${classes.note} ${classes[level]}`}
      data-joined={joined || undefined}
    >
      <p className={classes.title} id={titleId}>
        {level === 'law' ? (
          <IconBook2 size={16} stroke={1.6} aria-hidden />
        ) : (
          <LevelIcon level={level} size={16} />
        )}
        {title}
      </p>
      <div className={classes.body}>{children}</div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}

export interface NoteActionProps extends ComponentPropsWithRef<'button'> {
  readonly primary?: boolean;
}

/** Something to do from a note; the one that repairs is `primary`. */
export function NoteAction({ children, primary = false, ...button }: NoteActionProps) {
  return (
    <button
      {...button}
      type="button"
      className={classes.action}
      data-primary={primary || undefined}
    >
      {children}
    </button>
  );
}
