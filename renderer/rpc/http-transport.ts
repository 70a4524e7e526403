/** The page in a browser: calls by POST, events by a stream, bytes by address, all with the page's token. */
import { answerIn, type Fetch, readBlob, sendBlob } from './blobs.ts';
import { eventConnection } from './event-connection.ts';
import { isSameServer } from './proof.ts';
import { type Answer, type Listener, LOST, type PageEvent, type Transport } from './transport.ts';

const CALL_LIMIT_MB = 5;
/** Browsers let 64 kB in all outlive a page, and refuse more. */
const KEPT_ALIVE_BYTES = 16_000;

export function httpTransport(page: Window): Transport {
  const token = secret(page.document, 'a30-token');
  const proofKey = secret(page.document, 'a30-proof');
  const listeners = new Set<Listener>();
  const tell = (event: PageEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const withToken = (init: RequestInit): RequestInit => {
    const headers = new Headers(init.headers);
    headers.set('X-Artikel30-Token', token);
    // A redirect would carry the token to who knows where.
    return { ...init, headers, redirect: 'error', cache: 'no-store' };
  };
  // What is sent while the page goes would otherwise go with it. At `pagehide` the events have been
  // cut off already, and nothing is told to a host that is in doubt.
  let isLeaving = false;
  page.addEventListener('beforeunload', () => {
    isLeaving = true;
    setTimeout(() => {
      isLeaving = false;
    });
  });
  const connection = eventConnection({
    open: (after, signal) =>
      fetch(after === undefined ? '/events' : `/events?after=${after}`, withToken({ signal })),
    prove: (signal) => isSameServer(proofKey, signal),
    tell,
  });
  /** As `fetch`, once the host is known to be ours. */
  const request: Fetch = async (address, init) => {
    if (!connection.isSound() && !(await isSameServer(proofKey))) throw new Error('lost');
    try {
      return await fetch(address, withToken(init));
    } catch (error) {
      connection.doubt();
      throw error;
    }
  };

  return {
    host: 'browser',
    call: async (name, input) => {
      const body = new TextEncoder().encode(JSON.stringify(input));
      if (body.length > CALL_LIMIT_MB * 1_000_000) return tooLarge;
      try {
        const headers = { 'Content-Type': 'application/json' };
        const keepalive = isLeaving && body.length < KEPT_ALIVE_BYTES;
        const address = `/rpc/${encodeURIComponent(name)}`;
        return await answerIn(await request(address, { method: 'POST', headers, body, keepalive }));
      } catch {
        return LOST;
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) connection.start();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) connection.stop();
      };
    },
    download: async (blob, name) => {
      const answer = await readBlob(request, blob);
      if (!answer.ok) return answer;
      saveAs(page.document, answer.value, name);
      return { ok: true, value: {} };
    },
    openInPlace: () => Promise.resolve({ ok: true, value: {} }),
    read: (blob) => readBlob(request, blob),
    upload: (file) => sendBlob(request, file),
  };
}

const tooLarge: Answer<never> = {
  ok: false,
  code: 'callTooLarge',
  details: { limitMegabytes: CALL_LIMIT_MB },
};

/** How long a browser may take to begin with a download, in ms. */
const DOWNLOAD_MS = 60_000;

function saveAs(document: Document, bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MS);
}

/** What the host wrote into this load of the page; empty where it did not, and then every call is refused. */
function secret(document: Document, name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
}
