/** The page's only way in: two channels, and only our own page in the main frame of our own window. */
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { ORIGIN } from './address.ts';
import { type AnyReply, CHANNEL, DROPPED } from './channel.ts';

export interface Door {
  readonly answer: (name: string, input: unknown) => Promise<AnyReply>;
  /** The user dropped what lies at this path; empty where the system does not tell. */
  readonly dropped: (path: string) => AnyReply;
  readonly refused: () => void;
}

/** Answers the page of `window`; returns what ends it. */
export function answerPage(window: BrowserWindow, door: Door): () => void {
  const check = (event: IpcMainInvokeEvent): void => {
    if (isOwnPage(event, window)) return;
    door.refused();
    // Says nothing: whoever asks is not ours.
    throw new Error('refused');
  };
  ipcMain.handle(CHANNEL, async (event, name: unknown, input: unknown): Promise<AnyReply> => {
    check(event);
    if (typeof name !== 'string') return { ok: false, code: 'call.unknown', details: { name: '' } };
    return door.answer(name, input);
  });
  ipcMain.handle(DROPPED, (event, path: unknown): AnyReply => {
    check(event);
    return door.dropped(typeof path === 'string' ? path : '');
  });
  return () => {
    ipcMain.removeHandler(CHANNEL);
    ipcMain.removeHandler(DROPPED);
  };
}

/** A frame that is gone or navigated between asking and now has no sender, or another one. */
function isOwnPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  if (window.isDestroyed() || sender !== window.webContents || !senderFrame) return false;
  if (senderFrame.isDestroyed() || senderFrame.detached || senderFrame.parent !== null)
    return false;
  return (
    senderFrame.frameToken === window.webContents.mainFrame.frameToken &&
    senderFrame.origin === ORIGIN
  );
}

/** Tells the page; a window that is closing hears nothing. */
export function tellPage(window: BrowserWindow, data: unknown): void {
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) {
    window.webContents.send(CHANNEL, data);
  }
}
