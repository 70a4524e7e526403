/** A document as a PDF, made in a thread of its own that can be stopped. */
import { Worker } from 'node:worker_threads';
import type { Document } from '../../../../shared/document/model.ts';
import { PdfError } from './pdf-error.ts';
import type { Substitution } from './substitution.ts';
import type { FromWorker } from './worker.ts';

export { PdfError } from './pdf-error.ts';
export type { Substitution } from './substitution.ts';

export interface PdfOptions {
  /** Hears how far it is, from 0 to 1: setting lines, dividing into pages, writing. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds after which it is given up. */
  readonly deadlineMs?: number;
  /** Heap the thread may use, in MB. */
  readonly memoryMb?: number;
}

export interface PdfResult {
  readonly bytes: Uint8Array;
  /** What could not be printed and what stands there instead. */
  readonly substitutions: readonly Substitution[];
}

const DEADLINE_MS = 300_000;
/** A register of 5,000 activities takes 2.3 GB in all. */
const MEMORY_MB = 4096;

/**
 * Writes the PDF of a document. Rejects with a PdfError: `cancelled` after the signal, `deadline`,
 * `memory` when the cap is reached, `failed` otherwise with the cause.
 */
export function writePdf(document: Document, options: PdfOptions = {}): Promise<PdfResult> {
  const { onProgress, signal, deadlineMs = DEADLINE_MS, memoryMb = MEMORY_MB } = options;
  if (signal?.aborted) return Promise.reject(new PdfError('cancelled'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: document,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const timer = setTimeout(() => fail(new PdfError('deadline')), deadlineMs);
    const cancel = (): void => fail(new PdfError('cancelled'));
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
    };
    const fail = (error: PdfError): void => {
      settle();
      reject(error);
    };
    signal?.addEventListener('abort', cancel);
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') return onProgress?.(message.fraction);
      settle();
      onProgress?.(1);
      resolve({ bytes: message.bytes, substitutions: message.substitutions });
    });
    worker.on('error', (cause) => fail(errorOf(cause)));
    worker.on('exit', (code) =>
      fail(new PdfError('failed', new Error(`thread ended with ${code}`))),
    );
  });
}

function errorOf(cause: unknown): PdfError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return new PdfError(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'failed', cause);
}
