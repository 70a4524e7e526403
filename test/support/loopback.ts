/** The real loopback host with a real backend process, and requests that say whatever a test wants. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Loopback,
  type LoopbackOptions,
  startLoopback,
} from '../../electron/backend/http/loopback.ts';
import type { PageFiles } from '../../electron/backend/http/page-files.ts';
import { BackendClient } from '../../electron/backend/process/backend-client.ts';
import { forkBackend } from '../../electron/backend/process/fork-backend.ts';

export interface TestLoopback extends Loopback {
  readonly backend: BackendClient;
  /** Holds `library` and `data`. */
  readonly folder: string;
}

export const testPage: PageFiles = {
  index: '<!doctype html><html><head><title>Proef</title></head><body></body></html>',
  others: new Map([
    ['/assets/app.js', { type: 'text/javascript', bytes: new TextEncoder().encode('// app') }],
  ]),
};

export function aBackend(folder = mkdtempSync(join(tmpdir(), 'artikel30-test-'))): BackendClient {
  const library = join(folder, 'library');
  mkdirSync(library, { recursive: true });
  return new BackendClient({
    spawn: () => forkBackend(),
    library,
    standardLibrary: join(folder, 'Artikel 30'),
    dataDir: join(folder, 'data'),
  });
}

export async function aLoopback(options: Partial<LoopbackOptions> = {}): Promise<TestLoopback> {
  const folder = mkdtempSync(join(tmpdir(), 'artikel30-test-'));
  const backend = aBackend(folder);
  const loopback = await startLoopback({
    backend,
    page: testPage,
    language: 'nl',
    port: 0,
    ...options,
  });
  return {
    ...loopback,
    backend,
    folder,
    close: async () => {
      await loopback.close();
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Ask {
  readonly method?: string;
  readonly path?: string;
  /** Undefined leaves a header out; a list sends it more than once. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: string | Uint8Array;
}

export interface Answered {
  /** 0: the connection was closed without an answer. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export function send(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask) {
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const all: NonNullable<Ask['headers']> = {
    Host: `127.0.0.1:${port}`,
    ...(bytes === undefined || 'Transfer-Encoding' in headers
      ? {}
      : { 'Content-Length': String(bytes.length) }),
    ...headers,
  };
  // As a flat list they are sent as they are, twice where a test says so.
  const sent = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((each) => [name, each]),
  );
  return new Promise<IncomingMessage>((answer, fail) => {
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers: sent, setHost: false, agent: false },
      answer,
    );
    asked.on('error', fail);
    asked.end(bytes);
  });
}

export async function ask(port: number, what: Ask = {}): Promise<Answered> {
  try {
    const response = await send(port, what);
    const pieces: Buffer[] = [];
    for await (const piece of response) pieces.push(piece as Buffer);
    const { statusCode = 0, headers } = response;
    return { status: statusCode, headers, body: Buffer.concat(pieces) };
  } catch {
    return { status: 0, headers: {}, body: Buffer.alloc(0) };
  }
}

/** A page that came in as a browser does. */
export interface Entered {
  readonly cookie: string;
  readonly token: string;
  /** What a script of the page sends with a POST; `more` overrides. */
  readonly posting: (more?: Ask['headers']) => NonNullable<Ask['headers']>;
  /** What it sends with a GET. */
  readonly reading: (more?: Ask['headers']) => NonNullable<Ask['headers']>;
}

const navigating = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };

export async function enter({ port, origin, entryAddress }: Loopback): Promise<Entered> {
  const { pathname, search } = new URL(entryAddress(60_000));
  const started = await ask(port, { path: pathname + search, headers: navigating });
  const cookie = started.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const page = await ask(port, { headers: { ...navigating, Cookie: cookie } });
  const token = /name="a30-token" content="([^"]+)"/.exec(page.body.toString())?.[1] ?? '';
  const reading = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', 'X-Artikel30-Token': token };
  return {
    cookie,
    token,
    reading: (more = {}) => ({ ...reading, ...more }),
    posting: (more = {}) => ({
      ...reading,
      Origin: origin,
      'Content-Type': 'application/json',
      ...more,
    }),
  };
}
