/** The loopback server: one door on 127.0.0.1, bounded in sockets, sizes and times. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Language } from '../../../shared/domain/text.ts';
import { ProblemError } from '../problem-error.ts';
import type { BackendClient } from '../process/backend-client.ts';
import { EventLog } from '../process/event-log.ts';
import { loopbackApp } from './loopback-app.ts';
import type { PageFiles } from './page-files.ts';
import { Presence } from './presence.ts';
import { isForUs } from './request-checks.ts';
import { securityHeaders } from './security-headers.ts';
import { Session } from './session.ts';

/** All in ms. */
export interface LoopbackTimes {
  /** Until the headers of a request are in; also how long a silent socket may stay. */
  readonly headers: number;
  readonly request: number;
  readonly rest: number;
  readonly stop: number;
}

export const loopbackTimes: LoopbackTimes = {
  headers: 10_000,
  request: 60_000,
  rest: 30_000,
  stop: 15 * 60_000,
};

const SOCKETS = 32;
const LOOPBACK = '127.0.0.1';

export interface LoopbackOptions {
  readonly backend: Pick<BackendClient, 'call' | 'putBlob' | 'takeBlob' | 'onEvent' | 'rest'>;
  readonly page: PageFiles;
  readonly language: Language;
  /** 0: one that the system picks. */
  readonly port: number;
  readonly now?: () => Date;
  readonly times?: Partial<LoopbackTimes>;
  /** A browser came in with a code. */
  readonly onEntered?: () => void;
  /** No page was open for a long time. */
  readonly onIdle?: () => void;
}

export interface Loopback {
  readonly origin: string;
  readonly port: number;
  readonly session: Session;
  /** An address that opens the app once within this time, in ms. */
  readonly entryAddress: (lifeMs: number) => string;
  readonly close: () => Promise<void>;
}

/** @throws ProblemError portTaken */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { backend, page, language, now = () => new Date() } = options;
  const times = { ...loopbackTimes, ...options.times };
  const session = new Session(now);
  const events = new EventLog();
  const stopListening = backend.onEvent((event) => events.add(event));
  const presence = new Presence({
    restMs: times.rest,
    onRest: () => backend.rest(),
    stopMs: times.stop,
    onStop: () => options.onIdle?.(),
  });
  let authority = '';
  const origin = (): string => `http://${authority}`;
  const { onEntered } = options;
  const parts = { backend, events, page, session, presence, language, origin };
  const app = loopbackApp({ ...parts, ...(onEntered ? { onEntered } : {}) });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });

  const server = createServer(
    {
      headersTimeout: times.headers,
      requestTimeout: times.request,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: Math.min(1_000, times.headers),
      // A request without Host is refused below like one with another's.
      requireHostHeader: false,
    },
    (request, response) => {
      if (isForUs(request, authority)) return void answer(request, response);
      response.writeHead(421, { ...securityHeaders(), Connection: 'close' }).end();
    },
  );
  server.maxConnections = SOCKETS;
  server.on('clientError', (_, socket) => socket.destroy());

  try {
    await listen(server, options.port);
  } catch (error) {
    presence.end();
    stopListening();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  authority = `${LOOPBACK}:${port}`;

  return {
    origin: origin(),
    port,
    session,
    entryAddress: (lifeMs) => `${origin()}/start?code=${session.newCode(lifeMs)}`,
    close: async () => {
      presence.end();
      stopListening();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  try {
    server.listen({ host: LOOPBACK, port, exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    throw new ProblemError('portTaken', { port }, { cause: error });
  }
}
