/** The built shell with a real page and a real backend: in Chromium, and in Electron where its binary is. */
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtShell } from '../../electron/start/build-shell.ts';
import { electronBinary, electronPackage } from '../../electron/start/find-electron.ts';
import { hasScreen } from '../../electron/start/open-window.ts';
import { appShell } from '../support/build-once.ts';
import { buildPage } from '../support/built-page.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { person } from '../support/electron-stand-in/system.ts';
import { openRouted } from '../support/routed-shell.ts';
import { type StartedShell, startedShell } from '../support/started-shell.ts';

interface PageWindow {
  readonly artikel30: Record<string, (...args: unknown[]) => unknown>;
  readonly client: {
    readonly host: string;
    call(name: string, input: unknown): Promise<unknown>;
    shell(name: string, input: unknown): Promise<unknown>;
    download(blob: string, name: string): Promise<unknown>;
    read(blob: string): Promise<{ ok: boolean; value?: Uint8Array }>;
    upload(file: unknown): Promise<{ ok: boolean; value: { blob: string } }>;
  };
  readonly heard: readonly { readonly event: { readonly type: string; readonly file?: string } }[];
}
declare const window: PageWindow;
declare const File: new (parts: readonly string[], name: string) => unknown;

const root = resolve(import.meta.dirname, '../..');
const built = builtShell(root);
const noChromium = chromiumPath === undefined;
if (noChromium) console.warn('The shell was not tried in a browser: no Chromium or Chrome here.');

const electron = electronPackage(root);
const binary = electron && electronBinary(electron, process.env);
const noElectron = binary === undefined || !hasScreen(process.env, process.platform);
if (noElectron) console.warn('The shell was not tried in Electron: no binary or no screen here.');

let pageFolder: string;

beforeAll(async () => {
  await appShell();
  pageFolder = await buildPage('test/support/rpc-page');
}, 120_000);

describe.skipIf(noChromium)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function opened(): Promise<{ page: Page; shell: StartedShell; faults: string[] }> {
    const backend = join(built, 'electron/backend/process/backend-main.js');
    const shell = await startedShell({ places: { page: pageFolder, backend } });
    const context = await browser.newContext();
    const faults: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const page = await openRouted(context, shell, join(built, 'preload.cjs'));
    await page.waitForFunction(() => 'client' in window);
    return { page, shell, faults };
  }

  test('the page reaches three functions and nothing of Node, Electron or the binding', async () => {
    const { page, faults } = await opened();
    const seen = await page.evaluate(() => ({
      bridge: Object.entries(window.artikel30).map(([name, value]) => [name, typeof value]),
      frozen: Object.isFrozen(window.artikel30),
      others: ['require', 'process', 'module', 'Buffer', 'global', 'toMain', 'electron'].filter(
        (name) => name in globalThis,
      ),
      host: window.client.host,
    }));
    expect(seen).toEqual({
      bridge: [
        ['call', 'function'],
        ['subscribe', 'function'],
        ['openInPlace', 'function'],
      ],
      frozen: true,
      others: [],
      host: 'window',
    });
    expect(faults).toEqual([]);
  });

  test('a call goes through preload, main and the built backend process, and back', async () => {
    const { page, shell } = await opened();
    const created = await page.evaluate(() =>
      window.client.call('library.create', { label: 'Bakkerij', language: 'nl' }),
    );
    expect(created).toMatchObject({ ok: true });
    expect(await page.evaluate(() => window.client.call('library.list', {}))).toMatchObject({
      ok: true,
      value: { folder: shell.library, entries: [{ name: 'Bakkerij' }] },
    });
    const refused = await page.evaluate(() => window.client.call('library.list', { path: '/etc' }));
    expect(refused).toMatchObject({ ok: false, code: 'call.input' });
  });

  test('what happens in the shell reaches the page', async () => {
    const { page } = await opened();
    await page.evaluate(() =>
      window.client.call('library.create', { label: 'Bakkerij', language: 'nl' }),
    );
    await page.waitForFunction(() => window.heard.some(({ event }) => event.type === 'library'));
  });

  test('bytes go in by address, and out where the user says', async () => {
    const { page, shell, faults } = await opened();
    const upload = () =>
      page.evaluate(async () => {
        const { value } = await window.client.upload(new File(['inhoud'], 'één.txt'));
        return value.blob;
      });
    const target = join(shell.folder, 'bewaard.txt');
    person.saves = { canceled: false, filePath: target };
    const saved = await page.evaluate(
      (blob) => window.client.download(blob, 'één.txt'),
      await upload(),
    );
    expect(saved).toMatchObject({ ok: true, value: { saved: { name: 'bewaard.txt' } } });
    expect(readFileSync(target, 'utf8')).toBe('inhoud');
    const read = await page.evaluate(
      async (blob) => [...((await window.client.read(blob)).value ?? [])],
      await upload(),
    );
    expect(Buffer.from(read).toString()).toBe('inhoud');
    expect(faults).toEqual([]);
  });

  test('the policy of the shell holds in the page', async () => {
    const { page } = await opened();
    const tried = await page.evaluate(async () => {
      const blocked: string[] = [];
      const { document } = globalThis as unknown as {
        document: {
          addEventListener(
            type: string,
            take: (event: { effectiveDirective: string }) => void,
          ): void;
          body: { insertAdjacentHTML(where: string, html: string): void };
        };
      };
      document.addEventListener('securitypolicyviolation', (event) => {
        blocked.push(event.effectiveDirective);
      });
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x.png">');
      document.body.insertAdjacentHTML('beforeend', '<iframe src="/"></iframe>');
      document.body.insertAdjacentHTML('beforeend', '<p onclick="1" style="color:red"></p>');
      await fetch('https://evil.example/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return blocked.sort();
    });
    expect(tried).toEqual(
      expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-attr']),
    );
  });
});

describe.skipIf(noElectron)('in Electron', () => {
  test('the built app opens, answers its page, and keeps Node from it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'a30-electron-'));
    const library = join(folder, 'library');
    mkdirSync(library);
    const app = await _electron.launch({
      executablePath: binary ?? '',
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), built, '--library', library],
      env: { ...(process.env as Record<string, string>), ARTIKEL30_DATA: join(folder, 'data') },
    });
    const page = await app.firstWindow();
    expect(page.url().startsWith('app://artikel30/')).toBe(true);
    await page.waitForFunction(() => 'artikel30' in window);
    const list = await page.evaluate(() => window.artikel30.call?.('library.list', {}));
    expect(list).toMatchObject({ ok: true, value: { folder: library } });
    const node = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
    );
    expect(node).toEqual([]);
    await app.close();
  }, 180_000);
});
