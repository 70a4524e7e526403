/** The running app: one window, its menus and dialogs, and the backend behind them. */
import { isAbsolute, join } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme, type Session, session } from 'electron';
import type { OutputOf } from '../../shared/contract/calls.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { isShellCall, type ShellEvent, type ShellInputOf } from '../../shared/contract/shell.ts';
import { type MenuMessages, menuMessages } from '../../shared/i18n/app/menu.ts';
import { readPage } from '../backend/http/page-files.ts';
import { ProblemError } from '../backend/problem-error.ts';
import { BackendClient } from '../backend/process/backend-client.ts';
import { openLog } from '../backend/process/log.ts';
import type { Start } from '../backend/process/messages.ts';
import { idOfFile, pathInLibrary } from '../backend/services/library-folder.ts';
import { ClientFileError } from '../backend/store/errors.ts';
import { utilityBackend } from './backend.ts';
import type { AnyReply } from './channel.ts';
import { offerContextMenu } from './context-menu.ts';
import { pickClientFile, pickFolder, pickLibrary, reveal, Saved } from './dialogs.ts';
import { clientFilesIn } from './instance.ts';
import { answerPage, tellPage } from './ipc.ts';
import { checkedLink, openLink } from './links.ts';
import { showMenu } from './menu.ts';
import { lockNavigation } from './navigation.ts';
import { refuseRequests } from './network.ts';
import { denyPermissions } from './permissions.ts';
import type { Places } from './places.ts';
import { languageOf, type Preferences, preferencesIn } from './preferences.ts';
import { serveApp } from './protocol.ts';
import { Recents } from './recents.ts';
import { type NewFile, saveIntoFolder } from './save-into-folder.ts';
import { answerShellCall, type ShellHandlers } from './shell-calls.ts';
import { openWindow } from './window.ts';

export interface DesktopSetting extends Start {
  readonly places: Places;
}

export class Desktop {
  readonly #setting: DesktopSetting;
  readonly #session: Session;
  readonly #backend: BackendClient;
  readonly #recents: Recents;
  readonly #saved = new Saved();
  readonly #locale = app.getLocale();
  #preferences: Preferences;
  #window: BrowserWindow | undefined;
  /** Files to open as soon as the page listens. */
  #waiting: string[] = [];
  #pageListens = false;

  /** Only after the app is ready. */
  constructor(setting: DesktopSetting) {
    const { places, ...start } = setting;
    const { dataDir } = start;
    this.#setting = setting;
    const log = openLog(dataDir);
    this.#backend = new BackendClient({
      ...start,
      log,
      spawn: () => utilityBackend(places.backend),
    });
    this.#backend.onEvent((event) => {
      this.#tell(event);
      if (event.type === 'library' && this.#recents.forgetGone()) this.#showMenu();
    });
    this.#recents = new Recents(join(dataDir, 'shell', 'recents.json'));
    this.#preferences = { language: languageOf(this.#locale), theme: 'system', recents: false };
    // Without `persist:` it is gone with the app: nothing of a client stays in a cache.
    this.#session = session.fromPartition('artikel30');
    denyPermissions(this.#session);
    refuseRequests(this.#session);
    serveApp(this.#session, readPage(places.page), this.#backend);
    app.on('web-contents-created', (_event, contents) => {
      lockNavigation(contents, { open: (link) => openLink(link, this.#messages) });
    });
    this.#showMenu();
    void this.#backend.call('settings.get', {}).then((reply) => this.#use(reply));
    this.show();
  }

  /** Brings the window to the front; opens one where there is none, as on macOS. */
  show(): void {
    const window = this.#window;
    if (!window) {
      this.#openWindow();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** Opens a client file in the page. */
  open(path: string): void {
    if (!this.#pageListens) {
      this.#waiting.push(path);
      return;
    }
    this.#tell({ type: 'open', file: this.#fileId(path) });
  }

  /** No window is left, but the app stays: what is open is published and closed. */
  rest(): void {
    this.#backend.rest();
  }

  /** Publishes and closes everything. */
  close(): Promise<void> {
    return this.#backend.close();
  }

  get #messages(): MenuMessages {
    return menuMessages[this.#preferences.language];
  }

  #openWindow(): void {
    const { dataDir, places } = this.#setting;
    const window = openWindow(
      {
        session: this.#session,
        preload: places.preload,
        icon: places.icon,
        devTools: !app.isPackaged,
        statePath: join(dataDir, 'shell', 'window.json'),
      },
      () => void this.#askToLoadAgain(),
    );
    offerContextMenu(window, () => this.#messages);
    const endAnswers = answerPage(window, {
      answer: (name, input) => this.#answer(name, input),
      dropped: (path) => this.#dropped(path),
      refused: () => openLog(dataDir)('host.fault', { code: 'senderRefused' }),
    });
    // Windows ends its programs: what is open goes to the folder first.
    window.on('query-session-end', (event) => {
      event.preventDefault();
      app.quit();
    });
    // A page that loads listens anew; until then what is opened waits.
    window.webContents.on('did-start-loading', () => {
      this.#pageListens = false;
    });
    window.once('closed', () => {
      endAnswers();
      this.#window = undefined;
      this.#pageListens = false;
    });
    this.#window = window;
  }

  async #answer(name: string, input: unknown): Promise<AnyReply> {
    if (isShellCall(name)) return answerShellCall(name, input, this.#handlers);
    const reply = await this.#backend.call(name, input);
    if (name === 'settings.set') this.#use(reply);
    if (name === 'file.open' && reply.ok) this.#remember(reply.value as OutputOf<'file.open'>);
    return reply;
  }

  /** Only a client file is opened where it lies; what else was dropped the page takes in as bytes. */
  #dropped(path: string): AnyReply {
    const [file] = isAbsolute(path) ? clientFilesIn([path], '/') : [];
    return { ok: true, value: file === undefined ? {} : { file: this.#fileId(file) } };
  }

  /** From wherever it was opened; one that does not open is nothing to go back to. */
  #remember({ file }: OutputOf<'file.open'>): void {
    const path = this.#pathOf(file);
    if (path !== undefined && this.#recents.add(path)) this.#showMenu();
  }

  /** Menus, dialogs and colours follow what the user set. */
  #use(reply: AnyReply): void {
    const preferences = preferencesIn(reply, this.#locale);
    if (!preferences) return;
    this.#preferences = preferences;
    nativeTheme.themeSource = preferences.theme;
    this.#recents.turn(preferences.recents);
    this.#showMenu();
  }

  readonly #handlers: ShellHandlers = {
    'shell.open': async () => {
      const path = await pickClientFile(this.#theWindow(), this.#messages);
      return path === undefined ? {} : { file: this.#fileId(path) };
    },
    'shell.save': async ({ blob, name }) => {
      const content = await this.#backend.takeBlob(blob);
      if (!content) throw new ProblemError('bytesGone', {});
      const saved = await this.#saved.save(this.#theWindow(), this.#messages, name, content.bytes);
      return saved === undefined ? {} : { saved };
    },
    'shell.folder': async () => {
      const path = await pickFolder(this.#theWindow(), this.#messages);
      if (path === undefined) return {};
      const { id: folder, name } = this.#saved.keep(path);
      return { folder, name };
    },
    'shell.library': async () => {
      const { library } = this.#backend;
      const folder = await pickLibrary(this.#theWindow(), this.#messages, library);
      return folder === undefined ? {} : { folder };
    },
    'shell.saveInto': async ({ folder, files }) => {
      const path = this.#saved.pathOf(folder);
      if (path === undefined) throw new ClientFileError('folderMissing', { path: '' });
      const paths = await saveIntoFolder(path, this.#taken(files));
      return { saved: paths.map((each) => this.#saved.keep(each)) };
    },
    'shell.reveal': ({ id }) => {
      const path = this.#saved.pathOf(id) ?? this.#pathOf(id);
      if (path === undefined) throw new ProblemError('noSuchFile', { path: '' });
      reveal(path);
      return {};
    },
    'shell.link': async ({ url }) => {
      const link = checkedLink(url);
      return { opened: link !== undefined && (await openLink(link, this.#messages)) };
    },
    'shell.listen': () => {
      this.#pageListens = true;
      for (const path of this.#waiting.splice(0)) this.open(path);
      return {};
    },
  };

  async *#taken(files: ShellInputOf<'shell.saveInto'>['files']): AsyncIterable<NewFile> {
    for (const { blob, name } of files) {
      const content = await this.#backend.takeBlob(blob);
      if (!content) throw new ProblemError('bytesGone', {});
      yield { name, bytes: content.bytes };
    }
  }

  #theWindow(): BrowserWindow {
    if (!this.#window) throw new ProblemError('notInThisHost', {});
    return this.#window;
  }

  #fileId(path: string): string {
    return idOfFile(this.#backend.library, path) ?? this.#backend.grant(path);
  }

  /** Of a client file by the id that the page has. */
  #pathOf(id: string): string | undefined {
    return this.#backend.pathOf(id) ?? pathInLibrary(this.#backend.library, id);
  }

  #tell(event: AppEvent | ShellEvent): void {
    if (this.#window) tellPage(this.#window, event);
  }

  #showMenu(): void {
    showMenu({
      platform: process.platform,
      preferences: this.#preferences,
      recents: this.#recents.list,
      actions: {
        ask: (command) => this.#tell({ type: 'command', command }),
        open: () => void this.#openByMenu(),
        openRecent: (path) => this.open(path),
        clearRecent: () => {
          this.#recents.clear();
          this.#showMenu();
        },
      },
    });
  }

  async #openByMenu(): Promise<void> {
    this.show();
    const path = await pickClientFile(this.#theWindow(), this.#messages);
    if (path !== undefined) this.open(path);
  }

  async #askToLoadAgain(): Promise<void> {
    const { stoppedTitle, stopped, startAgain, quit } = this.#messages;
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: stoppedTitle,
      detail: stopped,
      buttons: [startAgain, quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) this.#window?.webContents.reload();
    else app.quit();
  }
}
