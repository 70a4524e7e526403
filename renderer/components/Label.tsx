import { UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import { Hidden } from './Hidden.tsx';
import classes from './Label.module.css';

export interface LabelProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly name: string;
  /** "Dossier 07 · KvK 12345678". */
  readonly detail?: string;
  /** What pressing it does, for who cannot see the arrows. */
  readonly action: string;
}

/** The label (etiket) on the cover of the book: the client's name, and the way to another file. */
export function Label({ name, detail, action, className, ref, ...button }: LabelProps) {
  return (
    <UnstyledButton ref={ref} className={`${classes.label} ${className ?? ''}`} {...button}>
      <span className={classes.inner}>
        <span className={classes.words}>
          <span className={classes.name}>{name}</span>
          {detail !== undefined && <span className={classes.detail}>{detail}</span>}
        </span>
        <Hidden>{action}</Hidden>
        <IconSelector size={18} stroke={1.75} aria-hidden />
      </span>
    </UnstyledButton>
  );
}
