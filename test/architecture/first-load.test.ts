import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { firstLoad } from './first-load.ts';

const root = resolve(import.meta.dirname, '../..');

test('the page loads the definitions of the entities only with a client file', () => {
  const loaded = firstLoad(root, 'renderer/main.tsx');
  // Not a page of nothing: the library is part of it.
  expect([...loaded.keys()]).toContain('renderer/features/library/LibraryScreen.tsx');
  // They and zod are a third of what the library would otherwise wait for.
  for (const name of ['zod', 'shared/domain/entities.ts'])
    expect(loaded.get(name), `${name} is loaded at once, asked for by the source named`).toBe(
      undefined,
    );
});

test('types and what is asked for later do not count; all else does, however far', () => {
  const folder = mkdtempSync(join(tmpdir(), 'artikel30-load-'));
  try {
    mkdirSync(join(folder, 'b'));
    const write = (path: string, source: string) => writeFileSync(join(folder, path), source);
    write('a.ts', "import './b/b.ts'; import type { Z } from 'only-types'; void import('later');");
    write('b/b.ts', "export { c } from '../c.tsx'; export type { Y } from 'more-types';");
    write('c.tsx', "import { z } from 'zod'; export const c = z;");
    expect([...firstLoad(folder, 'a.ts')]).toEqual([
      ['a.ts', ''],
      ['b/b.ts', 'a.ts'],
      ['c.tsx', 'b/b.ts'],
      ['zod', 'c.tsx'],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
