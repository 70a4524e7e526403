/** What a program can see of a screen: what axe finds, what does not fit, what stands still. */
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export const pictures = resolve(import.meta.dirname, '../../.build/screens');

/**
 * Violations of all rules, or of the named ones, with the element each is about. Asked in the page
 * itself and of violations alone: to list what passes, in a second page, takes four times as long,
 * and no page of the app has frames.
 */
export async function violations(
  page: Page,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    ...(rules.length > 0 && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A theme changes colours alone: all else was looked at in the light. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** How many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

/** Resolves when the text and the size of the screen have stood still for a while. */
export async function isStill(page: Page): Promise<void> {
  let [before, now] = ['', ' '];
  for (let turn = 0; before !== now && turn < 50; turn += 1) {
    before = now;
    await page.waitForTimeout(120);
    now = await page.evaluate(
      '[document.documentElement.scrollWidth, document.body.innerText].join()',
    );
  }
}

const LOOKS = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 720, height: 450, colorScheme: 'light' },
  { width: 320, height: 640, colorScheme: 'light' },
] as const;

/**
 * Faults of a screen as it stands: in both themes, at 200 % zoom of a usual window and as narrow as
 * WCAG 1.4.10 asks. Leaves a picture of each look.
 */
export async function faultsFromAllSides(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { width, height, colorScheme } of LOOKS) {
    const look = `${name}-${width}-${colorScheme}`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await isStill(page);
    await page.screenshot({ path: join(pictures, `${look}.png`) });
    const found = await violations(page, colorScheme === 'dark' ? rulesOfColour : []);
    faults.push(...found.map((fault) => `${look}: ${fault}`));
    const over = await sideways(page);
    if (over > 0) faults.push(`${look}: ${over} px too wide`);
  }
  return faults;
}
