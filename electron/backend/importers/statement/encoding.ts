/** From bytes to text where nobody says which letters they are. */
import { Refusal } from './refusal.ts';

/** Share of the signs that may be steering ones: a text has next to none. */
const STEERING_SHARE = 0.005;

/**
 * UTF-8 with or without its mark, UTF-16, else Windows-1252: what Dutch offices wrote for thirty
 * years. `declared` is what a page says of itself and counts where it is not UTF-8.
 * @throws Refusal statementKind for bytes that are no text
 */
export function textOf(bytes: Uint8Array, declared?: string): string {
  const wide = wideOrder(bytes);
  const text = wide === undefined ? narrow(bytes, declared) : decoded(bytes, wide);
  refuseBinary(text);
  return text;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function narrow(bytes: Uint8Array, declared: string | undefined): string {
  const text = decoded(bytes, 'utf-8');
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) foreign += 1;
  }
  // A few broken signs among many good ones: UTF-8 that was cut or patched.
  if (broken * 4 <= foreign) return text;
  return decoded(bytes, known(declared) ?? 'windows-1252');
}

function known(declared: string | undefined): string | undefined {
  try {
    const encoding = declared === undefined ? undefined : new TextDecoder(declared).encoding;
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** UTF-16 by its mark, or by the zeros that every second byte of western text then is. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = Math.min(bytes.length & ~1, 4_096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const most = looked / 2;
  if (odd > most * 0.8 && even < most * 0.05) return 'utf-16le';
  return even > most * 0.8 && odd < most * 0.05 ? 'utf-16be' : undefined;
}

function refuseBinary(text: string): void {
  let steering = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code < 9 || code > 13 : code >= 0x7f && code < 0xa0) steering += 1;
  }
  if (steering > text.length * STEERING_SHARE) throw new Refusal('statementKind', {});
}
