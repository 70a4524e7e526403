/** Chooses where the app opens: a window of its own where Electron is or can be had, otherwise the browser. */
import type { Language } from '../../shared/domain/text.ts';
import { startMessages } from '../../shared/i18n/app/start.ts';
import { LONGEST_MS } from './fetch-electron.ts';

export type Choice = 'window' | 'browser';

export interface StartOptions {
  readonly language: Language;
  /** What the user asked for; `window` also tries a download that failed before. */
  readonly wanted?: Choice;
  readonly say: (text: string) => void;
  /** What can be found out and done, each once. */
  readonly steps: {
    readonly hasScreen: () => boolean;
    readonly isInstalled: () => boolean;
    readonly binary: () => string | undefined;
    readonly failedBefore: () => boolean;
    readonly fetch: (onProgress: (seconds: number) => void) => Promise<boolean>;
    readonly isBuilt: () => boolean;
    readonly build: () => Promise<boolean>;
    readonly openWindow: (binary: string) => Promise<boolean>;
  };
}

/** Opens the window and resolves when it is closed; or resolves with `browser` at once. */
export async function start(options: StartOptions): Promise<Choice> {
  if (options.wanted === 'browser') return 'browser';
  const words = startMessages[options.language];
  if (await windowRan(options)) return 'window';
  options.say(words.inBrowser);
  return 'browser';
}

async function windowRan(options: StartOptions): Promise<boolean> {
  const { steps, say, language } = options;
  const words = startMessages[language];
  if (!steps.isInstalled()) return false;
  if (!steps.hasScreen()) {
    say(words.noScreen);
    return false;
  }
  const binary = steps.binary() ?? (await fetched(options));
  if (binary === undefined) return false;
  if (!steps.isBuilt()) {
    say(words.building);
    if (!(await steps.build())) return false;
  }
  if (await steps.openWindow(binary)) return true;
  say(words.windowFailed);
  return false;
}

async function fetched({
  steps,
  say,
  language,
  wanted,
}: StartOptions): Promise<string | undefined> {
  const words = startMessages[language];
  if (wanted !== 'window' && steps.failedBefore()) {
    say(words.failedBefore);
    return undefined;
  }
  say(words.downloading(LONGEST_MS / 1000));
  const done = await steps.fetch((seconds) => say(words.secondsGone(seconds)));
  say(done ? words.downloaded : words.downloadFailed);
  return done ? steps.binary() : undefined;
}
