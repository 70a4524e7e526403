import { Menu } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';

/** Where a menu opens, in px from the corner of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is; under the row where the keyboard asked. */
export function menuPlace(event: MouseEvent): MenuPlace {
  event.preventDefault();
  if (event.button === 2 || event.clientX > 0) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return { x: left + 48, y: bottom };
}

/** A menu that opens where one asks for it and gives the focus back. */
export function ContextMenu({
  place,
  label,
  onClose,
  children,
}: {
  readonly place: MenuPlace | undefined;
  readonly label: string;
  readonly onClose: () => void;
  /** `Menu.Item`s. */
  readonly children: ReactNode;
}) {
  return (
    <Menu
      opened={place !== undefined}
      onChange={(open) => !open && onClose()}
      position="bottom-start"
      offset={2}
      key={place === undefined ? '' : `${place.x} ${place.y}`}
    >
      <Menu.Target>
        <span
          aria-hidden
          style={{
            position: 'fixed',
            insetBlockStart: place?.y ?? 0,
            insetInlineStart: place?.x ?? 0,
          }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}
