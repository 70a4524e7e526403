/** One thing has one name wherever a person reads of it: on the screen, in a menu, on the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../shared/i18n');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** What is not said, and what is said in its place. */
const otherNames = [
  ['klantbestand', 'dossier'],
  ['klantdossier', 'dossier'],
  ['customer file', 'client file'],
] as const;

test.each(otherNames)('nobody reads of a "%s": it is a "%s"', (other) => {
  const said = files.filter((name) =>
    readFileSync(join(folder, name), 'utf8').toLowerCase().includes(other),
  );
  expect(said).toEqual([]);
});
