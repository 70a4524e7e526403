/** The page's client in a real browser against the real host and backend. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { redirectFile } from '../../electron/backend/http/open-browser.ts';
import { type PageFiles, readPage } from '../../electron/backend/http/page-files.ts';
import { buildPage } from '../support/built-page.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { aLoopback, type TestLoopback } from '../support/loopback.ts';

/** What the page under test has put on its window; its own types need a browser's. */
interface PageWindow {
  readonly client: {
    call(name: string, input: unknown): Promise<unknown>;
    shell(name: string, input: unknown): Promise<unknown>;
    read(blob: string): Promise<{ ok: boolean; value?: Uint8Array }>;
    download(blob: string, name: string): Promise<unknown>;
    upload(file: unknown): Promise<{ ok: boolean; value: { blob: string } }>;
  };
  readonly heard: readonly { readonly at: number; readonly event: { readonly state?: string } }[];
}
declare const window: PageWindow;
declare const File: new (parts: readonly string[], name: string) => unknown;
declare const document: { readonly cookie: string };

let browser: Browser;
let built: PageFiles;
let context: BrowserContext;
let loopback: TestLoopback;
let page: Page;
let faults: string[];

if (!chromiumPath)
  console.warn('No Chromium found: the page’s client is not tried in a browser here.');

describe.skipIf(!chromiumPath)('the client of the page', () => {
  beforeAll(async () => {
    const out = await buildPage('test/support/rpc-page');
    built = readPage(out);
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  beforeEach(async () => {
    loopback = await aLoopback({ page: built });
    context = await browser.newContext({ acceptDownloads: true });
    page = await context.newPage();
    faults = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(loopback.entryAddress(60_000));
    await page.waitForURL(`${loopback.origin}/`);
    await page.waitForFunction(() => 'client' in window);
  });
  afterEach(async () => {
    await context.close();
    await loopback.close();
  });

  const call = (name: string, input: unknown) =>
    page.evaluate(([name, input]) => window.client.call(name, input), [name, input] as const);
  const states = () => page.evaluate(() => window.heard.map(({ event }) => event.state));
  const LOST = { ok: false, code: 'backendLost', details: {} };

  describe('coming in', () => {
    test('leaves no secret where a script or the history could find one', async () => {
      expect(page.url()).toBe(`${loopback.origin}/`);
      expect(await page.evaluate(() => document.cookie)).toBe('');
      const cookies = await context.cookies();
      expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
      await page.goBack();
      expect(page.url()).not.toContain('code');
      expect(faults).toEqual([]);
    });

    test('works from the file that a browser is started with', async () => {
      const address = loopback.entryAddress(60_000);
      const { path, remove } = redirectFile(join(loopback.folder, 'data'), address, 'nl');
      const other = await browser.newContext();
      const opened = await other.newPage();
      await opened.goto(`file://${path}`);
      await opened.waitForURL(`${loopback.origin}/`);
      await opened.waitForFunction(() => 'client' in window);
      await other.close();
      remove();
    });

    test('without a code shows a page that says what to do', async () => {
      const other = await browser.newContext();
      const stranger = await other.newPage();
      await stranger.goto(loopback.origin);
      expect(await stranger.textContent('h1')).toBe('Deze pagina is niet open');
      await other.close();
    });

    test('a second page has a token of its own; both are told what happens', async () => {
      const second = await context.newPage();
      await second.goto(loopback.origin);
      await second.waitForFunction(() => 'client' in window);
      loopback.backend.kill();
      for (const each of [page, second]) {
        await each.waitForFunction(() => window.heard.some(({ event }) => event.state === 'back'));
      }
    });
  });

  describe('calls', () => {
    test('are answered by the backend', async () => {
      const path = join(loopback.folder, 'a.a30');
      const file = loopback.backend.grant(path);
      expect(await call('file.create', { file, label: 'Halm', language: 'nl' })).toEqual({
        ok: true,
        value: { file },
      });
      expect(existsSync(path)).toBe(true);
      expect(await call('no.such/../x', {})).toMatchObject({ code: 'call.unknown' });
      expect(await call('file.verify', 'x')).toMatchObject({ code: 'call.input' });
    });

    test('of almost 5 MB pass, larger ones never leave the page', async () => {
      const large = (length: number) =>
        page.evaluate((length) => window.client.call('no.such', 'x'.repeat(length)), length);
      expect(await large(4_999_998)).toMatchObject({ code: 'call.unknown' });
      expect(await large(4_999_999)).toEqual({
        ok: false,
        code: 'callTooLarge',
        details: { limitMegabytes: 5 },
      });
    });

    test('that only a window can do are refused here', async () => {
      const answer = await page.evaluate(() => window.client.shell('shell.open', {}));
      expect(answer).toMatchObject({ ok: false, code: 'notInThisHost' });
    });
  });

  describe('a backend that dies', () => {
    test('is noticed within 2 s, answered for and recovered from', async () => {
      process.kill(loopback.backend.pid ?? 0, 'SIGSTOP');
      const asked = call('no.such', {});
      await new Promise((done) => setTimeout(done, 300));
      const killed = Date.now();
      loopback.backend.kill();
      expect(await asked).toEqual(LOST);
      await expect.poll(states, { timeout: 20_000 }).toEqual(['lost', 'back']);
      const lostAt = await page.evaluate(() => window.heard[0]?.at ?? 0);
      expect(lostAt - killed).toBeLessThan(2_000);
      expect(await call('no.such', {})).toMatchObject({ code: 'call.unknown' });
    });
  });

  describe('a host that is gone', () => {
    test('and does not answer is noticed within 2 s; when it wakes, the page goes on', async () => {
      await page.waitForTimeout(500);
      const begin = Date.now();
      // The host is this process: nothing runs in it while it waits.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000);
      await expect.poll(states, { timeout: 20_000 }).toEqual(['lost', 'back']);
      const lostAt = await page.evaluate(() => window.heard[0]?.at ?? 0);
      expect(lostAt - begin).toBeGreaterThan(500);
      // The page counts eight quarters of a second; a busy machine gives it a little more for each.
      expect(lostAt - begin).toBeLessThan(2_500);
      expect(await call('no.such', {})).toMatchObject({ code: 'call.unknown' });
    });

    test('is not mistaken for another program on its port, which is told nothing', async () => {
      const { port } = loopback;
      const asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
      const squatter = createServer((request, response) => {
        asked.push(request);
        response.setHeader('Content-Type', 'application/json').end('{"proof":"x","ok":true}');
      });
      await loopback.close();
      await new Promise<void>((done) => squatter.listen(port, '127.0.0.1', done));
      await expect.poll(states, { timeout: 20_000 }).toEqual(['lost']);
      expect(await call('file.create', { label: 'geheim' })).toEqual(LOST);
      await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(2);
      expect(
        asked.filter(({ method, url }) => method !== 'GET' || !url?.startsWith('/proof?')),
      ).toEqual([]);
      expect(asked.filter(({ headers }) => 'x-artikel30-token' in headers)).toEqual([]);
      expect(await states()).toEqual(['lost']);
      squatter.closeAllConnections();
      squatter.close();
    });
  });

  describe('bytes', () => {
    const upload = () =>
      page.evaluate(async () => {
        const answer = await window.client.upload(new File(['inhoud'], 'café.txt'));
        return answer.value.blob;
      });

    test('come back once', async () => {
      const blob = await upload();
      const read = () =>
        page.evaluate(async (blob) => {
          const { ok, value } = await window.client.read(blob);
          return ok ? [...(value ?? [])] : 'refused';
        }, blob);
      expect(await read()).toEqual([...Buffer.from('inhoud')]);
      expect(await read()).toBe('refused');
    });

    test('are saved by the browser under their name', async () => {
      const blob = await upload();
      const saved = page.waitForEvent('download');
      await page.evaluate((blob) => window.client.download(blob, 'café register.pdf'), blob);
      const download = await saved;
      expect(download.suggestedFilename()).toBe('café register.pdf');
      expect(readFileSync(await download.path(), 'utf8')).toBe('inhoud');
      expect(faults).toEqual([]);
    });
  });

  test('a page of another site changes nothing, whatever it tries', async () => {
    const path = join(loopback.folder, 'b.a30');
    const file = loopback.backend.grant(path);
    const body = JSON.stringify({ file, label: 'x', language: 'nl' });
    const target = `${loopback.origin}/rpc/file.create`;
    await context.route('http://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe name="f"></iframe><img src="${target}">
        <form id="p" method="post" enctype="text/plain" target="f" action="${target}">
        <input name='${body.slice(0, -1)},"x":"' value='"}'></form>`,
      }),
    );
    const evil = await context.newPage();
    await evil.goto('http://evil.example/');
    await evil.evaluate(
      async ([target, body]) => {
        for (const type of [
          'text/plain',
          'application/json',
          'application/x-www-form-urlencoded',
        ]) {
          for (const mode of ['no-cors', 'cors'] as const) {
            const headers = { 'Content-Type': type };
            const init = { method: 'POST', mode, credentials: 'include', headers, body } as const;
            await fetch(target, init).catch(() => undefined);
          }
        }
      },
      [target, body] as const,
    );
    await evil.evaluate("document.getElementById('p').submit()");
    await evil.waitForTimeout(500);
    expect(existsSync(path)).toBe(false);
    expect(await call('file.create', JSON.parse(body))).toMatchObject({ ok: true });
  });

  test('the client brings no schemas into the page', () => {
    const scripts = [...built.others.values()].filter(({ type }) =>
      type.startsWith('text/javascript'),
    );
    const size = scripts.reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThan(10_000);
  });
});
