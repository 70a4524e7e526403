import type { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';
import { beforeEach, expect, test } from 'vitest';
import { lockNavigation } from '../../../electron/shell/navigation.ts';
import { resetElectron } from '../../support/electron-stand-in/index.ts';
import { WebContentsStandIn } from '../../support/electron-stand-in/window.ts';

let contents: WebContentsStandIn;
let opened: string[];

beforeEach(() => {
  resetElectron();
  contents = new WebContentsStandIn();
  opened = [];
  lockNavigation(contents as unknown as WebContents, {
    open: (link) => {
      opened.push(link.href);
      return Promise.resolve(true);
    },
  });
});

/** Whether the page stayed where it was. */
function stays(event: string, url: string, isMainFrame = true): boolean {
  let stayed = false;
  (contents as EventEmitter).emit(event, {
    url,
    isMainFrame,
    preventDefault: () => {
      stayed = true;
    },
  });
  return stayed;
}

const elsewhere = [
  'https://example.nl/',
  'app://x.evil/',
  'app://artikel30.evil/',
  'app://artikel30@evil/',
  'file:///C:/Users/x/dropped.html',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://artikel30/7f',
  '\\\\host\\share',
  'view-source:app://artikel30/',
  'chrome://gpu',
  'about:blank',
];

test.each(elsewhere)('the page does not go to %s', (url) => {
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
    expect(stays(event, url)).toBe(true);
  }
});

test('the page may load itself again', () => {
  expect(stays('will-navigate', 'app://artikel30/')).toBe(false);
  expect(stays('will-frame-navigate', 'app://artikel30/')).toBe(false);
});

test('no frame inside the page goes anywhere, not even to ourselves', () => {
  expect(stays('will-frame-navigate', 'app://artikel30/', false)).toBe(true);
});

test('no guest page is attached', () => {
  expect(stays('will-attach-webview', '')).toBe(true);
});

test('no window opens; a safe address is offered to the system', () => {
  const open = (url: string): unknown =>
    contents.windowOpen?.({ url } as Parameters<NonNullable<typeof contents.windowOpen>>[0]);
  for (const url of [...elsewhere, 'app://artikel30/']) {
    expect(open(url)).toEqual({ action: 'deny' });
  }
  expect(opened).toEqual(['https://example.nl/']);
});
