import { Menu } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';

/** Where a menu opens, in px from the corner of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is; under the row or button where the keyboard asked. */
export function menuPlace(event: MouseEvent): MenuPlace {
  event.preventDefault();
  if (event.type === 'contextmenu' && event.button === 2) {
    return { x: event.clientX, y: event.clientY };
  }
  return placeUnder(event.currentTarget);
}

/** Under the element, a little in from where a wide one begins. */
export function placeUnder(element: Element): MenuPlace {
  const { left, bottom, width } = element.getBoundingClientRect();
  return { x: left + Math.min(48, width / 2), y: bottom };
}

export interface ContextMenuProps {
  readonly opened: boolean;
  /** Stays what it was while it closes. */
  readonly place: MenuPlace | undefined;
  readonly label: string;
  readonly onClose: () => void;
  /** `Menu.Item`s. */
  readonly children: ReactNode;
}

/** A menu that opens where one asks for it and gives the focus back. */
export function ContextMenu({ opened, place, label, onClose, children }: ContextMenuProps) {
  return (
    <Menu
      opened={opened}
      onChange={(open) => {
        if (!open) onClose();
      }}
      position="bottom-start"
      offset={2}
      returnFocus
    >
      <Menu.Target>
        <span
          aria-hidden
          style={{ position: 'fixed', top: `${place?.y ?? 0}px`, left: `${place?.x ?? 0}px` }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}
