/**
 * Bytes on their way between backend and page, each taken once. Bounded in number, size and age, so
 * that a page that never fetches what it asked for cannot fill the memory.
 */
import type { Blobs, PassingBytes } from './host.ts';
import { ProblemError } from './problem-error.ts';

export interface BlobLimits {
  readonly count: number;
  /** Of all blobs together, in bytes; one blob may be as large. */
  readonly bytes: number;
  readonly ageMs: number;
}

export const blobLimits: BlobLimits = { count: 64, bytes: 256_000_000, ageMs: 10 * 60_000 };

interface Kept {
  readonly content: PassingBytes;
  readonly at: number;
}

/** @throws ProblemError blobTooLarge, from `put` */
export function blobStore(
  newId: () => string,
  now: () => Date,
  limits: BlobLimits = blobLimits,
): Blobs {
  // In the order they came: the first is the oldest.
  const kept = new Map<string, Kept>();
  let bytes = 0;

  const remove = (id: string): PassingBytes | undefined => {
    const content = kept.get(id)?.content;
    if (content && kept.delete(id)) bytes -= content.bytes.byteLength;
    return content;
  };
  const makeRoom = (wanted: number): void => {
    const oldest = now().getTime() - limits.ageMs;
    for (const [id, { at }] of kept) {
      if (at > oldest && kept.size < limits.count && bytes + wanted <= limits.bytes) return;
      remove(id);
    }
  };

  return {
    put(content) {
      const size = content.bytes.byteLength;
      if (size > limits.bytes) {
        const limitMegabytes = Math.floor(limits.bytes / 1_000_000);
        throw new ProblemError('blobTooLarge', { limitMegabytes });
      }
      makeRoom(size);
      const id = newId();
      kept.set(id, { content, at: now().getTime() });
      bytes += size;
      return id;
    },
    take(id) {
      const at = kept.get(id)?.at;
      const content = remove(id);
      return at !== undefined && at > now().getTime() - limits.ageMs ? content : undefined;
    },
  };
}
