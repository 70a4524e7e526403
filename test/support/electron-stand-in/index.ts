/**
 * Stands in for the `electron` module, whose binary is absent where most tests run. It holds just what
 * the shell uses, each part checked against Electron's own types.
 */
import type Electron from 'electron';
import { app, powerMonitor, protocol, resetApp } from './app.ts';
import { contextBridge, ipcMain, ipcRenderer, resetIpc } from './ipc.ts';
import { asked } from './record.ts';
import { resetSessions, session } from './session.ts';
import { dialog, Menu, nativeTheme, resetSystem, screen, shell, webUtils } from './system.ts';
import { utilityProcess } from './utility-process.ts';
import { BrowserWindow, resetWindows } from './window.ts';

/** As before anything was started. */
export function resetElectron(): void {
  asked.splice(0);
  resetApp();
  resetIpc();
  resetSessions();
  resetSystem();
  resetWindows();
}

// A name that Electron does not export does not compile.
const parts = {
  app,
  BrowserWindow,
  contextBridge,
  dialog,
  ipcMain,
  ipcRenderer,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webUtils,
} satisfies Partial<Record<keyof typeof Electron, unknown>>;

export const partNames: readonly string[] = Object.keys(parts);

export {
  app,
  BrowserWindow,
  contextBridge,
  dialog,
  ipcMain,
  ipcRenderer,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webUtils,
};
