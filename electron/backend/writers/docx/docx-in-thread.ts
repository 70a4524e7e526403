/** A Word file of 1,000 activities takes 8 s (measured): too long to leave the backend without an answer. */
import type { Document } from '../../../../shared/document/model.ts';
import { inThread, type ThreadOptions } from '../../threads/in-thread.ts';

/** The document as a Word file, made in a thread of its own. @throws ThreadError */
export async function docxInThread(
  document: Document,
  options: ThreadOptions = {},
): Promise<Uint8Array> {
  const entry = new URL('./worker.ts', import.meta.url);
  const { bytes } = await inThread<{ readonly bytes: Uint8Array }>(entry, document, {
    ...options,
    again: true,
  });
  return bytes;
}
