import { describe, expect, it, test } from 'vitest';
import { commonOf, readCommand } from '../../../../electron/backend/cli/arguments.ts';
import type { UsageReason } from '../../../../shared/domain/problem.ts';
import { problemOf } from '../../../support/refusal.ts';

const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

const refusal = (line: string | readonly string[]) =>
  problemOf(() => readCommand(typeof line === 'string' ? words(line) : line));

const exported = {
  name: 'export',
  input: 'x.a30',
  out: 'uit',
  profile: 'working',
  formats: ['pdf'],
  json: false,
};
const imported = {
  name: 'import',
  file: 'x.a30',
  input: 'in.json',
  dryRun: false,
  replace: false,
  json: false,
};

describe('a command line that is understood', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['', { name: 'help', json: false }],
    ['help', { name: 'help', json: false }],
    ['-h', { name: 'help', json: false }],
    ['--help --language en', { name: 'help', json: false, language: 'en' }],
    ['export --help', { name: 'help', json: false }],
    ['new -h --json', { name: 'help', json: true }],
    [
      'export x.a30 --out uit --include ended,dismissed --omit supplement',
      { ...exported, include: ['ended', 'dismissed'], omit: ['supplement'] },
    ],
    ['new x.a30 --name Halm', { name: 'new', file: 'x.a30', label: 'Halm', json: false }],
    ['new X.A30 --name=Halm', { name: 'new', file: 'X.A30', label: 'Halm', json: false }],
    [
      'new --language en --name Halm x.a30 --json',
      { name: 'new', file: 'x.a30', label: 'Halm', json: true, language: 'en' },
    ],
    ['serve', { name: 'serve', port: 0, json: false }],
    [
      'serve --library klanten --port 8000 --json',
      { name: 'serve', library: 'klanten', port: 8000, json: true },
    ],
    ['import x.a30 in.json', imported],
    ['import x.a30 in.json --dry-run', { ...imported, dryRun: true }],
    ['import --replace x.a30 in.json', { ...imported, replace: true }],
    [
      'import x.a30 in.json --dry-run --replace --json',
      { ...imported, dryRun: true, replace: true, json: true },
    ],
    ['export x.a30 --out uit', exported],
    ['export --out=uit x.a30', exported],
    ['export x.a30 --out uit --profile authority', { ...exported, profile: 'authority' }],
    [
      'export x.a30 --out uit --formats pdf,html,docx,md,json',
      { ...exported, formats: ['pdf', 'html', 'docx', 'md', 'json'] },
    ],
    ['export x.a30 --out uit --formats json,json,', { ...exported, formats: ['json'] }],
    [
      'export x.a30 --out uit --documents register,statement,statement:website-visitors',
      {
        ...exported,
        documents: [
          { document: 'register' },
          { document: 'statement' },
          { document: 'statement', audience: 'websiteVisitors' },
        ],
      },
    ],
    [
      'export x.a30 --out uit --documents processor-register,findings,agreements,statement:visitors',
      {
        ...exported,
        documents: [
          { document: 'processor-register' },
          { document: 'findings' },
          { document: 'agreements' },
          { document: 'statement', audience: 'websiteVisitors' },
        ],
      },
    ],
    [
      'export x.a30 --out uit --date 2028-02-29 --version v1 --language en',
      { ...exported, date: '2028-02-29', version: 'v1', language: 'en' },
    ],
    ['check x.a30', { name: 'check', input: 'x.a30', adopting: false, json: false }],
    ['check --adopting x.a30', { name: 'check', input: 'x.a30', adopting: true, json: false }],
    [
      'check in.json --json --date 2026-11-21 --version v1 --language nl',
      {
        name: 'check',
        input: 'in.json',
        adopting: false,
        json: true,
        date: '2026-11-21',
        version: 'v1',
        language: 'nl',
      },
    ],
    ['verify x.a30 --json', { name: 'verify', file: 'x.a30', json: true }],
    ['verify -- --json', { name: 'verify', file: '--json', json: false }],
  ])('%s', (line, command) => {
    expect(readCommand(words(line))).toEqual(command);
  });

  it.each(['customers', 'websiteVisitors', 'applicants', 'staff', 'others'])(
    'a statement for %s',
    (audience) => {
      expect(readCommand(words(`export x --out uit --documents statement:${audience}`))).toEqual({
        ...exported,
        input: 'x',
        documents: [{ document: 'statement', audience }],
      });
    },
  );

  it('takes a name as it is, with spaces, quotes and signs', () => {
    const label = 'Bakkerij “De Halm” & Zn. <b>';
    expect(readCommand(['new', 'x.a30', '--name', ` ${label} `])).toMatchObject({ label });
  });
});

describe('a command line that is not understood is refused with the reason', () => {
  it.each<[string, UsageReason, string?]>([
    ['--json', 'noCommand'],
    ['--out x', 'noCommand'],
    ['maak x.a30', 'unknownCommand', 'maak'],
    ['constructor', 'unknownCommand', 'constructor'],
    ['NEW x.a30', 'unknownCommand', 'NEW'],
    ['new', 'missingArgument', 'FILE.a30'],
    ['new x.a30', 'missingOption', '--name'],
    ['new x.a30 --name', 'unknownOption', '--name'],
    ['new x.a30 --name --json', 'unknownOption', '--name'],
    ['new x.a30 y.a30 --name N', 'extraArgument', 'y.a30'],
    ['new x.pdf --name N', 'notAClientFileName', 'x.pdf'],
    ['new x.a30 --name N --out y', 'unknownOption', '--out'],
    ['new x.a30 --name N --language fr', 'badChoice', '--language fr'],
    ['import', 'missingArgument', 'FILE.a30'],
    ['import x.a30', 'missingArgument', 'INPUT'],
    ['import x.a30 a.json b.json', 'extraArgument', 'b.json'],
    ['import x.a30 a.json --dryrun', 'unknownOption', '--dryrun'],
    ['import x.a30 a.json --replace=yes', 'unknownOption', '--replace'],
    ['export', 'missingArgument', 'INPUT'],
    ['serve --port 80', 'badChoice', '--port 80'],
    ['serve --port 65536', 'badChoice', '--port 65536'],
    ['serve --port 1e4', 'badChoice', '--port 1e4'],
    ['serve x', 'extraArgument', 'x'],
    ['export x.a30 --out uit --include drafts', 'badChoice', '--include drafts'],
    ['export x.a30', 'missingOption', '--out'],
    ['export x.a30 y.a30 --out uit', 'extraArgument', 'y.a30'],
    ['export x.a30 --out uit --profile secret', 'badChoice', '--profile secret'],
    ['export x.a30 --out uit --formats pdf,xls', 'badChoice', '--formats xls'],
    ['export x.a30 --out uit --formats ,', 'badChoice', '--formats'],
    ['export x.a30 --out uit --formats PDF', 'badChoice', '--formats PDF'],
    ['export x.a30 --out uit --documents', 'unknownOption', '--documents'],
    ['export x.a30 --out uit --documents ,', 'badChoice', '--documents'],
    ['export x.a30 --out uit --documents registers', 'badChoice', '--documents registers'],
    ['export x.a30 --out uit --documents statement:cats', 'badChoice', 'statement:cats'],
    ['export x.a30 --out uit --documents statement:', 'badChoice', 'statement:'],
    ['export x.a30 --out uit --documents register:staff', 'badChoice', 'register:staff'],
    [
      'export x.a30 --out uit --documents statement:staff:staff',
      'badChoice',
      'statement:staff:staff',
    ],
    ['export x.a30 --out uit --date 2026-02-30', 'badDate', '2026-02-30'],
    ['export x.a30 --out uit --date 21-11-2026', 'badDate', '21-11-2026'],
    ['export x.a30 --out uit --date 2026', 'badDate', '2026'],
    ['export x.a30 --out uit -x', 'unknownOption', '-x'],
    ['check', 'missingArgument', 'INPUT'],
    ['check x.a30 y', 'extraArgument', 'y'],
    ['check x.a30 --date morgen', 'badDate', 'morgen'],
    ['check x.a30 --adopting=yes', 'unknownOption', '--adopting'],
    ['verify x.a30 --adopting', 'unknownOption', '--adopting'],
    ['check x.a30 --formats pdf', 'unknownOption', '--formats'],
    ['verify', 'missingArgument', 'FILE.a30'],
    ['verify x.a30 y.a30', 'extraArgument', 'y.a30'],
    ['verify x.a30 --version v', 'unknownOption', '--version'],
  ])('%s: %s', (line, reason, value) => {
    expect(refusal(line)).toEqual({
      code: 'usage',
      details: { reason, ...(value === undefined ? {} : { value }) },
    });
  });

  it('a name of blanks', () => {
    expect(refusal(['new', 'x.a30', '--name', '  '])).toEqual({
      code: 'usage',
      details: { reason: 'missingOption', value: '--name' },
    });
  });
});

test.each([
  ['new --json', { json: true }],
  ['nonsense --language en', { json: false, language: 'en' }],
  ['nonsense --language=nl --json', { json: true, language: 'nl' }],
  ['new --language fr', { json: false }],
])('how to answer is read even from a line that is refused: %s', (line, common) => {
  expect(commonOf(words(line))).toEqual(common);
});
