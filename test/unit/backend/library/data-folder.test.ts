import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { privateFolder } from '../../../../electron/backend/library/data-folder.ts';
import { refusal, temporaryFolder } from '../../../support/client-files.ts';

test.each<[string, string, (at: string) => string]>([
  [
    'a file stands there',
    'exists',
    (at) => {
      writeFileSync(join(at, 'data'), 'x');
      return join(at, 'data');
    },
  ],
  [
    'in a file',
    'folderMissing',
    (at) => {
      writeFileSync(join(at, 'data'), 'x');
      return join(at, 'data', 'locks');
    },
  ],
  [
    'a link that leads to itself',
    'notWritable',
    (at) => {
      symlinkSync(join(at, 'data'), join(at, 'data'));
      return join(at, 'data', 'locks');
    },
  ],
  ['a name that no file system holds', 'notWritable', (at) => join(at, 'x'.repeat(5_000))],
])('a data folder that cannot be made is told: %s', (_what, code, make) => {
  const path = make(temporaryFolder());
  expect(refusal(() => privateFolder(path))).toBe(code);
});

test('a data folder that is there, or has to be made, is given back', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'data'));
  expect(privateFolder(folder, 'data')).toBe(join(folder, 'data'));
  expect(privateFolder(folder, 'data', 'a', 'b')).toBe(join(folder, 'data', 'a', 'b'));
});
