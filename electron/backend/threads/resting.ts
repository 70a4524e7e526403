/**
 * Threads that wait for more of the same. Loading what writes a PDF takes two thirds of the processor time
 * of a short one (measured: 870 ms for the first, 230 ms for the next), and a statement that is looked at
 * while it changes, or an export of forty client files, asks for many.
 */
import type { Worker } from 'node:worker_threads';

/** Long enough for a person who looks at a page and changes something; what it holds of memory is free after. */
const REST_MS = 30_000;

/** What made a large document ends: at rest it would hold on to gigabytes while the next is made. */
const MOST_MB = 250;

const resting = new Map<string, { readonly worker: Worker; readonly wake: () => void }>();

/** A thread of this kind that rests, which works again; undefined when none does. */
export function called(kind: string): Worker | undefined {
  const found = resting.get(kind);
  found?.wake();
  return found?.worker;
}

/** Lets a thread rest that has done its work; one of each kind, for `REST_MS`, and no process stays for it. */
export function rest(kind: string, worker: Worker, heldMb: number): void {
  if (resting.has(kind) || heldMb > MOST_MB) return void worker.terminate();
  const wake = (): void => {
    clearTimeout(timer);
    worker.off('error', end).off('exit', end).ref();
    resting.delete(kind);
  };
  const end = (): void => {
    wake();
    void worker.terminate();
  };
  const timer = setTimeout(end, REST_MS).unref();
  worker.on('error', end).on('exit', end).unref();
  resting.set(kind, { worker, wake });
}
