/** All that the page can reach: one function to call, one to listen, one for what is dropped on it. */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { type AnyReply, type Bridge, CHANNEL, DROPPED } from './channel.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CHANNEL, name, input) as Promise<AnyReply>,
  subscribe: (listener) => {
    // The event object holds the sender with all of its methods: it stays on this side.
    const pass = (_event: IpcRendererEvent, data: unknown): void => listener(data);
    ipcRenderer.on(CHANNEL, pass);
    // Refused when the window is closing: nobody is left to tell.
    ipcRenderer.invoke(CHANNEL, 'shell.listen', {}).catch(() => undefined);
    return () => {
      ipcRenderer.off(CHANNEL, pass);
    };
  },
  // A file that the page made itself has no path, and the page never sees one.
  openInPlace: (file) =>
    ipcRenderer.invoke(DROPPED, webUtils.getPathForFile(file)) as Promise<AnyReply>,
};

contextBridge.exposeInMainWorld('artikel30', bridge);
