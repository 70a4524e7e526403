import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { readInput, readJson } from '../../../../electron/backend/services/read-input.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister, edited } from '../../../support/builders.ts';
import { aFileWith, aPlace, fill } from '../../../support/client-files.ts';
import { codeOf } from '../../../support/refusal.ts';
import { aHost } from '../../../support/service-host.ts';

const register = aRegister({ party: [{}], activity: [{}] });

test.each([
  ['in.json', ''],
  ['in.json', '\ufeff'],
  ['register', ''],
  ['register', '\ufeff  \n'],
  ['verkeerd.a30', ' '],
])('JSON is known by its name or its start: %s, %j', (name, before) => {
  const place = aPlace();
  const path = `${place.folder}/${name}`;
  writeFileSync(path, before + toJson(register));
  expect(toJson(readInput(path, aHost(place)).register)).toBe(toJson(register));
});

test('a client file is known by its start, whatever its name', () => {
  const place = aPlace();
  const named = { ...place, path: `${place.folder}/klant.json` };
  aFileWith(register, named);
  expect(toJson(readInput(named.path, aHost(place)).register)).toBe(toJson(register));
});

test('a version of a client file can be asked for; JSON has none', () => {
  const place = aFileWith(register);
  const file = openClientFile(place.path, place);
  const { id } = file.createVersion({ who: 'Ans', kind: 'snapshot', reason: 'Voor de brief' });
  fill(file, edited(register, 'party', 'party-1', { name: 'Later B.V.' }));
  file.close();
  const host = aHost(place);
  expect(readInput(place.path, host).register.party[0]?.name).toBe('Later B.V.');
  const old = readInput(place.path, host, id);
  expect([toJson(old.register), old.version?.id]).toEqual([toJson(register), id]);
  expect(codeOf(() => readInput(place.path, host, 'geen'))).toBe('noSuchVersion');
  const json = `${place.folder}/in.json`;
  writeFileSync(json, toJson(register));
  expect(codeOf(() => readInput(json, host, id))).toBe('noSuchVersion');
});

test('what is far too large is refused unread', () => {
  const place = aPlace();
  const json = `${place.folder}/groot.json`;
  writeFileSync(json, '{');
  // Holes: takes no room on the disk.
  truncateSync(json, 256_000_001);
  expect(codeOf(() => readInput(json, aHost(place)))).toBe('jsonTooLarge');
  expect(codeOf(() => readJson(json))).toBe('jsonTooLarge');
  writeFileSync(place.path, 'SQLite format 3\0');
  truncateSync(place.path, 256 * 1024 * 1024 + 1);
  expect(codeOf(() => readInput(place.path, aHost(place)))).toBe('tooLarge');
});

test('what is no file is refused at once, also what would never end', () => {
  const place = aPlace();
  const folder = `${place.folder}/map.json`;
  mkdirSync(folder);
  for (const read of [readJson, (path: string) => readInput(path, aHost(place))]) {
    expect(codeOf(() => read(folder))).toBe('isFolder');
    expect(codeOf(() => read(`${place.folder}/geen.json`))).toBe('noSuchFile');
    if (process.platform === 'win32') continue;
    expect(codeOf(() => read('/dev/zero'))).toBe('notReadable');
    const pipe = `${place.folder}/pijp-${read === readJson ? 1 : 2}.json`;
    execFileSync('mkfifo', [pipe]);
    expect(codeOf(() => read(pipe))).toBe('notReadable');
  }
});
