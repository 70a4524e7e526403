import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { OutputOf } from '../../../shared/contract/calls.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { toJson } from '../../../shared/interchange/canonical.ts';
import { aRegister } from '../../support/builders.ts';
import { aCliPlace, anEmptyCliPlace, type CliPlace } from '../../support/cli-place.ts';
import { snapshotOf } from '../../support/folder-snapshot.ts';
import { pdfLine } from '../../support/pdf-reader.ts';
import { runCli } from '../../support/run-cli.ts';

type Notices = OutputOf<'documents.export'>['notices'];

interface Exported {
  readonly notices: Notices;
  /** By extension: `.pdf`, `.json`, … */
  readonly bytes: ReadonlyMap<string, Buffer>;
  readonly names: readonly string[];
}

/** The controller's register in every format, of JSON, by a process of its own. */
async function exportAll(
  register: Register,
  place: CliPlace = aCliPlace(register),
): Promise<Exported> {
  const words = [
    'export',
    place.json,
    '--out',
    'uit',
    '--documents',
    'register',
    '--date',
    '2026-11-21',
  ];
  const run = await runCli([...words, '--formats', 'pdf,html,docx,md,json', '--json'], place);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  const { paths, notices } = JSON.parse(run.stdout) as OutputOf<'documents.export'>;
  const bytes = new Map(paths.map((path) => [extname(path), readFileSync(path)]));
  expect([...bytes.keys()].sort()).toEqual(['.docx', '.html', '.json', '.md', '.pdf']);
  expect(bytes.get('.json')?.toString('utf8')).toBe(toJson(register));
  return { notices, bytes, names: paths.map((path) => basename(path)) };
}

const textOf = ({ bytes }: Exported, extension: string): string => {
  const found = bytes.get(extension) ?? Buffer.alloc(0);
  return extension === '.pdf' ? pdfLine(found) : found.toString('utf8');
};

const codesOf = ({ notices }: Exported): readonly string[] => notices.map(({ code }) => code);

describe('characters that nobody sees', () => {
  const hidden = ['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u0007', '\u001b', '\u009b'];
  const nl = hidden.map((character) => `voor${character}na`).join(' ');
  const register = aRegister({
    activity: [{ description: { nl } }],
    party: [{ name: 'Kw\u202eaad B.V.' }],
  });

  it('are kept in the file and in JSON, shown marked in every document, and told', async () => {
    const exported = await exportAll(register);
    expect(codesOf(exported)).toContain('unusual');
    const told = exported.notices.find(({ code }) => code === 'unusual')?.values;
    expect(told).toEqual(['party/party-1/name', 'activity/activity-1/description']);
    for (const extension of ['.pdf', '.html', '.md']) {
      const text = textOf(exported, extension);
      for (const character of hidden) {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        expect([extension, text.replaceAll(/[\\\s]/g, '')]).toEqual([
          extension,
          expect.stringContaining(`voor[U+${code}]na`),
        ]);
      }
      // The mark of byte order may begin a file.
      expect(text.slice(1)).not.toMatch(/[\u202e\u2066\u200b\ufeff\u0007\u001b\u009b]/);
    }
  });

  it('come back the same through a client file, and import tells them', async () => {
    const place = aCliPlace(register);
    const fresh = anEmptyCliPlace();
    await runCli(['new', fresh.file, '--name', 'Halm'], fresh);
    const imported = await runCli(['import', fresh.file, place.json], fresh);
    expect(imported).toMatchObject({ exitCode: 0 });
    expect(imported.stderr).toContain('activity/activity-1/description');
    const words = ['export', fresh.file, '--out', 'uit', '--formats', 'json'];
    const exported = await runCli([...words, '--language', 'en'], fresh);
    expect(exported.stderr).toContain('invisible or directing characters');
    expect(readFileSync(exported.stdout.trim(), 'utf8')).toBe(toJson(register));
  });
});

test('a word of 100,000 letters is broken over the lines, whole, in reasonable time', async () => {
  const word = 'verwerkingsregister'.repeat(5_264).slice(0, 100_000);
  const register = aRegister({ activity: [{ description: { nl: `Begin ${word} einde.` } }] });
  const started = performance.now();
  const exported = await exportAll(register);
  expect(performance.now() - started).toBeLessThan(15_000);
  for (const extension of ['.html', '.md']) expect(textOf(exported, extension)).toContain(word);
  const letters = textOf(exported, '.pdf').replaceAll(/[^a-z]/g, '');
  expect(letters.length).toBeGreaterThan(100_000);
  expect(letters).toContain('verwerkingsregister'.repeat(100));
  expect(textOf(exported, '.pdf')).toContain('einde.');
}, 60_000);

test('what the fonts lack is shown as lacking, told, and kept where it can be read', async () => {
  const names = ['日本商事', 'שלום', 'الشركة', 'ឧទាហរណ៍', 'Bedrijf \u{1F98A}', 'Ω\u{13000}'];
  const register = aRegister({ party: names.map((name) => ({ name })), activity: [{}] });
  const activity = aRegister({
    activity: [{ description: { nl: names.join(' — ') } }],
    party: register.party,
    recipient: register.party.map(({ id }) => ({ party: id })),
  });
  const exported = await exportAll(activity);
  const substituted = exported.notices.find(({ code }) => code === 'substituted');
  expect(substituted?.document).toBe('register');
  const pdf = textOf(exported, '.pdf');
  expect(substituted?.values.length).toBeGreaterThanOrEqual(4);
  for (const shown of substituted?.values ?? []) expect(pdf).toContain(shown);
  expect(pdf).toContain('Ω');
  expect(pdf).toContain('Bedrijf');
  for (const name of names) expect(textOf(exported, '.html')).toContain(name);
});

test.each([
  ['../../x', 'x'],
  ['CON', 'con-register'],
  ['C:\\a:b*?"<>|.. ', 'c-a-b'],
  [`${'z'.repeat(299)}.`, 'z'.repeat(80)],
])(
  'a name that is unsafe in files becomes a safe one, and is told: %s',
  async (legalName, slug) => {
    const register = aRegister({ organisation: [{ legalName }] });
    const place = aCliPlace(register);
    const outside = { ...snapshotOf(place.folder) };
    const exported = await exportAll(register, place);
    const name = `${slug}_register_nl_2026-11-21`;
    const made = ['pdf', 'html', 'docx', 'md', 'json'].map((format) => `${name}.${format}`);
    expect(exported.names).toEqual(made);
    expect(readdirSync(place.out).sort()).toEqual([...made, 'ouder.txt'].sort());
    expect(exported.notices).toContainEqual({ code: 'renamed', document: '', values: [slug] });
    const after = Object.entries(snapshotOf(place.folder)).filter(([path]) => !path.includes(name));
    expect(Object.fromEntries(after)).toEqual(outside);
  },
);

test('a CONCEPT is made, with a notice for people and exit code 0', async () => {
  const place = aCliPlace(aRegister());
  const words = [
    'export',
    'klant.a30',
    '--out',
    'uit',
    '--documents',
    'register',
    '--formats',
    'html',
  ];
  const run = await runCli([...words, '--language', 'en'], place);
  expect(run.exitCode).toBe(0);
  expect(run.stdout.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toContain('this is a CONCEPT (draft)');
  expect(readFileSync(run.stdout.trim(), 'utf8')).toContain('CONCEPT (DRAFT)');
});
