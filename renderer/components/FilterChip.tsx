import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './FilterChip.module.css';

const marks = { check: IconCheck, cross: IconX, menu: IconChevronDown } as const;

export interface FilterChipProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly count?: number;
  /** Whether it filters now. Leave it out for a chip that opens a menu and filters nothing yet. */
  readonly chosen?: boolean;
  /** What stands after the words: a way to take the filter off, or to choose one. */
  readonly mark?: 'cross' | 'menu';
}

/** A filter that is on or off, or that a menu gives. */
export function FilterChip(props: FilterChipProps) {
  const { children, icon, count, chosen, mark, className, ref, ...button } = props;
  const Mark = mark === undefined ? undefined : marks[mark];
  return (
    <UnstyledButton
      ref={ref}
      className={`${classes.chip} ${className ?? ''}`}
      data-chosen={chosen || undefined}
      aria-pressed={mark === undefined ? (chosen ?? false) : undefined}
      {...button}
    >
      {icon}
      {chosen === true && mark === undefined && <IconCheck size={16} stroke={2} aria-hidden />}
      <span>{children}</span>
      {count !== undefined && <span className={classes.count}>{count}</span>}
      {Mark !== undefined && <Mark size={16} stroke={1.75} aria-hidden />}
    </UnstyledButton>
  );
}
