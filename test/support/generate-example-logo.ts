/** Draws the logo of the example client file: `node test/support/generate-example-logo.ts`. Needs a Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { usualChromiumPath } from './chromium.ts';
import { pictureOf } from './picture-of.ts';

const SIDE = 200;
const at = (name: string) => new URL(`example/${name}`, import.meta.url);

const browser = await chromium.launch({
  executablePath: usualChromiumPath ?? '',
  args: ['--no-sandbox'],
});
try {
  const svg = readFileSync(at('logo.svg'), 'utf8');
  const { png } = await pictureOf(await browser.newPage(), svg, SIDE);
  writeFileSync(at('logo.png'), png);
} finally {
  await browser.close();
}
