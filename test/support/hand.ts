/** A hand at keyboard and mouse that counts what it does: every key, every click. */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  /** Keys and clicks so far. */
  readonly actions: () => number;
  readonly click: (target: Locator) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  /** Types into what has the focus; every letter is a key. */
  readonly type: (text: string) => Promise<void>;
}

export function aHand(page: Page): Hand {
  let count = 0;
  return {
    actions: () => count,
    click: async (target) => {
      count += 1;
      await target.click();
    },
    press: async (key) => {
      count += 1;
      await page.keyboard.press(key);
    },
    type: async (text) => {
      count += Array.from(text).length;
      await page.keyboard.type(text);
    },
  };
}
