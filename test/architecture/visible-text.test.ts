import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

const root = resolve(import.meta.dirname, '../..');

const colour = 'the name of a colour of ours';
const part = 'the name of what was clicked, which no person sees';
const field = 'where a field stands: the name of a block';
const deed = 'the code of what was done: the history says it in words';

/** By file and text, why it is no text for people. */
const codes: Readonly<Record<string, string>> = {
  'renderer/theme/css-variables.ts text': colour,
  'renderer/theme/css-variables.ts text3': colour,
  'renderer/features/reader/ReaderScreen.tsx element': part,
  'renderer/features/reader/ReaderScreen.tsx flag': part,
  'renderer/features/reader/ReaderScreen.tsx proposal': part,
  'renderer/features/reader/text-blocks.ts title': part,
  'electron/backend/services/client-bound.ts measures': field,
  'electron/backend/services/copy-activities.ts copy': deed,
  'electron/backend/services/example-store.ts Eerste versie':
    'what the made-up Dutch business wrote in its own file',
  'electron/backend/services/example-store.ts publish': deed,
  'electron/backend/services/file-versions.ts adopt': deed,
  'electron/backend/services/publish-statement.ts publish': deed,
  'electron/backend/library/without-internal.ts Register': 'the same word in both languages',
};

test('no code says words of its own: they all come from the messages', () => {
  const paths = ['renderer', 'electron'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
  expect(paths.filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(300);
  const found = paths.flatMap((path) =>
    visibleText(path, readFileSync(join(root, path), 'utf8')).map((each) => ({ path, ...each })),
  );
  const said = found.filter(({ path, text }) => codes[`${path} ${text}`] === undefined);
  expect(said.map(({ path, line, text }) => `${path}:${line} ${text}`)).toEqual([]);
  const known = new Set(found.map(({ path, text }) => `${path} ${text}`));
  expect(Object.keys(codes).filter((code) => !known.has(code))).toEqual([]);
});

test.each([
  ['<p>Nieuw dossier</p>', ['Nieuw dossier']],
  ["<p>{'Nieuw'}</p>", ['Nieuw']],
  ['<button aria-label="Sluiten" />', ['Sluiten']],
  ["<Field label={open ? 'Dicht' : words.open} />", ['Dicht']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source of a component
  ['<Note>{`Nog ${count} te doen`}</Note>', ['Nog', 'te doen']],
  ["<p>{failed && 'Mislukt'}</p>", ['Mislukt']],
  ["<Table columns={[{ title: 'link' }]} />", ['link']],
  ['<p className="wide" data-state="open">{words.title} · {count} %</p>', []],
  ['<kbd>1</kbd>', []],
])('%s', (source, expected) => {
  const found = visibleText('a.tsx', `export const a = () => ${source};`);
  expect(found.map(({ text }) => text)).toEqual(expected);
});

test.each([
  ["menu({ label: 'Bestand', id: 'file' })", ['Bestand']],
  ["ask({ buttons: ['Ja', 'Nee'], noLink: true })", ['Ja', 'Nee']],
  ["document.title = 'Dossiers'", ['Dossiers']],
  ["element.setAttribute('aria-label', 'Sluiten')", ['Sluiten']],
  ["element.setAttribute('data-state', 'open')", []],
  ["process.stderr.write('mislukt')", ['mislukt']],
  ["alert('Mislukt')", ['Mislukt']],
  ["isOpen ? 'Dit bestand is open' : words.closed", ['Dit bestand is open']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source of a function
  ['`Nog niet ${done}`', ['Nog niet']],
  ["fail(new TypeError('No such file here'))", []],
  ["db.prepare('SELECT name FROM party')", []],
  ["menu({ label: 'Artikel 30' })", []],
])('in a function: %s', (source, expected) => {
  const found = visibleText('a.ts', `export const a = () => ${source};`);
  expect(found.map(({ text }) => text)).toEqual(expected);
});
