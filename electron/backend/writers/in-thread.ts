/** Makes a file in a thread of its own: it can be stopped, and the backend answers meanwhile. */
import { Worker } from 'node:worker_threads';
import type { Document } from '../../../shared/document/model.ts';
import { WriterError } from './writer-error.ts';

export interface ThreadOptions {
  /** Hears how far it is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds after which it is given up. */
  readonly deadlineMs?: number;
  /** Heap the thread may use, in MB. */
  readonly memoryMb?: number;
}

/** What a thread posts: how far it is, and at last what it made. */
export type FromThread<Made> =
  | { readonly kind: 'progress'; readonly fraction: number }
  | ({ readonly kind: 'done' } & Made);

const DEADLINE_MS = 300_000;
/** A register of 5,000 activities takes 2.3 GB in all. */
const MEMORY_MB = 4096;

/**
 * Runs the file `entry` on a document. Rejects with a WriterError: `cancelled` after the signal,
 * `deadline`, `memory` when the cap is reached, `failed` otherwise with the cause.
 */
export function inThread<Made>(
  entry: URL,
  document: Document,
  options: ThreadOptions,
): Promise<Made> {
  const { onProgress, signal, deadlineMs = DEADLINE_MS, memoryMb = MEMORY_MB } = options;
  if (signal?.aborted) return Promise.reject(new WriterError('cancelled'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      workerData: document,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const timer = setTimeout(() => fail(new WriterError('deadline')), deadlineMs);
    const cancel = (): void => fail(new WriterError('cancelled'));
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
    };
    const fail = (error: WriterError): void => {
      settle();
      reject(error);
    };
    signal?.addEventListener('abort', cancel);
    worker.on('message', (message: FromThread<Made>) => {
      if (message.kind === 'progress') return onProgress?.(message.fraction);
      settle();
      onProgress?.(1);
      resolve(message);
    });
    worker.on('error', (cause) => fail(errorOf(cause)));
    worker.on('exit', (code) =>
      fail(new WriterError('failed', new Error(`thread ended with ${code}`))),
    );
  });
}

function errorOf(cause: unknown): WriterError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return new WriterError(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'failed', cause);
}
