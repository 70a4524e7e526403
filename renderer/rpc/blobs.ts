/** Bytes at `/blob/<id>`, the same in both hosts. */
import { type Answer, LOST, type Refused } from './transport.ts';

/** `fetch`, or one that adds what the host asks for. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

export const BLOB_LIMIT_MB = 50;
const BYTES = 'application/octet-stream';
const ENDED: Refused = { ok: false, code: 'sessionEnded', details: {} };

export async function readBlob(
  request: Fetch,
  blob: string,
): Promise<Answer<Uint8Array<ArrayBuffer>>> {
  try {
    const response = await request(`/blob/${encodeURIComponent(blob)}`, {});
    if (!response.ok) return await refusalIn(response);
    return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return LOST;
  }
}

export async function sendBlob(
  request: Fetch,
  file: File,
): Promise<Answer<{ readonly blob: string }>> {
  if (file.size > BLOB_LIMIT_MB * 1_000_000) {
    return { ok: false, code: 'blobTooLarge', details: { limitMegabytes: BLOB_LIMIT_MB } };
  }
  try {
    const response = await request('/blob', {
      method: 'POST',
      headers: {
        'Content-Type': BYTES,
        'X-Artikel30-Name': encodeURIComponent(file.name.toWellFormed().slice(0, 300)),
      },
      body: await file.arrayBuffer(),
    });
    return await answerIn<{ readonly blob: string }>(response);
  } catch {
    return LOST;
  }
}

/** The reply of a call. */
export async function answerIn<T>(response: Response): Promise<Answer<T>> {
  if (!isJson(response)) return response.status === 403 ? ENDED : LOST;
  return (await response.json()) as Answer<T>;
}

async function refusalIn(response: Response): Promise<Refused> {
  const answer = await answerIn<never>(response);
  return answer.ok ? LOST : answer;
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') === true;
}
