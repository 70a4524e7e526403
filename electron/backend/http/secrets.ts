/** Random secrets of 256 bits and comparing them without telling how much was right. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In a time that does not depend on where the two differ, nor on their lengths. */
export function sameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/** Shows that we know the key without saying it: HMAC-SHA-256, base64url. */
export function proofOf(key: string, nonce: string): string {
  return createHmac('sha256', key).update(nonce).digest('base64url');
}
