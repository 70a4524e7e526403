import { expect, test } from 'vitest';
import type { ParseCode } from '../../shared/domain/parse-issue.ts';
import type { ProblemCode, Problems, UsageReason } from '../../shared/domain/problem.ts';
import { errorMessages } from '../../shared/i18n/errors.ts';
import { problemText } from '../../shared/i18n/problems.ts';

const path = '/klanten/klant.a30';
const id = '3f2b8c1e-9d47-4a55-8e6b-0c1d2e3f4a5b';
const ref = `recipient/${id}/party`;
const place = { nl: 'Nieuwsbrief › Ontvanger', en: 'Newsletter › Recipient' };

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
  stale: { ref, place, mine: 'a', theirs: 'b' },
  rowGone: { ref, place },
  rowExists: { ref, place },
  invalidValue: { ref, place },
  linkMissing: { ref, place, value: id },
  inUse: { ref, place, by: [`cookie/${id}/party`], users: [{ nl: 'Winkelmand', en: 'Basket' }] },
  organisationMissing: {},
  nothingToUndo: {},
  nothingToRedo: {},
  noSuchVersion: { id },
  noSuchName: { name: 'Piet' },
  versionDamaged: { id, at: '2026-11-03T10:00:00.000Z' },
  'call.unknown': { name: 'x.y' },
  'call.input': { issues: ['label: too_big'] },
  'call.failed': {},
  'call.unsure': {},
  usage: { reason: 'unknownCommand', value: 'maak' },
  json: { path, issues: [{ code: 'json.syntax', path: '' }] },
  jsonTooLarge: { path, limitMegabytes: 256 },
  notUtf8: { path },
  differs: { path, differences: [{ ref: 'party/p/name', kind: 'changed' }] },
  notForProfile: { document: 'findings', profile: 'public' },
  noSuchStatement: { audience: 'staff' },
  nothingToExport: { profile: 'public' },
  outputNotFolder: { path },
  writerDeadline: { document: 'processor-register', seconds: 600 },
  writerMemory: { document: 'supplier-letter' },
  writerFailed: { document: 'findings' },
  cancelled: {},
  incomplete: { gaps: [{ ref: 'activity/a/name', message: 'Noem het doel.' }] },
  stillConcept: {},
  notInThisHost: {},
  bytesGone: {},
  notInBin: {},
  notDeleted: { begun: true },
  leftoverGone: {},
  leftoverInUse: {},
  leftoverStays: {},
  leftoverDamaged: {},
  isLink: { path, to: path },
  libraryNotAbsolute: { path },
  libraryNotThere: { path },
  libraryNoFolder: { path },
  libraryShut: { path },
  libraryIsOurs: { path },
  libraryNamed: {},
  libraryWaits: { names: ['Kapper', 'Zadelmaker'] },
  libraryGone: { path },
  statementEmpty: {},
  statementTooLarge: { limitMegabytes: 25 },
  statementTooLong: {},
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

test('who reads on the screen is told of no option to type', () => {
  for (const language of ['nl', 'en'] as const)
    expect(textOf('statementNone', language)).not.toContain('--');
});

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

/** Of the app, not of the user: addresses, ids, names of the contract and of its parts. */
const ours = [
  /[0-9a-f]{8}-[0-9a-f]{4}/u,
  /\b[a-z]+[A-Za-z]*\/[^/\s]+\/(?:\*|[a-z]+)/u,
  /too_(?:big|small)|invalid_|\bx\.y\b|custom/u,
  /supplier-letter|processor-register|websiteVisitors|\b(?:authority|findings)\b/u,
];
/** What the app does not have. */
const promised = /reservekopie|back-?up/iu;
/** Only from commands, whose user typed the word or address and looks it up by it. */
const typed: readonly ProblemCode[] = ['usage', 'json', 'differs'];

test.each(codes)('%s speaks of nothing that only the app knows', (code) => {
  for (const language of ['nl', 'en'] as const) {
    const { path: at = '' } = examples[code] as { path?: string };
    const text = textOf(code, language).replaceAll(at, '');
    expect(text).not.toMatch(promised);
    if (typed.includes(code)) continue;
    for (const pattern of ours) expect(text).not.toMatch(pattern);
    if (language === 'nl') expect(text).not.toMatch(/\b(?:staff|public)\b/u);
  }
});

/** That what was there is still there, in the words of each kind of refusal. */
const unharmed = {
  nl: /niets (?:aan gewijzigd|gewijzigd|gemaakt|vastgelegd|gelezen|verwijderd|veranderd)|niet (?:gewijzigd|opgeslagen|overschreven|overgenomen)|is er nog|nog op deze computer/u,
  en: /[Nn]othing was|was not (?:changed|saved|taken)|did not overwrite|[Nn]othing in it|still (?:there|on)/u,
};
/** What one can do: the sentence begins with it, alone or after a condition. */
const next = {
  nl: /(?:^|[.!;:,\n] |\n)(?:anders |of |dan |en |daarna )*(?:[Bb]egin|[Bb]ewaar|[Cc]ontroleer|[Dd]oe|[Hh]aal|[Hh]erstel|[Kk]ies|[Kk]ijk|[Ll]aad|[Ll]aat|[Mm]aak|[Pp]as|[Pp]lak|[Pp]robeer|[Ss]luit|[Ss]tart|[Vv]ergelijk|[Vv]oer|[Vv]raag|[Vv]ul|[Ww]acht|[Ww]erk|[Zz]et|Met --)/u,
  en: /(?:^|[.!;:,\n] |\n)(?:or |then |and |Otherwise )*(?:Add|[Pp]ut|Ask|Change|Check|Choose|Close|Compare|Do|Edit|Fill|Free|Have|[Ll]oad|Make|Mend|Open|Paste|Remove|Run|Save|See|Start|Try|Undo|Update|Wait|With --|look|start)/u,
};
test.each(codes)('%s says that nothing was lost, and what to do', (code) => {
  for (const language of ['nl', 'en'] as const) {
    const text = textOf(code, language);
    expect(text).toMatch(unharmed[language]);
    expect(text).toMatch(next[language]);
  }
});

test('a place has the name that it has on the screen; without one the message still stands', () => {
  const placed = ['stale', 'rowGone', 'rowExists', 'invalidValue', 'linkMissing', 'inUse'] as const;
  for (const language of ['nl', 'en'] as const) {
    for (const code of placed) {
      expect(textOf(code, language)).toContain(place[language]);
      const bare = { ...examples[code], place: undefined } as unknown as Problems[typeof code];
      const text = problemText({ code, details: bare }, language);
      expect(text).not.toContain(':.');
      expect(text).not.toContain('undefined');
    }
    expect(textOf('versionDamaged', language)).toContain('2026');
  }
  expect(textOf('inUse', 'nl')).toContain('Winkelmand');
  expect(textOf('inUse', 'en')).toContain('Basket');
});

test('of many users the first are named, and how many more there are', () => {
  const users = Array.from({ length: 8 }, (_, at) => ({ nl: `Plek ${at}`, en: `Spot ${at}` }));
  const details = { ref, place, by: [], users };
  expect(problemText({ code: 'inUse', details }, 'nl')).toContain('Plek 4 en nog 3.');
  expect(problemText({ code: 'inUse', details }, 'en')).toContain('Spot 4 and 3 more.');
});

test('a name that the screen does not have becomes a word, never the code', () => {
  const details = { document: 'scan', audience: 'x', profile: 'y' };
  for (const code of [
    'writerFailed',
    'notForProfile',
    'noSuchStatement',
    'nothingToExport',
  ] as const)
    for (const language of ['nl', 'en'] as const)
      expect(problemText({ code, details }, language)).not.toMatch(/scan|“|\b[xy]\b/u);
});

test('of an input it is said what a person can mend', () => {
  const text = (issue: string) =>
    problemText({ code: 'call.input', details: { issues: [issue] } }, 'nl');
  expect(text('label: too_big')).toContain('Maak het korter');
  expect(text('label: too_small')).toContain('Vul het in');
  expect(text('label: invalid_type')).toContain('laad de pagina opnieuw');
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

test('a copy of a client file that is open is told apart from that file itself', () => {
  const { openElsewhere: nl } = errorMessages.nl;
  const { openElsewhere: en } = errorMessages.en;
  const itself = { path: '/map/Halm.a30', where: '/map/Halm.a30', pid: 12 };
  const copy = { ...itself, path: '/map/Halm kopie.a30' };
  expect(nl(itself)).toContain('Sluit dat programma af');
  expect(nl(itself)).not.toContain('kopie');
  for (const said of [nl(copy), en(copy)]) {
    expect(said).toContain(itself.path);
    expect(said).toContain(copy.path);
  }
  expect(nl(copy)).toContain('bij Dossiers');
  expect(en(copy)).toContain('on the screen Client files');
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
