import { UnstyledButton } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import type { ComponentPropsWithRef } from 'react';
import classes from './Label.module.css';

export interface LabelProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly name: string;
  /** "Dossier 07 · KvK 12345678". */
  readonly detail?: string;
}

/** The label (etiket) on the cover of the book: the client's name, and the way to another file. */
export function Label({ name, detail, ref, ...button }: LabelProps) {
  return (
    <UnstyledButton ref={ref} className={classes.label} {...button}>
      <span className={classes.inner}>
        <span className={classes.words}>
          <span className={classes.name}>{name}</span>
          {detail !== undefined && <span className={classes.detail}>{detail}</span>}
        </span>
        <IconSelector size={18} stroke={1.75} aria-hidden />
      </span>
    </UnstyledButton>
  );
}
