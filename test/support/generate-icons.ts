/**
 * Writes what systems read icons from, out of the drawings in assets/icons:
 * `node test/support/generate-icons.ts`. Needs a Chromium.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { usualChromiumPath } from './chromium.ts';
import { icnsOf, icoOf, type Picture } from './icon-files.ts';
import { pictureOf } from './picture-of.ts';

const folder = new URL('../../assets/icons/', import.meta.url);
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
const MACOS = [32, 64, 128, 256, 512, 1024];
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const browser = await chromium.launch({
  executablePath: usualChromiumPath ?? '',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  mkdirSync(new URL('linux/', folder), { recursive: true });
  for (const name of ['icon', 'client-file']) {
    const svg = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
    const drawn = new Map<number, Picture>();
    for (const side of LINUX) drawn.set(side, await pictureOf(page, svg, side));
    const of = (sides: readonly number[]): Picture[] =>
      sides.flatMap((side) => drawn.get(side) ?? []);
    writeFileSync(new URL(`${name}.ico`, folder), icoOf(of(WINDOWS)));
    writeFileSync(new URL(`${name}.icns`, folder), icnsOf(of(MACOS)));
    if (name !== 'icon') continue;
    for (const { side, png } of of(LINUX)) {
      writeFileSync(new URL(`linux/${side}x${side}.png`, folder), png);
    }
  }
} finally {
  await browser.close();
}
