/** Another folder with client files, chosen in the settings in a real browser. */
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { writeLabelled } from '../support/labelled-files.ts';
import { choices, closePalette, openPalette } from '../support/palette.ts';

if (!chromiumPath) console.warn('No Chromium found: no other folder is chosen.');

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const use = (page: Page) => page.getByRole('button', { name: 'Deze map gebruiken' }).click();

async function give(page: Page, folder: string): Promise<void> {
  await page.getByLabel('Andere map kiezen').fill(folder);
  await use(page);
}

async function toSettings({ page, origin }: App): Promise<void> {
  await page.goto(`${origin}/#/settings`);
  await page.getByLabel('Andere map kiezen').waitFor();
}

describe.skipIf(!chromiumPath)('the folder with client files', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  async function withApp(run: (app: App) => Promise<void>): Promise<void> {
    const app = await openApp(browser, { files: { Kapper: completeRegister() } });
    try {
      await run(app);
      expect(app.troubles).toEqual([]);
    } finally {
      await app.close();
    }
  }

  test('becomes another one, for every page, and stays so after loading anew', async () => {
    await withApp(async (app) => {
      const { page, folder, goTo, another, origin } = app;
      const [library, other] = [join(folder, 'library'), join(folder, 'Elders')];
      writeLabelled(other, { Zadelmaker: completeRegister() });
      const second = await another();
      await second.goto(`${origin}/#/${await app.fileId('Kapper')}/organisation`);
      await second.getByLabel('Telefoon', { exact: true }).fill('030 1234567');
      await second
        .getByText(/^Bewaard|^In uw map bijgewerkt/)
        .first()
        .waitFor();
      await toSettings(app);
      await page.getByText(library, { exact: true }).waitFor();
      await page.getByText(/verplaatst niets en verwijdert niets/).waitFor();
      await give(page, other);
      for (const each of [page, second]) {
        await each.getByRole('heading', { name: 'Dossiers' }).waitFor();
        await row(each, 'Zadelmaker').waitFor();
        expect(await row(each, 'Kapper').count()).toBe(0);
      }
      await page.reload();
      await row(page, 'Zadelmaker').waitFor();
      expect(readdirSync(library)).toEqual(['Kapper.a30']);
      await goTo('overview', 'Zadelmaker');
      await toSettings(app);
      await give(page, library);
      await row(page, 'Kapper').waitFor();
      await goTo('organisation', 'Kapper');
      expect(await page.getByLabel('Telefoon', { exact: true }).inputValue()).toBe('030 1234567');
    });
  }, 180_000);

  test('is told where it is away, with the way to another, and shown when it is back', async () => {
    await withApp(async (app) => {
      const { page, folder } = app;
      const other = join(folder, 'Schijf');
      writeLabelled(other, { Zadelmaker: completeRegister(), Wagenmaker: completeRegister() });
      await toSettings(app);
      await give(page, other);
      await row(page, 'Zadelmaker').waitFor();
      renameSync(other, `${other} weg`);
      // As when one comes back to the window.
      const comesBack = () => page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
      await comesBack();
      await page.getByText(`De map met uw dossiers is er niet: ${other}.`).waitFor();
      expect(await row(page, 'Zadelmaker').count()).toBe(0);
      renameSync(`${other} weg`, other);
      await comesBack();
      await row(page, 'Zadelmaker').waitFor();
      await app.goTo('organisation', 'Zadelmaker');
      renameSync(other, `${other} weg`);
      await openPalette(page, 'wagen');
      await expect.poll(() => choices(page).allTextContents()).not.toContain('Wagenmaker');
      await closePalette(page);
      await page.goto(`${app.origin}/#/`);
      await page.reload();
      await page.getByRole('main').getByRole('link', { name: 'Instellingen' }).click();
      await page.getByRole('button', { name: 'Terug naar de gewone map' }).click();
      await page.getByText(/ \/ Artikel 30$/).waitFor();
    });
  }, 180_000);

  test('keeps what it cannot take yet on this computer, for who goes to another all the same', async () => {
    await withApp(async (app) => {
      const { page, folder, goTo } = app;
      const [library, other] = [join(folder, 'library'), join(folder, 'Elders')];
      writeLabelled(other, { Zadelmaker: completeRegister() });
      await goTo('organisation');
      renameSync(library, `${library} weg`);
      const phone = page.getByLabel('Telefoon', { exact: true });
      await phone.fill('030 1234567');
      await page
        .getByText(/^Bewaard/)
        .first()
        .waitFor();
      await toSettings(app);
      await give(page, other);
      await page
        .getByRole('alert')
        .filter({ hasText: 'nog niet in uw map worden bijgewerkt: Kapper' })
        .waitFor();
      await page.getByText(library, { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Toch de andere map gebruiken' }).click();
      await row(page, 'Zadelmaker').waitFor();
      renameSync(`${library} weg`, library);
      await toSettings(app);
      await give(page, library);
      await row(page, 'Kapper').waitFor();
      await goTo('organisation');
      expect(await phone.inputValue()).toBe('030 1234567');
    });
  }, 180_000);

  test('is made where it is not there, refused with the reason, and the standard one again', async () => {
    await withApp(async (app) => {
      const { page, folder } = app;
      const alert = page.getByRole('alert');
      const fresh = join(folder, 'Nieuw', 'Klanten');
      await toSettings(app);
      await use(page);
      await expect
        .poll(() =>
          page
            .getByLabel('Andere map kiezen')
            .evaluate((field) => field === document.activeElement),
        )
        .toBe(true);
      for (const [given, reason] of [
        ['klanten', 'Dit is geen volledig pad'],
        [join(folder, 'library', 'Kapper.a30'), 'Dit is een bestand, geen map'],
        [join(folder, 'data'), 'haar eigen werkkopieën'],
        [fresh, 'Deze map bestaat niet'],
      ] as const) {
        await give(page, given);
        await alert.filter({ hasText: reason }).waitFor();
      }
      await page.getByRole('button', { name: 'Map maken en gebruiken' }).click();
      await page.getByText('Nieuw / Klanten').waitFor();
      expect(readdirSync(fresh)).toEqual([]);
      await toSettings(app);
      await page.getByRole('button', { name: 'Terug naar de gewone map' }).click();
      await page.getByText(`${folder.split('/').at(-1)} / Artikel 30`).waitFor();
      await toSettings(app);
      expect(await page.getByRole('button', { name: 'Terug naar de gewone map' }).count()).toBe(0);
    });
  }, 180_000);
});
