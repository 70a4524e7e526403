import type { ContextMenuParams, EditFlags, BrowserWindow as Window } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { contextMenuTemplate, offerContextMenu } from '../../../electron/shell/context-menu.ts';
import { menuMessages } from '../../../shared/i18n/app/menu.ts';
import { BrowserWindow, resetElectron } from '../../support/electron-stand-in/index.ts';
import { askedFor } from '../../support/electron-stand-in/record.ts';
import { startedShell } from '../../support/started-shell.ts';

beforeEach(resetElectron);

const nothing: EditFlags = {
  canUndo: false,
  canRedo: false,
  canCut: false,
  canCopy: false,
  canPaste: false,
  canDelete: false,
  canSelectAll: false,
  canEditRichly: false,
};

type Asked = Partial<Omit<ContextMenuParams, 'editFlags'>> & {
  readonly editFlags?: Partial<EditFlags>;
};

const click = ({ editFlags, ...change }: Asked) => ({
  isEditable: false,
  selectionText: '',
  menuSourceType: 'mouse' as const,
  ...{ x: 40, y: 60 },
  ...change,
  editFlags: { ...nothing, ...editFlags },
});

const menuOf = (asked: Asked, language: 'nl' | 'en' = 'nl') =>
  contextMenuTemplate(click(asked), menuMessages[language]);

/** Roles of what can be done, in order. */
const offered = (asked: Asked): readonly unknown[] =>
  menuOf(asked).flatMap(({ role, enabled }) => (role && enabled !== false ? [role] : []));

describe('in a text field', () => {
  const all = { canUndo: true, canRedo: true, canCut: true, canCopy: true, canPaste: true };
  const field = { isEditable: true };

  test('everything that can be done is offered, in the words of the language', () => {
    const asked = { ...field, editFlags: { ...all, canSelectAll: true } };
    expect(offered(asked)).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']);
    const labels = (language: 'nl' | 'en') => menuOf(asked, language).map(({ label }) => label);
    const { nl, en } = menuMessages;
    expect(labels('nl').filter((label) => label !== undefined)).toEqual([
      nl.undo,
      nl.redo,
      nl.cut,
      nl.copy,
      nl.paste,
      nl.selectAll,
    ]);
    expect(labels('en')[0]).toBe(en.undo);
  });

  test('what cannot be done now keeps its place', () => {
    const asked = { ...field, editFlags: { canPaste: true } };
    expect(offered(asked)).toEqual(['paste']);
    expect(menuOf(asked)).toHaveLength(menuOf({ ...field, editFlags: all }).length);
  });

  test('there is no menu where nothing can be done', () => {
    expect(menuOf(field)).toEqual([]);
  });
});

describe('beside a text field', () => {
  // Of the field that was typed in before, and of the whole page.
  const editFlags = { canUndo: true, canRedo: true, canCopy: true, canSelectAll: true };

  test('selected text can be copied', () => {
    expect(offered({ selectionText: 'Bakkerij', editFlags })).toEqual(['copy']);
  });

  test('there is no menu where nothing is selected, or what may not be copied', () => {
    for (const selectionText of ['', ' \n'])
      expect(menuOf({ selectionText, editFlags })).toEqual([]);
    expect(menuOf({ selectionText: 'Bakkerij' })).toEqual([]);
  });
});

describe('the menu', () => {
  const field = { isEditable: true, editFlags: { canPaste: true } };
  const opened = (asked: Asked): unknown => {
    const window = new BrowserWindow({});
    offerContextMenu(window as unknown as Window, () => menuMessages.nl);
    window.webContents.emit('context-menu', {}, click(asked));
    return askedFor('popup').at(-1)?.[1];
  };

  test('opens at the pointer, and at the field where the keyboard asked', () => {
    expect(opened(field)).toEqual({ window: BrowserWindow.open.at(-1), sourceType: 'mouse' });
    expect(opened({ ...field, menuSourceType: 'keyboard' })).toEqual({
      window: BrowserWindow.open.at(-1),
      sourceType: 'keyboard',
      ...{ x: 40, y: 60 },
    });
  });

  test('does not open where it would be empty', () => {
    expect(opened({})).toBeUndefined();
  });

  test('is in the window of the app, in the language that was set since', async () => {
    const { call, window } = await startedShell();
    await call('settings.set', { language: 'en' });
    window().webContents.emit('context-menu', {}, click(field));
    const [[items] = []] = askedFor('popup');
    expect(items).toContainEqual({ role: 'paste', label: menuMessages.en.paste, enabled: true });
  });
});
