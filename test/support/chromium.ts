import { existsSync } from 'node:fs';

const PLACES = [
  process.env.ARTIKEL30_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where an installed Chromium or Chrome is; undefined where tests must do without. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path));
