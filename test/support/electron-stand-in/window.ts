/** `BrowserWindow` and what hangs on it. A window shows nothing; it keeps what it was told. */
import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from './app.ts';
import { record } from './record.ts';

export class FrameStandIn
  implements Pick<Electron.WebFrameMain, 'detached' | 'frameToken' | 'isDestroyed' | 'origin'>
{
  detached = false;
  destroyed = false;
  frameToken: string;
  origin = 'null';
  parent: FrameStandIn | null = null;

  constructor(frameToken: string) {
    this.frameToken = frameToken;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
}

let frames = 0;

export class WebContentsStandIn
  extends EventEmitter
  implements Pick<Electron.WebContents, 'isDestroyed' | 'reload' | 'send' | 'setWindowOpenHandler'>
{
  readonly mainFrame = new FrameStandIn(`frame-${++frames}`);
  /** What the page was sent, by channel. */
  readonly sent: { readonly channel: string; readonly data: unknown }[] = [];
  windowOpen: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined;
  destroyed = false;

  isDestroyed(): boolean {
    return this.destroyed;
  }
  reload(): void {
    record('reload');
    this.emit('did-start-loading');
  }
  send(channel: string, data: unknown): void {
    this.sent.push({ channel, data });
    this.emit('sent', channel, data);
  }
  setWindowOpenHandler(handler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0]): void {
    this.windowOpen = handler;
  }
}

type Used =
  | 'close'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show';

export class BrowserWindow extends EventEmitter implements Pick<Electron.BrowserWindow, Used> {
  static readonly open: BrowserWindow[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new WebContentsStandIn();
  maximized = false;
  minimized = false;
  destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    BrowserWindow.open.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  close(): void {
    this.emit('close');
    this.destroyed = true;
    this.webContents.destroyed = true;
    BrowserWindow.open.splice(BrowserWindow.open.indexOf(this), 1);
    this.emit('closed');
    if (BrowserWindow.open.length === 0) app.emit('window-all-closed');
  }
  focus(): void {
    record('focus');
  }
  getNormalBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  isMaximized(): boolean {
    return this.maximized;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  loadURL(url: string): Promise<void> {
    record('loadURL', url);
    this.webContents.mainFrame.origin = new URL(url).origin;
    // Chromium knows the scheme, since it was registered as a standard one; Node does not.
    if (url.startsWith('app://')) this.webContents.mainFrame.origin = url.split('/', 3).join('/');
    this.webContents.emit('did-start-loading');
    this.emit('ready-to-show');
    return Promise.resolve();
  }
  maximize(): void {
    this.maximized = true;
  }
  restore(): void {
    this.minimized = false;
  }
  show(): void {
    record('show');
  }
}

export function resetWindows(): void {
  BrowserWindow.open.splice(0);
  app.closeWindows = () => {
    for (const window of [...BrowserWindow.open]) window.close();
  };
}
