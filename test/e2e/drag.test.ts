/** What a hand drags: rows to another place, a picture to its field. In a real browser on a real backend. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { exampleRegister } from '../support/example/register.ts';
import { withApp } from '../support/with-app.ts';

if (!chromiumPath) console.warn('No Chromium found: nothing is dragged here.');

const files = { Voorbeeld: exampleRegister(), Compleet: completeRegister() };

/** The handle of a row that is one of several. */
const handle = (rows: Locator, at: number): Locator => rows.nth(at).locator('[data-handle]');

/** Takes a row by its handle and holds it over the upper half of another one. */
async function carry(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  for (const y of [6, 4]) await to.hover({ position: { x: 60, y }, force: true });
  await expect.poll(() => to.getAttribute('data-drop')).toBe('before');
}

/** As a browser gives a file that is dropped: to the element itself. */
async function drop(page: Page, place: Locator, name: string, bytes: readonly number[]) {
  const dataTransfer = await page.evaluateHandle(
    `(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], '${name}'));
      return data;
    })()`,
  );
  await place.dispatchEvent('dragover', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
}

const dot = [
  ...Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
];

describe.skipIf(!chromiumPath)('dragging', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  test('own paragraphs change places by hand and by button, each time as one change', async () => {
    // High enough to see from where to where.
    await withApp(browser, { files, height: 1800 }, async ({ page, goTo }) => {
      await goTo('statement', 'Voorbeeld');
      await page.getByRole('button', { name: /Niet tevreden/ }).click();
      const rows = page.locator('[data-moves]');
      const fields = page.getByRole('textbox', { name: /^Eigen tekst/ });
      const texts = () => Promise.all([0, 1, 2].map((at) => fields.nth(at).inputValue()));
      const printed = page.locator('[data-a30-paper]').getByText(/^(Een|Twee|Drie)\.$/);
      for (const [at, text] of ['Een.', 'Twee.', 'Drie.'].entries()) {
        await page.getByRole('button', { name: 'Eigen alinea toevoegen' }).click();
        await fields.nth(at).fill(text);
        await printed.nth(at).waitFor();
      }
      const order = async (...wanted: string[]) => {
        await expect.poll(texts).toEqual(wanted);
        await expect.poll(() => printed.allTextContents()).toEqual(wanted);
      };
      await order('Een.', 'Twee.', 'Drie.');

      await carry(page, handle(rows, 2), rows.nth(0));
      await page.mouse.up();
      await order('Drie.', 'Een.', 'Twee.');
      await page.keyboard.press('Control+z');
      await order('Een.', 'Twee.', 'Drie.');

      // Escape gives up, and so does a drop beside the rows or on a field of text.
      await carry(page, handle(rows, 2), rows.nth(0));
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await expect.poll(() => page.locator('[data-drop], [data-dragged]').count()).toBe(0);
      await carry(page, handle(rows, 2), rows.nth(0));
      await page.getByRole('heading', { level: 1 }).hover({ force: true });
      await page.mouse.up();
      await expect.poll(() => page.locator('[data-drop], [data-dragged]').count()).toBe(0);
      await order('Een.', 'Twee.', 'Drie.');

      const down = page.getByRole('button', { name: 'Omlaag: Eigen tekst' });
      await down.nth(0).focus();
      await page.keyboard.press('Enter');
      await order('Twee.', 'Een.', 'Drie.');
      await page
        .getByRole('status')
        .filter({ hasText: 'Staat nu op plaats 2 van 3.' })
        .waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await order('Twee.', 'Drie.', 'Een.');
      // At the end of the way the keyboard stays where it is.
      expect(await down.nth(2).getAttribute('aria-disabled')).toBe('true');
      expect(await down.nth(2).evaluate((button) => button.matches(':focus'))).toBe(true);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await order('Een.', 'Twee.', 'Drie.');

      // One that is taken out is told of, with the way back.
      await page.getByRole('button', { name: /^Deze alinea weghalen: Eigen tekst 2/ }).click();
      const told = page.getByRole('status').filter({ hasText: 'Eigen tekst 2 is verwijderd.' });
      await told.waitFor();
      expect(await fields.count()).toBe(2);
      await page
        .locator('div', { has: told })
        .last()
        .getByRole('button', { name: 'Ongedaan maken' })
        .click();
      await order('Een.', 'Twee.', 'Drie.');
      await told.waitFor({ state: 'detached' });
    });
  });

  test('rows of the editor change places by hand, and their details by button', async () => {
    const many = Map.groupBy(files.Voorbeeld.recipient, ({ activity }) => activity);
    const [activity] = [...many].find(([, rows]) => rows.length > 2) ?? [];
    await withApp(browser, { files, height: 1200 }, async ({ page, goTo }) => {
      await goTo(`activities/${activity}`, 'Voorbeeld');
      const rows = page.getByRole('table', { name: 'Wie krijgt ze?' }).locator('tr[data-id]');
      const names = () => rows.getByRole('rowheader').allInnerTexts();
      await rows.nth(2).scrollIntoViewIfNeeded();
      const [one, two, three, ...others] = await names();
      await carry(page, handle(rows, 1), rows.nth(0));
      await page.mouse.up();
      await expect.poll(names).toEqual([two, one, three, ...others]);
      await page.keyboard.press('Control+z');
      await expect.poll(names).toEqual([one, two, three, ...others]);
      await rows.nth(1).getByRole('button').click();
      await page.getByRole('button', { name: 'Omhoog' }).click();
      await expect.poll(names).toEqual([two, one, three, ...others]);
      await page.getByRole('button', { name: 'Weghalen', exact: true }).click();
      const told = page.getByRole('status').filter({ hasText: `${two} is verwijderd.` });
      await told.waitFor();
      await expect.poll(names).toEqual([one, three, ...others]);
      await page
        .locator('div', { has: told })
        .last()
        .getByRole('button', { name: 'Ongedaan maken' })
        .click();
      await expect.poll(names).toEqual([two, one, three, ...others]);
    });
  });

  test('a row that another window removes while it is dragged goes nowhere, and no later drag is taken for it', async () => {
    const many = Map.groupBy(files.Voorbeeld.recipient, ({ activity }) => activity);
    const [activity] = [...many].find(([, rows]) => rows.length > 2) ?? [];
    await withApp(browser, { files, height: 1200 }, async (app) => {
      const { page, goTo, fileId, backend } = app;
      await goTo(`activities/${activity}`, 'Voorbeeld');
      const rows = page.getByRole('table', { name: 'Wie krijgt ze?' }).locator('tr[data-id]');
      const names = () => rows.getByRole('rowheader').allInnerTexts();
      await rows.nth(2).scrollIntoViewIfNeeded();
      const [one, , ...others] = await names();
      await carry(page, handle(rows, 1), rows.nth(0));
      const id = await rows.nth(1).getAttribute('data-id');
      const file = await fileId('Voorbeeld');
      await backend.call('register.remove', { file, rows: [{ entity: 'recipient', id }] });
      await expect.poll(names).toEqual([one, ...others]);
      await rows.nth(0).hover({ position: { x: 60, y: 5 }, force: true });
      await expect.poll(() => page.locator('[data-drop]').count()).toBe(0);
      await page.mouse.up();
      // Back again, under its old name; what is dragged now is text from elsewhere.
      await page.keyboard.press('Control+z');
      await expect.poll(() => rows.count()).toBe(others.length + 2);
      const dataTransfer = await page.evaluateHandle('new DataTransfer()');
      await rows.nth(0).dispatchEvent('dragover', { dataTransfer });
      expect(await page.locator('[data-drop]').count()).toBe(0);
    });
  });

  test('a logo is dropped on its field, and what is no picture is refused as when it is chosen', async () => {
    await withApp(browser, { files }, async ({ page, goTo, origin }) => {
      const logo = page.getByAltText('Uw logo');
      const choose = page.getByRole('button', { name: 'Logo kiezen' });
      const refused = page.getByRole('alert').filter({ hasText: 'Er is niets gewijzigd' });
      const inTurn = async () => {
        await choose.waitFor();
        await drop(page, choose, 'brief.txt', [1, 2, 3]);
        await refused.waitFor();
        await drop(page, choose, 'logo.png', dot);
        await logo.waitFor();
        expect(await refused.count()).toBe(0);
      };
      await goTo('organisation', 'Compleet');
      await choose.waitFor();
      await drop(page, page.getByRole('heading', { level: 1 }), 'logo.png', dot);
      await inTurn();
      await page.keyboard.press('Control+z');
      await choose.waitFor();
      await page.goto(`${origin}/#/settings`);
      await inTurn();
    });
  });
});
