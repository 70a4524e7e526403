/** What stands in a thread: it is asked, tells how far it is, and posts what it made. */
import { parentPort } from 'node:worker_threads';

/** What a thread posts: how far it is, and at last what it made. */
export type FromThread<Made> =
  | { readonly kind: 'progress'; readonly fraction: number }
  | ({ readonly kind: 'done' } & Made);

/** Answers whatever is asked with what `work` makes; a throw ends the thread. */
export function answering<Made extends object>(
  work: (asked: unknown, report: (fraction: number) => void) => Promise<Made>,
): void {
  const post = (message: FromThread<Made>): void => parentPort?.postMessage(message);
  const report = (fraction: number): void => post({ kind: 'progress', fraction });
  const answer = async (asked: unknown): Promise<void> =>
    post({ kind: 'done', ...(await work(asked, report)) });
  parentPort?.on('message', (asked: unknown) => void answer(asked));
}
