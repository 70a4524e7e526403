import { expect, test } from 'vitest';
import { cliHost } from '../../../../electron/backend/cli/host.ts';
import { systemLanguage } from '../../../../electron/backend/cli/system-language.ts';
import { terminalText } from '../../../../electron/backend/cli/terminal-text.ts';

const now = () => new Date('2026-11-21T10:00:00Z');

test.each([
  ['/home/ans', 'klant.a30', '/home/ans/klant.a30'],
  ['/home/ans', '../jan/klant.a30', '/home/jan/klant.a30'],
  ['/home/ans', '/elders/klant.a30', '/elders/klant.a30'],
  ['/home/ans', '.', '/home/ans'],
  [undefined, 'klant.a30', `${process.cwd()}/klant.a30`],
])('from %s the path %s is %s', (folder, path, expected) => {
  const host = cliHost(folder === undefined ? {} : { INIT_CWD: folder }, now);
  expect(host.pathOf(host.fileId(path))).toBe(expected);
});

test('an id that was not given out leads nowhere', () => {
  const host = cliHost({ INIT_CWD: '/home/ans' }, now);
  host.fileId('klant.a30');
  expect([host.pathOf('file-2'), host.pathOf('/etc/passwd'), host.pathOf('__proto__')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the data folder is the one that ARTIKEL30_DATA names', () => {
  expect(cliHost({ ARTIKEL30_DATA: '/data' }, now).dataDir).toBe('/data');
});

test.each([
  [{}, 'nl'],
  [{ LANG: 'nl_NL.UTF-8' }, 'nl'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'nl_NL' }, 'nl'],
  [{ LANG: 'nl_NL', LC_MESSAGES: 'en_GB' }, 'en'],
  [{ LANG: 'en_US', ARTIKEL30_LANGUAGE: 'nl' }, 'nl'],
  [{ LANG: 'fr_FR' }, 'nl'],
])('the language that %j asks for is %s', (env, language) => {
  expect(systemLanguage(env)).toBe(language);
});

test('what steers a terminal is shown, and lines stay lines', () => {
  expect(terminalText('a\u001b[2Jb\r\u202ec\u009b\u200bd\né€日')).toBe(
    'a[U+001B][2Jb[U+000D][U+202E]c[U+009B][U+200B]d\né€日',
  );
});
