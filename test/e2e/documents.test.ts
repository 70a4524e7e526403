/** The screen that makes documents, in a real browser on a real backend. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { bigRegister } from '../support/big-register.ts';
import { chromiumPath } from '../support/chromium.ts';
import { exampleRegister } from '../support/example/register.ts';
import { faultsFromAllSides } from '../support/look.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath)
  console.warn('No Chromium found: the screen of documents is not looked at here.');

/** A PDF, and axe, on a busy machine. */
const PATIENCE_MS = 180_000;
const files = { Voorbeeld: exampleRegister(), Groot: bigRegister(400) };

const drawn = (page: Page, number = 1) =>
  page.locator(`[role="region"] canvas[data-drawn="${number}"]`);

/** Of all client files at once: how far it is is told file by file, and stopping it saves nothing. */
async function exportManyAndStop(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Alle dossiers' }).click();
  await page.getByRole('button', { name: 'Veel tegelijk opslaan als pdf' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText('2 dossiers').waitFor();
  await drawer.getByRole('button', { name: 'Opslaan' }).click();
  const progress = drawer.getByRole('progressbar', { name: 'Bezig met maken' });
  await drawer.getByText('0 van 2').waitFor();
  await expect.poll(() => progress.evaluate(fractionOf)).toBeGreaterThan(0);
  // Closed it goes on; asked for another file it tells of the two that it is making.
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await page.getByRole('row').filter({ hasText: 'Groot' }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Opslaan als pdf' }).click();
  await drawer.getByText(/^[01] van 2$/).waitFor();
  await drawer.getByRole('button', { name: 'Stoppen' }).click();
  const stopped = drawer.getByRole('status').getByText('Gestopt. Er is niets opgeslagen.');
  await stopped.waitFor();
  await drawer.getByRole('button', { name: 'Nog eens' }).click();
  await drawer.getByRole('button', { name: 'Opslaan' }).waitFor();
}

const fractionOf = (element: Element): number =>
  (element as unknown as { readonly value: number }).value;

describe.skipIf(!chromiumPath)('making documents', () => {
  let app: App;

  const browserOf = sharedApp(async (browser) => {
    app = await openApp(browser, { files });
    await app.goTo('documents', 'Voorbeeld');
    return app;
  });

  test(
    'shows the PDF itself, page by page, as large as one wants',
    async () => {
      const { page } = app;
      await drawn(page).waitFor({ timeout: 40_000 });
      // Something is on it: ink of the title, not only paper.
      const dark = await drawn(page).evaluate((element) => {
        const canvas = element as unknown as {
          readonly width: number;
          readonly height: number;
          getContext(kind: '2d'): {
            getImageData(
              x: number,
              y: number,
              width: number,
              height: number,
            ): { readonly data: readonly number[] };
          };
        };
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, at) => at % 4 === 0 && value < 80).length;
      });
      expect(dark).toBeGreaterThan(500);
      await page.getByText(/bladzijde 1 van \d+/).waitFor();
      await page.getByRole('button', { name: 'Volgende bladzijde' }).click();
      await drawn(page, 2).waitFor();
      await page.getByRole('button', { name: 'Bladzijde 1', exact: true }).click();
      await drawn(page, 1).waitFor();
      const percent = page.getByRole('button', { name: /Passend maken/ });
      const before = await percent.textContent();
      await page.getByRole('button', { name: 'Groter' }).click();
      await expect.poll(() => percent.textContent()).not.toBe(before);
      await percent.click();
      await expect.poll(() => percent.textContent()).toBe(before);
      // The others are counted meanwhile, and nothing stands half behind the foot.
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Overeenkomsten met bedrijven' })
        .getByText(/^\d+ bladzijden?$/)
        .waitFor({ timeout: 40_000 });
      await page.getByRole('checkbox', { name: 'json' }).scrollIntoViewIfNeeded();
      const json = await page.getByRole('checkbox', { name: 'json' }).boundingBox();
      const save = await page.getByRole('button', { name: /opslaan$/ }).boundingBox();
      expect((json?.y ?? 900) + (json?.height ?? 0)).toBeLessThan(save?.y ?? 0);
      const hint = await page.getByText('Uw browser zet dit bij uw downloads.').boundingBox();
      expect(hint?.height).toBeLessThan(30);
      await page.getByRole('button', { name: 'Bekijk: Privacyverklaring voor klanten' }).click();
      await page.getByRole('heading', { name: /^Privacyverklaring voor klanten,/ }).waitFor();
      await drawn(page).waitFor({ timeout: 40_000 });
      expect(app.troubles).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'saves what was chosen in one zip, and says what one should know of it',
    async () => {
      const { page } = app;
      await page.getByRole('checkbox', { name: 'html' }).check();
      await page.getByRole('checkbox', { name: 'Engels' }).check();
      const download = page.waitForEvent('download', { timeout: 50_000 });
      await page.getByRole('button', { name: '12 bestanden in een zip opslaan' }).click();
      const entries = unzipSync(readFileSync(await (await download).path()));
      expect(Object.keys(entries)).toHaveLength(12);
      expect(Object.keys(entries).filter((name) => name.endsWith('.html'))).toHaveLength(6);
      await page.getByText('Register is nog een concept.').waitFor();
      await page.getByRole('checkbox', { name: 'html' }).uncheck();
      await page.getByRole('checkbox', { name: 'Engels' }).uncheck();
    },
    PATIENCE_MS,
  );

  test(
    'saves one file as it is, read back with its words',
    async () => {
      const { page } = app;
      for (const name of ['Register', 'Register van werk voor anderen'])
        await page.getByRole('checkbox', { name, exact: true }).uncheck();
      const download = page.waitForEvent('download', { timeout: 50_000 });
      await page.getByRole('button', { name: '1 bestand opslaan' }).click();
      const path = await (await download).path();
      const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
      expect(text.replaceAll('\n', ' ')).toContain('Privacyverklaring van Bakkerij De Halm B.V.');
      await page.getByRole('checkbox', { name: 'Privacyverklaring voor klanten' }).uncheck();
      await page.getByText('Kies eerst wat u opslaat').waitFor();
    },
    PATIENCE_MS,
  );

  test('gives the public the statements alone', async () => {
    const { page } = app;
    await page.getByRole('radio', { name: /Voor iedereen/ }).check();
    await page
      .getByRole('checkbox', { name: 'Register', exact: true })
      .waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'json' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /Om zelf mee te werken/ }).check();
    await page.getByRole('checkbox', { name: 'Wat er nog moet' }).waitFor();
  });

  test(
    'tells how far long work is, and stops it',
    async () => {
      const { page } = app;
      await app.goTo('documents', 'Groot');
      const downloads: string[] = [];
      page.on('download', (one) => downloads.push(one.suggestedFilename()));
      const preview = page.getByRole('progressbar', { name: 'Het voorbeeld wordt gemaakt' });
      await preview.waitFor();
      await page.getByRole('button', { name: 'Stoppen' }).click();
      await page.getByText('Gestopt. Er is niets opgeslagen.').waitFor();
      await page.getByRole('button', { name: /opslaan$/ }).click();
      await page.getByRole('progressbar', { name: 'De bestanden worden gemaakt' }).waitFor();
      await page.getByRole('button', { name: 'Stoppen' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: 'Gestopt. Er is niets opgeslagen.' })
        .waitFor();
      expect(downloads).toEqual([]);
      // The app goes on: a smaller document is saved whole.
      await page.getByText('bladzijden: na het voorbeeld').first().waitFor();
      await page.getByRole('checkbox', { name: 'Register', exact: true }).uncheck();
      await page.getByRole('checkbox', { name: /^Privacyverklaring/, checked: true }).uncheck();
      await page.getByText('Voor de klant:').click();
      await page.getByRole('checkbox', { name: 'Korte teksten' }).check();
      const download = page.waitForEvent('download', { timeout: 50_000 });
      await page.getByRole('button', { name: '1 bestand opslaan' }).click();
      expect((await download).suggestedFilename()).toMatch(/_korte-teksten_nl_.*\.pdf$/);
      await exportManyAndStop(page);
      expect(downloads).toHaveLength(1);
      expect(app.troubles).toEqual([]);
    },
    PATIENCE_MS,
  );

  test(
    'in English, in both themes and at every width: nothing for axe and nothing sideways',
    async () => {
      const look = await openApp(browserOf(), {
        files: { Voorbeeld: exampleRegister() },
        language: 'en',
      });
      try {
        const { page } = look;
        await look.goTo('documents');
        await drawn(page).waitFor({ timeout: 40_000 });
        expect(await faultsFromAllSides(page, 'documents-en')).toEqual([]);
        expect(look.troubles).toEqual([]);
      } finally {
        await look.close();
      }
    },
    PATIENCE_MS,
  );
});
