import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruiseTree, sourceModules } from './cruise-tree.ts';
import { sound, type Tree, violations } from './fixtures/violations.ts';
import { importRules } from './import-rules.ts';
import { loads } from './loads.ts';

const root = resolve(import.meta.dirname, '../..');
// Inside the checkout, so that packages resolve as they do for the source.
const scratch = resolve(root, '.build/architecture');
mkdirSync(scratch, { recursive: true });
const planted: string[] = [];

function plant(tree: Tree): string {
  const folder = mkdtempSync(join(scratch, 'tree-'));
  planted.push(folder);
  for (const [path, source] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return folder;
}

afterAll(() => {
  for (const folder of planted) rmSync(folder, { recursive: true, force: true });
});

type Cruised = Awaited<ReturnType<typeof cruiseTree>>;

function brokenIn({ summary }: Cruised): readonly string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

const brokenRules = async (folder: string) => brokenIn(await cruiseTree(folder));

describe('imports of the source', () => {
  let source: Cruised;
  beforeAll(async () => {
    source = await cruiseTree(root);
  });

  test('keep to the layers', () => {
    expect(brokenIn(source)).toEqual([]);
  });

  test('load SQLite in one module of the store, and Electron in the shell alone', () => {
    const paths = sourceModules(source).map(({ source }) => source);
    const loadersOf = (name: string): readonly string[] =>
      paths.filter((path) => loads(readFileSync(join(root, path), 'utf8'), name));
    expect(loadersOf('better-sqlite3')).toEqual(['electron/backend/store/sqlite.ts']);
    expect(loadersOf('electron').filter((path) => !path.startsWith('electron/shell/'))).toEqual([]);
  });
});

describe('import rules', () => {
  test('refuse to judge a tree without modules', async () => {
    await expect(cruiseTree(plant({ 'shared/readme.txt': 'nothing' }))).rejects.toThrow(
      '0 modules',
    );
  });

  test('let a sound tree pass', async () => {
    expect(await brokenRules(plant(sound))).toEqual([]);
  });

  test.each([
    ["import Database from 'better-sqlite3';", true],
    ["const a = createRequire(import.meta.url)('better-sqlite3');", true],
    ["const a = await import('better-sqlite3');", true],
    ["export { Database } from 'better-sqlite3';", true],
    ["import type Database from 'better-sqlite3';", false],
    ["import Database from 'better-sqlite3-helper'; // better-sqlite3", false],
  ])('see whether a package is loaded by %s', (source, expected) => {
    expect(loads(source, 'better-sqlite3')).toBe(expected);
  });

  test('each have a tree that breaks them', () => {
    const names = importRules.map(({ name }) => name);
    expect(Object.keys(violations).sort()).toEqual([...names].sort());
  });

  test.each(Object.entries(violations))('%s can fail', async (name, tree) => {
    const broken = await brokenRules(plant(tree));
    expect(broken.filter((violation) => violation.startsWith(`${name}: `))).not.toEqual([]);
  });
});
