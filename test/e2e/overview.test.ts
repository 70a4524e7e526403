/** The first screen of a client file, in a real browser on the real backend. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyRegister } from '../../shared/domain/register.ts';
import { type App, openApp } from '../support/app.ts';
import { edited } from '../support/builders.ts';
import { chromiumPath } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { exampleRegister } from '../support/example/register.ts';
import { ownFile } from '../support/own-file.ts';
import { sharedApp } from '../support/shared-app.ts';

/** Texts of which a part is outside the line that holds them. */
const cutOff = (lines: readonly Element[]): readonly (string | null)[] =>
  lines.filter((line) => line.scrollWidth > line.clientWidth).map((line) => line.textContent);

if (!chromiumPath) console.warn('No Chromium found: the overview is not looked at here.');

describe.skipIf(!chromiumPath)('overview', () => {
  let app: App;
  sharedApp(async (browser) => {
    app = await openApp(browser);
    return app;
  });

  /** Of a client file in which nothing was done yet. Its label goes with it. */
  async function overview(
    ask: (app: App, label: string) => Promise<void>,
    register = exampleRegister(),
  ): Promise<void> {
    const label = ownFile(app, register);
    await app.goTo('overview', label);
    await app.page.getByRole('heading', { level: 2 }).first().waitFor();
    await ask(app, label);
    expect(app.troubles).toEqual([]);
  }

  test('says how far the register is and what to do next, at most five things', async () => {
    await overview(async ({ page }) => {
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
    const ask = async ({ page, backend, fileId }: App, label: string) => {
      await page.getByRole('button', { name: 'Momentopname' }).press('Enter');
      await page.getByLabel('Waarom bewaart u dit moment?').fill('Voor de vergadering');
      await page.keyboard.press('Enter');
      await page.getByText('Momentopname bewaard.').waitFor();
      await page.keyboard.press('Escape');
      const file = await fileId(label);
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
    await overview(ask, completeRegister());
  });

  test('says in a table all that a picture shows', async () => {
    await overview(async ({ page }) => {
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
    const ask = async ({ page, goTo }: App, label: string) => {
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
      await goTo('parties', label);
      const line = page.getByRole('row').filter({ hasText: 'Mailbedrijf Voorbeeld Inc.' });
      await line.getByText('liep af op 1 mrt. 2025').waitFor();
      await goTo('findings', label);
      await page.getByRole('listitem').filter({ hasText: finding }).first().waitFor();
    };
    await overview(ask, ended);
  });

  test('an empty register has one thing to do first', async () => {
    await overview(async ({ page }) => {
      await page.getByRole('link', { name: 'Begin met de vragen' }).click();
      await page.waitForURL(/\/interview$/);
    }, emptyRegister());
  });
});
