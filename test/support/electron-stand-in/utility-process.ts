/** `utilityProcess` by a child of Node: a real process, given the port that Electron would give it. */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type Electron from 'electron';
import { record } from './record.ts';

const ENTRY = fileURLToPath(new URL('./utility-entry.ts', import.meta.url));
const running = new Set<ChildProcess>();

class UtilityProcess
  extends EventEmitter
  implements Pick<Electron.UtilityProcess, 'kill' | 'pid' | 'postMessage'>
{
  readonly #child: ChildProcess;
  pid: number | undefined;

  constructor(child: ChildProcess) {
    super();
    this.#child = child;
    this.pid = child.pid;
    child.on('message', (message) => this.emit('message', message));
    child.once('exit', (code) => {
      running.delete(child);
      this.pid = undefined;
      this.emit('exit', code ?? 0);
    });
  }
  kill(): boolean {
    return this.#child.kill('SIGTERM');
  }
  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(message as object);
  }
}

export const utilityProcess = {
  fork(entry: string, args: string[] = [], options: Electron.ForkOptions = {}): UtilityProcess {
    record('fork', entry, args, options);
    const child = fork(ENTRY, [entry, ...args], { serialization: 'advanced', execArgv: [] });
    running.add(child);
    return new UtilityProcess(child);
  },
};

export function endUtilityProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}
