/** The host as its backend process sees it, whichever way that process was started. */
import type { FromBackend, ToBackend } from './messages.ts';

export interface ParentPort {
  send(message: FromBackend): void;
  onMessage(listener: (message: ToBackend) => void): void;
  /** The host is gone. */
  onGone(listener: () => void): void;
}

/** What Electron gives a utility process; described here because only the shell may import electron. */
interface ElectronParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on(event: 'close', listener: () => void): void;
}

/** @throws Error when this process was not started as a backend */
export function parentPort(): ParentPort {
  const { parentPort: electron } = process as unknown as { parentPort?: ElectronParentPort };
  if (electron) {
    return {
      send: (message) => electron.postMessage(message),
      onMessage: (listener) => electron.on('message', ({ data }) => listener(data as ToBackend)),
      onGone: (listener) => electron.on('close', listener),
    };
  }
  if (!process.send) throw new Error('no host');
  return {
    send: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage: (listener) => process.on('message', (message) => listener(message as ToBackend)),
    onGone: (listener) => process.on('disconnect', listener),
  };
}
