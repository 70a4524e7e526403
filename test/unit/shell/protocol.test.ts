import { beforeEach, describe, expect, test } from 'vitest';
import type { PassingBytes } from '../../../electron/backend/host.ts';
import * as loopback from '../../../electron/backend/http/loopback-app.ts';
import type { PageFiles } from '../../../electron/backend/http/page-files.ts';
import { securityHeaders } from '../../../electron/backend/http/security-headers.ts';
import {
  answer,
  BLOB_LIMIT_MB,
  NAME_HEADER,
  registerScheme,
} from '../../../electron/shell/protocol.ts';
import { resetElectron } from '../../support/electron-stand-in/index.ts';
import { askedFor } from '../../support/electron-stand-in/record.ts';

const page: PageFiles = {
  index: '<!doctype html><html><head><title>A</title></head><body></body></html>',
  others: new Map([
    [
      '/assets/index-1a.js',
      { type: 'text/javascript; charset=utf-8', bytes: new Uint8Array([49]) },
    ],
  ]),
};

let kept: Map<string, PassingBytes>;

beforeEach(() => {
  resetElectron();
  kept = new Map([
    ['b1', { name: 'Één "register".pdf', type: 'text/html', bytes: new Uint8Array([1, 2]) }],
  ]);
});

const bytes = {
  takeBlob: (id: string) => {
    const content = kept.get(id);
    kept.delete(id);
    return Promise.resolve(content);
  },
  putBlob: (content: PassingBytes) => {
    kept.set('new', content);
    return Promise.resolve({ ok: true as const, value: { blob: 'new' } });
  },
};

const ask = (address: string, init?: RequestInit): Promise<Response> =>
  answer(new Request(address, init), page, bytes);
const get = (path: string): Promise<Response> => ask(`app://artikel30${path}`);
const post = (
  headers: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer>,
): Promise<Response> => ask('app://artikel30/blob', { method: 'POST', headers, body });

test('the scheme is standard and secure, and passes by no policy', () => {
  registerScheme();
  expect(askedFor('registerSchemesAsPrivileged')).toEqual([
    [
      [
        {
          scheme: 'app',
          privileges: {
            standard: true,
            secure: true,
            supportFetchAPI: true,
            bypassCSP: false,
            corsEnabled: false,
            allowServiceWorkers: false,
          },
        },
      ],
    ],
  ]);
});

describe('the page', () => {
  test('comes with a nonce that is new each time and stands in its policy', async () => {
    const nonces: string[] = [];
    for (const path of ['/', '/', '/index.html']) {
      const response = await get(path);
      const nonce = /<meta name="a30-nonce" content="([\w-]{22})">/.exec(
        await response.text(),
      )?.[1];
      expect(response.headers.get('content-security-policy')).toContain(
        `style-src 'self' 'nonce-${nonce ?? '?'}'`,
      );
      nonces.push(nonce ?? '');
    }
    expect(new Set(nonces).size).toBe(3);
  });

  test('is made of files by their exact names', async () => {
    const response = await get('/assets/index-1a.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('1');
  });
});

test.each([
  '/assets/',
  '/assets/index-1a.js/',
  '/ASSETS/index-1a.js',
  '//assets/index-1a.js',
  '/assets/..%2findex.html',
  '/..%5c..%5cwindows',
  '/assets/index-1a.js%00',
  '/%252e%252e/package.json',
  '/CON',
  '/assets/index-1a.js:stream',
  '/package.json',
  '/blob/',
  '/blob/b1/x',
  '/blob/..%2fb1',
  '/blob/unknown',
])('%s is not there', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
});

test.each(['app://artikel30.evil/', 'app://evil/assets/index-1a.js', 'app://artikel30@evil/'])(
  '%s is not ours to answer',
  async (address) => {
    // `Request` refuses an address with a user in it, which Chromium would send without.
    const request = { url: address, method: 'GET' } as Request;
    expect((await answer(request, page, bytes)).status).toBe(403);
  },
);

test.each(['PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s is no way to ask', async (method) => {
  expect((await ask('app://artikel30/', { method })).status).toBe(405);
});

test('every answer carries the headers of the loopback host', async () => {
  const all = await Promise.all([
    get('/'),
    get('/assets/index-1a.js'),
    get('/blob/b1'),
    get('/blob/b1'),
    get('/nothing'),
    ask('app://evil/'),
    ask('app://artikel30/', { method: 'PUT' }),
    post({ origin: 'app://artikel30' }, 'x'),
    post({ origin: 'https://evil.nl' }, 'x'),
  ]);
  for (const [name, value] of Object.entries(securityHeaders())) {
    for (const { headers } of all) {
      expect(headers.get(name)?.replace(/ 'nonce-[\w-]+'/, '')).toBe(value);
    }
  }
});

describe('bytes', () => {
  test('are passed once, as what can be no page', async () => {
    const first = await get('/blob/b1');
    expect(first.headers.get('content-type')).toBe('application/octet-stream');
    expect(first.headers.get('content-disposition')).toContain('filename="__n _register_.pdf"');
    expect([...new Uint8Array(await first.arrayBuffer())]).toEqual([1, 2]);
    const second = await get('/blob/b1');
    expect([second.status, await second.json()]).toEqual([
      404,
      { ok: false, code: 'bytesGone', details: {} },
    ]);
  });

  test('come from our own page, with their name', async () => {
    const response = await post(
      { origin: 'app://artikel30', [NAME_HEADER]: encodeURIComponent('één.json') },
      new Uint8Array([7]),
    );
    expect(await response.json()).toEqual({ ok: true, value: { blob: 'new' } });
    const content = kept.get('new');
    expect([content?.name, content?.type, [...(content?.bytes ?? [])]]).toEqual([
      'één.json',
      'application/octet-stream',
      [7],
    ]);
  });

  test.each([
    {},
    { origin: 'null' },
    { origin: 'https://artikel30' },
    { origin: 'app://artikel30.evil' },
  ])('come from nobody else: %j', async (headers) => {
    expect((await post(headers, 'x')).status).toBe(403);
    expect(kept.has('new')).toBe(false);
  });

  test('are refused when they are too many, whatever length was declared', async () => {
    const size = BLOB_LIMIT_MB * 1_000_000 + 1;
    const response = await post({ origin: 'app://artikel30' }, new Uint8Array(size));
    expect([response.status, await response.json()]).toEqual([
      413,
      { ok: false, code: 'blobTooLarge', details: { limitMegabytes: BLOB_LIMIT_MB } },
    ]);
  });

  test('have the limit and the header of the loopback host', () => {
    expect([BLOB_LIMIT_MB, NAME_HEADER]).toEqual([loopback.BLOB_LIMIT_MB, loopback.NAME_HEADER]);
  });
});
