import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { createClientFile } from '../../../../electron/backend/library/create-client-file.ts';
import { readClientFile } from '../../../../electron/backend/library/read-client-file.ts';
import { verifyClientFile } from '../../../../electron/backend/library/verify-client-file.ts';
import { newestVersion } from '../../../../electron/backend/store/migrate.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister } from '../../../support/builders.ts';
import {
  aFileWith,
  aNewFile,
  aPlace,
  fill,
  type Place,
  refusal,
} from '../../../support/client-files.ts';

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite;

function alter(place: Place, sql: string): void {
  const db = new Sqlite(place.path);
  db.exec(sql);
  db.close();
}

const refused: readonly (readonly [string, string, (place: Place) => void])[] = [
  ['a folder', 'isFolder', ({ path }) => mkdirSync(`${path}x`)],
  ['an empty file', 'empty', ({ path }) => writeFileSync(path, '')],
  ['one byte', 'empty', ({ path }) => writeFileSync(path, 'S')],
  ['text', 'notSqlite', ({ path }) => writeFileSync(path, 'geen database'.repeat(100))],
  ['zeros', 'notSqlite', ({ path }) => writeFileSync(path, Buffer.alloc(8192))],
  [
    'a database of another program',
    'notOurs',
    (place) => alter(place, 'PRAGMA application_id = 7'),
  ],
  [
    'a newer version',
    'newerVersion',
    (place) => alter(place, `PRAGMA user_version = ${String(newestVersion + 1)}`),
  ],
  ['no version', 'damaged', (place) => alter(place, 'PRAGMA user_version = 0')],
  [
    'an older version than its tables',
    'damaged',
    (place) => alter(place, 'PRAGMA user_version = 1'),
  ],
  ['a write-ahead log', 'damaged', (place) => alter(place, 'PRAGMA journal_mode = WAL')],
  [
    'half a file',
    'truncated',
    ({ path }) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  ],
  ['the first 50 bytes', 'truncated', ({ path }) => truncateSync(path, 50)],
  ['a journal beside it', 'foreignJournal', ({ path }) => writeFileSync(`${path}-journal`, 'x')],
  ['a log beside it', 'foreignJournal', ({ path }) => writeFileSync(`${path}-wal`, 'x')],
  [
    'a value changed by another program',
    'changedOutside',
    (place) => alter(place, "UPDATE organisation SET legal_name = 'Ander'"),
  ],
  [
    'a row added by another program',
    'changedOutside',
    (place) => alter(place, "INSERT INTO party (id, rank, name) VALUES ('x', 1, 'x')"),
  ],
  [
    'an older generation',
    'changedOutside',
    (place) => alter(place, 'UPDATE file SET generation = 9'),
  ],
  [
    'a trigger',
    'damaged',
    (place) =>
      alter(place, 'CREATE TRIGGER t AFTER UPDATE ON organisation BEGIN DELETE FROM party; END'),
  ],
  [
    'a link to nothing',
    'damaged',
    (place) =>
      alter(
        place,
        "PRAGMA foreign_keys = OFF; INSERT INTO location (id, rank, party, country) VALUES ('x', 1, 'x', 'country.NL')",
      ),
  ],
];

describe('a file that is unfit is refused and left as it was', () => {
  it.each(refused)('%s: %s', (what, code, spoil) => {
    const place = aNewFile();
    spoil(place);
    const path = what === 'a folder' ? `${place.path}x` : place.path;
    const before = what === 'a folder' ? '' : readFileSync(path, 'hex');
    expect(refusal(() => openClientFile(path, place))).toBe(code);
    expect(refusal(() => readClientFile(path, place))).toBe(code);
    if (what !== 'a folder') expect(readFileSync(path, 'hex')).toBe(before);
  });

  it('no such file', () => {
    const place = aPlace();
    expect(refusal(() => openClientFile(place.path, place))).toBe('noSuchFile');
    expect(refusal(() => readClientFile(join(place.path, 'deeper'), place))).toBe('noSuchFile');
  });

  it('says in verify what is damaged', () => {
    const place = aNewFile();
    alter(place, "UPDATE organisation SET legal_name = 'Ander'");
    expect(verifyClientFile(place.path)).toMatchObject({
      whole: false,
      structure: 'whole',
      digest: 'damaged',
    });
    const structure = aNewFile();
    alter(structure, 'CREATE VIEW v AS SELECT 1');
    expect(verifyClientFile(structure.path)).toMatchObject({
      whole: false,
      structure: 'damaged',
    });
  });
});

describe('a new file', () => {
  it('never takes the place of another', () => {
    const place = aNewFile();
    const before = readFileSync(place.path, 'hex');
    expect(refusal(() => aNewFile(place))).toBe('exists');
    expect(readFileSync(place.path, 'hex')).toBe(before);
  });

  it('needs a folder', () => {
    const place = aPlace();
    const path = join(place.folder, 'none', 'x.a30');
    expect(refusal(() => createClientFile(path, { label: 'x', language: 'nl', ...place }))).toBe(
      'folderMissing',
    );
  });
});

describe('flipped bits', () => {
  it('are refused, or change nothing that anyone can read', () => {
    const place = aFileWith(
      aRegister({ party: [{}, {}, {}], activity: [{}], purpose: [{}], legalBasis: [{}] }),
    );
    const file = openClientFile(place.path, place);
    file.createVersion({ who: 'Ans', kind: 'snapshot', reason: 'Proef' });
    file.close();
    const whole = readFileSync(place.path);
    const content = () => {
      const { register, versions } = readClientFile(place.path, place);
      return toJson(register) + JSON.stringify(versions);
    };
    const expected = content();
    // Bytes that hold something; a file of so few rows is mostly empty pages.
    const places = [...whole.keys()].filter((at) => whole[at] !== 0);
    const step = Math.max(1, Math.floor(places.length / 300));
    let caught = 0;
    for (let index = 0; index < places.length; index += step) {
      const at = places[index] ?? 0;
      const flipped = Buffer.from(whole);
      flipped[at] = (whole[at] ?? 0) ^ (1 << (index % 8));
      writeFileSync(place.path, flipped);
      let found: string | undefined;
      const code = refusal(() => (found = content()));
      if (code === undefined) expect({ at, found }).toEqual({ at, found: expected });
      else caught += 1;
    }
    expect(caught).toBeGreaterThan(100);
  }, 180_000);

  it('and cut or lengthened files are never taken for whole', () => {
    const place = aNewFile();
    const whole = readFileSync(place.path);
    for (let size = 97; size < whole.length; size += 40_009) {
      writeFileSync(place.path, whole.subarray(0, size));
      expect([size, refusal(() => readClientFile(place.path, place))]).not.toEqual([
        size,
        undefined,
      ]);
    }
    writeFileSync(place.path, whole);
    appendFileSync(place.path, Buffer.alloc(4096));
    const code = refusal(() => fill(openClientFile(place.path, place), aRegister({})));
    expect(code).toBe('changedOutside');
  });
});
