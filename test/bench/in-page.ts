/** What is timed inside the page, where the keys and the paints are. Scripts are texts: tests know no DOM. */
import type { Page } from 'playwright-core';

/** The value below which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

/** Asked for before a frame is painted, as in `requestAnimationFrame`, a task of its own runs when it is. */
const AFTER_PAINT = `globalThis.benchAfterPaint = (work) => {
  const channel = new MessageChannel();
  channel.port1.onmessage = work;
  channel.port2.postMessage(0);
};`;

const NO_CHANGE_MS = 1_500;

/**
 * Runs `act` and tells the ms from the last key or pointer it gave to the paint that follows when
 * what `asked` (an expression in the page) gives is another than before; undefined when it stays.
 */
export async function untilChanged(
  page: Page,
  asked: string,
  act: () => Promise<void>,
): Promise<number | undefined> {
  await page.evaluate(`${AFTER_PAINT}
    const painted = Promise.withResolvers();
    globalThis.benchDone = painted.promise;
    globalThis.benchBegun = undefined;
    if (!globalThis.benchListens) {
      globalThis.benchListens = true;
      const begin = (event) => { globalThis.benchBegun = event.timeStamp; };
      for (const type of ['keydown', 'pointerdown']) addEventListener(type, begin, true);
    }
    const ask = () => (${asked});
    const before = ask();
    const look = () => {
      if (globalThis.benchBegun !== undefined && ask() !== before) {
        const begun = globalThis.benchBegun;
        globalThis.benchAfterPaint(() => painted.resolve(performance.now() - begun));
      } else if (globalThis.benchLook === look) requestAnimationFrame(look);
    };
    globalThis.benchLook = look;
    requestAnimationFrame(look);`);
  await act();
  // One promise of the page: polling from here would take time of what is measured.
  return page.evaluate(`Promise.race([
    globalThis.benchDone,
    new Promise((resolve) => setTimeout(resolve, ${NO_CHANGE_MS})),
  ])`);
}

/** Types letters one by one; ms from each key to the paint that shows it. */
export async function keyToPaint(page: Page, letters: string): Promise<readonly number[]> {
  await page.evaluate(`${AFTER_PAINT}
    globalThis.benchKeys = [];
    addEventListener('keydown', (event) => requestAnimationFrame(() => globalThis.benchAfterPaint(
      () => globalThis.benchKeys.push(performance.now() - event.timeStamp))), true);`);
  for (const letter of letters) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    // As a quick typist; what a key sets off later counts with the next key.
    await page.waitForTimeout(60);
  }
  return page.evaluate('globalThis.benchKeys');
}

/** Turns the wheel; ms of every frame while it lasts. */
export async function frames(page: Page, turns: number): Promise<readonly number[]> {
  await page.evaluate(`
    globalThis.benchFrames = [];
    globalThis.benchStop = false;
    let last;
    const next = (now) => {
      if (last !== undefined) globalThis.benchFrames.push(now - last);
      last = now;
      if (!globalThis.benchStop) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);`);
  for (let turn = 0; turn < turns; turn += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(30);
  }
  return page.evaluate('(globalThis.benchStop = true, globalThis.benchFrames)');
}
