import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { cliHost } from '../../../../electron/backend/cli/host.ts';
import { type Outcome, run } from '../../../../electron/backend/cli/run.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { aRegister, edited } from '../../../support/builders.ts';
import { aFileWith, aPlace, type Place } from '../../../support/client-files.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';

type Language = 'nl' | 'en';

const now = () => new Date(`${COMPLETE_DATE}T10:00:00Z`);

/** Runs a line as if typed in the place's folder of clients. */
function typed(place: Place, line: string, language: Language = 'nl'): Promise<Outcome> {
  const env = { INIT_CWD: join(place.folder, 'klanten'), ARTIKEL30_DATA: place.dataDir };
  return run(line.split(' '), cliHost(env, now), language);
}

function json(outcome: Outcome): Readonly<Record<string, unknown>> {
  expect(outcome.stderr).toBe('');
  return JSON.parse(outcome.stdout) as Readonly<Record<string, unknown>>;
}

function aPlaceWith(register = completeRegister()): Place {
  const place = aFileWith(register);
  writeFileSync(join(place.folder, 'klanten', 'in.json'), toJson(register));
  mkdirSync(join(place.folder, 'klanten', 'uit'));
  return place;
}

describe('exit codes', () => {
  const incomplete = aRegister({ activity: [{}] });
  it.each<[string, string, 0 | 1 | 2]>([
    ['help', '--help', 0],
    ['new', 'new nieuw.a30 --name Halm', 0],
    ['import of the same', 'import klant.a30 in.json', 0],
    ['export of a CONCEPT', 'export klant.a30 --out uit --formats md', 0],
    ['check with errors among the findings', 'check klant.a30', 1],
    ['the same as JSON', 'check klant.a30 --json', 1],
    ['verify', 'verify klant.a30', 0],
    ['a line that is not understood', 'maak klant.a30', 2],
    ['a file that is not there', 'check geen.a30', 2],
  ])('%s', async (_what, line, exitCode) => {
    expect((await typed(aPlaceWith(incomplete), line)).exitCode).toBe(exitCode);
  });

  it('check without errors', async () => {
    expect((await typed(aPlaceWith(), 'check klant.a30')).exitCode).toBe(0);
  });

  it('check --adopting demands the answers that may otherwise wait', async () => {
    const asked = edited(completeRegister(), 'activity', 'shop', {
      transfersAnswer: { state: 'unknown' },
    });
    expect((await typed(aPlaceWith(asked), 'check klant.a30')).exitCode).toBe(0);
    expect((await typed(aPlaceWith(asked), 'check klant.a30 --adopting')).exitCode).toBe(1);
  });
});

describe('--json prints one JSON value and nothing else', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['new nieuw.a30 --name Halm --json', { file: expect.any(String) as unknown }],
    ['import klant.a30 in.json --json', { done: false, whole: false, differences: [] }],
    [
      'export klant.a30 --out uit --formats json --json',
      { paths: [expect.stringMatching(/_register_nl_2026-11-21\.json$/) as unknown], notices: [] },
    ],
    [
      'check klant.a30 --json',
      {
        language: 'nl',
        findings: expect.any(Array) as unknown,
        completeness: expect.objectContaining({ notMet: 0, percentage: 100 }) as unknown,
      },
    ],
    ['verify klant.a30 --json', { whole: true, structure: 'whole', digest: 'whole', versions: [] }],
  ])('%s', async (line, value) => {
    expect(json(await typed(aPlaceWith(), line))).toMatchObject(value);
  });

  it.each([
    ['--json', 'usage'],
    ['maak --json', 'usage'],
    ['new --json', 'usage'],
    ['new klant.a30 --name Halm --json', 'exists'],
    ['import geen.a30 in.json --json', 'noSuchFile'],
    ['import klant.a30 geen.json --json', 'noSuchFile'],
    ['export klant.a30 --out geen --json', 'folderMissing'],
    ['export in.json --version v --out uit --json', 'noSuchVersion'],
    ['check geen.json --json', 'noSuchFile'],
    ['verify in.json --json', 'notSqlite'],
  ])('%s: %s', async (line, code) => {
    const outcome = await typed(aPlaceWith(aRegister()), line);
    expect(outcome.exitCode).toBe(2);
    const answer = json(outcome);
    expect(Object.keys(answer)).toEqual(['code', 'message']);
    expect(answer).toEqual({ code, message: expect.stringMatching(/\.$/) as unknown });
  });

  it('help too', async () => {
    const help = await typed(aPlace(), '--help --json');
    expect(JSON.parse(help.stdout)).toBe((await typed(aPlace(), '--help')).stdout);
  });
});

describe('help', () => {
  it.each<Language>(['nl', 'en'])('names every command and option: %s', async (language) => {
    const { stdout, stderr, exitCode } = await typed(aPlace(), 'help', language);
    expect([stderr, exitCode]).toEqual(['', 0]);
    const named = [
      'new import export check verify',
      '--name --dry-run --replace --out --documents --profile --formats --adopting --date --version',
      '--json --language --help',
      'register processor-register statement findings agreements',
      'customers website-visitors applicants staff others',
      'working authority public pdf html docx md json',
    ].flatMap((words) => words.split(' '));
    expect(named.filter((word) => !stdout.includes(word))).toEqual([]);
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('is the same from each command, in the language asked for', async () => {
    const help = await typed(aPlace(), 'help', 'en');
    for (const command of ['new', 'import', 'export', 'check', 'verify']) {
      expect(await typed(aPlace(), `${command} --help --language en`)).toEqual(help);
    }
  });
});

describe('what is said to a person', () => {
  it('is Dutch or English: as the system says, or as --language says', async () => {
    const said = async (line: string, language: Language) =>
      (await typed(aPlaceWith(aRegister()), line, language)).stderr;
    expect(await said('check geen.a30', 'nl')).toMatch(/^Dit bestand bestaat niet|^Er is geen/);
    expect(await said('check geen.a30', 'en')).toMatch(/^There is no such file/);
    expect(await said('check geen.a30 --language en', 'nl')).toMatch(/^There is no such file/);
    expect(await said('maak --language=en', 'nl')).toMatch(/^The command “maak” does not exist/);
    expect(await said('maak', 'nl')).toMatch(/^De opdracht “maak” bestaat niet/);
  });

  it('of an export: the paths on standard output, one a line, and notices beside it', async () => {
    const line = 'export klant.a30 --out uit --documents register,findings --formats md';
    const { stdout, stderr } = await typed(aPlaceWith(aRegister()), line);
    const out = join('klanten', 'uit', 'register_');
    expect(stdout.split('\n')).toEqual([
      expect.stringContaining(`${out}register_nl_2026-11-21.md`),
      expect.stringContaining(`${out}findings_nl_2026-11-21.md`),
      '',
    ]);
    expect(stderr).toContain('CONCEPT');
  });

  it('of an import: what changed, with the name of the field', async () => {
    const place = aPlaceWith(aRegister({ party: [{ name: 'Een' }] }));
    const other = edited(aRegister({ party: [{}] }), 'party', 'party-1', { name: 'Twee' });
    writeFileSync(join(place.folder, 'klanten', 'anders.json'), toJson(other));
    const dry = await typed(place, 'import klant.a30 anders.json --dry-run', 'en');
    expect(dry.stdout).toMatch(/^different: party\/party-1\/name \(.+\)\n/);
    expect(dry.stdout).toContain('Nothing was changed. New: 0. Changed: 1.');
    const done = await typed(place, 'import klant.a30 anders.json --replace', 'nl');
    expect(done.stdout).toContain('Overgenomen: 0 nieuw, 1 gewijzigd.');
  });

  it('of a check: each finding with its rule, and how far the register is', async () => {
    const { stdout } = await typed(aPlaceWith(aRegister({ activity: [{}] })), 'check klant.a30');
    const findings = json(
      await typed(aPlaceWith(aRegister({ activity: [{}] })), 'check klant.a30 --json'),
    ).findings as readonly { rule: string; message: string; fix: string }[];
    expect(findings.length).toBeGreaterThan(5);
    for (const { rule, message, fix } of findings) {
      expect(stdout).toContain(rule);
      expect(stdout).toContain(message);
      expect(stdout).toContain(fix);
    }
  });

  it('never what steers the terminal, though a name holds it', async () => {
    const name = 'Kwaad\u001b[2J\u202eB.V.';
    const place = aPlaceWith(aRegister({ party: [{ name }], activity: [{}] }));
    const { stdout } = await typed(place, 'check klant.a30');
    expect(stdout).toContain('Kwaad[U+001B]');
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

test('a path is that of the folder in which the line was typed', async () => {
  const place = aPlaceWith(aRegister());
  const outcome = await typed(place, 'verify ../klanten/klant.a30');
  expect(outcome.exitCode).toBe(0);
  expect((await typed(place, `verify ${place.path}`)).exitCode).toBe(0);
});
