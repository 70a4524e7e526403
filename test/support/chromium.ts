/** Which browser the tests and the measurements find, and how it is started. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const there = (places: readonly (string | undefined)[]): string | undefined =>
  places.find((path) => path !== undefined && existsSync(path));

const given = process.env.ARTIKEL30_CHROMIUM;
const shell = '/usr/bin/chromium-headless-shell';
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Where an installed Chromium or Chrome is; undefined where tests must do without. The one without
 * windows first: the same engine, in three quarters of the processor time (41 s against 54 s for
 * the screens of records).
 */
export const chromiumPath = there([given, shell, ...usual]);

/** The browser as people have it, for what is measured. */
export const usualChromiumPath = there([given, ...usual, shell]);

/** Root has no sandbox; letters smoothed in colour would make pictures differ from screen to screen. */
const asUsual = ['--no-sandbox', '--disable-lcd-text'];

/**
 * A test looks at a page for seconds: code is compiled once and plainly, and what draws shares a process
 * (measured over seven screens, three times: 14.4 s of the processor for 16.3 s).
 */
const forShortLooks = [
  '--js-flags=--always-sparkplug',
  '--in-process-gpu',
  '--num-raster-threads=1',
];

/** The browser of the tests. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath ?? '', args: [...asUsual, ...forShortLooks] });

/** The browser of the measurements. */
export const launchUsualBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: usualChromiumPath ?? '', args: asUsual });
