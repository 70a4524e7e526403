import { Menu } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { ContextMenu, type MenuPlace, menuPlace, placeUnder } from './ContextMenu.tsx';
import { useOpenedOnceThere } from './use-opened-once-there.ts';

export interface MenuDeed {
  readonly label: string;
  /** As they stand on the keys of this computer. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Where a menu was asked for, and what goes on the element that it is of. */
export interface AskedMenu {
  readonly opened: boolean;
  readonly place: MenuPlace | undefined;
  readonly close: () => void;
  readonly asked: {
    readonly onContextMenu: (event: MouseEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Opens by the other mouse button, by the menu key and by Shift+F10, which not every system makes one of. */
export function useDeedMenu(): AskedMenu {
  const [place, setPlace] = useState<MenuPlace>();
  const [opened, setOpened] = useState(false);
  const open = (at: MenuPlace) => {
    setPlace(at);
    setOpened(true);
  };
  return {
    ...{ opened, place },
    close: () => setOpened(false),
    asked: {
      onContextMenu: (event) => {
        if (!hasOwnMenu(event.target)) open(menuPlace(event));
      },
      onKeyDown: (event) => {
        const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
        if (!isAsked || hasOwnMenu(event.target)) return;
        event.preventDefault();
        const at = placeUnder(event.target instanceof Element ? event.target : event.currentTarget);
        // A menu that is there before the key has gone all the way takes it for one pressed beside it.
        setTimeout(() => open(at));
      },
    },
  };
}

/** Whoever is in a text field wants to paste, and whoever marked words to copy them. */
function hasOwnMenu(target: EventTarget): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, select') !== null;
  return isField || getSelection()?.isCollapsed === false;
}

/** A menu that closes gives the focus back first; what a deed brings into focus keeps it. */
const AFTER_MS = 30;

export interface DeedMenuProps {
  readonly menu: AskedMenu;
  readonly label: string;
  readonly deeds: readonly MenuDeed[];
}

/** Made when it is first asked for, because a list has hundreds of rows. */
export function DeedMenu(props: DeedMenuProps) {
  return props.menu.place === undefined ? null : <MadeMenu {...props} />;
}

function MadeMenu({ menu, label, deeds }: DeedMenuProps) {
  const opened = useOpenedOnceThere(menu.opened);
  return (
    <ContextMenu opened={opened} place={menu.place} label={label} onClose={menu.close}>
      {deeds.map(({ label: name, keys, run }) => (
        <Menu.Item
          key={name}
          rightSection={keys === undefined ? undefined : <kbd>{keys}</kbd>}
          onClick={() => setTimeout(run, AFTER_MS)}
        >
          {name}
        </Menu.Item>
      ))}
    </ContextMenu>
  );
}
