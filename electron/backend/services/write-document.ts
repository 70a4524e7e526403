/** From a neutral document to bytes in one of the formats. */
import type { Document } from '../../../shared/document/model.ts';
import type { Host } from '../host.ts';
import { ProblemError } from '../problem-error.ts';
import type { ThreadOptions } from '../threads/in-thread.ts';
import { ThreadError } from '../threads/thread-error.ts';
import { docxInThread } from '../writers/docx/docx-in-thread.ts';
import { writeHtml } from '../writers/html/write-html.ts';
import { writeMarkdown } from '../writers/markdown/write-markdown.ts';
import { writePdf } from '../writers/pdf/write-pdf.ts';

export type TextFormat = 'pdf' | 'html' | 'docx' | 'md';

export interface Written {
  readonly bytes: Uint8Array;
  /** Characters that the format could not print and what stands there instead. */
  readonly substitutions: readonly string[];
}

const DEADLINE_SECONDS = 600;

/** @throws ProblemError writerDeadline, writerMemory, writerFailed, cancelled */
export async function writeDocument(
  document: Document,
  format: TextFormat,
  host: Host,
): Promise<Written> {
  switch (format) {
    case 'pdf':
      return pdf(document, host);
    case 'docx':
      return docx(document, host);
    case 'html':
      return text(writeHtml(document));
    case 'md':
      return text(writeMarkdown(document));
  }
}

function text(content: string): Written {
  return { bytes: new TextEncoder().encode(content), substitutions: [] };
}

async function pdf(document: Document, host: Host): Promise<Written> {
  const { bytes, substitutions } = await writing(document, writePdf(document, threadFor(host)));
  return { bytes, substitutions: substitutions.map((each) => each.shown) };
}

async function docx(document: Document, host: Host): Promise<Written> {
  const bytes = await writing(document, docxInThread(document, threadFor(host)));
  return { bytes, substitutions: [] };
}

const threadFor = (host: Host): ThreadOptions => ({
  deadlineMs: DEADLINE_SECONDS * 1_000,
  ...(host.onProgress ? { onProgress: host.onProgress } : {}),
  ...(host.signal ? { signal: host.signal } : {}),
});

async function writing<T>(document: Document, made: Promise<T>): Promise<T> {
  try {
    return await made;
  } catch (error) {
    throw error instanceof ThreadError ? problemOf(error, document.kind) : error;
  }
}

function problemOf(error: ThreadError, document: string): ProblemError {
  const cause = { cause: error };
  switch (error.code) {
    case 'cancelled':
      return new ProblemError('cancelled', {}, cause);
    case 'deadline':
      return new ProblemError('writerDeadline', { document, seconds: DEADLINE_SECONDS }, cause);
    case 'memory':
      return new ProblemError('writerMemory', { document }, cause);
    case 'failed':
      return new ProblemError('writerFailed', { document }, cause);
  }
}
