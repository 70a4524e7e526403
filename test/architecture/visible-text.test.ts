import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

const root = resolve(import.meta.dirname, '../..');

test('no component says words of its own: they all come from the messages', () => {
  const paths = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => join('renderer', path));
  expect(paths.length).toBeGreaterThan(50);
  const found = paths.flatMap((path) =>
    visibleText(path, readFileSync(join(root, path), 'utf8')).map(
      ({ line, text }) => `${path}:${line} ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<p>Nieuw dossier</p>', ['Nieuw dossier']],
  ["<p>{'Nieuw'}</p>", ['Nieuw']],
  ['<button aria-label="Sluiten" />', ['Sluiten']],
  ["<Field label={open ? 'Dicht' : words.open} />", ['Dicht']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source of a component
  ['<Note>{`Nog ${count} te doen`}</Note>', ['Nog', 'te doen']],
  ["<p>{failed && 'Mislukt'}</p>", ['Mislukt']],
  ['<p className="wide" data-state="open">{words.title} · {count} %</p>', []],
  ['<kbd>1</kbd>', []],
])('%s', (source, expected) => {
  const found = visibleText('a.tsx', `export const a = () => ${source};`);
  expect(found.map(({ text }) => text)).toEqual(expected);
});
