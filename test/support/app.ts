/**
 * The whole app for an end-to-end test: the page as built, behind the real loopback host with a real
 * backend process, in a real browser. `ARTIKEL30_TEST_PAGE` names a page that was built already.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Loopback, startLoopback } from '../../electron/backend/http/loopback.ts';
import { type PageFiles, readPage } from '../../electron/backend/http/page-files.ts';
import { BackendClient } from '../../electron/backend/process/backend-client.ts';
import { forkBackend } from '../../electron/backend/process/fork-backend.ts';
import type { Register } from '../../shared/domain/register.ts';
import type { Language } from '../../shared/domain/text.ts';
import { appBackend, appPage } from './build-once.ts';
import { writeLabelled } from './labelled-files.ts';

export interface AppOptions {
  /** Client files in the library, by label. */
  readonly files?: Readonly<Record<string, Register>>;
  readonly language?: Language;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly backend: BackendClient;
  readonly origin: string;
  /** Holds `library` and `data`. */
  readonly folder: string;
  /** Id of a client file by its label. */
  readonly fileId: (label: string) => Promise<string>;
  /** Goes to a screen of the only, or the named, client file and waits for its title. */
  readonly goTo: (screen: string, label?: string) => Promise<void>;
  /** Another page on the same backend. */
  readonly another: () => Promise<Page>;
  /** What the browser's console complained about. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

let page: Promise<PageFiles> | undefined;
let built: Promise<string> | undefined;

/** Read once: whether the page is as its sources takes a look at six hundred files. */
function pageFiles(): Promise<PageFiles> {
  page ??= appPage().then(readPage);
  return page;
}

function backendEntry(): Promise<string> {
  built ??= appBackend();
  return built;
}

export async function openApp(browser: Browser, options: AppOptions = {}): Promise<App> {
  const { files = {}, language = 'nl', scheme = 'light', width = 1440, height = 900 } = options;
  const folder = mkdtempSync(join(tmpdir(), 'artikel30-app-'));
  const library = join(folder, 'library');
  writeLabelled(library, files);
  const entry = await backendEntry();
  const backend = new BackendClient({
    spawn: () => forkBackend(entry),
    library,
    standardLibrary: join(folder, 'Artikel 30'),
    dataDir: join(folder, 'data'),
  });
  // Answered in the order of asking, so before anything that the page asks.
  const isSet = backend.call('settings.set', { language });
  const [loopback, context] = await Promise.all([
    pageFiles().then((page) => startLoopback({ backend, page, language, port: 0 })),
    browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      // A window that fades in would have to be waited for by the clock.
      reducedMotion: 'reduce',
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      acceptDownloads: true,
    }),
  ]);
  const troubles: string[] = [];
  const another = (): Promise<Page> => enterPage(context, loopback, troubles);
  const first = await another();
  await isSet;
  const fileId = async (label: string): Promise<string> => {
    const reply = await backend.call('library.list', {});
    if (!reply.ok) throw new Error(reply.code);
    const { entries } = reply.value as { entries: readonly { file: string; name: string }[] };
    const entry = entries.find(({ name }) => name === label);
    if (!entry) throw new Error(`not in the library: ${label}`);
    return entry.file;
  };
  return {
    page: first,
    context,
    backend,
    origin: loopback.origin,
    folder,
    fileId,
    another,
    troubles,
    goTo: async (screen, label = Object.keys(files)[0] ?? '') => {
      const file = await fileId(label);
      await first.evaluate(markFormer, file);
      await first.goto(`${loopback.origin}/#/${file}/${screen}`);
      await drawn(first, 'h1:not([data-former])');
    },
    close: async () => {
      await context.close();
      await loopback.close();
      await backend.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function enterPage(
  context: BrowserContext,
  loopback: Loopback,
  troubles: string[],
): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(loopback.entryAddress(60_000));
  await drawn(page, '#root > :not(style)');
  await page.evaluate('document.fonts.ready');
  return page;
}

/** The title of another client file stands there until the screen of this one is drawn. */
function markFormer(file: string): void {
  if (location.hash.startsWith(`#/${file}/`)) return;
  for (const title of document.querySelectorAll('h1')) title.setAttribute('data-former', '');
}

/** Asked in the page, frame by frame: a locator looks again only after half a second (measured: 0.4 s a screen). */
async function drawn(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((what) => document.querySelector(what)?.checkVisibility(), selector);
}
