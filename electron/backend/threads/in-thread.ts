/** Long work in a thread of its own: it can be stopped, and the backend answers meanwhile. */
import { Worker } from 'node:worker_threads';
import { ThreadError } from './thread-error.ts';

export interface ThreadOptions {
  /** Hears how far it is, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds after which it is given up. */
  readonly deadlineMs?: number;
  /** Heap the thread may use, in MB. */
  readonly memoryMb?: number;
  /**
   * How much the whole process may grow meanwhile, in MB: what lies outside the heap, such as the
   * bytes of what is unpacked, no cap on the heap counts. Absent: not watched.
   */
  readonly growthMb?: number;
}

/** What a thread posts: how far it is, and at last what it made. */
export type FromThread<Made> =
  | { readonly kind: 'progress'; readonly fraction: number }
  | ({ readonly kind: 'done' } & Made);

const DEADLINE_MS = 300_000;
/** A register of 5,000 activities takes 2.3 GB in all. */
const MEMORY_MB = 4096;
/** Unpacking makes at most some 500 MB a second. */
const WATCH_MS = 100;

/**
 * Runs the file `entry` on an input, which is copied. Rejects with a ThreadError: `cancelled` after
 * the signal, `deadline`, `memory` when a cap is reached, `failed` otherwise with the cause.
 */
export function inThread<Made>(entry: URL, input: unknown, options: ThreadOptions): Promise<Made> {
  const { onProgress, signal, deadlineMs = DEADLINE_MS, memoryMb = MEMORY_MB } = options;
  if (signal?.aborted) return Promise.reject(new ThreadError('cancelled'));
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, {
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    const timer = setTimeout(() => fail(new ThreadError('deadline')), deadlineMs);
    const cancel = (): void => fail(new ThreadError('cancelled'));
    const settle = (): void => {
      clearTimeout(timer);
      stopWatching();
      signal?.removeEventListener('abort', cancel);
      void worker.terminate();
    };
    const fail = (error: ThreadError): void => {
      settle();
      reject(error);
    };
    const stopWatching = onGrowth(options.growthMb, () => fail(new ThreadError('memory')));
    signal?.addEventListener('abort', cancel);
    worker.on('message', (message: FromThread<Made>) => {
      if (message.kind === 'progress') return onProgress?.(message.fraction);
      settle();
      onProgress?.(1);
      resolve(message);
    });
    worker.on('error', (cause) => fail(errorOf(cause)));
    worker.on('exit', (code) =>
      fail(new ThreadError('failed', new Error(`thread ended with ${code}`))),
    );
  });
}

/** Out: what ends the watch. */
function onGrowth(growthMb: number | undefined, tooMuch: () => void): () => void {
  if (growthMb === undefined) return () => undefined;
  const most = process.memoryUsage.rss() + growthMb * 1_000_000;
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most) tooMuch();
  }, WATCH_MS);
  return () => clearInterval(watch);
}

function errorOf(cause: unknown): ThreadError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return new ThreadError(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'failed', cause);
}
