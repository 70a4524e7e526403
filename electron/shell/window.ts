/** The one window. Its options are data, so that a test can hold them against the list of Electron. */
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Session,
  screen,
} from 'electron';
import { START } from './address.ts';
import { placeFor, readWindowState, rememberPlace, SMALLEST } from './window-state.ts';

export interface WindowSetting {
  readonly session: Session;
  readonly preload: string;
  readonly devTools: boolean;
  /** File with size and place. */
  readonly statePath: string;
  /** Path of a PNG. */
  readonly icon: string;
}

/** A page that stops this often within `SPELL_MS` would do so for ever. */
const MOST_RELOADS = 3;
const SPELL_MS = 60_000;

export function windowOptions({
  session,
  preload,
  devTools,
  icon,
}: WindowSetting): BrowserWindowConstructorOptions {
  return {
    show: false,
    title: 'Artikel 30',
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    icon,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools,
    },
  };
}

/** Opens the window with our page. `onStopped` is told when the page keeps stopping. */
export function openWindow(setting: WindowSetting, onStopped: () => void): BrowserWindow {
  const state = readWindowState(setting.statePath);
  const place = placeFor(state, screen.getAllDisplays(), screen.getPrimaryDisplay());
  const window = new BrowserWindow({ ...windowOptions(setting), ...place });
  if (state.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, setting.statePath);
  reloadWhenStopped(window, onStopped);
  void window.loadURL(START);
  return window;
}

/** The page holds nothing that the backend does not, so loading it again loses nothing. */
function reloadWhenStopped(window: BrowserWindow, onStopped: () => void): void {
  let stops: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    stops = [...stops.filter((at) => now - at < SPELL_MS), now];
    if (stops.length > MOST_RELOADS) onStopped();
    else window.webContents.reload();
  });
}
