import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ConfirmDialog.module.css';

export interface ConfirmDialogProps {
  readonly opened: boolean;
  /** The question. */
  readonly title: string;
  /** What will be gone. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asked only before what cannot be undone. Opens on the way out, so that Enter alone loses nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      withCloseButton={false}
      classNames={{ title: classes.title ?? '' }}
    >
      <div className={classes.body}>{props.children}</div>
      <div className={classes.actions}>
        <Button data-autofocus onClick={props.onCancel}>
          {props.cancelLabel}
        </Button>
        <Button variant="filled" color="need" onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </div>
    </Modal>
  );
}
