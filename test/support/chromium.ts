import { existsSync } from 'node:fs';

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
