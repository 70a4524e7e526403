import { getHotkeyHandler } from '@mantine/hooks';
import { describe, expect, test } from 'vitest';
import { hotkeys } from '../../../../renderer/shell/keys.ts';
import { everywhere, outsideFields } from '../../../../renderer/shell/shortcuts.ts';
import { helpMessages } from '../../../../shared/i18n/app/help.ts';

/** What comes of these keys, such as `meta+shift+Z`. */
function done(keys: string, mac: boolean): readonly string[] {
  const did: string[] = [];
  const does = (what: string) => () => did.push(what);
  const all = {
    ...outsideFields({ undo: does('undo'), redo: does('redo') }),
    ...everywhere({
      openPalette: does('palette'),
      publish: does('publish'),
      goToFilter: does('filter'),
      goToDocuments: does('documents'),
      newFile: does('new'),
      allFiles: does('all'),
      settings: does('settings'),
    }),
  };
  const held = keys.split('+');
  const event = {
    key: held.at(-1),
    altKey: false,
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    shiftKey: held.includes('shift'),
    preventDefault: () => did.push('kept from the browser'),
  };
  getHotkeyHandler(hotkeys(all, mac))(event as unknown as KeyboardEvent);
  return did;
}

const wanted = [
  ['N', 'new'],
  ['O', 'all'],
  ['S', 'publish'],
  ['z', 'undo'],
  ['shift+Z', 'redo'],
  ['y', 'redo'],
  ['F', 'filter'],
  ['K', 'palette'],
  ['P', 'documents'],
  [',', 'settings'],
] as const;

describe.each([
  ['a Mac', true, 'meta', 'ctrl'],
  ['another computer', false, 'ctrl', 'meta'],
] as const)('on %s', (_computer, mac, mod, other) => {
  test.each(wanted)('mod+%s does one thing: %s', (keys, deed) => {
    expect(done(`${mod}+${keys}`, mac)).toEqual(['kept from the browser', deed]);
  });

  test.each(wanted)('%s with the other key is left to the text field and the system', (keys) => {
    expect(done(`${other}+${keys}`, mac)).toEqual([]);
    expect(done(`${other}+${mod}+${keys}`, mac)).toEqual([]);
  });

  test('what the help says of a key is so', () => {
    for (const { keys } of helpMessages.nl.keys)
      if (keys !== 'Escape') expect(done(keys.replace('mod', mod), mac), keys).toHaveLength(2);
  });
});
