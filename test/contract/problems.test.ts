import { expect, test } from 'vitest';
import type { ParseCode } from '../../shared/domain/parse-issue.ts';
import type { ProblemCode, Problems, UsageReason } from '../../shared/domain/problem.ts';
import { problemText } from '../../shared/i18n/problems.ts';

const path = '/klanten/klant.a30';

/** One example of every problem: a code without one does not compile. */
const examples: { readonly [C in ProblemCode]: Problems[C] } = {
  'node.tooOld': { found: '20.1.0', needed: 22 },
  noSuchFile: { path },
  isFolder: { path },
  empty: { path },
  tooLarge: { path, limitMegabytes: 256 },
  notSqlite: { path },
  notOurs: { path },
  newerVersion: { path, found: 9, known: 2 },
  truncated: { path },
  damaged: { path, part: 'structure' },
  changedOutside: { path },
  foreignJournal: { path, journal: `${path}-wal` },
  stillSyncing: { path },
  openElsewhere: { path, where: path, pid: 12 },
  notReadable: { path },
  notWritable: { path },
  folderMissing: { path },
  diskFull: { path },
  diskError: { path },
  exists: { path },
  changedInFolder: { path, keptAt: '/data/file.a30' },
  goneFromFolder: { path },
  stale: { ref: 'party/p/name', mine: 'a', theirs: 'b' },
  rowGone: { ref: 'party/p/*' },
  rowExists: { ref: 'party/p/*' },
  invalidValue: { ref: 'party/p/name' },
  linkMissing: { ref: 'party/p/name', value: 'gone' },
  inUse: { ref: 'party/p/*', by: ['recipient/r/party'] },
  organisationMissing: {},
  nothingToUndo: {},
  nothingToRedo: {},
  noSuchVersion: { id: 'v1' },
  versionDamaged: { id: 'v1' },
  'call.unknown': { name: 'x.y' },
  'call.input': { issues: ['label: too_big'] },
  'call.failed': {},
  usage: { reason: 'unknownCommand', value: 'maak' },
  json: { path, issues: [{ code: 'json.syntax', path: '' }] },
  jsonTooLarge: { path, limitMegabytes: 256 },
  notUtf8: { path },
  differs: { path, differences: [{ ref: 'party/p/name', kind: 'changed' }] },
  notForProfile: { document: 'findings', profile: 'public' },
  noSuchStatement: { audience: 'staff' },
  nothingToExport: { profile: 'public' },
  outputNotFolder: { path },
  writerDeadline: { document: 'register', seconds: 600 },
  writerMemory: { document: 'register' },
  writerFailed: { document: 'register' },
  cancelled: {},
  incomplete: { gaps: [{ ref: 'activity/a/name', message: 'Noem het doel.' }] },
  stillConcept: {},
  notInThisHost: {},
  bytesGone: {},
  notInBin: {},
  statementEmpty: {},
  statementTooLarge: { limitMegabytes: 25 },
  statementKind: {},
  statementPassword: {},
  statementScan: {},
  statementDamaged: {},
  statementDeadline: { seconds: 60 },
  statementMemory: {},
  statementLanguage: {},
  statementNone: {},
  readingGone: {},
  backendLost: {},
  sessionEnded: {},
  callTooLarge: { limitMegabytes: 5 },
  portTaken: { port: 8000 },
  pageNotBuilt: {},
  blobTooLarge: { limitMegabytes: 50 },
};

const codes = Object.keys(examples) as ProblemCode[];

function textOf(code: ProblemCode, language: 'nl' | 'en'): string {
  return problemText({ code, details: examples[code] }, language);
}

test.each(codes)('%s has a message in each language, not the same', (code) => {
  const texts = [textOf(code, 'nl'), textOf(code, 'en')];
  for (const text of texts) {
    expect(text).toMatch(/[.!]$/);
    expect(text).not.toMatch(/undefined|null|\[object/);
    // Not the code itself, such as "notUtf8".
    if (/[A-Z.]/.test(code)) expect(text).not.toContain(code);
  }
  expect(texts[0]).not.toBe(texts[1]);
});

test('every problem has a message of its own', () => {
  for (const language of ['nl', 'en'] as const) {
    const texts = codes.map((code) => textOf(code, language));
    expect(new Set(texts).size).toBe(codes.length);
  }
});

test('a path or number that the message needs stands in it', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const code of codes) {
      const { path: at } = examples[code] as { path?: string };
      if (at !== undefined) expect(textOf(code, language)).toContain(at);
    }
    expect(textOf('openElsewhere', language)).toContain('12');
    expect(textOf('newerVersion', language)).toContain('9');
    expect(textOf('foreignJournal', language)).toContain('-wal');
  }
});

const reasons: { readonly [R in UsageReason]: true } = {
  noCommand: true,
  unknownCommand: true,
  unknownOption: true,
  missingArgument: true,
  extraArgument: true,
  missingOption: true,
  badChoice: true,
  badDate: true,
  notAClientFileName: true,
};

test('every reason why a line is not understood is told apart, and names the word', () => {
  for (const language of ['nl', 'en'] as const) {
    const texts = (Object.keys(reasons) as UsageReason[]).map((reason) =>
      problemText({ code: 'usage', details: { reason, value: '--woord' } }, language),
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !text.includes('--woord'))).toHaveLength(1);
  }
});

const parseCodes: { readonly [C in ParseCode]: true } = {
  'json.syntax': true,
  'json.notOurs': true,
  'json.newer': true,
  'json.twice': true,
  'field.unknown': true,
  'field.missing': true,
  'field.invalid': true,
  'text.nul': true,
  'text.surrogate': true,
  'text.empty': true,
  'text.tooLong': true,
  'date.impossible': true,
  'period.impossible': true,
  'list.twice': true,
  'link.scheme': true,
  'id.dangling': true,
  'id.twice': true,
  'single.twice': true,
  'provenance.twice': true,
  'law.unknown': true,
};

test('every fault in JSON is told apart and says where; of many the first ten and how many more', () => {
  for (const language of ['nl', 'en'] as const) {
    const texts = (Object.keys(parseCodes) as ParseCode[]).map((code) =>
      problemText(
        { code: 'json', details: { path, issues: [{ code, path: 'activity[3].name' }] } },
        language,
      ),
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !text.includes('activity[3].name'))).toEqual([]);
    const many = Array.from({ length: 25 }, (_, place) => ({
      code: 'field.unknown' as const,
      path: `veld-${place}`,
    }));
    const text = problemText({ code: 'json', details: { path, issues: many } }, language);
    expect(text).toContain('veld-9');
    expect(text).not.toContain('veld-10');
    expect(text).toContain('15');
  }
});
