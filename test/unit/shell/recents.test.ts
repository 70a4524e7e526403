import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { Recents } from '../../../electron/shell/recents.ts';
import { resetElectron } from '../../support/electron-stand-in/index.ts';
import { askedFor } from '../../support/electron-stand-in/record.ts';

let path: string;

beforeEach(() => {
  resetElectron();
  path = join(mkdtempSync(join(tmpdir(), 'a30-recents-')), 'shell', 'recents.json');
});

test('nothing is kept, here or in the system, until it was asked for', () => {
  const recents = new Recents(path);
  recents.add('/x/client.a30');
  expect([recents.list, existsSync(path), askedFor('addRecentDocument')]).toEqual([[], false, []]);
});

test('once on, the newest ten come first and come back', () => {
  const recents = new Recents(path);
  recents.turn(true);
  for (let count = 1; count <= 12; count += 1) recents.add(`/x/${count}.a30`);
  recents.add('/x/5.a30');
  const again = new Recents(path);
  again.turn(true);
  expect(again.list).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((n) => `/x/${n}.a30`));
  expect(askedFor('addRecentDocument').length).toBe(13);
});

test('off forgets them everywhere', () => {
  const recents = new Recents(path);
  recents.turn(true);
  recents.add('/x/client.a30');
  recents.turn(false);
  expect([recents.list, existsSync(path)]).toEqual([[], false]);
  expect(askedFor('clearRecentDocuments')).toEqual([[]]);
});

test('a client file that went is named no more, one on a drive that is away is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a30-recents-'));
  const [stays, went] = ['blijft.a30', 'weg.a30'].map((name) => join(folder, name));
  const recents = new Recents(path);
  recents.turn(true);
  for (const each of [stays, went]) {
    writeFileSync(each ?? '', '');
    recents.add(each ?? '');
  }
  recents.add('/drive/away.a30');
  expect(recents.forgetGone()).toBe(false);
  rmSync(went ?? '');
  resetElectron();
  expect(recents.forgetGone()).toBe(true);
  expect(recents.list).toEqual(['/drive/away.a30', stays]);
  expect(readFileSync(path, 'utf8')).not.toContain('weg.a30');
  expect(askedFor('clearRecentDocuments')).toEqual([[]]);
  expect(askedFor('addRecentDocument')).toEqual([[stays], ['/drive/away.a30']]);
});

test.each(['[', '{"a":1}', '[1]'])('a list of %s is none', (text) => {
  const recents = new Recents(path);
  recents.turn(true);
  recents.add('/x/client.a30');
  writeFileSync(path, text);
  recents.turn(true);
  expect(recents.list).toEqual([]);
});
