/** A document as a PDF, made in a thread of its own that can be stopped. */
import type { Document } from '../../../../shared/document/model.ts';
import { inThread, type ThreadOptions } from '../../threads/in-thread.ts';
import type { Substitution } from './substitution.ts';

export type { Substitution } from './substitution.ts';

/** Progress: setting lines, dividing into pages, writing. */
export type PdfOptions = ThreadOptions;

export interface PdfResult {
  readonly bytes: Uint8Array;
  /** What could not be printed and what stands there instead. */
  readonly substitutions: readonly Substitution[];
}

/** Writes the PDF of a document. @throws ThreadError */
export async function writePdf(document: Document, options: PdfOptions = {}): Promise<PdfResult> {
  const entry = new URL('./worker.ts', import.meta.url);
  const { bytes, substitutions } = await inThread<PdfResult>(entry, document, {
    ...options,
    again: true,
  });
  return { bytes, substitutions };
}
