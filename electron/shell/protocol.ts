/** Serves the built page and passing bytes at `app://artikel30/`, by exact known names: no path is ever joined. */
import { randomBytes } from 'node:crypto';
import { protocol, type Session } from 'electron';
import type { PassingBytes } from '../backend/host.ts';
import { attachmentHeader } from '../backend/http/file-name-header.ts';
import type { PageFiles } from '../backend/http/page-files.ts';
import { securityHeaders } from '../backend/http/security-headers.ts';
import { isOwnAddress, ORIGIN, SCHEME } from './address.ts';
import type { AnyReply } from './channel.ts';

export interface Bytes {
  takeBlob(id: string): Promise<PassingBytes | undefined>;
  putBlob(content: PassingBytes): Promise<AnyReply>;
}

/** As in the loopback host; that they are equal is a test, since importing them would load its server. */
export const BLOB_LIMIT_MB = 50;
export const NAME_HEADER = 'X-Artikel30-Name';
const BLOB = /^\/blob\/([\w-]{1,100})$/;

/** Before the app is ready: Electron takes it only then. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        bypassCSP: false,
        corsEnabled: false,
        allowServiceWorkers: false,
      },
    },
  ]);
}

export function serveApp(session: Session, page: PageFiles, bytes: Bytes): void {
  session.protocol.handle(SCHEME, (request) => answer(request, page, bytes));
}

/** Never throws: what goes wrong is an answer without a body. */
export async function answer(request: Request, page: PageFiles, bytes: Bytes): Promise<Response> {
  const url = URL.parse(request.url);
  if (!url || !isOwnAddress(request.url)) return empty(403);
  const { pathname } = url;
  if (request.method === 'POST')
    return pathname === '/blob' ? received(request, bytes) : empty(404);
  if (request.method !== 'GET') return empty(405);
  if (pathname === '/' || pathname === '/index.html') return indexPage(page);
  const file = page.others.get(pathname);
  if (file) return whole(file.bytes, { 'Content-Type': file.type });
  const blob = BLOB.exec(pathname)?.[1];
  return blob === undefined ? empty(404) : passed(blob, bytes);
}

function indexPage({ index }: PageFiles): Response {
  const nonce = randomBytes(16).toString('base64url');
  const html = index.replace('<head>', () => `<head><meta name="a30-nonce" content="${nonce}">`);
  return new Response(html, {
    headers: { ...securityHeaders(nonce), 'Content-Type': 'text/html; charset=utf-8' },
  });
}

async function passed(id: string, bytes: Bytes): Promise<Response> {
  const blob = await bytes.takeBlob(id);
  if (!blob) return told({ ok: false, code: 'bytesGone', details: {} }, 404);
  // Never the type it claims: nothing that was made or sent may run as a page of ours.
  return whole(new Uint8Array(blob.bytes), {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': attachmentHeader(blob.name),
  });
}

async function received(request: Request, bytes: Bytes): Promise<Response> {
  // Browsers send it with every POST; a page of another origin cannot say ours.
  if (request.headers.get('origin') !== ORIGIN) return empty(403);
  const body = await bounded(request);
  if (!body) {
    const details = { limitMegabytes: BLOB_LIMIT_MB };
    return told({ ok: false, code: 'blobTooLarge', details }, 413);
  }
  const name = decoded(request.headers.get(NAME_HEADER) ?? '');
  const content = { name, type: 'application/octet-stream', bytes: body };
  return told(await bytes.putBlob(content), 200);
}

/** The body, or undefined as soon as it is too long: a declared length is a claim. */
async function bounded(request: Request): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > BLOB_LIMIT_MB * 1_000_000) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name).slice(0, 300);
  } catch {
    return '';
  }
}

function whole(
  bytes: Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(bytes, { headers: { ...securityHeaders(), ...headers } });
}

function told(reply: AnyReply, status: number): Response {
  return Response.json(reply, { status, headers: securityHeaders() });
}

function empty(status: number): Response {
  return new Response(null, { status, headers: securityHeaders() });
}
