/** `ipcMain`, and the two halves of a preload: what it asks and what it exposes. */
import { EventEmitter } from 'node:events';
import type Electron from 'electron';

type Answer = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Answer>();

export const ipcMain = {
  handle(channel: string, answer: Answer) {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, answer);
  },
  removeHandler(channel: string) {
    handlers.delete(channel);
  },
} satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler'>;

/** As a frame that calls `ipcRenderer.invoke`. */
export async function invokeMain(
  from: { readonly sender: unknown; readonly senderFrame: unknown },
  channel: string,
  ...args: unknown[]
): Promise<unknown> {
  const answer = handlers.get(channel);
  if (!answer) throw new Error(`No handler registered for '${channel}'`);
  const event = { ...from, type: 'frame' } as unknown as Electron.IpcMainInvokeEvent;
  // What crosses is copied.
  return structuredClone(await answer(event, ...structuredClone(args)));
}

export function channels(): readonly string[] {
  return [...handlers.keys()];
}

/** What preloads exposed to the page. */
export const exposed: Record<string, unknown> = {};

export const contextBridge = {
  exposeInMainWorld(name, api: unknown) {
    exposed[name] = api;
  },
} satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>;

class IpcRenderer extends EventEmitter implements Pick<Electron.IpcRenderer, 'invoke'> {
  invoked: (channel: string, ...args: unknown[]) => Promise<unknown> = () =>
    Promise.reject(new Error('no main process'));

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return this.invoked(channel, ...args);
  }
}

export const ipcRenderer = new IpcRenderer();

export function resetIpc(): void {
  handlers.clear();
  ipcRenderer.removeAllListeners();
  for (const name of Object.keys(exposed)) Reflect.deleteProperty(exposed, name);
}
