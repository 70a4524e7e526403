/** What stays of a client file that is nowhere, thrown away or put back from the settings in a real browser. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { faultsFromAllSides, violations } from '../support/look.ts';
import { withApp } from '../support/with-app.ts';

if (!chromiumPath) console.warn('No Chromium found: what is left is not looked at.');

describe.skipIf(!chromiumPath)('what is left of a client file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  test('is told after deleting, and goes from the settings after a question', async () => {
    await withApp(browser, { files: { Kapper: completeRegister() } }, async (app) => {
      const { page, folder, origin, backend } = app;
      const data = join(folder, 'data');
      const kept = () => readdirSync(join(data, 'interviews')).length;
      const file = await app.fileId('Kapper');
      await backend.call('interview.keep', { of: { file }, place: 1, answers: {} });
      await backend.call('file.close', { file });
      await page.goto(`${origin}/#/settings`);
      await page.getByRole('heading', { name: 'Dossiers' }).waitFor();
      expect(await page.getByRole('region', { name: 'Nog op deze computer' }).count()).toBe(0);
      // As where it was opened before places were written down.
      rmSync(join(data, 'places'), { recursive: true });
      await page.goto(`${origin}/#/`);
      await page.getByRole('checkbox', { name: 'Kapper kiezen' }).click();
      await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
      await page.getByRole('button', { name: /^Prullenbak/ }).click();
      await page.getByRole('button', { name: 'Kapper voorgoed verwijderen…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Voorgoed verwijderen' }).click();
      await page.getByText('bij Instellingen, onder “Nog op deze computer”').waitFor();
      await page.getByRole('link', { name: 'Instellingen' }).click();
      const sheet = page.getByRole('region', { name: 'Nog op deze computer' });
      await sheet.getByText('Vragen die nog niet af zijn').waitFor();
      expect(await faultsFromAllSides(page, 'settings-leftovers')).toEqual([]);
      const button = sheet.getByRole('button', { name: /^Weggooien wat over is van Kapper, .*…$/ });
      await button.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Weggooien wat over is van “Kapper”?' });
      await dialog.getByText('Vragen die nog niet af zijn').waitFor();
      expect(await violations(page)).toEqual([]);
      // Enter alone loses nothing.
      const keep = dialog.getByRole('button', { name: 'Niet weggooien' });
      await expect.poll(() => keep.evaluate((at) => at === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      expect(kept()).toBe(1);
      await button.click();
      await dialog.getByRole('button', { name: 'Voorgoed weggooien' }).click();
      await sheet.getByText('Wat over was van “Kapper” is weg.').waitFor();
      expect(kept()).toBe(0);
      const focused = () => page.evaluate('document.activeElement?.ariaLabel ?? ""');
      await expect.poll(focused).toBe('Nog op deze computer');
      await page.reload();
      await page.getByRole('heading', { name: 'Dossiers' }).waitFor();
      expect(await sheet.count()).toBe(0);

      // What another window does is followed, and what it threw away is not told as in use.
      writeFileSync(join(data, 'interviews', 'file-ander.json'), '{}');
      await backend.call('library.create', { label: 'Slager', language: 'nl' });
      await sheet.getByRole('button', { name: /^Weggooien/ }).click();
      const asked = page.getByRole('dialog', { name: /^Weggooien wat over is van/ });
      await asked.waitFor();
      await backend.call('leftovers.forget', { id: 'ander', what: ['questions'] });
      await sheet.getByText('Er ligt niets meer.').waitFor();
      await asked.getByRole('button', { name: 'Voorgoed weggooien' }).click();
      await page.getByText('Hiervan was niets meer over').waitFor();
      await sheet.waitFor({ state: 'detached' });
    });
  }, 180_000);

  test('work of which the file was taken out of the folder is put back by its button', async () => {
    await withApp(browser, { files: { Kapper: completeRegister() } }, async (app) => {
      const { page, folder, origin, backend } = app;
      const path = join(folder, 'library', 'Kapper.a30');
      const file = await app.fileId('Kapper');
      const [organisation] = completeRegister().organisation;
      const ref = `organisation/${organisation?.id}/legalName`;
      const changes = [{ ref, from: organisation?.legalName, to: 'Kapper Kanarie' }];
      await backend.call('register.change', { file, changes });
      rmSync(path);
      // As when the app is started again: the file is not open then.
      process.kill(backend.pid ?? 0, 'SIGKILL');
      await expect
        .poll(async () => (await backend.call('library.list', {})).ok, { timeout: 20_000 })
        .toBe(true);
      await page.goto(`${origin}/#/settings`);
      const sheet = page.getByRole('region', { name: 'Nog op deze computer' });
      const button = sheet.getByRole('button', { name: /^Terugzetten in uw map: Kapper, / });
      await button.waitFor();
      expect(await faultsFromAllSides(page, 'settings-put-back')).toEqual([]);
      await sheet.getByRole('button', { name: /^Weggooien wat over is van Kapper/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Weggooien wat over is van “Kapper”?' });
      await dialog.getByText('U kunt dit werk ook terugzetten').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await button.focus();
      await page.keyboard.press('Enter');
      await sheet.getByText('“Kapper” ligt weer in uw map').waitFor();
      expect(existsSync(path)).toBe(true);
      expect(await button.count()).toBe(0);
      const focused = () => page.evaluate('document.activeElement?.ariaLabel ?? ""');
      await expect.poll(focused).toBe('Nog op deze computer');
      await app.goTo('organisation');
      await page.locator('input[value="Kapper Kanarie"]').waitFor();
      await page.goto(`${origin}/#/settings`);
      await page.reload();
      await page.getByRole('heading', { name: 'Dossiers' }).waitFor();
      expect(await sheet.count()).toBe(0);
    });
  }, 180_000);
});
