import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './FormDrawer.module.css';

export interface FormDrawerProps {
  readonly title: string;
  readonly size: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Its fields, and `FormActions` at the end. */
  readonly children: ReactNode;
}

/** A form beside the screen that it is of. */
export function FormDrawer({ title, size, closeLabel, onClose, children }: FormDrawerProps) {
  return (
    <Drawer
      opened
      position="right"
      size={size}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': closeLabel }}
      classNames={{ body: classes.body ?? '' }}
    >
      {children}
    </Drawer>
  );
}

/** The buttons of a form: in sight at its foot, however long it is. */
export function FormActions({
  help,
  children,
}: {
  readonly help?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.actions}>
      {help !== undefined && <span className={classes.help}>{help}</span>}
      {children}
    </div>
  );
}
