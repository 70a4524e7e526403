import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openClientFile } from '../../../../electron/backend/library/client-file.ts';
import { dispatch } from '../../../../electron/backend/rpc/dispatch.ts';
import type { OutputOf } from '../../../../shared/contract/calls.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { toJson } from '../../../../shared/interchange/canonical.ts';
import { parseInterchange } from '../../../../shared/interchange/parse.ts';
import { aRegister, edited, type Rows, withRows } from '../../../support/builders.ts';
import { aFileWith, temporaryFolder } from '../../../support/client-files.ts';
import { COMPLETE_DATE, completeRegister } from '../../../support/complete-register.ts';
import { snapshotOf } from '../../../support/folder-snapshot.ts';
import { aHost, type TestHost } from '../../../support/service-host.ts';

const wishes = { profile: 'working', formats: ['md'], date: COMPLETE_DATE };

async function exported(
  register: Register | string,
  out: string,
  more: object = {},
  host: TestHost = aHost(),
) {
  let path = join(host.folder, 'in.json');
  if (typeof register === 'string') path = register;
  else writeFileSync(path, toJson(register));
  const files = { input: host.fileId(path), out: host.fileId(out) };
  return dispatch('documents.export', { ...files, ...wishes, ...more }, host);
}

async function made(
  register: Register | string,
  out: string,
  more: object = {},
): Promise<OutputOf<'documents.export'>> {
  const reply = await exported(register, out, more);
  if (!reply.ok) throw new Error(reply.code);
  return reply.value;
}

const halm = edited(
  completeRegister(),
  'organisation',
  completeRegister().organisation[0]?.id ?? '',
  {
    legalName: 'Bakkerij De Halm',
  },
);
const both = withRows(halm, { activity: [{ id: 'for-others', number: 99, role: 'processor' }] });

describe('the names of the files', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'documents asked for, in each format',
      {
        documents: [{ document: 'register' }, { document: 'statement', audience: 'customers' }],
        formats: ['md', 'html', 'json'],
      },
      [
        'bakkerij-de-halm_register_nl_2026-11-21.md',
        'bakkerij-de-halm_register_nl_2026-11-21.html',
        'bakkerij-de-halm_statement-customers_nl_2026-11-21.md',
        'bakkerij-de-halm_statement-customers_nl_2026-11-21.html',
        'bakkerij-de-halm_register_nl_2026-11-21.json',
      ],
    ],
    [
      'the rest, in English, on another day',
      {
        documents: [
          { document: 'processor-register' },
          { document: 'findings' },
          { document: 'agreements' },
        ],
        language: 'en',
        date: '2027-01-02',
      },
      [
        'bakkerij-de-halm_processor-register_en_2027-01-02.md',
        'bakkerij-de-halm_findings_en_2027-01-02.md',
        'bakkerij-de-halm_agreements_en_2027-01-02.md',
      ],
    ],
    [
      'JSON alone',
      { formats: ['json'], profile: 'authority' },
      ['bakkerij-de-halm_register_nl_2026-11-21.json'],
    ],
  ])('%s', async (_what, more, names) => {
    const out = temporaryFolder();
    const { paths } = await made(both, out, more);
    expect(paths.map((path) => basename(path))).toEqual(names);
    expect(paths).toEqual(names.map((name) => join(out, name)));
    expect(readdirSync(out).sort()).toEqual([...names].sort());
  });

  it.each([
    ['../x', 'x'],
    ['CON', 'con-register'],
    ['a:b', 'a-b'],
    ['naam...', 'naam'],
    ['y'.repeat(300), 'y'.repeat(80)],
  ])('%s is mapped to a safe one, and told', async (legalName, slug) => {
    const out = temporaryFolder();
    const register = aRegister({ organisation: [{ legalName }] });
    const { paths, notices } = await made(register, out, { documents: [{ document: 'register' }] });
    expect(paths).toEqual([join(out, `${slug}_register_nl_2026-11-21.md`)]);
    expect(notices).toContainEqual({ code: 'renamed', document: '', values: [slug] });
  });

  const websites = ['https://www.dehalm.nl/'];
  it.each<[string, Rows, string]>([
    [
      'the trade name',
      { organisation: [{ tradeNames: ['De Halm'], websites }], statement: [{ brand: 'Merk' }] },
      'de-halm',
    ],
    ['else its brand', { organisation: [{ websites }], statement: [{ brand: 'Merk' }] }, 'merk'],
    [
      'else its website, where it has several brands',
      { organisation: [{ websites }], statement: [{ brand: 'Merk' }, { brand: 'Ander' }] },
      'www-dehalm-nl',
    ],
    ['else the kind of file', {}, 'register'],
  ])('without a legal name: %s, and never our own label', async (_what, rows, slug) => {
    const [organisation] = rows.organisation ?? [];
    const register = aRegister({ ...rows, organisation: [{ ...organisation, label: 'Klant 7' }] });
    const { paths, notices } = await made(register, temporaryFolder(), { formats: ['json'] });
    expect(basename(paths[0] ?? '')).toBe(`${slug}_register_nl_2026-11-21.json`);
    expect(notices.filter(({ code }) => code === 'renamed')).toEqual([]);
  });

  it('the language is that of the register unless asked otherwise', async () => {
    const english = aRegister({ organisation: [{ language: 'en' }] });
    const { paths } = await made(english, temporaryFolder(), { formats: ['json'] });
    expect(paths[0]).toContain('_en_');
  });
});

test('each of several shops has its own statement, with its own name', async () => {
  const shops = aRegister({
    activity: [{ audiences: ['customers'] }],
    statement: [
      { audience: 'customers', brand: 'De Halm' },
      { audience: 'customers', websites: ['www.taart.example'] },
      { audience: 'customers' },
      { audience: 'customers', brand: 'De Halm' },
    ],
  });
  const out = temporaryFolder();
  const { paths } = await made(shops, out, {
    documents: [{ document: 'statement', audience: 'customers' }, { document: 'statement' }],
  });
  const names = ['de-halm-1', 'www-taart-example', '3', 'de-halm-4'];
  expect(paths.map((path) => basename(path))).toEqual(
    names.map((name) => `register_statement-customers-${name}_nl_2026-11-21.md`),
  );
  expect(readFileSync(paths[0] ?? '', 'utf8')).toContain('De Halm');
  expect(readFileSync(paths[1] ?? '', 'utf8')).not.toContain('De Halm');
});

describe('what is told', () => {
  it('that a document is a CONCEPT: once for all its formats', async () => {
    const { notices } = await made(aRegister(), temporaryFolder(), { formats: ['md', 'html'] });
    expect(
      notices.filter(({ code, document }) => code === 'concept' && document === 'register'),
    ).toEqual([{ code: 'concept', document: 'register', values: [] }]);
  });

  it('nothing of a register that is complete and adopted', async () => {
    const { notices } = await made(halm, temporaryFolder(), {
      documents: [{ document: 'register' }],
      profile: 'authority',
    });
    expect(notices).toEqual([]);
  });

  it('which fields hold characters that nobody sees', async () => {
    const register = aRegister({ organisation: [{ legalName: 'De\u202eHalm' }] });
    const { notices } = await made(register, temporaryFolder());
    expect(notices).toContainEqual({
      code: 'unusual',
      document: '',
      values: ['organisation/organisation-1/legalName'],
    });
  });
});

describe('nothing is written', () => {
  it.each<[string, string, object]>([
    [
      'findings for the public',
      'notForProfile',
      { profile: 'public', documents: [{ document: 'findings' }] },
    ],
    [
      'one of two cannot be made',
      'noSuchStatement',
      { documents: [{ document: 'register' }, { document: 'statement', audience: 'applicants' }] },
    ],
    ['a register without activities has no statement', 'nothingToExport', { profile: 'public' }],
    ['a version of JSON', 'noSuchVersion', { version: 'v1' }],
  ])('%s: %s', async (_what, code, more) => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'anders.txt'), 'x');
    const before = snapshotOf(out);
    expect(await exported(aRegister(), out, more)).toMatchObject({ ok: false, code });
    expect(snapshotOf(out)).toEqual(before);
  });

  it('when it is cancelled while a PDF is made', async () => {
    const out = temporaryFolder();
    const host = aHost(undefined, { signal: AbortSignal.abort() });
    const reply = await exported(halm, out, { formats: ['md', 'pdf'] }, host);
    expect(reply).toMatchObject({ ok: false, code: 'cancelled' });
    expect(readdirSync(out)).toEqual([]);
  });
});

test('progress goes from nothing to all, over all documents', async () => {
  const heard: number[] = [];
  const host = aHost(undefined, { onProgress: (fraction) => void heard.push(fraction) });
  const documents = [{ document: 'register' }, { document: 'findings' }];
  await exported(aRegister(), temporaryFolder(), { documents, formats: ['pdf'] }, host);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.at(-1)).toBe(1);
  expect(heard.some((fraction) => fraction > 0 && fraction < 1)).toBe(true);
});

test('the same register on the same day gives the same bytes', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  const more = {
    documents: [{ document: 'register' }],
    formats: ['pdf', 'html', 'md', 'json', 'docx'],
  };
  await made(halm, first, more);
  await made(halm, second, more);
  expect(readdirSync(first)).toHaveLength(5);
  expect(snapshotOf(second)).toEqual(snapshotOf(first));
});

test('export → import → export is equal to the byte', async () => {
  const out = temporaryFolder();
  const [json = ''] = (await made(halm, out, { formats: ['json'] })).paths;
  expect(readFileSync(json, 'utf8')).toBe(toJson(halm));
  const place = aFileWith(halm);
  const again = temporaryFolder();
  const [back = ''] = (await made(place.path, again, { formats: ['json'] })).paths;
  expect(readFileSync(back, 'hex')).toBe(readFileSync(json, 'hex'));
});

test('a version is exported as it was, a snapshot without the adoption that it is not', async () => {
  const place = aFileWith(halm);
  const file = openClientFile(place.path, place);
  const { id } = file.createVersion({ who: 'Ans', kind: 'snapshot', reason: 'Voor de brief' });
  file.undo('Ans');
  file.close();
  const out = temporaryFolder();
  const [now = ''] = (await made(place.path, out, { formats: ['json'] })).paths;
  expect(readFileSync(now, 'utf8')).not.toBe(toJson(halm));
  const [then = ''] = (await made(place.path, out, { formats: ['json'], version: id })).paths;
  expect(readFileSync(then, 'utf8')).toBe(toJson({ ...halm, adoption: [] }));
});

test('the data for an authority leave out what is internal, and the public gets none', async () => {
  const noted = edited(halm, 'activity', halm.activity[0]?.id ?? '', {
    notes: { nl: 'alleen voor ons' },
  });
  const { paths } = await made(noted, temporaryFolder(), {
    formats: ['json'],
    profile: 'authority',
  });
  const text = readFileSync(paths[0] ?? '', 'utf8');
  expect(parseInterchange(text).ok).toBe(true);
  expect(text).not.toContain('alleen voor ons');
  const refused = await exported(noted, temporaryFolder(), {
    formats: ['json'],
    profile: 'public',
  });
  expect(refused).toMatchObject({ ok: false, code: 'notForProfile' });
});
