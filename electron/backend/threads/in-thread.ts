/** Long work in a thread of its own: it can be stopped, and the backend answers meanwhile. */
import { Worker } from 'node:worker_threads';
import type { FromThread } from './answering.ts';
import { called, rest } from './resting.ts';
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
  /** Whether the thread may do more of the same: never one in which a stranger's file was opened. */
  readonly again?: boolean;
}

const DEADLINE_MS = 300_000;
/** A register of 5,000 activities takes 2.3 GB in all. */
const MEMORY_MB = 4096;
/** Unpacking makes at most some 500 MB a second. */
const WATCH_MS = 100;

/**
 * Asks the thread of the file `entry`, which is `answering`. The input is copied. Rejects with a
 * ThreadError: `cancelled` after the signal, `deadline`, `memory` when a cap is reached, `failed`
 * otherwise with the cause.
 */
export function inThread<Made>(entry: URL, input: unknown, options: ThreadOptions): Promise<Made> {
  const { onProgress, signal, deadlineMs = DEADLINE_MS, memoryMb = MEMORY_MB, again } = options;
  if (signal?.aborted) return Promise.reject(new ThreadError('cancelled'));
  return new Promise((resolve, reject) => {
    const kind = `${entry.href} ${memoryMb}`;
    const worker = (again ? called(kind) : undefined) ?? started(entry, memoryMb);
    const timer = setTimeout(() => fail(new ThreadError('deadline')), deadlineMs);
    const cancel = (): void => fail(new ThreadError('cancelled'));
    const settle = (): void => {
      clearTimeout(timer);
      stopWatching();
      signal?.removeEventListener('abort', cancel);
      worker.off('message', hear).off('error', fall).off('exit', end);
    };
    const fail = (error: ThreadError): void => {
      settle();
      void worker.terminate();
      reject(error);
    };
    const hear = (message: FromThread<Made>): void => {
      if (message.kind === 'progress') {
        onProgress?.(message.fraction);
        return;
      }
      settle();
      if (again) rest(kind, worker, message.heldMb);
      else void worker.terminate();
      onProgress?.(1);
      resolve(message);
    };
    const fall = (cause: unknown): void => fail(errorOf(cause));
    const end = (code: number): void =>
      fail(new ThreadError('failed', new Error(`thread ended with ${code}`)));
    const stopWatching = onGrowth(options.growthMb, () => fail(new ThreadError('memory')));
    signal?.addEventListener('abort', cancel);
    worker.on('message', hear).on('error', fall).on('exit', end);
    try {
      worker.postMessage(input);
    } catch (cause) {
      fail(errorOf(cause));
    }
  });
}

/** Errors that come after the answer, or as it is given up, have nobody left to hear them and would end the backend. */
const started = (entry: URL, memoryMb: number): Worker =>
  new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } }).on(
    'error',
    () => undefined,
  );

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
