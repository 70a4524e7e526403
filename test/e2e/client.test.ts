/** Papers for the client, in a real browser on the real backend. */
import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, type AppOptions, openApp } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { exampleRegister } from '../support/example/register.ts';
import { faultsFromAllSides } from '../support/look.ts';

if (!chromiumPath) console.warn('No Chromium found: papers for the client are not looked at here.');

/** The bakery, one of whose processors has no agreement. */
function bakery() {
  const register = exampleRegister();
  return {
    ...register,
    processorAgreement: register.processorAgreement.map((row) =>
      row.party === 'host' ? { ...row, form: 'none' as const } : row,
    ),
  };
}

describe.skipIf(!chromiumPath)('for the client', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function client(options: AppOptions, ask: (app: App) => Promise<void>): Promise<void> {
    const app = await openApp(browser, { files: { Bakkerij: bakery() }, ...options });
    try {
      await app.backend.call('settings.set', { consultant: { name: 'Bureau Voorbeeld' } });
      await app.goTo('client');
      await ask(app);
      expect(app.troubles).toEqual([]);
    } finally {
      await app.close();
    }
  }

  test('shows the questions, the texts and a letter, and gives them as a PDF', async () => {
    await client({}, async ({ page }) => {
      const paper = page.getByRole('region', { name: 'Voorbeeld' });
      await paper.getByRole('heading', { name: 'Vragen aan u' }).waitFor();
      await paper.getByText('Bureau Voorbeeld').first().waitFor();
      await page.getByRole('radio', { name: /^Korte teksten/ }).press('Space');
      await paper.getByRole('heading', { name: 'Bij het contactformulier' }).waitFor();
      await page.getByRole('radio', { name: /^Brief aan Webhost Voorbeeld/ }).press('Space');
      await paper.getByText('nog geen verwerkersovereenkomst met u', { exact: false }).waitFor();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Dit bewaren' }).press('Enter');
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/_brief-aan-webhost-voorbeeld-b-v_nl_.*\.pdf$/);
      const text = execFileSync('pdftotext', ['-layout', await download.path(), '-']).toString();
      expect(text).toContain('Webhost Voorbeeld B.V.');
      expect(text).toContain('Geheimhouding van personeel');
    });
  }, 180_000);

  test('gives the question list in English as a Word document', async () => {
    await client({}, async ({ page }) => {
      await page.getByRole('radio', { name: 'Engels' }).press('Space');
      await page.getByRole('heading', { name: 'Questions for you' }).waitFor();
      await page.getByRole('radio', { name: 'Word' }).press('Space');
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Dit bewaren' }).click();
      expect((await waiting).suggestedFilename()).toMatch(/_questions_en_.*\.docx$/);
    });
  }, 180_000);

  test('can be used by everyone, in every theme and width', async () => {
    await client({ language: 'nl' }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Vragen aan u' }).waitFor();
      expect(await faultsFromAllSides(page, 'client-nl')).toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      // Dots to write on end where the page ends; words and boxes never do.
      const paragraphs = page.getByRole('region', { name: 'Voorbeeld' }).locator('p');
      const cut = () =>
        paragraphs.evaluateAll((all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
        );
      await expect.poll(cut).toEqual([]);
    });
  }, 180_000);
});
