import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failedBefore, fetchElectron } from '../../../electron/start/fetch-electron.ts';
import { electronBinary, electronPackage } from '../../../electron/start/find-electron.ts';
import { hasScreen, openWindow } from '../../../electron/start/open-window.ts';
import { type StartOptions, start } from '../../../electron/start/start.ts';

type Steps = StartOptions['steps'];

async function started(steps: Partial<Steps>, wanted?: 'window' | 'browser') {
  const said: string[] = [];
  const choice = await start({
    language: 'nl',
    ...(wanted ? { wanted } : {}),
    say: (text) => said.push(text),
    steps: {
      hasScreen: () => true,
      isInstalled: () => true,
      binary: () => '/electron',
      failedBefore: () => false,
      fetch: () => Promise.reject(new Error('fetched')),
      isBuilt: () => true,
      build: () => Promise.reject(new Error('built')),
      openWindow: () => Promise.resolve(true),
      ...steps,
    },
  });
  return { choice, said };
}

describe('npm start', () => {
  test('opens a window where Electron is, without a word', async () => {
    expect(await started({})).toEqual({ choice: 'window', said: [] });
  });

  test('goes to the browser where that was asked for', async () => {
    expect(await started({}, 'browser')).toEqual({ choice: 'browser', said: [] });
  });

  test('fetches Electron once, with progress', async () => {
    let there = false;
    const { choice, said } = await started({
      binary: () => (there ? '/electron' : undefined),
      fetch: (onProgress) => {
        onProgress(5);
        there = true;
        return Promise.resolve(true);
      },
    });
    expect(choice).toBe('window');
    expect(said[0]).toContain('hooguit 60 seconden');
    expect(said.slice(1)).toEqual(['5 seconden bezig', 'Opgehaald.']);
  });

  test('goes to the browser when that fails, and does not try again by itself', async () => {
    const failing: Partial<Steps> = {
      binary: () => undefined,
      fetch: () => Promise.resolve(false),
    };
    const first = await started(failing);
    expect([first.choice, first.said.at(-1)]).toEqual([
      'browser',
      'Artikel 30 opent in uw browser.',
    ]);
    const later = await started({ binary: () => undefined, failedBefore: () => true });
    expect([later.choice, later.said[0]]).toEqual([
      'browser',
      expect.stringContaining('npm start -- --window'),
    ]);
    const asked = await started({ ...failing, failedBefore: () => true }, 'window');
    expect(asked.said[0]).toContain('wordt opgehaald');
  });

  test('goes to the browser without a screen, before anything is fetched', async () => {
    const { choice } = await started({ hasScreen: () => false, binary: () => undefined });
    expect(choice).toBe('browser');
  });

  test('builds what is missing, and goes to the browser where it cannot', async () => {
    const parts = { isBuilt: () => false };
    const built = await started({ ...parts, build: () => Promise.resolve(true) });
    expect(built.choice).toBe('window');
    const unbuilt = await started({ ...parts, build: () => Promise.resolve(false) });
    expect(unbuilt.choice).toBe('browser');
  });

  test('goes to the browser when the window does not open', async () => {
    const { choice, said } = await started({ openWindow: () => Promise.resolve(false) });
    expect([choice, said[0]]).toEqual(['browser', 'Het eigen venster ging niet open.']);
  });
});

/** A package of Electron whose download is this script. */
function aPackage(install: string, version = '45.4.1') {
  const root = mkdtempSync(join(tmpdir(), 'a30-start-'));
  const folder = join(root, 'node_modules', 'electron');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'install.js'), install);
  const found = electronPackage(root);
  if (!found) throw new Error('no package');
  return { root, folder, dataDir: join(root, 'data'), found };
}

/** What the package's own download leaves behind. */
const downloads = `
const { writeFileSync } = require('node:fs');
writeFileSync(__dirname + '/dist/version', 'v45.4.1');
writeFileSync(__dirname + '/dist/electron', '');
writeFileSync(__dirname + '/path.txt', 'electron');
`;
const quiet = { env: process.env, onProgress: () => undefined };

describe('the binary of Electron', () => {
  test('is absent until a download is whole and of this version', async () => {
    const { found, folder, dataDir } = aPackage(downloads);
    expect(electronBinary(found, {})).toBeUndefined();
    expect(await fetchElectron(found, dataDir, quiet)).toBe(true);
    expect(electronBinary(found, {})).toBe(join(folder, 'dist', 'electron'));
    expect(electronBinary({ ...found, version: '46.0.0' }, {})).toBeUndefined();
    writeFileSync(join(folder, 'path.txt'), 'missing');
    expect(electronBinary(found, {})).toBeUndefined();
  });

  test('is not looked for without its package', () => {
    expect(electronPackage(tmpdir())).toBeUndefined();
  });

  test('is remembered as not to be had, for this version, until it is', async () => {
    const { found, folder, dataDir } = aPackage('process.exit(1)');
    expect(failedBefore(dataDir, found.version)).toBe(false);
    expect(await fetchElectron(found, dataDir, quiet)).toBe(false);
    expect(failedBefore(dataDir, found.version)).toBe(true);
    expect(failedBefore(dataDir, '46.0.0')).toBe(false);
    writeFileSync(join(folder, 'install.js'), downloads);
    expect(await fetchElectron(found, dataDir, quiet)).toBe(true);
    expect(failedBefore(dataDir, found.version)).toBe(false);
  });

  test('is waited for no longer than was said, with progress meanwhile', async () => {
    const { found, dataDir } = aPackage('setInterval(() => undefined, 1000)');
    const told: number[] = [];
    const began = performance.now();
    const fetched = await fetchElectron(found, dataDir, {
      env: process.env,
      longestMs: 500,
      tellEveryMs: 100,
      onProgress: (seconds) => told.push(seconds),
    });
    expect([fetched, told.length > 0]).toEqual([false, true]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('the window', () => {
  test('needs a screen on Linux', () => {
    expect(hasScreen({}, 'linux')).toBe(false);
    expect(hasScreen({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasScreen({}, 'win32')).toBe(true);
  });

  test.each([
    ['exit 0', 10_000, true],
    ['exit 1', 10_000, false],
    ['sleep 1; exit 1', 500, true],
  ])('a program that does "%s" had a window: %s', async (script, noWindowMs, ran) => {
    const program = join(mkdtempSync(join(tmpdir(), 'a30-start-')), 'electron');
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
    expect(await openWindow(program, [], {}, noWindowMs)).toBe(ran);
  });

  test('a program that is not there had none; Electron is never run as Node', async () => {
    expect(await openWindow('/nowhere/electron', [], {})).toBe(false);
    const folder = mkdtempSync(join(tmpdir(), 'a30-start-'));
    const program = join(folder, 'electron');
    writeFileSync(program, `#!/bin/sh\nenv > '${folder}/env'\n`);
    chmodSync(program, 0o755);
    await openWindow(program, [], { PATH: process.env.PATH, ELECTRON_RUN_AS_NODE: '1' });
    expect(readFileSync(join(folder, 'env'), 'utf8')).not.toContain('ELECTRON_RUN_AS_NODE');
  });
});
