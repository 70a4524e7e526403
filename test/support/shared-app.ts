/** One opened app for the tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { App } from './app.ts';
import { launchBrowser } from './chromium.ts';

const OPENING_MS = 200_000;

/**
 * Opens it before the first test, and anew before the second try of one: what the first try left
 * behind may be what the second stumbles over. Out: gives its browser, for a second app beside it.
 */
export function sharedApp(open: (browser: Browser) => Promise<App>): () => Browser {
  let browser: Browser | undefined;
  let app: App | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await open(browser);
  }, OPENING_MS);
  beforeEach(async ({ task }) => {
    if (!browser || !task.result?.retryCount) return;
    await app?.close();
    app = await open(browser);
  }, OPENING_MS);
  afterAll(async () => {
    await app?.close();
    await browser?.close();
  });
  return () => browser as Browser;
}
