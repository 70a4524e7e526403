/** The backend as a utility process of Electron: Node without a window, ended with the app. */
import { utilityProcess } from 'electron';
import type { ChildPort } from '../backend/process/child-port.ts';
import type { FromBackend } from '../backend/process/messages.ts';

export function utilityBackend(entry: string): ChildPort {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Artikel 30 backend',
    // What a process prints when it crashes may hold values; faults go to the log as codes.
    stdio: 'ignore',
  });
  let gone = false;
  child.once('exit', () => {
    gone = true;
  });
  return {
    get pid() {
      return child.pid;
    },
    send: (message) => {
      if (!gone) child.postMessage(message);
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as FromBackend));
    },
    onExit: (listener) => {
      child.once('exit', (code) => listener(code));
    },
    // Electron's own `kill` asks with SIGTERM, which a process that is stuck never reads.
    kill: () => {
      if (!gone && child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
    },
  };
}
