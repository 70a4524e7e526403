import type { BrowserWindow as RealWindow } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { CHANNEL, DROPPED } from '../../../electron/shell/channel.ts';
import { answerPage, tellPage } from '../../../electron/shell/ipc.ts';
import { BrowserWindow, resetElectron } from '../../support/electron-stand-in/index.ts';
import { channels, invokeMain } from '../../support/electron-stand-in/ipc.ts';
import { FrameStandIn, WebContentsStandIn } from '../../support/electron-stand-in/window.ts';

let window: BrowserWindow;
let real: RealWindow;
let calls: unknown[];
let refused: number;
let end: () => void;

beforeEach(() => {
  resetElectron();
  window = new BrowserWindow({});
  window.webContents.mainFrame.origin = 'app://artikel30';
  real = window as unknown as RealWindow;
  calls = [];
  refused = 0;
  end = answerPage(real, {
    answer: (name, input) => {
      calls.push({ name, input });
      return Promise.resolve({ ok: true, value: 'answered' });
    },
    dropped: (path) => {
      calls.push({ path });
      return { ok: true, value: {} };
    },
    refused: () => (refused += 1),
  });
});

const frame = (change: Partial<FrameStandIn> = {}): FrameStandIn =>
  Object.assign(new FrameStandIn(window.webContents.mainFrame.frameToken), {
    origin: 'app://artikel30',
    ...change,
  });
const ask = (senderFrame: unknown, sender: unknown = window.webContents): Promise<unknown> =>
  invokeMain({ sender, senderFrame }, CHANNEL, 'library.list', { a: 1 });

const drop = (path: unknown, senderFrame: unknown): Promise<unknown> =>
  invokeMain({ sender: window.webContents, senderFrame }, DROPPED, path);

test('there are two channels', () => {
  expect(channels()).toEqual([CHANNEL, DROPPED]);
});

test('our page is answered', async () => {
  expect(await ask(frame())).toEqual({ ok: true, value: 'answered' });
  expect(calls).toEqual([{ name: 'library.list', input: { a: 1 } }]);
});

test.each([
  ['a frame that is gone', () => null],
  ['no frame', () => undefined],
  ['a destroyed frame', () => frame({ destroyed: true })],
  ['a detached frame', () => frame({ detached: true })],
  ['a frame inside the page', () => frame({ parent: window.webContents.mainFrame })],
  ['another frame', () => frame({ frameToken: 'another' })],
  ['the web', () => frame({ origin: 'https://example.nl' })],
  ['a page that looks like ours', () => frame({ origin: 'app://artikel30.evil' })],
  ['our name under another scheme', () => frame({ origin: 'https://artikel30' })],
  ['an opaque origin', () => frame({ origin: 'null' })],
  ['no origin', () => frame({ origin: '' })],
])('%s is refused before anything is read', async (_who, from) => {
  await expect(ask(from())).rejects.toThrow('refused');
  await expect(drop('/x/y.a30', from())).rejects.toThrow('refused');
  expect([calls, refused]).toEqual([[], 2]);
});

test('a path that is none is as little as no path', async () => {
  for (const path of ['/x/y.a30', undefined, 7, ['/x']]) await drop(path, frame());
  expect(calls).toEqual([{ path: '/x/y.a30' }, { path: '' }, { path: '' }, { path: '' }]);
});

test('another window is refused, and ours once it is closed', async () => {
  await expect(ask(frame(), new WebContentsStandIn())).rejects.toThrow('refused');
  window.close();
  await expect(ask(frame())).rejects.toThrow('refused');
  expect(calls).toEqual([]);
});

test.each([undefined, 7, null, { toString: 'x' }, ['library.list']])(
  '%j is no name of a call',
  async (name) => {
    const answer = await invokeMain(
      { sender: window.webContents, senderFrame: frame() },
      CHANNEL,
      name,
      {},
    );
    expect(answer).toEqual({ ok: false, code: 'call.unknown', details: { name: '' } });
    expect(calls).toEqual([]);
  },
);

test('the channel ends with the window', async () => {
  end();
  await expect(ask(frame())).rejects.toThrow('No handler');
});

test('the page is told over the same channel; a closed one is not', () => {
  tellPage(real, { type: 'library' });
  window.close();
  tellPage(real, { type: 'library' });
  expect(window.webContents.sent).toEqual([{ channel: CHANNEL, data: { type: 'library' } }]);
});
