/** What Electron does not bring: the menu of a text field and of selected text. */
import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron';
import type { MenuMessages } from '../../shared/i18n/app/menu.ts';

/** Electron tells only of those clicks for which the page shows no menu of its own. */
export function offerContextMenu(window: BrowserWindow, messages: () => MenuMessages): void {
  window.webContents.on('context-menu', (_event, click) => {
    const items = contextMenuTemplate(click, messages());
    if (items.length === 0) return;
    Menu.buildFromTemplate([...items]).popup({
      window,
      sourceType: click.menuSourceType,
      // Asked for by the keyboard, the menu would otherwise open wherever the pointer happens to be.
      ...(click.menuSourceType === 'keyboard' ? { x: click.x, y: click.y } : {}),
    });
  });
}

type Click = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>;

/** Empty where there is nothing to do. */
export function contextMenuTemplate(
  click: Click,
  messages: MenuMessages,
): readonly MenuItemConstructorOptions[] {
  if (click.isEditable) return fieldMenu(click, messages);
  // Outside a field Chromium still tells of undoing, which is of the field that was typed in last.
  const isMarked = click.selectionText.trim() !== '' && click.editFlags.canCopy;
  return isMarked ? [{ role: 'copy', label: messages.copy }] : [];
}

/** What cannot be done now is grey and keeps its place, as people know it from other programs. */
function fieldMenu({ editFlags }: Click, messages: MenuMessages): MenuItemConstructorOptions[] {
  const items: MenuItemConstructorOptions[] = [
    // Of the letters in the field, like the key there; the menu of the window undoes in the register.
    { role: 'undo', label: messages.undo, enabled: editFlags.canUndo },
    { role: 'redo', label: messages.redo, enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', label: messages.cut, enabled: editFlags.canCut },
    { role: 'copy', label: messages.copy, enabled: editFlags.canCopy },
    { role: 'paste', label: messages.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: messages.selectAll, enabled: editFlags.canSelectAll },
  ];
  return items.some(({ enabled }) => enabled) ? items : [];
}
