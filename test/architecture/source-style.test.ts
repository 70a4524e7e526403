import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { styleFaults } from './source-style.ts';

const root = resolve(import.meta.dirname, '../..');
const longestFile = 400;
/** Lists of law, texts and the SQL of a migration: as long as what they list. */
const dataFolders = /^(shared\/(reference|i18n)|electron\/backend\/store\/migrations)\//;

const sourceFiles = ['shared', 'electron', 'renderer', 'test']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path).replaceAll('\\', '/'),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules/'))
  // Tools read their configuration from a default export.
  .filter((path) => !path.endsWith('.config.ts'));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('source files', () => {
  test('are found', () => {
    expect(sourceFiles.length).toBeGreaterThan(10);
  });

  test('have no any and no default export', () => {
    const faults = sourceFiles.flatMap((path) =>
      styleFaults(read(path)).map(({ line, fault }) => `${path}:${line} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test(`are no longer than ${longestFile} lines, data and tests aside`, () => {
    const long = sourceFiles
      .filter((path) => !path.startsWith('test/') && !dataFolders.test(path))
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longestFile);
    expect(long).toEqual([]);
  });
});

describe('style faults', () => {
  test.each([
    ['const a: any = 1;', 'any'],
    ['const a = b as Record<string, any[]>;', 'any'],
    ['export default 1;', 'default export'],
    ['export default function f() {}', 'default export'],
    ['const a = 1;\nexport { a as default };', 'default export'],
  ])('are seen in %s', (source, fault) => {
    expect(styleFaults(source).map((found) => found.fault)).toEqual([fault]);
  });

  test('are not seen in text or comments', () => {
    expect(styleFaults("// any\nexport const any = 'export default any';")).toEqual([]);
  });
});
