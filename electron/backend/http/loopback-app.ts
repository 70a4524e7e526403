/** Every address of the loopback host and who may ask for it (reliability.md §4). */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { Language } from '../../../shared/domain/text.ts';
import type { BackendClient } from '../process/backend-client.ts';
import type { EventLog } from '../process/event-log.ts';
import type { AnyReply } from '../process/messages.ts';
import { closedPage, START_SCRIPT, startPage, withSecrets } from './entry-page.ts';
import { eventStream } from './event-stream.ts';
import { attachmentHeader } from './file-name-header.ts';
import type { PageFiles } from './page-files.ts';
import type { Presence } from './presence.ts';
import { isFromOurPage, isNavigation, isReadByOurPage } from './request-checks.ts';
import { newSecret } from './secrets.ts';
import { securityHeaders } from './security-headers.ts';
import type { Session } from './session.ts';

export const TOKEN_HEADER = 'X-Artikel30-Token';
export const NAME_HEADER = 'X-Artikel30-Name';
export const CALL_LIMIT_MB = 5;
export const BLOB_LIMIT_MB = 50;

export interface LoopbackParts {
  readonly backend: Pick<BackendClient, 'call' | 'putBlob' | 'takeBlob'>;
  readonly events: EventLog;
  readonly page: PageFiles;
  readonly session: Session;
  readonly presence: Presence;
  readonly language: Language;
  /** `http://127.0.0.1:<port>` */
  readonly origin: () => string;
  readonly onEntered?: () => void;
}

type Check = (context: Context) => boolean;

export function loopbackApp(parts: LoopbackParts): Hono {
  const { session, page, language, backend, events, presence } = parts;
  const app = new Hono();
  const header = (c: Context) => (name: string) => c.req.header(name);
  const onlyIf =
    (...checks: readonly Check[]): MiddlewareHandler =>
    (c, next) =>
      checks.every((check) => check(c)) ? next() : Promise.resolve(closed(c));
  const closed = (c: Context): Response => c.html(closedPage(language), 403);

  const navigation: Check = (c) => isNavigation(header(c));
  const reading: Check = (c) => isReadByOurPage(header(c), parts.origin());
  const sending: Check = (c) => isFromOurPage(header(c), parts.origin());
  const token: Check = (c) => session.hasPageToken(c.req.header(TOKEN_HEADER));
  const typed = (type: string): Check => {
    return (c) => c.req.header('content-type')?.toLowerCase() === type;
  };

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders())) {
      // The page sets a policy with the nonce of its own.
      if (!c.res.headers.has(name)) c.header(name, value);
    }
  });
  app.notFound((c) => c.text('404', 404));
  // What was thrown could hold personal data.
  app.onError((_, c) => c.text('500', 500));

  // No other origin is ever let in, so no preflight is answered; HEAD would spend a code.
  app.use((c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'POST') return next();
    return Promise.resolve(c.text('', c.req.method === 'OPTIONS' ? 403 : 405));
  });

  app.get('/start', onlyIf(navigation), (c) => {
    const cookie = session.enter(c.req.query('code') ?? '');
    if (cookie === undefined) return closed(c);
    parts.onEntered?.();
    c.header('Set-Cookie', cookie);
    return c.html(startPage(language));
  });

  app.use(onlyIf((c) => session.hasCookie(c.req.header('cookie'))));

  app.get('/start.js', onlyIf(reading), (c) => {
    return c.body(START_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' });
  });

  app.get('/', onlyIf(navigation), (c) => {
    const nonce = newSecret();
    const { proofKey } = session;
    const html = withSecrets(page.index, { token: session.newPageToken(), proofKey, nonce });
    return c.html(html, 200, securityHeaders(nonce));
  });

  app.get('/proof', onlyIf(reading), (c) => {
    const nonce = c.req.query('nonce') ?? '';
    return /^[\w-]{20,100}$/.test(nonce) ? c.json({ proof: session.proof(nonce) }) : closed(c);
  });

  app.get('/events', onlyIf(reading, token), (c) => {
    const after = /^\d{1,15}$/.exec(c.req.query('after') ?? '')?.[0];
    const leave = presence.join();
    const stream = eventStream(events, after === undefined ? undefined : Number(after), leave);
    return c.body(stream, 200, { 'Content-Type': 'text/event-stream' });
  });

  app.post(
    '/rpc/:name',
    onlyIf(sending, token, typed('application/json')),
    limited(CALL_LIMIT_MB, 'callTooLarge'),
    async (c) => {
      const input = await c.req.json<unknown>().catch(() => undefined);
      if (input === undefined) {
        return refused(c, { ok: false, code: 'call.input', details: { issues: ['json'] } }, 400);
      }
      return c.json(await backend.call(c.req.param('name'), input));
    },
  );

  app.post(
    '/blob',
    onlyIf(sending, token, typed('application/octet-stream')),
    limited(BLOB_LIMIT_MB, 'blobTooLarge'),
    async (c) => {
      const name = decoded(c.req.header(NAME_HEADER) ?? '').slice(0, 300);
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      return c.json(await backend.putBlob({ name, type: 'application/octet-stream', bytes }));
    },
  );

  app.get('/blob/:id', onlyIf(reading, token), async (c) => {
    const content = await backend.takeBlob(c.req.param('id'));
    if (!content) return refused(c, { ok: false, code: 'bytesGone', details: {} }, 404);
    // Never the type it claims: nothing that was made or sent may run as a page of ours.
    return c.body(new Uint8Array(content.bytes), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachmentHeader(content.name),
    });
  });

  app.get('*', onlyIf(reading), (c) => {
    const file = page.others.get(c.req.path);
    return file ? c.body(file.bytes, 200, { 'Content-Type': file.type }) : c.notFound();
  });

  return app;
}

function refused(c: Context, reply: AnyReply, status: 400 | 404 | 413): Response {
  return c.json(reply, status);
}

/** By the length that the request states, which Node holds it to; browsers always state it. */
function limited(limitMegabytes: number, code: 'callTooLarge' | 'blobTooLarge'): MiddlewareHandler {
  return (c, next) => {
    const length = c.req.header('content-length') ?? '';
    const fits = /^\d{1,12}$/.test(length) && Number(length) <= limitMegabytes * 1_000_000;
    if (fits) return next();
    return Promise.resolve(refused(c, { ok: false, code, details: { limitMegabytes } }, 413));
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
