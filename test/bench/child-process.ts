/** Runs one piece of work in a process of its own: cold, and with a peak of memory that is its own. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

export interface Cost {
  readonly ms: number;
  /** Peak of resident memory. */
  readonly mb: number;
}

/**
 * What the child hands over with `process.send`.
 * @param script path from this folder
 */
export function inChild<T>(script: string, ...args: readonly string[]): Promise<T> {
  return new Promise((resolve, reject) => {
    let answer: T | undefined;
    const child = fork(join(import.meta.dirname, script), [...args]);
    child.on('message', (message) => {
      answer = message as T;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 && answer !== undefined) resolve(answer);
      else reject(new Error(`${script} ended with ${String(code)}`));
    });
  });
}

/** Peak of resident memory of this process until now, in MB. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}
