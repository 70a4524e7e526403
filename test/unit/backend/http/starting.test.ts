import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPageCurrent } from '../../../../electron/backend/http/build-page.ts';
import {
  ensureLibrary,
  libraryAtStart,
  standardLibrary,
} from '../../../../electron/backend/http/library-folder.ts';
import { namedFile } from '../../../../electron/backend/http/named-file.ts';
import { openCommand, redirectFile } from '../../../../electron/backend/http/open-browser.ts';
import { readPage } from '../../../../electron/backend/http/page-files.ts';
import { temporaryFolder } from '../../../support/client-files.ts';
import { problemOf } from '../../../support/refusal.ts';

describe('the folder for client files', () => {
  test('lies among the documents, under the name the desktop gave them', () => {
    const home = temporaryFolder();
    expect(standardLibrary({}, home)).toBe(join(home, 'Documents', 'Artikel 30'));
    mkdirSync(join(home, '.config'));
    const config = join(home, '.config', 'user-dirs.dirs');
    writeFileSync(config, '# x\nXDG_DOCUMENTS_DIR="$HOME/Documenten"\n');
    expect(standardLibrary({}, home)).toBe(join(home, 'Documenten', 'Artikel 30'));
    expect(standardLibrary({ XDG_DOCUMENTS_DIR: '/d' }, home)).toBe('/d/Artikel 30');
  });

  test('is made when it is not there, and refused where that cannot be', () => {
    const home = temporaryFolder();
    const path = join(home, 'a', 'b');
    expect(statSync(ensureLibrary(path)).isDirectory()).toBe(true);
    expect(ensureLibrary(path)).toBe(path);
    writeFileSync(join(home, 'file'), '');
    const refused = join(home, 'file', 'b');
    expect(problemOf(() => ensureLibrary(refused))).toMatchObject({
      code: 'notWritable',
      details: { path: refused },
    });
  });
});

describe('the folder that a host begins with', () => {
  const begun = (named: string | undefined, kept: string) => {
    const home = temporaryFolder();
    writeFileSync(join(home, 'settings.json'), kept.replaceAll('~', home));
    const start = libraryAtStart(named, home, { XDG_DOCUMENTS_DIR: home });
    return JSON.parse(JSON.stringify(start).replaceAll(home, '~')) as unknown;
  };
  const standardLibrary = '~/Artikel 30';

  test('is the one that was named, else the one that was chosen, else the standard one', () => {
    const named = join(temporaryFolder(), 'klanten');
    expect(begun(named, '{"library":"~/elders"}')).toEqual({ library: named });
    expect(begun(undefined, '{"library":"~/elders"}')).toEqual({
      library: '~/elders',
      standardLibrary,
    });
    for (const kept of ['{}', '', 'null', '{"library":3}', '{"library":"elders"}'])
      expect(begun(undefined, kept)).toEqual({ library: standardLibrary, standardLibrary });
  });

  test('is not made where it was chosen and its drive is away', () => {
    const home = temporaryFolder();
    const library = join(home, 'schijf', 'klanten');
    writeFileSync(join(home, 'settings.json'), JSON.stringify({ library }));
    libraryAtStart(undefined, home, { XDG_DOCUMENTS_DIR: home });
    expect(readdirSync(home)).toEqual(['settings.json']);
  });
});

describe('the client file that was named', () => {
  const named = (words: readonly string[], folder: string) =>
    problemOf(() => namedFile(words, folder));

  test('is found from where the user is', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Klant.A30'), '');
    expect(namedFile([], folder)).toBeUndefined();
    expect(namedFile(['Klant.A30'], folder)).toBe(join(folder, 'Klant.A30'));
    expect(namedFile([join(folder, 'Klant.A30')], '/')).toBe(join(folder, 'Klant.A30'));
  });

  test('is refused before anything starts where it cannot be one', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'map.a30'));
    writeFileSync(join(folder, 'register.json'), '{}');
    expect(named(['weg.a30'], folder)).toMatchObject({
      code: 'noSuchFile',
      details: { path: join(folder, 'weg.a30') },
    });
    expect(named(['register.json/x.a30'], folder)).toMatchObject({ code: 'noSuchFile' });
    expect(named(['map.a30'], folder)).toMatchObject({ code: 'isFolder' });
    expect(named(['register.json'], folder)).toMatchObject({ code: 'notSqlite' });
    expect(named(['a.a30', 'b.a30'], folder)).toMatchObject({
      code: 'usage',
      details: { reason: 'extraArgument', value: 'b.a30' },
    });
  });
});

describe('the file that the browser is started with', () => {
  const address = 'http://127.0.0.1:8000/start?code=secret';

  test('can be read by this user alone and is gone when it was used', () => {
    const dataDir = temporaryFolder();
    const file = redirectFile(dataDir, address, 'en');
    expect(statSync(file.path).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'entry')).mode & 0o777).toBe(0o700);
    expect(readFileSync(file.path, 'utf8')).toContain(`content="0; url=${address}"`);
    file.remove();
    expect(readdirSync(join(dataDir, 'entry'))).toEqual([]);
  });

  test('clears what an earlier start left, not what another just made', () => {
    const dataDir = temporaryFolder();
    const [old, fresh] = [
      redirectFile(dataDir, address, 'nl'),
      redirectFile(dataDir, address, 'nl'),
    ];
    utimesSync(old.path, 1, 1);
    const last = redirectFile(dataDir, address, 'nl');
    const left = readdirSync(join(dataDir, 'entry')).map((name) => join(dataDir, 'entry', name));
    expect(left.sort()).toEqual([fresh.path, last.path].sort());
  });

  test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string | undefined]>([
    ['linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
    ['linux', {}, undefined],
    ['darwin', {}, 'open'],
    ['win32', {}, 'rundll32'],
  ])('on %s with %j is opened by %s', (platform, env, program) => {
    const command = openCommand('/tmp/a & b.html', env, platform);
    expect(command?.[0]).toBe(program);
    if (command) expect(command.at(-1)).toBe('/tmp/a & b.html');
  });
});

describe('the page', () => {
  function aTree(): string {
    const root = temporaryFolder();
    for (const folder of ['renderer/features', 'shared', 'built/assets']) {
      mkdirSync(join(root, folder), { recursive: true });
    }
    writeFileSync(join(root, 'renderer/features/a.tsx'), '');
    return root;
  }

  test('is built when it is missing or older than what it is made of', () => {
    const root = aTree();
    const built = join(root, 'built');
    expect(isPageCurrent(built, root)).toBe(false);
    writeFileSync(join(built, 'index.html'), '');
    expect(isPageCurrent(built, root)).toBe(true);
    const later = Date.now() / 1000 + 60;
    utimesSync(join(root, 'renderer/features/a.tsx'), later, later);
    expect(isPageCurrent(built, root)).toBe(false);
  });

  test('is served by exact name, and only what a page is made of', () => {
    const built = join(aTree(), 'built');
    writeFileSync(join(built, 'index.html'), '<html>');
    writeFileSync(join(built, 'assets', 'a.js'), 'x');
    writeFileSync(join(built, 'assets', 'a.sh'), 'x');
    const { index, others } = readPage(built);
    expect(index).toBe('<html>');
    expect([...others].map(([path, { type }]) => [path, type])).toEqual([
      ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ]);
  });
});
