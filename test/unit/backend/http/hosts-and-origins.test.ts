/** Rows of the threat table for loopback servers: who may ask, by name and by origin. */
import { existsSync } from 'node:fs';
import { createConnection } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Ask,
  aLoopback,
  ask,
  type Entered,
  enter,
  type TestLoopback,
} from '../../../support/loopback.ts';

let loopback: TestLoopback;
let other: TestLoopback;
let entered: Entered;
let elsewhere: Entered;

beforeAll(async () => {
  [loopback, other] = await Promise.all([aLoopback(), aLoopback()]);
  [entered, elsewhere] = await Promise.all([enter(loopback), enter(other)]);
});
afterAll(() => Promise.all([loopback.close(), other.close()]));

let count = 0;
/** A request that would make a client file; says whether it did. */
async function tryToChange(
  what: (valid: Ask) => Ask,
): Promise<{ status: number; changed: boolean }> {
  const path = join(loopback.folder, `${++count}.a30`);
  const file = loopback.backend.grant(path);
  const body = JSON.stringify({ file, label: 'Halm', language: 'nl' });
  const valid = { method: 'POST', path: '/rpc/file.create', headers: entered.posting(), body };
  const { status } = await ask(loopback.port, what(valid));
  return { status, changed: existsSync(path) };
}

const withHeaders = (headers: Ask['headers']) => (valid: Ask) => ({
  ...valid,
  headers: { ...valid.headers, ...headers },
});

test('the request that all others here are changed from does change something', async () => {
  expect(await tryToChange((valid) => valid)).toEqual({ status: 200, changed: true });
});

describe('a name that is not exactly ours is refused before anything is looked at', () => {
  const hosts: readonly ((port: number) => string | readonly string[] | undefined)[] = [
    () => undefined,
    () => '',
    () => '127.0.0.1',
    () => 'localhost',
    (port) => `localhost:${port}`,
    (port) => `LOCALHOST:${port}`,
    (port) => `127.0.0.1:${port + 1}`,
    (port) => `127.0.0.1:0${port}`,
    (port) => `127.0.0.1.:${port}`,
    (port) => `127.0.0.1:${port}.`,
    (port) => `127.1:${port}`,
    (port) => `127.0.0.2:${port}`,
    (port) => `0.0.0.0:${port}`,
    (port) => `0:${port}`,
    (port) => `2130706433:${port}`,
    (port) => `0x7f000001:${port}`,
    (port) => `0177.0.0.1:${port}`,
    (port) => `[::1]:${port}`,
    (port) => `[::ffff:127.0.0.1]:${port}`,
    (port) => `[::]:${port}`,
    () => 'evil.com',
    (port) => `evil.com:${port}`,
    (port) => `127.0.0.1.evil.com:${port}`,
    (port) => `127.0.0.1.nip.io:${port}`,
    (port) => `evil.com@127.0.0.1:${port}`,
    (port) => `127.0.0.1:${port}@evil.com`,
    (port) => `127.0.0.1:${port}, evil.com`,
    (port) => `127.0.0.1:${port}/`,
    (port) => `127.0.0.1:${port}#`,
    (port) => `http://127.0.0.1:${port}`,
    (port) => [`127.0.0.1:${port}`, 'evil.com'],
    (port) => ['evil.com', `127.0.0.1:${port}`],
    (port) => [`127.0.0.1:${port}`, `127.0.0.1:${port}`],
  ];

  test.each(hosts.map((host) => [String(host(8000)), host] as const))('%s', async (_name, host) => {
    const { status, changed } = await tryToChange(withHeaders({ Host: host(loopback.port) }));
    expect([status, changed]).toEqual([421, false]);
  });

  test.each([
    ['http://evil.com/', [421]],
    ['http://evil.com:80/rpc/file.create', [421]],
    ['//evil.com/', [404]],
    // What is no address at all is not even answered.
    ['*', [0, 421]],
    ['start', [0, 421]],
  ])('the address %s', async (path, expected) => {
    const { status } = await ask(loopback.port, { path, headers: entered.reading() });
    expect(expected).toContain(status);
  });
});

describe('a change asked for by anything but our own page changes nothing', () => {
  const ours = () => loopback.origin;
  const cases: readonly (readonly [string, (valid: Ask) => Ask])[] = [
    ['without Origin', withHeaders({ Origin: undefined })],
    ['without Sec-Fetch-Site', withHeaders({ 'Sec-Fetch-Site': undefined })],
    ['cross-site', withHeaders({ 'Sec-Fetch-Site': 'cross-site' })],
    ['same-site', withHeaders({ 'Sec-Fetch-Site': 'same-site' })],
    ['typed by hand', withHeaders({ 'Sec-Fetch-Site': 'none' })],
    ['without cookie', withHeaders({ Cookie: undefined })],
    ['with another cookie', withHeaders({ Cookie: 'a30_0123456789abcdef=x' })],
    ['without token', withHeaders({ 'X-Artikel30-Token': undefined })],
    ['with an empty token', withHeaders({ 'X-Artikel30-Token': '' })],
    ['as a form', withHeaders({ 'Content-Type': 'application/x-www-form-urlencoded' })],
    ['as a form with files', withHeaders({ 'Content-Type': 'multipart/form-data; boundary=x' })],
    ['as text', withHeaders({ 'Content-Type': 'text/plain' })],
    [
      'as text that looks like JSON',
      withHeaders({ 'Content-Type': 'text/plain; application/json' }),
    ],
    ['as JSON with a parameter', withHeaders({ 'Content-Type': 'application/json; charset=x' })],
    ['without a type', withHeaders({ 'Content-Type': undefined })],
    ['with GET', (valid) => ({ ...valid, method: 'GET' })],
    ['with PUT', (valid) => ({ ...valid, method: 'PUT' })],
    ['with HEAD', (valid) => ({ ...valid, method: 'HEAD' })],
    ['with PATCH', (valid) => ({ ...valid, method: 'PATCH' })],
    [
      'with the method in a header',
      (valid) => ({
        ...withHeaders({ 'X-HTTP-Method-Override': 'POST' })(valid),
        method: 'GET',
      }),
    ],
    ['with the call in the query', (valid) => ({ ...valid, path: '/rpc?name=file.create' })],
  ];
  test.each(cases)('%s', async (_name, what) => {
    const { status, changed } = await tryToChange(what);
    expect(changed).toBe(false);
    expect([403, 404, 405]).toContain(status);
  });

  const origins: readonly ((origin: string) => string)[] = [
    // The three that got past a pattern (CVE-2026-40110).
    (origin) => `${origin}.evil.com`,
    (origin) => `${origin}@evil.com`,
    (origin) => `${origin}evil`,
    () => 'null',
    () => '',
    () => '*',
    () => 'file://',
    () => 'https://evil.com',
    () => 'http://127.0.0.1',
    () => 'http://localhost',
    (origin) => origin.replace('127.0.0.1', 'localhost'),
    (origin) => origin.replace('http:', 'https:'),
    (origin) => origin.replace('http:', 'HTTP:'),
    (origin) => origin.replace('http:', 'ws:'),
    (origin) => origin.replace('127.0.0.1', '127.0.0.1.'),
    (origin) => origin.replace('127.0.0.1', '127.1'),
    (origin) => origin.replace('127.0.0.1', '[::1]'),
    (origin) => origin.replace(/\d+$/, '80'),
    (origin) => origin.replace(/\d$/, ''),
    (origin) => `${origin}/`,
    (origin) => `${origin} https://evil.com`,
    (origin) => `https://evil.com ${origin}`,
    (origin) => `https://evil.com/${origin}`,
    (origin) => `https://evil.com?${origin}`,
    (origin) => origin.slice('http://'.length),
  ];
  test.each(origins.map((origin) => [origin('http://127.0.0.1:8000'), origin] as const))(
    'from the origin %j',
    async (_name, origin) => {
      expect(await tryToChange(withHeaders({ Origin: origin(ours()) }))).toEqual({
        status: 403,
        changed: false,
      });
    },
  );

  test('of another of our own apps on this computer, whose cookie every port receives', async () => {
    const theirs = { Cookie: elsewhere.cookie, 'X-Artikel30-Token': elsewhere.token };
    const cases = [
      theirs,
      { Cookie: theirs.Cookie },
      { 'X-Artikel30-Token': theirs['X-Artikel30-Token'] },
      { ...theirs, Cookie: `${elsewhere.cookie}; ${entered.cookie}` },
      { Cookie: `${entered.cookie}; ${entered.cookie}` },
      { Cookie: `${entered.cookie.split('=')[0] ?? ''}=${elsewhere.cookie.split('=')[1] ?? ''}` },
    ];
    for (const headers of cases) {
      expect(await tryToChange(withHeaders(headers))).toEqual({ status: 403, changed: false });
    }
  });

  test('beside the cookies of others ours is still found', async () => {
    const Cookie = `x=1; ${elsewhere.cookie}; ${entered.cookie}; y=2`;
    expect((await tryToChange(withHeaders({ Cookie }))).changed).toBe(true);
  });

  test('with a token that was made up', async () => {
    const { token } = entered;
    const fakes = [
      token.slice(1),
      token.slice(0, -1),
      `${token}A`,
      `${token} ${token}`,
      token.toUpperCase(),
      'A'.repeat(43),
      'undefined',
      ...Array.from({ length: 30 }, () => crypto.randomUUID()),
    ];
    for (const fake of fakes) {
      const { status } = await tryToChange(withHeaders({ 'X-Artikel30-Token': fake }));
      expect(status).toBe(403);
    }
  });
});

test('nobody on the network reaches it: it listens on 127.0.0.1 alone', async () => {
  const outward = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each && !each.internal ? [each.address] : []));
  for (const host of [...outward, '::1', '127.0.0.2']) {
    const reached = await new Promise<boolean>((done) => {
      const socket = createConnection({ host, port: loopback.port, timeout: 2_000 });
      socket.once('connect', () => done(true));
      for (const ending of ['error', 'timeout'] as const) socket.once(ending, () => done(false));
      socket.once('close', () => done(false)).unref();
    });
    expect([host, reached]).toEqual([host, false]);
  }
});
