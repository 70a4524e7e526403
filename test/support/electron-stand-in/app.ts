/** `app` and `powerMonitor`: refuse after ready what the real ones refuse then. */
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import type Electron from 'electron';
import { record } from './record.ts';

type Used =
  | 'addRecentDocument'
  | 'clearRecentDocuments'
  | 'enableSandbox'
  | 'exit'
  | 'getLocale'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAppUserModelId'
  | 'setName'
  | 'setPath'
  | 'whenReady';

class App extends EventEmitter implements Pick<Electron.App, Used> {
  isPackaged = false;
  /** Settings of the test. */
  locale = 'nl-NL';
  holdsLock = true;
  ready = false;
  #quitting = false;
  /** Set by windows: a quit closes them first. */
  closeWindows: () => void = () => undefined;
  readonly commandLine = {
    appendSwitch: (name, value) => {
      this.#mustBeEarly('appendSwitch');
      record('appendSwitch', name, value);
    },
  } satisfies Pick<Electron.CommandLine, 'appendSwitch'>;

  addRecentDocument(path: string): void {
    record('addRecentDocument', path);
  }
  clearRecentDocuments(): void {
    record('clearRecentDocuments');
  }
  enableSandbox(): void {
    this.#mustBeEarly('enableSandbox');
    record('enableSandbox');
  }
  exit(code?: number): void {
    record('exit', code);
  }
  getLocale(): string {
    if (!this.ready) throw new Error('the locale is empty before ready');
    return this.locale;
  }
  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    return `${tmpdir()}/${name}`;
  }
  getVersion(): string {
    return '0.1.0';
  }
  quit(): void {
    if (this.#quitting) return;
    this.#quitting = true;
    record('quit');
    const event = { prevented: false, preventDefault: () => (event.prevented = true) };
    this.emit('before-quit', event);
    if (!event.prevented) this.closeWindows();
    if (!event.prevented) this.emit('will-quit', event);
    if (!event.prevented) record('exit', 0);
    this.#quitting = false;
  }
  requestSingleInstanceLock(): boolean {
    return this.holdsLock;
  }
  setAboutPanelOptions(options: Electron.AboutPanelOptionsOptions): void {
    record('setAboutPanelOptions', options);
  }
  setAppUserModelId(id: string): void {
    record('setAppUserModelId', id);
  }
  setName(name: string): void {
    record('setName', name);
  }
  setPath(name: string, path: string): void {
    record('setPath', name, path);
  }
  whenReady(): Promise<void> {
    this.ready = true;
    return Promise.resolve();
  }
  #mustBeEarly(what: string): void {
    if (this.ready) throw new Error(`${what} must come before ready`);
  }
}

export const app = new App();
export const powerMonitor = new EventEmitter();

export const protocol = {
  registerSchemesAsPrivileged(schemes) {
    if (app.ready) throw new Error('schemes must be registered before ready');
    record('registerSchemesAsPrivileged', schemes);
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;

export function resetApp(): void {
  app.removeAllListeners();
  powerMonitor.removeAllListeners();
  Object.assign(app, { isPackaged: false, locale: 'nl-NL', holdsLock: true, ready: false });
}
