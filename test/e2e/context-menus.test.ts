/** Menus that open where one asks for them, by mouse and by keyboard, in a real browser. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import type { App } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { exampleRegister } from '../support/example/register.ts';
import { violations } from '../support/look.ts';
import { withApp } from '../support/with-app.ts';

if (!chromiumPath) console.warn('No Chromium found: the menus of rows are not opened here.');

describe.skipIf(!chromiumPath)('a menu of its own', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  const inApp = (register: Register, use: (app: App) => Promise<void>): Promise<void> =>
    withApp(browser, { files: { 'Bakker Bos': register } }, use);

  /** A menu lies over the page and in none of its landmarks, which axe alone asks, for whole pages. */
  const inMenus = async (page: Page) =>
    (await violations(page)).filter((fault) => !fault.startsWith('region: '));
  const isFocused = (place: Locator) => place.evaluate((element) => element.matches(':focus'));

  test('has a point that is still to do: to fill in, to go to, to close with a reason', async () => {
    await inApp(exampleRegister(), async ({ page, goTo }) => {
      await goTo('findings');
      const row = page.locator('main li').filter({ has: page.getByText('Sluiten met reden') });
      const first = row.filter({ has: page.getByText('Hier invullen') }).first();
      const fill = first.getByRole('button', { name: 'Hier invullen' });
      await fill.focus();
      await page.keyboard.press('Shift+F10');
      const menu = page.getByRole('menu');
      await menu.waitFor();
      expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
        'Hier invullen',
        'Naar het scherm waar dit staat',
        'Wat zegt de wet?',
        'Sluiten met reden',
      ]);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      await expect.poll(() => isFocused(fill)).toBe(true);
      await first.getByText('Wat zegt de wet?').click({ button: 'right' });
      await menu.getByRole('menuitem', { name: 'Sluiten met reden' }).click();
      const reason = page.getByRole('dialog').getByRole('textbox');
      await reason.waitFor();
      await expect.poll(() => isFocused(reason)).toBe(true);
      await page.keyboard.press('Escape');
      await first.getByText('Wat zegt de wet?').click({ button: 'right' });
      await menu.getByRole('menuitem', { name: 'Hier invullen' }).click();
      await page.locator('main li [data-ref]').first().waitFor();
    });
  }, 180_000);

  test('has a version, which is compared and put back from there', async () => {
    await inApp(completeRegister(), async ({ page, goTo, fileId, backend }) => {
      const file = await fileId('Bakker Bos');
      await goTo('overview');
      await backend.call('versions.snapshot', { file, reason: 'Voor de zomer' });
      await goTo('versions');
      const line = page.getByRole('listitem').filter({ hasText: 'Voor de zomer' }).first();
      await line.getByText('Voor de zomer').click({ button: 'right' });
      const menu = page.getByRole('menu');
      await menu.getByRole('menuitem', { name: 'Vergelijken met nu' }).click();
      const from = page.locator('#compare input').first();
      await expect.poll(() => isFocused(from)).toBe(true);
      await line.getByRole('button', { name: 'Terugzetten' }).press('ContextMenu');
      await menu.getByRole('menuitem', { name: 'Terugzetten' }).press('Enter');
      await page.getByText('Deze versie is gelijk aan nu').waitFor();
    });
  }, 180_000);

  test('has a document: to look at, to save too, to save alone', async () => {
    await inApp(completeRegister(), async ({ page, goTo }) => {
      await goTo('documents');
      const look = page.getByRole('button', { name: 'Bekijk: Register', exact: true });
      await look.click({ button: 'right' });
      const menu = page.getByRole('menu', { name: 'Wat u kunt doen met Register' });
      await menu.getByRole('menuitem', { name: 'Sla alleen dit op: Register' }).click();
      const chosen = page.locator('li').getByRole('checkbox', { checked: true });
      await expect.poll(() => chosen.count()).toBe(1);
      await look.press('Shift+F10');
      await menu.getByRole('menuitem', { name: 'Sla niet op: Register' }).click();
      await page.getByText('Kies eerst').waitFor();
    });
  }, 180_000);

  test("has the client's name above the navigation", async () => {
    await inApp(completeRegister(), async ({ page, goTo, origin }) => {
      await goTo('parties');
      const label = page.getByRole('button', { name: 'Bakkerij De Halm B.V.' });
      await label.press('ContextMenu');
      const menu = page.getByRole('menu');
      await menu.getByRole('menuitem', { name: 'Momentopname maken' }).click();
      await page.waitForURL(/\/versions$/);
      await page.getByText('Momentopname', { exact: true }).first().waitFor();
      await label.click({ button: 'right' });
      await menu.getByRole('menuitem', { name: 'Dit dossier dupliceren' }).click();
      await page.waitForURL(`${origin}/#/`);
      await page.getByRole('row').filter({ hasText: 'Bakker Bos (kopie)' }).waitFor();
    });
  }, 180_000);

  test('has nothing for axe, begins at its first item and gives the keyboard back', async () => {
    await inApp(exampleRegister(), async ({ page, goTo }) => {
      await goTo('parties');
      const menu = page.getByRole('menu');
      const items = menu.getByRole('menuitem');
      const row = page.locator('tbody tr[tabindex="0"]');
      await row.focus();
      await page.keyboard.press('Shift+F10');
      await expect.poll(() => isFocused(items.first())).toBe(true);
      expect(await inMenus(page)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => isFocused(items.nth(1))).toBe(true);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      await expect.poll(() => isFocused(row)).toBe(true);
      const columns = page.getByRole('button', { name: 'Kolommen' });
      await columns.focus();
      await page.keyboard.press('Enter');
      await menu.waitFor();
      expect(await inMenus(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      await expect.poll(() => isFocused(columns)).toBe(true);
    });
  }, 180_000);
});
