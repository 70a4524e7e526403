import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { useOpenedOnceThere } from '../components/use-opened-once-there.ts';
import { useMessages } from '../state/language.ts';
import classes from './Shell.module.css';

export interface MenuDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The navigation of a small window. */
export function MenuDrawer({ opened, onClose, children }: MenuDrawerProps) {
  const messages = useMessages(shellMessages);
  return (
    <Drawer
      opened={useOpenedOnceThere(opened)}
      onClose={onClose}
      size="18rem"
      title={messages.appName}
      closeButtonProps={{ 'aria-label': messages.closeMenu }}
      classNames={{ body: classes.menu ?? '', content: classes.drawer ?? '' }}
    >
      {children}
    </Drawer>
  );
}
