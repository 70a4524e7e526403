/**
 * Whether the server at our address is the one this page came from. After that one stops, another
 * program can take its port; nothing may be told to it.
 */
const encoder = new TextEncoder();

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

async function expectedProof(key: string, nonce: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, [
    'sign',
  ]);
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', secret, encoder.encode(nonce))));
}

/** Asks for a proof that only who made this page can give; false also when nobody answers. */
export async function isSameServer(key: string, signal?: AbortSignal): Promise<boolean> {
  try {
    const nonce = base64url(crypto.getRandomValues(new Uint8Array(32)));
    const init = signal ? { signal } : {};
    const response = await fetch(`/proof?nonce=${nonce}`, init);
    const { proof } = (await response.json()) as { proof?: unknown };
    return proof === (await expectedProof(key, nonce));
  } catch {
    return false;
  }
}
