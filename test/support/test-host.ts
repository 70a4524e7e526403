/** A host for tests: paths are given as ids, the clock stands still, working copies go to a folder of the test. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../electron/backend/host.ts';

export const TEST_DAY = '2026-11-21';

export function testFolder(): string {
  return mkdtempSync(join(tmpdir(), 'a30-test-'));
}

export function testHost(dataDir = testFolder()): Host {
  let count = 0;
  return {
    pathOf: (id) => id,
    dataDir,
    newId: () => `id-${++count}`,
    now: () => new Date(`${TEST_DAY}T10:00:00Z`),
    who: 'test',
  };
}
