import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ProblemError } from '../../../../electron/backend/problem-error.ts';
import { codeOf, openLog } from '../../../../electron/backend/process/log.ts';
import { temporaryFolder } from '../../../support/client-files.ts';

test('a note is a line of JSON that only this user can read', () => {
  const dataDir = temporaryFolder();
  openLog(dataDir, () => new Date(0))('backend.ended', { code: 'SQLITE_FULL', pid: 12 });
  const path = join(dataDir, 'log', 'log.jsonl');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    at: '1970-01-01T00:00:00.000Z',
    what: 'backend.ended',
    code: 'SQLITE_FULL',
    pid: 12,
  });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('two files take turns, so that it never grows', () => {
  const dataDir = temporaryFolder();
  const log = openLog(dataDir);
  for (let count = 0; count < 3_000; count += 1) log('host.started');
  const sizes = ['log.jsonl', 'log.jsonl.old'].map(
    (name) => statSync(join(dataDir, 'log', name)).size,
  );
  expect(Math.max(...sizes)).toBeLessThan(70_000);
});

test('a folder that cannot be written is nobody’s problem', () => {
  const dataDir = join(temporaryFolder(), 'data');
  writeFileSync(dataDir, '');
  expect(() => openLog(dataDir)('host.started')).not.toThrow();
  mkdirSync(`${dataDir}2`);
  chmodSync(`${dataDir}2`, 0o500);
  expect(() => openLog(`${dataDir}2`)('host.started')).not.toThrow();
  expect(existsSync(dataDir)).toBe(true);
});

test.each<[unknown, string]>([
  [new ProblemError('stale', { ref: 'a/b/c', mine: 'Jansen', theirs: 'Pietersen' }), 'stale'],
  [Object.assign(new Error('/home/jansen'), { code: 'ENOENT' }), 'ENOENT'],
  [new TypeError('Cannot read Jansen'), 'TypeError'],
  [Object.assign(new Error(''), { code: 'mevrouw Jansen is ziek' }), 'Error'],
  ['Jansen', 'unknown'],
])('of %s only the code is said', (error, code) => {
  expect(codeOf(error)).toBe(code);
});
