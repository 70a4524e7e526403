/** What an installer would hold, packed around a stand-in for Electron's binary: that one needs a download. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test } from 'vitest';
import { placesOf } from '../../electron/shell/places.ts';
import { electronPackage } from '../../electron/start/find-electron.ts';
import { appShell, builtHere } from '../support/build-once.ts';
import { exampleStatement } from '../support/example-document.ts';

const root = resolve(import.meta.dirname, '../..');
const { version } = electronPackage(root) ?? { version: '' };
/** What `@electron/fuses` looks for; behind it the version and the number of fuses, then each. */
const FUSES = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');

/** A folder as Electron's download leaves it, with all fuses as they are delivered. */
function aStandInElectron(): string {
  const folder = mkdtempSync(join(tmpdir(), 'a30-electron-'));
  mkdirSync(join(folder, 'resources'));
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), '');
  const delivered = Buffer.concat([Buffer.from([1, 9]), Buffer.from('101100011')]);
  const rest = Buffer.alloc(64);
  writeFileSync(join(folder, 'electron'), Buffer.concat([rest, FUSES, delivered, rest]));
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}

let shell: string;
let unpacked: string;
let listed: readonly string[];
const asar = (): string => join(unpacked, 'resources', 'app.asar');

beforeAll(async () => {
  await builtHere();
  shell = await appShell();
  const out = mkdtempSync(join(tmpdir(), 'a30-package-'));
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const words = ['--linux', 'dir', '--config', 'electron-builder.yml', '--publish', 'never'];
  const changed = [`-c.electronDist=${aStandInElectron()}`, `-c.directories.output=${out}`];
  await promisify(execFile)(process.execPath, [builder, ...words, ...changed], { cwd: root });
  const folder = readdirSync(out).find((name) => name.endsWith('unpacked'));
  unpacked = join(out, folder ?? '');
  listed = listPackage(asar(), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
}, 180_000);

const below = (prefix: string): readonly string[] => [
  ...new Set(
    listed
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length).split('/')[0] ?? ''),
  ),
];

/** By script of a folder, all that loading it loads. */
function filesNeeded(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(folder, path));
  const direct = new Map(
    files.map((path) => {
      const found = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g);
      return [path, [...found].map(([, other = '']) => resolve(path, '..', other))];
    }),
  );
  const reached = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const other of direct.get(path) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      reached(other, seen);
    }
    return seen;
  };
  return new Map(files.map((path) => [path, reached(path)]));
}

describe('the package', () => {
  test('holds what was built and what it runs on, and no source, test or tool', () => {
    expect(below('/').toSorted()).toEqual(['.build', 'LICENSE', 'node_modules', 'package.json']);
    expect(below('/.build/').toSorted()).toEqual(['renderer', 'shell']);
    const tools = ['electron', 'vite', 'react', 'typescript', 'vitest', 'playwright-core', 'hono'];
    expect(below('/node_modules/').filter((name) => tools.includes(name))).toEqual([]);
    expect(below('/node_modules/')).toEqual(
      expect.arrayContaining(['better-sqlite3', 'docx', 'fflate', 'pdfmake', 'zod']),
    );
    expect(listed.filter((path) => /^\/(?!node_modules).*\.(tsx?|map)$/.test(path))).toEqual([]);
  });

  test('starts with a file that is in it, as are the preload, the backend and the page', () => {
    const { main, type } = JSON.parse(extractFile(asar(), 'package.json').toString()) as {
      main: string;
      type: string;
    };
    expect(type).toBe('module');
    expect(listed).toEqual(
      expect.arrayContaining([
        `/${main}`,
        '/.build/shell/preload.cjs',
        '/.build/shell/electron/backend/process/backend-main.js',
        '/.build/renderer/index.html',
      ]),
    );
  });

  test('has one native file, for the system it is for, outside the archive', () => {
    const natives = listed.filter((path) => path.endsWith('.node'));
    const native = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
    expect(natives).toEqual([`/${native}`]);
    expect(existsSync(join(`${asar()}.unpacked`, native))).toBe(true);
  });

  test('has outside the archive, which is checked before it runs, the threads alone', () => {
    const outside = join(`${asar()}.unpacked`, '.build/shell/electron');
    expect(readdirSync(outside)).toEqual(['backend']);
    expect(readdirSync(join(outside, 'backend')).toSorted()).toEqual([
      'importers',
      'threads',
      'writers',
    ]);
  });

  test('is made of files that do not need each other in a circle', () => {
    for (const folder of [shell, join(root, '.build/renderer/assets')]) {
      const needs = filesNeeded(folder);
      expect(needs.size).toBeGreaterThan(10);
      // Or there would be none for want of seeing what needs what.
      expect(Math.max(...[...needs.values()].map(({ size }) => size))).toBeGreaterThan(3);
      expect([...needs].filter(([path, others]) => others.has(path))).toEqual([]);
    }
  });

  test('draws the list of client files without what is made for one of them', () => {
    const needs = filesNeeded(join(root, '.build/renderer/assets'));
    const drawn = ['index', 'list', 'parts'].flatMap((name) =>
      [...needs].filter(([path]) => new RegExp(`/${name}-[^/]*$`).test(path)),
    );
    expect(drawn).toHaveLength(3);
    const others = drawn.flatMap(([, all]) => [...all]);
    expect(others.filter((path) => /\/(file|papers|zod|pdf)-[^/]*$/.test(path))).toEqual([]);
  });

  const statement = JSON.stringify(exampleStatement());
  test.each([
    ['makes a PDF', 'writers/pdf/write-pdf', `writePdf(${statement})`, '.bytes', '%PDF'],
    ['makes a Word file', 'writers/docx/docx-in-thread', `docxInThread(${statement})`, '', 'PK'],
    [
      'reads a statement',
      'importers/statement/read-in-thread',
      `readInThread({ source: { text: 'Privacy' }, anyway: true, today: '2026-11-22' }, {})`,
      '.read.text',
      'Privacy',
    ],
  ])('%s from the files outside the archive alone', async (_what, module, work, part, begin) => {
    const path = join(`${asar()}.unpacked`, `.build/shell/electron/backend/${module}.js`);
    const name = work.slice(0, work.indexOf('('));
    const script = `
      const { ${name} } = await import(${JSON.stringify(pathToFileURL(path).href)});
      const made = await ${work};
      process.stdout.write(Buffer.from(made${part}).subarray(0, ${begin.length}).toString());
    `;
    const file = join(mkdtempSync(join(tmpdir(), 'a30-package-')), 'make.mjs');
    writeFileSync(file, script);
    const { stdout } = await promisify(execFile)(process.execPath, [file]);
    expect(stdout).toBe(begin);
  });

  test('has the icon of its window, and the installers find theirs for each system', () => {
    expect(below('/.build/shell/assets/icons/')).toEqual(['linux']);
    const { icon } = placesOf('/.build/shell/electron/shell');
    expect(extractFile(asar(), icon.slice(1)).subarray(1, 4).toString()).toBe('PNG');
    const written = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    const named = [...written.matchAll(/^ +icon: (assets\/.*)$/gm)].map(([, path = '']) => path);
    expect(named).toHaveLength(3);
    const files = ['assets/icons/client-file.ico', 'assets/icons/client-file.icns'];
    for (const path of [...named, ...files]) expect(existsSync(join(root, path))).toBe(true);
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(unpacked, 'artikel30'));
    const on = (fuse: FuseV1Options): boolean => String.fromCharCode(Number(wire[fuse])) === '1';
    expect(on(FuseV1Options.RunAsNode)).toBe(false);
    expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(false);
    expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(on(FuseV1Options.EnableCookieEncryption)).toBe(true);
    expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  });
});
