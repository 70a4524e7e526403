/** What moves on its own or slides, for who asked the system for less of that (WCAG 2.3.3). */
import type { Page } from 'playwright-core';

/** So short that nobody sees it. */
const STILL_MS = 10;

/** Looks from now on at everything that begins to move in the page. Out: gives what took longer than that. */
export async function watchMotion(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(`(() => {
    const moved = new Set();
    window.movedOnScreen = moved;
    const note = () => {
      for (const { effect, animationName, transitionProperty } of document.getAnimations()) {
        const { endTime } = effect.getComputedTiming();
        const name = animationName ?? transitionProperty;
        if (endTime > ${STILL_MS}) moved.add(name + ' for ' + endTime + ' ms: ' + effect.target.outerHTML.slice(0, 80));
      }
    };
    for (const begins of ['transitionrun', 'animationstart']) addEventListener(begins, note, true);
  })()`);
  return () => page.evaluate('[...window.movedOnScreen]');
}
