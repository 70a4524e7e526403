/** The one way to the backend, for the whole page. */
import type { CallName, InputOf, Reply } from '../../shared/contract/calls.ts';
import type { ShellCallName, ShellInputOf, ShellOutputOf } from '../../shared/contract/shell.ts';
import { httpTransport } from './http-transport.ts';
import { ipcTransport } from './ipc-transport.ts';
import type { Answer, Transport } from './transport.ts';

export interface Client
  extends Pick<Transport, 'host' | 'subscribe' | 'download' | 'openInPlace' | 'read' | 'upload'> {
  /** Never rejects: what goes wrong is a reply with a code. */
  readonly call: <N extends CallName>(name: N, input: InputOf<N>) => Promise<Reply<N>>;
  /** What only a window can do; in a browser `notInThisHost`. */
  readonly shell: <N extends ShellCallName>(
    name: N,
    input: ShellInputOf<N>,
  ) => Promise<Answer<ShellOutputOf<N>>>;
}

/** The host checks what goes in and out by the contract, so what comes back is what the types say. */
export function clientOver(transport: Transport): Client {
  const { host, subscribe, download, openInPlace, read, upload } = transport;
  return {
    host,
    subscribe,
    download,
    openInPlace,
    read,
    upload,
    call: <N extends CallName>(name: N, input: InputOf<N>) =>
      transport.call(name, input) as Promise<Reply<N>>,
    shell: <N extends ShellCallName>(name: N, input: ShellInputOf<N>) =>
      (host === 'window'
        ? transport.call(name, input)
        : Promise.resolve({ ok: false, code: 'notInThisHost', details: {} })) as Promise<
        Answer<ShellOutputOf<N>>
      >,
  };
}

/** For the host that this page was opened by. */
export function createClient(page: Window = window): Client {
  return clientOver(page.artikel30 ? ipcTransport(page.artikel30) : httpTransport(page));
}
