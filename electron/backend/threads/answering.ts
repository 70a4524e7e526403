/** What stands in a thread: it is asked, tells how far it is, and posts what it made. */
import { parentPort } from 'node:worker_threads';

/** What a thread posts: how far it is, and at last what it made and how many MB it holds. */
export type FromThread<Made> =
  | { readonly kind: 'progress'; readonly fraction: number }
  | ({ readonly kind: 'done'; readonly heldMb: number } & Made);

/** Answers whatever is asked with what `work` makes; a throw ends the thread. */
export function answering<Made extends object>(
  work: (asked: unknown, report: (fraction: number) => void) => Promise<Made>,
): void {
  const post = (message: FromThread<Made>): void => parentPort?.postMessage(message);
  const report = (fraction: number): void => post({ kind: 'progress', fraction });
  const answer = async (asked: unknown): Promise<void> =>
    post({ kind: 'done', ...(await work(asked, report)), heldMb: heldMb() });
  // Thrown outside the promise: whether a rejection that nobody heard ends a thread depends on its host.
  const end = (error: unknown) =>
    setImmediate(() => {
      throw error;
    });
  parentPort?.on('message', (asked: unknown) => void answer(asked).catch(end));
}

function heldMb(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}
