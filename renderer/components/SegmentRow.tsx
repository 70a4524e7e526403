import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SegmentRow.module.css';

export interface Segment {
  readonly id: string;
  /** What it does or shows; said, and shown where there is no `content`. */
  readonly label: string;
  readonly content?: ReactNode;
  readonly onClick?: () => void;
  /** For a row of which one is on, such as two ways to show the same. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** Buttons that belong together, in one edge: before and after, smaller and larger. */
export function SegmentRow({
  label,
  segments,
}: {
  readonly label: string;
  readonly segments: readonly Segment[];
}) {
  return (
    <div role="group" aria-label={label} className={classes.row}>
      {segments.map(({ id, label: name, content, onClick, pressed, disabled }) =>
        onClick === undefined ? (
          <span key={id} className={classes.segment}>
            {content ?? name}
          </span>
        ) : (
          <UnstyledButton
            key={id}
            className={classes.segment}
            aria-label={name}
            title={content === undefined ? undefined : name}
            aria-pressed={pressed}
            disabled={disabled}
            onClick={onClick}
          >
            {content ?? name}
          </UnstyledButton>
        ),
      )}
    </div>
  );
}
