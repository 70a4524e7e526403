/** All that the page can reach: one function to call, one to listen. */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type AnyReply, type Bridge, CHANNEL } from './channel.ts';

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
};

contextBridge.exposeInMainWorld('artikel30', bridge);
