import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const styles = join(root, 'node_modules/@mantine/core/styles');
const imported = readFileSync(join(root, 'renderer/theme/mantine.css'), 'utf8');

/** Made of the parts named; their own sheet does not bring those along. */
const madeOf: Readonly<Record<string, readonly string[]>> = {
  Select: ['Input', 'Combobox', 'Popover', 'ScrollArea', 'CloseButton'],
  MultiSelect: ['Input', 'PillsInput', 'Pill', 'Combobox', 'Popover', 'ScrollArea'],
  Autocomplete: ['Input', 'Combobox', 'Popover', 'ScrollArea'],
  ColorInput: ['Input', 'ColorPicker', 'ColorSwatch', 'Popover'],
  TextInput: ['Input'],
  Textarea: ['Input'],
  Checkbox: ['InlineInput'],
  Radio: ['InlineInput'],
  Switch: ['InlineInput'],
  Menu: ['Popover', 'UnstyledButton'],
  Modal: ['ModalBase', 'Overlay', 'Paper', 'CloseButton', 'ScrollArea'],
  Drawer: ['ModalBase', 'Overlay', 'Paper', 'CloseButton', 'ScrollArea'],
  Button: ['UnstyledButton', 'Loader'],
  ActionIcon: ['UnstyledButton', 'Loader'],
};

/** The components of Mantine that a file of the page asks for. */
function used(source: string): readonly string[] {
  return [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(([, names]) =>
    (names ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[A-Z]/.test(name)),
  );
}

test('every component of Mantine on the page has its styles', () => {
  const files = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.tsx'),
  );
  const names = new Set(
    files.flatMap((path) => used(readFileSync(join(root, 'renderer', path), 'utf8'))),
  );
  expect(names.size).toBeGreaterThan(5);
  const missing = [...names]
    .flatMap((name) => [name, ...(madeOf[name] ?? [])])
    .filter((name) => existsSync(join(styles, `${name}.layer.css`)))
    .filter((name) => !imported.includes(`/${name}.layer.css"`));
  expect([...new Set(missing)]).toEqual([]);
});
