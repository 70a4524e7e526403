/** The reference: Chromium, started for this, prints our HTML. */
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { usualChromiumPath } from '../../support/chromium.ts';
import type { Cost } from '../child-process.ts';
import { memoryOfDescendants } from '../process-tree.ts';

const SAMPLE_EVERY_MS = 50;

const [input = '', output = ''] = process.argv.slice(2);
if (usualChromiumPath === undefined) throw new Error('no Chromium here: set ARTIKEL30_CHROMIUM');

let peak = 0;
const sampling = setInterval(() => {
  peak = Math.max(peak, memoryOfDescendants(process.pid));
}, SAMPLE_EVERY_MS);

const start = performance.now();
const browser = await chromium.launch({
  executablePath: usualChromiumPath,
  args: ['--no-sandbox'],
  timeout: 0,
});
const page = await browser.newPage();
await page.goto(pathToFileURL(input).href, { timeout: 0 });
await page.pdf({ path: output, preferCSSPageSize: true, printBackground: true });
const ms = performance.now() - start;
clearInterval(sampling);
await browser.close();
const cost: Cost = { ms, mb: peak };
process.send?.(cost);
