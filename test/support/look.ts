/** What a program can see of a screen: what axe finds, what does not fit, what stands still. */
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { lost } from './loss.ts';

export const pictures = resolve(import.meta.dirname, '../../.build/screens');

/** What an element gives a name, and what is said of it. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * Violations of all rules, or of all but those, with the element each is about. Asked in
 * the page itself, once brought there, and of violations alone: a run that lists what passes, in a second
 * page, takes four times as long, and no page of the app has frames.
 */
export async function violations(
  page: Page,
  not: readonly string[] = [],
): Promise<readonly string[]> {
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    rules: { ...offByItself, ...Object.fromEntries(not.map((rule) => [rule, { enabled: false }])) },
  };
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  const asked = `axe.run(document, ${JSON.stringify(options)}).then((found) => found.violations)`;
  const found = await page.evaluate<readonly Violation[]>(asked);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** WCAG 2.2, 2.5.8: axe leaves it out until it is asked for. */
const offByItself: axe.RunOptions['rules'] = { 'target-size': { enabled: true } };

/** A width changes no colours, which take most of a run. */
export const colourRules: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** How many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

/** What does not fit: the page in its window, and what stands on it in its place. */
export async function lossOf(page: Page): Promise<readonly string[]> {
  const over = await sideways(page);
  return [...(over > 0 ? [`${over} px too wide`] : []), ...(await lost(page))];
}

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

/** All rules in both themes: in the dark those of colour are most of it anyway (measured: 190 of 240 ms a screen). */
const LOOKS = [
  { width: 1440, height: 900, colorScheme: 'light', not: [] },
  { width: 1440, height: 900, colorScheme: 'dark', not: [] },
  { width: 720, height: 450, colorScheme: 'light', not: colourRules },
  { width: 320, height: 640, colorScheme: 'light', not: colourRules },
] as const;

/**
 * Faults of a screen as it stands: in both themes, at 200 % zoom of a usual window and as narrow as
 * WCAG 1.4.10 asks. Leaves a picture of each look.
 */
export async function faultsFromAllSides(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { width, height, colorScheme, not } of LOOKS) {
    const look = `${name}-${width}-${colorScheme}`;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await isStill(page);
    await page.screenshot({ path: join(pictures, `${look}.png`) });
    const found = await violations(page, not);
    faults.push(...found.map((fault) => `${look}: ${fault}`));
    const loss = colorScheme === 'light' ? await lossOf(page) : [];
    faults.push(...loss.map((fault) => `${look}: ${fault}`));
  }
  return faults;
}
