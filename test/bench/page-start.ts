/** From the start of the backend to the first screen one can use, and what code that takes. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { buildPage, builtPage, isPageCurrent } from '../../electron/backend/http/build-page.ts';
import { startLoopback } from '../../electron/backend/http/loopback.ts';
import { type PageFiles, readPage } from '../../electron/backend/http/page-files.ts';
import { BackendClient } from '../../electron/backend/process/backend-client.ts';
import { forkBackend } from '../../electron/backend/process/fork-backend.ts';
import { buildPage as buildOther } from '../support/built-page.ts';
import { launchUsualBrowser } from '../support/chromium.ts';
import { compared, milliseconds, type Result } from './result.ts';
import { median } from './timing.ts';

const RUNS = 15;
const CODE_AIM_KB = 350;

const DRAWN = 'drawn at ';

/**
 * In the page: tells the moment when the first frame with a title is painted. Looking from outside would
 * run code of its own in the page meanwhile, and look only at 20, 70, 170 and 270 ms.
 */
const TELL_WHEN_DRAWN = `{
  const look = () => requestAnimationFrame(() => {
    if (!document.querySelector('h1')?.getBoundingClientRect().height) return look();
    const channel = new MessageChannel();
    channel.port1.onmessage = () =>
      console.debug('${DRAWN}' + (performance.timeOrigin + performance.now()));
    channel.port2.postMessage(0);
  });
  look();
}`;

interface Started {
  readonly ms: number;
  /** Of the scripts that were fetched until then, packed. */
  readonly scriptBytes: number;
}

async function start(browser: Browser, page: PageFiles): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'artikel30-bench-'));
  const library = join(folder, 'library');
  mkdirSync(library);
  const context = await browser.newContext();
  const tab = await context.newPage();
  const scripts = new Set<string>();
  tab.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await tab.addInitScript(TELL_WHEN_DRAWN);
  const drawn = tab.waitForEvent('console', (message) => message.text().startsWith(DRAWN));
  const begin = performance.timeOrigin + performance.now();
  const backend = new BackendClient({
    spawn: () => forkBackend(),
    library,
    dataDir: join(folder, 'data'),
  });
  const loopback = await startLoopback({ backend, page, language: 'nl', port: 0 });
  await tab.goto(loopback.entryAddress(60_000));
  const ms = Number((await drawn).text().slice(DRAWN.length)) - begin;
  const sizes = [...scripts].flatMap((path) => {
    const file = page.others.get(path);
    return file ? [gzipSync(file.bytes).length] : [];
  });
  await context.close();
  await loopback.close();
  await backend.close();
  rmSync(folder, { recursive: true, force: true });
  return { ms, scriptBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

export async function measure(): Promise<Result[]> {
  if (!isPageCurrent()) await buildPage();
  const ours = readPage(builtPage);
  const empty = readPage(await buildOther('test/bench/empty-page'));
  const browser = await launchUsualBrowser();
  const own: Started[] = [];
  const other: Started[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const theirs = await start(browser, empty);
    const mine = await start(browser, ours);
    if (run < 0) continue;
    own.push(mine);
    other.push(theirs);
  }
  await browser.close();
  const kilobytes = (own[0]?.scriptBytes ?? Number.NaN) / 1_000;
  return [
    {
      work: 'page code on first load, gzipped JavaScript',
      reference: `${CODE_AIM_KB} kB`,
      aim: 1,
      ratio: kilobytes / CODE_AIM_KB,
      figures: `${kilobytes.toFixed(0)} kB : ${CODE_AIM_KB} kB`,
    },
    compared(
      {
        work: 'start of the backend to the first usable screen',
        reference: 'an empty page of Vite, React and Mantine, served the same way',
        aim: 1.5,
      },
      median(own.map(({ ms }) => ms)),
      median(other.map(({ ms }) => ms)),
      milliseconds,
    ),
  ];
}
