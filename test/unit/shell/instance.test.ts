import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { becomeTheOne, clientFilesIn } from '../../../electron/shell/instance.ts';
import { app, resetElectron } from '../../support/electron-stand-in/index.ts';

let folder: string;
let opened: string[];
let shown: number;

beforeEach(() => {
  resetElectron();
  folder = mkdtempSync(join(tmpdir(), 'a30-instance-'));
  writeFileSync(join(folder, 'Bakkerij De Halm.a30'), '');
  writeFileSync(join(folder, 'OUD.A30'), '');
  mkdirSync(join(folder, 'folder.a30'));
  opened = [];
  shown = 0;
});

const start = (): boolean =>
  becomeTheOne(
    (path) => void opened.push(path),
    () => (shown += 1),
  );

test('client files are told from everything else on a command line', () => {
  const words = [
    '/opt/Artikel 30/artikel30',
    '--library',
    '/home/x',
    '--inspect=x.a30',
    'Bakkerij De Halm.a30',
    'OUD.A30',
    'folder.a30',
    'missing.a30',
    'file:///etc/x.a30',
    'https://example.nl/x.a30',
    'notes.txt',
  ];
  expect(clientFilesIn(words, folder)).toEqual([
    join(folder, 'Bakkerij De Halm.a30'),
    join(folder, 'OUD.A30'),
    join(folder, 'missing.a30'),
  ]);
});

test('a second start shows the first and hands it the file, seen from where it was started', () => {
  expect(start()).toBe(true);
  app.emit('second-instance', {}, ['artikel30', 'Bakkerij De Halm.a30'], folder, {});
  expect([shown, opened]).toEqual([1, [join(folder, 'Bakkerij De Halm.a30')]]);
});

test('a double click on macOS opens the file, and only a client file', () => {
  start();
  let prevented = 0;
  const event = { preventDefault: () => (prevented += 1) };
  app.emit('open-file', event, join(folder, 'OUD.A30'));
  app.emit('open-file', event, '/etc/passwd');
  expect([prevented, opened]).toEqual([2, [join(folder, 'OUD.A30')]]);
});

test('where another runs already, this one hears nothing', () => {
  app.holdsLock = false;
  expect(start()).toBe(false);
  expect(app.eventNames()).toEqual([]);
});
