/** Rows of the threat table: coming in once, what every answer carries, and files by exact name. */
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
let entered: Entered;
let time = Date.parse('2026-11-21T10:00:00Z');

beforeAll(async () => {
  loopback = await aLoopback({ now: () => new Date(time) });
  entered = await enter(loopback);
});
afterAll(() => loopback.close());

const navigating = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };
const newAddress = (lifeMs = 60_000): string => {
  const { pathname, search } = new URL(loopback.entryAddress(lifeMs));
  return pathname + search;
};
const status = async (what: Ask): Promise<number> => (await ask(loopback.port, what)).status;

describe('the code', () => {
  test('opens once', async () => {
    const path = newAddress();
    const opened = await ask(loopback.port, { path, headers: navigating });
    expect(opened.status).toBe(200);
    expect(opened.headers['set-cookie']).toEqual([
      expect.stringMatching(/^a30_[0-9a-f]{16}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    // A redirect would leave the cookie behind; the code is in nothing the page keeps.
    expect(opened.headers.location).toBeUndefined();
    expect(opened.body.toString()).not.toContain(new URL(path, loopback.origin).search.slice(6));
    for (const again of [1, 2]) {
      const refused = await ask(loopback.port, { path, headers: navigating });
      expect([again, refused.status, refused.headers['set-cookie']]).toEqual([
        again,
        403,
        undefined,
      ]);
    }
  });

  test('opens for a while', async () => {
    const [kept, late] = [newAddress(60_000), newAddress(60_000)];
    time += 59_999;
    expect(await status({ path: kept })).toBe(200);
    time += 1;
    expect(await status({ path: late })).toBe(403);
  });

  test.each<[string, Ask]>([
    ['a look ahead', { method: 'HEAD' }],
    ['a form', { method: 'POST' }],
    ['a picture', { headers: { 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' } }],
    ['a frame', { headers: { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' } }],
    ['a script', { headers: { 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' } }],
  ])('is not spent by %s', async (_name, what) => {
    const path = newAddress();
    expect([403, 404, 405]).toContain(await status({ ...what, path }));
    expect(await status({ path, headers: navigating })).toBe(200);
  });

  test.each(['', '?code=', '?code=x', '?code', `?code=${'A'.repeat(43)}`])(
    'is not %j',
    async (search) => {
      newAddress();
      expect(await status({ path: `/start${search}`, headers: navigating })).toBe(403);
    },
  );
});

const routes: readonly (readonly [string, Ask, number])[] = [
  ['the page', { path: '/' }, 200],
  ['a file of the page', { path: '/assets/app.js' }, 200],
  ['the script that goes to the page', { path: '/start.js' }, 200],
  ['a proof', { path: `/proof?nonce=${'n'.repeat(43)}` }, 200],
  ['a call', { method: 'POST', path: '/rpc/no.such', body: '{}' }, 200],
  ['bytes that are not there', { path: '/blob/x' }, 404],
  ['an address that does not exist', { path: '/x' }, 404],
  ['a start without a code', { path: '/start' }, 403],
  ['a body that is no JSON', { method: 'POST', path: '/rpc/no.such', body: '{' }, 400],
];

describe('every answer', () => {
  const headersOf = (what: Ask): Ask =>
    what.method === 'POST'
      ? { ...what, headers: entered.posting() }
      : { ...what, headers: entered.reading() };
  const variants: readonly (readonly [string, (what: Ask) => Ask, number | undefined])[] = [
    ['asked well', headersOf, undefined],
    ['asked by nobody', (what) => what, 403],
    ['asked under another name', (what) => ({ ...what, headers: { Host: 'evil.com' } }), 421],
    ['asked before the question', (what) => ({ ...headersOf(what), method: 'OPTIONS' }), 403],
    ['asked with a strange method', (what) => ({ ...headersOf(what), method: 'DELETE' }), 405],
  ];
  test.each(
    routes.flatMap(([route, what, expected]) =>
      variants.map(
        ([variant, make, other]) => [route, variant, make, what, other ?? expected] as const,
      ),
    ),
  )('%s, %s', async (_route, _variant, make, what, expected) => {
    const { status, headers } = await ask(loopback.port, make(what));
    expect(status).toBe(expected);
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test.each(routes)('without a token: %s', async (_route, what) => {
    const asked = headersOf(what);
    const headers = { ...asked.headers, 'X-Artikel30-Token': undefined };
    const open = ['/', '/assets/app.js', '/start.js', '/x'].includes(what.path ?? '');
    const expected = open || what.path?.startsWith('/proof') ? [200, 404] : [403];
    expect(expected).toContain(await status({ ...asked, headers }));
  });
});

test('each load of the page has a nonce and a token of its own', async () => {
  const load = async () => {
    const { headers, body } = await ask(loopback.port, {
      headers: { ...navigating, Cookie: entered.cookie },
    });
    const html = body.toString();
    const meta = (name: string) =>
      new RegExp(`name="a30-${name}" content="([\\w-]{43})"`).exec(html)?.[1];
    expect(headers['content-security-policy']).toContain(`'nonce-${meta('nonce') ?? ''}'`);
    return [meta('nonce'), meta('token')];
  };
  const loads = [...(await load()), ...(await load())];
  expect(loads).not.toContain(undefined);
  expect(new Set(loads).size).toBe(4);
});

test('the cookie opens nothing for another site, which has no token', async () => {
  for (const site of ['cross-site', 'same-site']) {
    for (const path of ['/assets/app.js', '/start.js', '/events', '/blob/x', '/proof?nonce=x']) {
      const headers = entered.reading({ 'Sec-Fetch-Site': site });
      expect([path, await status({ path, headers })]).toEqual([path, 403]);
    }
  }
  const inFrame = { Cookie: entered.cookie, 'Sec-Fetch-Dest': 'iframe' };
  expect(await status({ headers: inFrame })).toBe(403);
});

test.each([
  '/assets/../assets/app.js/..',
  '/assets/',
  '/assets',
  '/assets/app.js/',
  '/assets//app.js',
  '/assets/app.js%00',
  '/assets/app.js.map',
  '/ASSETS/app.js',
  '/assets/%61pp.js%2f',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%5c..%5cpackage.json',
  '//etc/passwd',
  '/index.html',
  '/.env',
  '/package.json',
  '/__proto__',
  '/constructor',
])('no file is found at %s', async (path) => {
  expect(await status({ path, headers: entered.reading() })).toBe(404);
});

test('a server that did not make the page cannot prove that it did', async () => {
  const path = `/proof?nonce=${'n'.repeat(43)}`;
  const proof = async (at: TestLoopback, who: Entered) =>
    (await ask(at.port, { path, headers: who.reading() })).body.toString();
  const other = await aLoopback();
  expect(await proof(loopback, entered)).toMatch(/^\{"proof":"[\w-]{43}"\}$/);
  expect(await proof(loopback, entered)).toBe(await proof(loopback, entered));
  expect(await proof(other, await enter(other))).not.toBe(await proof(loopback, entered));
  await other.close();
});
