import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder, writeFiles } from '../../../../electron/backend/services/write-files.ts';
import { temporaryFolder } from '../../../support/client-files.ts';
import { snapshotOf } from '../../../support/folder-snapshot.ts';
import { codeOf } from '../../../support/refusal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('writes every file, over an older one too, and leaves nothing else', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.md'), 'oud en langer');
  const paths = writeFiles(folder, [
    { name: 'a.md', bytes: bytes('nieuw') },
    { name: 'b.md', bytes: new Uint8Array() },
  ]);
  expect(paths).toEqual([join(folder, 'a.md'), join(folder, 'b.md')]);
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['nieuw', '']);
  expect(Object.keys(snapshotOf(folder))).toEqual(['a.md', 'b.md']);
});

test('writes none when one cannot be: a folder has its name', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'b.md'));
  writeFileSync(join(folder, 'a.md'), 'oud');
  const before = snapshotOf(folder);
  const files = ['a.md', 'b.md'].map((name) => ({ name, bytes: bytes('nieuw') }));
  expect(codeOf(() => writeFiles(folder, files))).toBe('notWritable');
  expect(snapshotOf(folder)).toEqual(before);
});

test('writes none when one cannot get its name: those before it go back', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.md'), 'oud');
  const before = snapshotOf(folder);
  const files = ['a.md', 'nieuw.md', 'geen/b.md'].map((name) => ({ name, bytes: bytes('nieuw') }));
  expect(codeOf(() => writeFiles(folder, files))).toBe('folderMissing');
  expect(snapshotOf(folder)).toEqual(before);
});

test('a folder is checked beforehand and left as it was', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'bestand'), 'x');
  symlinkSync(join(folder, 'nergens'), join(folder, 'schakel'));
  const before = snapshotOf(folder);
  const found = ['', 'geen', 'bestand', 'bestand/dieper', 'schakel'].map((name) =>
    codeOf(() => checkFolder(join(folder, name))),
  );
  expect(found).toEqual([
    undefined,
    'folderMissing',
    'outputNotFolder',
    'folderMissing',
    'folderMissing',
  ]);
  expect(snapshotOf(folder)).toEqual(before);
});
