/** The first screen of a client file, in a real browser on the real backend. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyRegister } from '../../shared/domain/register.ts';
import { type App, type AppOptions, openApp } from '../support/app.ts';
import { edited } from '../support/builders.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { exampleRegister } from '../support/example/register.ts';

/** Texts of which a part is outside the line that holds them. */
const cutOff = (lines: readonly Element[]): readonly (string | null)[] =>
  lines.filter((line) => line.scrollWidth > line.clientWidth).map((line) => line.textContent);

if (!chromiumPath) console.warn('No Chromium found: the overview is not looked at here.');

describe.skipIf(!chromiumPath)('overview', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  async function overview<T>(
    options: AppOptions,
    ask: (app: App) => Promise<T>,
    register = exampleRegister(),
  ): Promise<T> {
    const app = await openApp(browser, { files: { Bakkerij: register }, ...options });
    try {
      await app.goTo('overview');
      await app.page.getByRole('heading', { level: 2 }).first().waitFor();
      const answer = await ask(app);
      expect(app.troubles).toEqual([]);
      return answer;
    } finally {
      await app.close();
    }
  }

  test('says how far the register is and what to do next, at most five things', async () => {
    await overview({}, async ({ page }) => {
      await page.getByText('Eén van de zeven onderdelen is ingevuld.').waitFor();
      const steps = page.getByRole('region', { name: 'Wat nu?' }).getByRole('listitem');
      expect(await steps.count()).toBe(5);
      const first = steps.first().getByRole('button', { name: /^Invullen/ });
      await first.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/activities\/orders/);
    });
  });

  test('keeps the moment and gives the register as a PDF', async () => {
    const ask = async ({ page, backend, fileId }: App) => {
      await page.getByRole('button', { name: 'Momentopname' }).press('Enter');
      await page.getByLabel('Waarom bewaart u dit moment?').fill('Voor de vergadering');
      await page.keyboard.press('Enter');
      await page.getByText('Momentopname bewaard.').waitFor();
      await page.keyboard.press('Escape');
      const file = await fileId('Bakkerij');
      const versions = await backend.call('versions.list', { file });
      expect(versions).toMatchObject({
        value: [{ kind: 'snapshot', reason: 'Voor de vergadering' }],
      });
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Register als pdf' }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toMatch(/^bakkerij-de-halm-b-v_register_nl_.*\.pdf$/);
      const bytes = readFileSync(await download.path());
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    };
    await overview({}, ask, completeRegister());
  });

  test('says in a table all that a picture shows', async () => {
    await overview({}, async ({ page }) => {
      const flow = page.getByRole('region', { name: 'Waar de gegevens heen gaan' });
      await flow.getByRole('img').waitFor();
      await flow.getByRole('button', { name: 'Als tabel' }).click();
      await flow.getByRole('rowheader', { name: 'Mailbedrijf Voorbeeld Inc.' }).waitFor();
      const map = page.getByRole('region', { name: 'Buiten Europa' });
      await map.getByRole('rowheader', { name: 'Verenigde Staten' }).waitFor();
    });
  });

  test('says what is to be looked at again and leads there; an agreement that ended says so everywhere', async () => {
    const ended = edited(exampleRegister(), 'processorAgreement', 'mail-agreement', {
      expiresOn: '2025-03-01',
    });
    const ask = async ({ page, goTo }: App) => {
      const reviews = page.getByRole('region', { name: 'Opnieuw nakijken' }).getByRole('listitem');
      const first = reviews.first();
      await first.getByText('is afgelopen op 1 mrt. 2025').waitFor();
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await reviews.evaluateAll(cutOff)).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
      const name = 'Verwerkersovereenkomst met Mailbedrijf Voorbeeld Inc.';
      await first.getByRole('button', { name }).press('Enter');
      await page.waitForURL(/parties\/mail$/);
      const at = page.locator('[data-ref="processorAgreement/mail-agreement/expiresOn"]');
      await at.locator(':focus').waitFor();
      const finding = 'De overeenkomst met Mailbedrijf Voorbeeld Inc. liep af op 1 maart 2025.';
      await at.getByText(finding).waitFor();
      await goTo('parties');
      const line = page.getByRole('row').filter({ hasText: 'Mailbedrijf Voorbeeld Inc.' });
      await line.getByText('liep af op 1 mrt. 2025').waitFor();
      await goTo('findings');
      await page.getByRole('listitem').filter({ hasText: finding }).first().waitFor();
    };
    await overview({}, ask, ended);
  });

  test('an empty register has one thing to do first', async () => {
    await overview(
      {},
      async ({ page }) => {
        await page.getByRole('link', { name: 'Begin met de vragen' }).click();
        await page.waitForURL(/\/interview$/);
      },
      emptyRegister(),
    );
  });
});
