/** The shell as Electron would start it, on the stand-in, with a real backend process and folders of the test. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type AnyReply, CHANNEL } from '../../electron/shell/channel.ts';
import type { Places } from '../../electron/shell/places.ts';
import { startShell } from '../../electron/shell/start-shell.ts';
import { app, BrowserWindow, resetElectron } from './electron-stand-in/index.ts';
import { invokeMain } from './electron-stand-in/ipc.ts';
import { askedFor } from './electron-stand-in/record.ts';
import { type SessionStandIn, session } from './electron-stand-in/session.ts';

const root = resolve(import.meta.dirname, '../..');

export interface StartedShell {
  readonly folder: string;
  readonly library: string;
  readonly dataDir: string;
  readonly session: SessionStandIn;
  readonly window: () => BrowserWindow;
  /** As the page in the window. */
  readonly call: (name: string, input?: unknown) => Promise<AnyReply>;
  /** What the page was told, of this type. */
  readonly told: (type: string) => readonly Record<string, unknown>[];
  /** Closes the app as a person would; resolves when the process would end. */
  readonly quit: () => Promise<void>;
  /** Ends the backend and leaves no trace in this process. */
  readonly close: () => Promise<void>;
}

export interface Wanted {
  readonly places?: Partial<Places>;
  /** On the command line, behind the name of the program. */
  readonly words?: readonly string[];
  readonly isPackaged?: boolean;
  readonly locale?: string;
}

/** A built page of one file, where the page itself is not what is tested. */
export function aBuiltPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'a30-page-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html><head></head></html>');
  return folder;
}

/** Closed when the test is over. */
export async function startedShell(wanted: Wanted = {}): Promise<StartedShell> {
  const shell = await openShell(wanted);
  onTestFinished(shell.close);
  return shell;
}

/** Whoever opens it closes it. */
export async function openShell(wanted: Wanted = {}): Promise<StartedShell> {
  const folder = mkdtempSync(join(tmpdir(), 'a30-shell-'));
  const dataDir = join(folder, 'data');
  const library = join(folder, 'library');
  mkdirSync(library);
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ library }));
  vi.stubEnv('ARTIKEL30_DATA', dataDir);
  vi.stubEnv('XDG_DOCUMENTS_DIR', folder);
  resetElectron();
  Object.assign(app, { isPackaged: wanted.isPackaged ?? false, locale: wanted.locale ?? 'nl-NL' });
  // Node tells of each listener that tests leave behind.
  const before = process.listeners('uncaughtException');
  const places = {
    preload: join(folder, 'preload.cjs'),
    backend: join(root, 'electron/backend/process/backend-main.ts'),
    icon: join(root, 'assets/icons/linux/256x256.png'),
    page: aBuiltPage(),
    ...wanted.places,
  };
  const desktop = await startShell(places, ['app', ...(wanted.words ?? [])]);
  const window = (): BrowserWindow => {
    const last = BrowserWindow.open.at(-1);
    if (!last) throw new Error('no window');
    return last;
  };
  const call = async (name: string, input: unknown = {}): Promise<AnyReply> => {
    const { webContents } = window();
    const from = { sender: webContents, senderFrame: webContents.mainFrame };
    return (await invokeMain(from, CHANNEL, name, input)) as AnyReply;
  };
  const told = (type: string): readonly Record<string, unknown>[] =>
    window()
      .webContents.sent.map(({ data }) => data as Record<string, unknown>)
      .filter((event) => event.type === type);
  const quit = async (): Promise<void> => {
    app.quit();
    await vi.waitUntil(() => askedFor('exit').length > 0, { timeout: 15_000 });
  };
  const close = async (): Promise<void> => {
    vi.unstubAllEnvs();
    // Ended the hard way its client would start it again.
    await desktop?.close();
    for (const listener of process.listeners('uncaughtException')) {
      if (!before.includes(listener)) process.off('uncaughtException', listener);
    }
  };
  return {
    folder,
    library,
    dataDir,
    session: session.fromPartition('artikel30'),
    window,
    call,
    told,
    quit,
    close,
  };
}

/** The value of a reply. @throws when the call was refused */
export function valueIn(reply: AnyReply): unknown {
  if (!reply.ok) throw new Error(reply.code);
  return reply.value;
}
