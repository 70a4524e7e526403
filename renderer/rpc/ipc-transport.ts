/** The page in a window of the app: the preload gives one function and one subscription. */
import type { SavedFile } from '../../shared/contract/shell.ts';
import { readBlob, sendBlob } from './blobs.ts';
import type { Answer, Listener, Transport } from './transport.ts';
import { LOST } from './transport.ts';

export interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<Answer<unknown>>;
  readonly subscribe: (listener: Listener) => () => void;
  readonly openInPlace: (file: File) => Promise<Answer<{ readonly file?: string }>>;
}

declare global {
  interface Window {
    /** Made by the preload; absent in a browser. */
    readonly artikel30?: Bridge;
  }
}

export function ipcTransport(bridge: Bridge): Transport {
  // A channel that is gone rejects: the window is closing.
  const call = (name: string, input: unknown): Promise<Answer<unknown>> =>
    bridge.call(name, input).catch(() => LOST);
  return {
    host: 'window',
    call,
    subscribe: bridge.subscribe,
    download: (blob, name) =>
      call('shell.save', { blob, name }) as Promise<Answer<{ readonly saved?: SavedFile }>>,
    openInPlace: (file) => bridge.openInPlace(file).catch(() => LOST),
    read: (blob) => readBlob(fetch, blob),
    upload: (file) => sendBlob(fetch, file),
  };
}
