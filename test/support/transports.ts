/** Every way to the door of the backend. What the contract promises, each must keep. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blobStore } from '../../electron/backend/blobs.ts';
import { dispatch } from '../../electron/backend/rpc/dispatch.ts';
import { person } from './electron-stand-in/system.ts';
import { aBackend, aLoopback, ask, enter } from './loopback.ts';
import { openShell, valueIn } from './started-shell.ts';
import { testHost } from './test-host.ts';

/** One that is running, with a folder of its own. */
export interface RunningTransport {
  readonly folder: string;
  /** Gives out the id of a path. */
  readonly grant: (path: string) => string | Promise<string>;
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export interface TransportUnderTest {
  readonly name: string;
  readonly start: () => Promise<RunningTransport>;
}

const aFolder = (): string => mkdtempSync(join(tmpdir(), 'artikel30-test-'));
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const direct: TransportUnderTest = {
  name: 'dispatch',
  start: () => {
    const folder = aFolder();
    const paths = new Map<string, string>();
    const host = {
      ...testHost(join(folder, 'data')),
      library: join(folder, 'library'),
      standardLibrary: join(folder, 'Artikel 30'),
      setLibrary: (next: string) => {
        host.library = next;
      },
      blobs: blobStore(randomUUID, () => new Date()),
      pathOf: (id: string) => paths.get(id),
    };
    mkdirSync(host.library, { recursive: true });
    return Promise.resolve({
      folder,
      grant: (path) => {
        const id = `file-${paths.size}`;
        paths.set(id, path);
        return id;
      },
      call: (name, input) => dispatch(name, input, host),
      close: () => {
        remove(folder);
        return Promise.resolve();
      },
    });
  },
};

const backendProcess: TransportUnderTest = {
  name: 'the backend process',
  start: () => {
    const folder = aFolder();
    const backend = aBackend(folder);
    return Promise.resolve({
      folder,
      grant: (path) => backend.grant(path),
      call: (name, input) => backend.call(name, input),
      close: async () => {
        await backend.close();
        remove(folder);
      },
    });
  },
};

const http: TransportUnderTest = {
  name: 'HTTP',
  start: async () => {
    const loopback = await aLoopback();
    const page = await enter(loopback);
    return {
      folder: loopback.folder,
      grant: (path) => loopback.backend.grant(path),
      call: async (name, input) => {
        const path = `/rpc/${encodeURIComponent(name)}`;
        const body = JSON.stringify(input);
        const asked = { method: 'POST', path, headers: page.posting(), body };
        return JSON.parse((await ask(loopback.port, asked)).body.toString()) as unknown;
      },
      close: loopback.close,
    };
  },
};

/** As the preload calls: through the main process on its stand-in, to a utility process. */
const ipc: TransportUnderTest = {
  name: 'IPC',
  start: async () => {
    const shell = await openShell();
    return {
      folder: shell.folder,
      grant: async (path) => {
        person.opens = { canceled: false, filePaths: [path] };
        const { file } = valueIn(await shell.call('shell.open')) as { file: string };
        return file;
      },
      call: shell.call,
      close: async () => {
        await shell.close();
        remove(shell.folder);
      },
    };
  },
};

export const transports: readonly TransportUnderTest[] = [direct, backendProcess, http, ipc];
