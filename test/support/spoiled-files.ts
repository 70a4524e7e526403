/** Files that are unfit, each with the code of its refusal: what people, disks, sync clients and attackers leave. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { newestVersion } from '../../electron/backend/store/migrate.ts';
import type { ParseCode } from '../../shared/domain/parse-issue.ts';
import type { ProblemCode } from '../../shared/domain/problem.ts';

const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite;

export interface SpoiledFile {
  readonly what: string;
  readonly code: ProblemCode;
  /** Makes what is at `path`, from the bytes of a whole client file. */
  readonly make: (path: string, whole: Buffer) => void;
}

function altered(sql: string): SpoiledFile['make'] {
  return (path, whole) => {
    writeFileSync(path, whole);
    const db = new Sqlite(path);
    db.exec(sql);
    db.close();
  };
}

function beside(suffix: string): SpoiledFile['make'] {
  return (path, whole) => {
    writeFileSync(path, whole);
    writeFileSync(path + suffix, 'van een ander programma');
  };
}

/** One bit of the first byte of the `nth` place where `text` stands. */
function flipped(text: string, nth = 0): SpoiledFile['make'] {
  return (path, whole) => {
    let at = whole.indexOf(text);
    for (let place = 0; place < nth; place += 1) at = whole.indexOf(text, at + 1);
    if (at < 0) throw new Error(`${text} is not in the file`);
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  };
}

const otherProgram: SpoiledFile['make'] = (path) => {
  const db = new Sqlite(path);
  db.exec('CREATE TABLE notes (text)');
  db.close();
};

export const spoiledFiles: readonly SpoiledFile[] = [
  { what: 'no such file', code: 'noSuchFile', make: () => undefined },
  { what: 'a folder', code: 'isFolder', make: (path) => mkdirSync(path) },
  { what: 'an empty file', code: 'empty', make: (path) => writeFileSync(path, '') },
  { what: 'one byte', code: 'empty', make: (path) => writeFileSync(path, 'S') },
  {
    what: 'text',
    code: 'notSqlite',
    make: (path) => writeFileSync(path, 'Dit is een brief.\n'.repeat(300)),
  },
  { what: 'zeros', code: 'notSqlite', make: (path) => writeFileSync(path, Buffer.alloc(16_384)) },
  { what: 'a database of another program', code: 'notOurs', make: otherProgram },
  {
    what: 'a newer version',
    code: 'newerVersion',
    make: altered(`PRAGMA user_version = ${newestVersion + 1}`),
  },
  {
    what: 'half a file',
    code: 'truncated',
    make: (path, whole) => writeFileSync(path, whole.subarray(0, whole.length >> 1)),
  },
  {
    what: 'all but the last byte',
    code: 'truncated',
    make: (path, whole) => writeFileSync(path, whole.subarray(0, -1)),
  },
  {
    what: 'only a header',
    code: 'truncated',
    make: (path, whole) => writeFileSync(path, whole.subarray(0, 100)),
  },
  { what: 'a flipped bit in a name', code: 'changedOutside', make: flipped('Webhost') },
  { what: 'a flipped bit in the history', code: 'changedOutside', make: flipped('Webhost', 1) },
  { what: 'a flipped bit in a law id', code: 'changedOutside', make: flipped('6b') },
  { what: 'a flipped bit in a table', code: 'damaged', make: flipped('STRICT') },
  {
    what: 'a value changed by another program',
    code: 'changedOutside',
    make: altered("UPDATE party SET name = 'Ander'"),
  },
  {
    what: 'a trigger of another hand',
    code: 'damaged',
    make: altered('CREATE TRIGGER t AFTER UPDATE ON party BEGIN DELETE FROM party; END'),
  },
  { what: 'a journal beside it', code: 'foreignJournal', make: beside('-journal') },
  { what: 'a write-ahead log beside it', code: 'foreignJournal', make: beside('-wal') },
  { what: 'shared memory beside it', code: 'foreignJournal', make: beside('-shm') },
];

export interface SpoiledJson {
  readonly what: string;
  readonly code: ProblemCode;
  /** The fault that the message names, where the code is `json`. */
  readonly fault?: ParseCode;
  readonly bytes: string | Buffer;
}

const organisation = { id: 'org', label: 'Test', language: 'nl', form: 'u' };
const activity = {
  id: 'a',
  rank: 0,
  number: 1,
  name: { nl: 'Bestellingen' },
  role: 'controller',
  status: 'active',
};
const body = { format: 'artikel30-register', version: 1, organisation: [organisation] };

const faulty = (what: string, fault: ParseCode, bytes: string): SpoiledJson => ({
  what,
  code: 'json',
  fault,
  bytes,
});
const withActivity = (values: object): string =>
  JSON.stringify({ ...body, activity: [{ ...activity, ...values }] });

export const spoiledJson: readonly SpoiledJson[] = [
  faulty('nothing', 'json.syntax', ''),
  faulty('no JSON', 'json.syntax', '{"format": "artikel30-register",'),
  faulty('a web page', 'json.syntax', '<!doctype html><title>Register</title>'),
  faulty('other JSON', 'json.notOurs', '{"name":"package"}'),
  faulty('a newer format', 'json.newer', JSON.stringify({ ...body, version: 2 })),
  faulty('version 0.5', 'field.invalid', JSON.stringify({ ...body, version: 0.5 })),
  faulty('a key twice', 'json.twice', `${withActivity({}).slice(0, -1)},"activity":[]}`),
  faulty('an unknown list', 'field.unknown', JSON.stringify({ ...body, customers: [] })),
  faulty('an unknown field', 'field.unknown', withActivity({ colour: 'red' })),
  faulty(
    'a prototype',
    'field.unknown',
    JSON.stringify(body).replace('"form":', '"__proto__":{},"form":'),
  ),
  faulty('a dangling id', 'id.dangling', withActivity({ measures: ['gone'] })),
  faulty(
    'an id that stands twice',
    'id.twice',
    JSON.stringify({ ...body, activity: [activity, activity] }),
  ),
  faulty(
    'an unknown law id',
    'law.unknown',
    JSON.stringify({
      ...body,
      activity: [activity],
      subjectGroup: [{ id: 's', activity: 'a', rank: 0, term: 'subject.unicorn' }],
    }),
  ),
  faulty('an impossible date', 'date.impossible', withActivity({ startedOn: '2026-02-30' })),
  faulty('half a character', 'text.surrogate', withActivity({ ownerName: 'a\ud800' })),
  faulty('NUL', 'text.nul', withActivity({ ownerName: 'a\u0000b' })),
  faulty(
    '2,001 characters in a short field',
    'text.tooLong',
    withActivity({ ownerName: 'x'.repeat(2_001) }),
  ),
  faulty(
    '2,000,001 characters in a long field',
    'text.tooLong',
    withActivity({ notes: { nl: 'x'.repeat(2_000_001) } }),
  ),
  faulty('100,000 brackets', 'json.notOurs', '['.repeat(100_000) + ']'.repeat(100_000)),
  faulty(
    '100,000 brackets in a field',
    'field.invalid',
    JSON.stringify(body).replace('"Test"', '['.repeat(100_000) + ']'.repeat(100_000)),
  ),
  faulty(
    '100,000 objects in a field',
    'field.invalid',
    JSON.stringify(body).replace('"Test"', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
  ),
  {
    what: 'UTF-16',
    code: 'notUtf8',
    bytes: Buffer.from(`\ufeff${JSON.stringify(body)}`, 'utf16le'),
  },
  {
    what: 'Latin-1',
    code: 'notUtf8',
    bytes: Buffer.from(withActivity({ ownerName: 'Café' }), 'latin1'),
  },
];

/** Puts the file at `path`; its folder is made. */
export function putSpoiledJson(path: string, { bytes }: SpoiledJson): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
