/** Starts the backend as a child of this process. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildPort } from './child-port.ts';
import type { FromBackend } from './messages.ts';

const ENTRY = fileURLToPath(new URL('./backend-main.ts', import.meta.url));
/**
 * Run from source, Node strips the types of some four hundred files at every start; what it made
 * of them is kept here (measured: 600 ms becomes 270 ms). Inside the checkout, where no other user
 * writes.
 */
const CACHE = fileURLToPath(new URL('../../../.build/compiled', import.meta.url));

export function forkBackend(entry: string = ENTRY): ChildPort {
  const child = fork(entry, [], {
    // Bytes cross as bytes.
    serialization: 'advanced',
    execArgv: [],
    env: entry.endsWith('.ts') ? { NODE_COMPILE_CACHE: CACHE, ...process.env } : process.env,
    // What a process prints when it crashes may hold values; faults go to the log as codes.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A message that crosses with the end of the child fails here; the end itself is told by `exit`.
  child.on('error', () => undefined);
  return {
    pid: child.pid,
    send: (message) => {
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromBackend)),
    onExit: (listener) => {
      if (child.pid === undefined) child.once('error', () => listener(undefined));
      else child.once('exit', (code) => listener(code ?? undefined));
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
