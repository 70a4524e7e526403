/** The app for one test, closed after it whatever came of it. */
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { type App, type AppOptions, openApp } from './app.ts';

/** Out: what `use` makes of it. The console of the browser must have had nothing to complain about. */
export async function withApp<T>(
  browser: Browser,
  options: AppOptions,
  use: (app: App) => Promise<T>,
): Promise<T> {
  const app = await openApp(browser, options);
  try {
    const made = await use(app);
    expect(app.troubles).toEqual([]);
    return made;
  } finally {
    await app.close();
  }
}
