/**
 * A page in Chromium as the window of the shell has it. Chromium cannot load `app:`, so the page's
 * address is routed to what the shell serves there; the built preload runs in an isolated world whose
 * way to the main process is a binding that the page cannot see.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { invokeMain } from './electron-stand-in/ipc.ts';
import type { StartedShell } from './started-shell.ts';

export const ROUTED = 'https://artikel30.example';
const OWN = 'app://artikel30';
const WORLD = 'preload';

/** The page's half of `contextBridge`: what crosses goes as text through events of the document. */
const pageHalf = `(() => {
  const kept = [];
  const waiting = new Map();
  let next = 0;
  let returned;
  const send = (type, data) =>
    document.dispatchEvent(new CustomEvent('bridge:' + type, { detail: JSON.stringify(data) }));
  const on = (type, take) =>
    document.addEventListener('bridge:' + type, ({ detail }) => take(JSON.parse(detail)));
  const remote = (fn) => (...args) => {
    const id = ++next;
    const plain = (arg) => {
      if (typeof arg === 'function') return { kept: kept.push(arg) - 1 };
      // The other side asks no more of a file than where it lies.
      return { value: arg instanceof File ? { name: arg.name } : arg };
    };
    send('call', { id, fn, args: args.map(plain) });
    const { promise, fn: given, value } = returned;
    if (promise) return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    return given === undefined ? value : remote(given);
  };
  on('returned', (result) => { returned = result; });
  on('run', ({ fn, args }) => kept[fn](...args));
  on('settled', ({ id, fault, value }) => {
    const { resolve, reject } = waiting.get(id);
    if (fault === undefined) resolve(value);
    else reject(new Error(fault));
  });
  on('expose', ({ name, api }) => {
    const own = Object.fromEntries(Object.entries(api).map(([key, fn]) => [key, remote(fn)]));
    Object.defineProperty(window, name, { value: Object.freeze(own) });
  });
})();`;

/** The preload's world: `electron` as a sandboxed preload gets it, then the built preload. */
const preloadWorld = (preload: string, onDisk: readonly string[]): string => `(() => {
  const fns = [];
  const send = (type, data) =>
    document.dispatchEvent(new CustomEvent('bridge:' + type, { detail: JSON.stringify(data) }));
  document.addEventListener('bridge:call', ({ detail }) => {
    const { id, fn, args } = JSON.parse(detail);
    const result = fns[fn](...args.map(({ kept, value }) =>
      kept === undefined ? value : (...more) => send('run', { fn: kept, args: more })));
    if (typeof result?.then === 'function') {
      send('returned', { promise: true });
      result.then((value) => send('settled', { id, value }),
        (error) => send('settled', { id, fault: error.message }));
    } else if (typeof result === 'function') send('returned', { fn: fns.push(result) - 1 });
    else send('returned', { value: result });
  });
  const contextBridge = {
    exposeInMainWorld: (name, api) => send('expose', { name, api: Object.fromEntries(
      Object.entries(api).map(([key, fn]) => [key, fns.push(fn) - 1])) }),
  };
  const asked = new Map();
  const listeners = new Map();
  const ipcRenderer = {
    invoke: (channel, ...args) => new Promise((resolve, reject) => {
      const id = asked.size + 1;
      asked.set(id, { resolve, reject });
      toMain(JSON.stringify({ id, channel, args }));
    }),
    on: (channel, listener) => listeners.set(listener, channel),
    off: (_channel, listener) => listeners.delete(listener),
  };
  globalThis.answered = ({ id, fault, value }) =>
    fault === undefined ? asked.get(id).resolve(value) : asked.get(id).reject(new Error(fault));
  globalThis.told = ({ channel, data }) => {
    for (const [listener, own] of listeners) if (own === channel) listener({}, data);
  };
  const onDisk = ${JSON.stringify(onDisk)};
  const webUtils = {
    getPathForFile: ({ name }) => onDisk.find((path) => path.endsWith('/' + name)) ?? '',
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload can load no ' + name);
    return { contextBridge, ipcRenderer, webUtils };
  };
  ${preload}
})();`;

/**
 * Opens the page that the shell serves, with its preload.
 * @param onDisk paths that the system tells for a file of that name
 */
export async function openRouted(
  context: BrowserContext,
  shell: StartedShell,
  preload: string,
  onDisk: readonly string[] = [],
): Promise<Page> {
  await context.route(`${ROUTED}/**`, (route) =>
    served(route, shell).catch((error: unknown) => {
      // A page that is closed still asked for code that it would have needed later.
      if (!/has been closed/.test(String(error))) throw error;
    }),
  );
  const page = await context.newPage();
  const browser = await context.newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Runtime.enable');
  await browser.send('Runtime.addBinding', { name: 'toMain', executionContextName: WORLD });
  await browser.send('Page.addScriptToEvaluateOnNewDocument', { source: pageHalf });
  await browser.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadWorld(readFileSync(preload, 'utf8'), onDisk),
    worldName: WORLD,
  });
  const { webContents } = shell.window();
  const from = { sender: webContents, senderFrame: webContents.mainFrame };
  const run = (what: 'answered' | 'told', data: unknown, contextId: number): void => {
    const expression = `${what}(${JSON.stringify(data)})`;
    // A page that was left or closed hears nothing.
    browser.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
  };
  browser.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    const { id, channel, args } = JSON.parse(payload) as {
      id: number;
      channel: string;
      args: unknown[];
    };
    invokeMain(from, channel, ...args).then(
      (value) => run('answered', { id, value }, executionContextId),
      (error: unknown) => run('answered', { id, fault: String(error) }, executionContextId),
    );
  });
  browser.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name !== WORLD) return;
    webContents.removeAllListeners('sent');
    webContents.on('sent', (channel: string, data: unknown) => run('told', { channel, data }, id));
  });
  await page.goto(`${ROUTED}/`);
  return page;
}

/** What the shell answers at its own address. */
async function served(route: Route, { session }: StartedShell): Promise<void> {
  const serve = session.schemes.get('app');
  if (!serve) throw new Error('nothing serves the page');
  const request = route.request();
  // Those of HTTP/2 are no headers to fetch.
  const all = Object.entries(await request.allHeaders()).filter(([name]) => !name.startsWith(':'));
  const headers = new Headers(all);

  if (headers.get('origin') === ROUTED) headers.set('origin', OWN);
  const body = request.postDataBuffer();
  const asked = new Request(request.url().replace(ROUTED, OWN), {
    method: request.method(),
    headers,
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
  const response = await serve(asked);
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
