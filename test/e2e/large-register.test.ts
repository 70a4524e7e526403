/** A register of 1,000 activities through the real screens, in one opened app. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { bigRegister } from '../support/big-register.ts';
import { chromiumPath } from '../support/chromium.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: no large register is opened here.');

const MANY = 1_000;

describe.skipIf(!chromiumPath)('a register of 1,000 activities', () => {
  let app: App;
  sharedApp(async (browser) => {
    app = await openApp(browser, { files: { Groot: bigRegister(MANY) } });
    return app;
  });

  test('fetches the words for the search only once the wheel rests', async () => {
    const { page } = app;
    await app.goTo('activities', 'Groot');
    // The words of a try before this one would be held.
    await page.reload();
    await page.locator('tbody tr[data-index]').first().waitFor();
    let parts = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/activities.texts')) parts += 1;
    });
    await page.evaluate(`
      globalThis.scroller = document.querySelector('main table').parentElement;
      globalThis.wheel = setInterval(() => globalThis.scroller.scrollBy(0, 10), 10);`);
    const scrolled = (): Promise<number> => page.evaluate('globalThis.scroller.scrollTop');
    await expect.poll(scrolled).toBeGreaterThan(0);
    await page.keyboard.press('Control+F');
    await expect.poll(scrolled).toBeGreaterThan(1_500);
    // A frame in which the wheel was not felt yet may let the first through.
    expect(parts).toBeLessThanOrEqual(1);
    await page.evaluate('clearInterval(globalThis.wheel)');
    await expect.poll(() => parts, { timeout: 10_000 }).toBe(4);
    await page.evaluate('globalThis.scroller.scrollTo(0, 0)');
  });

  test('is filtered, changed together after it was shown, undone, searched and checked', async () => {
    const { page } = app;
    page.setDefaultTimeout(30_000);
    await app.goTo('activities', 'Groot');
    const rows = page.locator('tbody tr[data-index]');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(100);
    const name = await page.locator('td[data-strong] > span:first-child').first().innerText();

    await page.keyboard.press('Control+F');
    await page.keyboard.type(name);
    const count = page.getByRole('status').filter({ hasText: `van ${MANY}` });
    await expect.poll(() => count.innerText()).not.toContain(`${MANY} van ${MANY}`);
    const ofName = await count.innerText();
    await page.getByRole('button', { name: 'Alle filters weghalen' }).click();
    expect(await countsShownAfter(page, 'e')).not.toContain(ofName);
    await page.getByRole('button', { name: 'Alle filters weghalen' }).click();

    await page.getByRole('checkbox').first().click();
    await page.getByRole('button', { name: 'Samen wijzigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Samen wijzigen' });
    await dialog.getByRole('combobox', { name: 'Wat wilt u wijzigen?' }).click();
    await page.getByRole('option', { name: 'Status' }).click();
    await dialog.getByRole('combobox', { name: 'Wordt' }).click();
    await page.getByRole('option', { name: 'In voorbereiding' }).click();
    await dialog.getByRole('button', { name: /^1\.?000 activiteiten wijzigen$/u }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /activiteiten gewijzigd/u })
      .waitFor();
    await page.getByText('in voorbereiding').first().waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
    await expect
      .poll(() => page.getByText('in voorbereiding').count(), { timeout: 15_000 })
      .toBe(0);

    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog').getByRole('combobox');
    await search.fill(name);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Escape');

    await app.goTo('findings', 'Groot');
    await page.getByRole('button', { expanded: false }).first().waitFor();
    expect(app.troubles).toEqual([]);
  }, 180_000);
});

/** Every count that was shown, however briefly, from a letter in an empty filter until its own. */
async function countsShownAfter(page: Page, letter: string): Promise<readonly string[]> {
  await page.evaluate(`
    globalThis.shownCounts = [];
    globalThis.countWatch = new MutationObserver(() => {
      const text = document.querySelector('main [role=status]')?.textContent;
      if (text) globalThis.shownCounts.push(text);
    });
    globalThis.countWatch.observe(document.querySelector('main'), { childList: true, characterData: true, subtree: true });`);
  const counts = (): Promise<string[]> => page.evaluate('globalThis.shownCounts');
  await page.locator('[data-filter]').press(letter);
  await expect.poll(async () => (await counts()).length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  await page.evaluate('globalThis.countWatch.disconnect()');
  return counts();
}
