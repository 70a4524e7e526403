/**
 * The whole app as a window of the desktop has it, for end-to-end tests: the page as built, served and
 * answered by the shell. In Chromium on the stand-in for Electron, and in Electron itself where it is.
 */
import type { Page } from 'playwright-core';
import type { Register } from '../../shared/domain/register.ts';
import { inChromium } from './window-in-chromium.ts';
import { inElectron } from './window-in-electron.ts';

export interface WindowOptions {
  /** Client files in the library, by label. */
  readonly files?: Readonly<Record<string, Register>>;
  /** Client files in a folder of the user that is not the library. */
  readonly elsewhere?: Readonly<Record<string, Register>>;
}

/** Electron answers from another process. */
type Answered<T> = T | Promise<T>;

export interface WindowApp {
  readonly page: Page;
  readonly library: string;
  /** Holds those of `elsewhere`. */
  readonly elsewhere: string;
  /** For what the test writes. */
  readonly folder: string;
  /** What the user chooses in the dialogs that follow; nothing: they cancel. */
  readonly picks: (path?: string) => Answered<void>;
  readonly saves: (path?: string) => Answered<void>;
  /** How many dialogs there were, of both kinds. */
  readonly dialogs: () => Answered<number>;
  /** What the system's file manager was asked to show. */
  readonly revealed: () => Answered<readonly string[]>;
  /** What the system was asked to remember. */
  readonly remembered: () => Answered<readonly string[]>;
  /** Chooses an item of the native menu. */
  readonly choose: (item: string) => Answered<void>;
  /** What the page is told, as the window tells it; for what no menu asks. */
  readonly tells: (event: unknown) => Answered<void>;
  /** Labels of the recent files in the menu; undefined where there is no such menu. */
  readonly recents: () => Answered<readonly string[] | undefined>;
  readonly chooseRecent: (label: string) => Answered<void>;
  /** What the console complained about. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WindowHost {
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing: string | undefined;
  readonly open: (options: WindowOptions) => Promise<WindowApp>;
}

export const windowHosts: readonly WindowHost[] = [inChromium, inElectron];
