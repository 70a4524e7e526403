/** The command palette, the help and the settings in a real browser. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: palette, help and settings are not looked at.');

const files = { 'Bakker Bos': completeRegister(), 'Kapper Kort': completeRegister() };

describe.skipIf(!chromiumPath)('palette, help and settings', () => {
  let app: App;
  sharedApp(async (browser) => {
    app = await openApp(browser, { files });
    return app;
  });
  afterEach(() => expect(app.troubles).toEqual([]));

  async function search(page: Page, text: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type(text);
  }

  const chosen = (page: Page) => page.getByRole('option', { selected: true });

  test('goes to a client file, a section and a record, and gives the focus back', async () => {
    const { page } = app;
    await page.evaluate("location.hash = '#/'");
    await page.getByRole('button', { name: 'Zoek in alle dossiers' }).waitFor();
    // As far as the list itself knows the files they can be chosen: whoever types on does not wait for an answer.
    await page.evaluate(() => {
      const ask = window.fetch.bind(window);
      window.fetch = (address, init) =>
        typeof address === 'string' && address.endsWith('/library.list')
          ? new Promise<Response>(() => undefined)
          : ask(address, init);
      Object.assign(window, { goOn: () => Object.assign(window, { fetch: ask }) });
    });
    await page.getByRole('button', { name: 'Zoek in alle dossiers' }).focus();
    await search(page, 'zzzz');
    await page.getByText('Niets gevonden').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    const focused = page.locator('button:focus');
    await focused.filter({ hasText: 'Zoek in alle dossiers' }).waitFor();
    await search(page, 'kap');
    expect(await chosen(page).textContent()).toBe('Kapper Kort');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/lib-[^/]+\/overview$/);
    await page.evaluate('goOn()');
    await page.getByRole('navigation').waitFor();
    await search(page, 'overeenkomsten');
    await chosen(page).filter({ hasText: 'Bedrijven en instanties' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/parties$/);
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('main');
    const { party } = completeRegister();
    const name = party[0]?.name ?? '';
    await search(page, name);
    await page.getByRole('option').filter({ hasText: name }).first().click();
    await page.waitForURL(/\/(parties|activities|organisation)\/?/);
    await search(page, 'bakker');
    await page.getByRole('option', { name: 'Bakker Bos' }).click();
    await page.waitForURL((url) => url.hash.endsWith('/overview'));
  });

  test('the field of the palette has the focus as soon as it is there', async () => {
    const { page } = app;
    // Its code is there from the first time on.
    await search(page, 'a');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const focused = await page.evaluate(async () => {
      const keys = { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
      // Drawn before the next task, which may well be the next key.
      for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();
      return document.activeElement?.getAttribute('role');
    });
    expect(focused).toBe('combobox');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('settings are kept by themselves', async () => {
    const { page, origin, backend } = app;
    await page.goto(`${origin}/#/settings`);
    await page.getByLabel('Uw naam').fill('Bram Bos');
    await page.getByText('Bewaard').first().waitFor();
    await page.getByLabel('Naam van uw kantoor').fill('Kantoor Noord');
    const settings = async () => {
      const reply = await backend.call('settings.get', {});
      return reply.ok ? reply.value : undefined;
    };
    await expect
      .poll(settings)
      .toMatchObject({ name: 'Bram Bos', consultant: { name: 'Kantoor Noord' } });
    await page.getByLabel('Uw naam').fill('');
    await expect.poll(settings).not.toHaveProperty('name');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Logo kiezen' }).click();
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await (await chooser).setFiles({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from(dot, 'base64'),
    });
    await page.getByAltText('Uw logo').waitFor();
    await page.getByRole('button', { name: 'Logo weghalen' }).click();
    await expect.poll(() => page.getByAltText('Uw logo').count()).toBe(0);
    await page.getByRole('radio', { name: 'Donker' }).click();
    await expect.poll(settings).toMatchObject({ theme: 'dark', consultant: {} });
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await page.getByRole('radio', { name: 'Nederlands' }).click();
    await page.getByRole('radio', { name: 'Zoals het systeem' }).click();
    await expect.poll(settings).toMatchObject({ theme: 'system', language: 'nl' });
  });

  test('the arrows go round, and actions change the app at once', async () => {
    const { page, backend, fileId, goTo } = app;
    const file = await fileId('Bakker Bos');
    await goTo('overview');
    await page.getByRole('navigation').waitFor();
    await search(page, '');
    const options = page.getByRole('option');
    const isChosen = (option: Locator) =>
      expect.poll(() => option.getAttribute('aria-selected')).toBe('true');
    await isChosen(options.first());
    await page.keyboard.press('ArrowUp');
    await isChosen(options.last());
    // What comes in above it meanwhile does not take its place.
    const { party } = completeRegister();
    const changes = [{ ref: `party/${party[0]?.id}/name`, from: party[0]?.name, to: 'Anders' }];
    expect((await backend.call('register.change', { file, changes })).ok).toBe(true);
    await options.filter({ hasText: 'Ongedaan maken' }).waitFor();
    await isChosen(options.last());
    await page.keyboard.press('ArrowDown');
    await isChosen(options.first());
    await page.keyboard.type('engels');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'All client files' }).waitFor();
    await search(page, 'dark');
    await page.keyboard.press('Enter');
    const scheme = 'document.documentElement.dataset.mantineColorScheme';
    await expect.poll(() => page.evaluate(scheme)).toBe('dark');
    await search(page, 'snapshot');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/versions$/);
    const reply = await backend.call('versions.list', { file });
    expect(reply).toMatchObject({ ok: true, value: [{ reason: 'Snapshot' }] });
    // On a Mac it is the other key, and Ctrl+K stays what it is in a text there.
    await page.addInitScript(
      "Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (Macintosh)' })",
    );
    await page.reload();
    await page.getByText('⌘ K').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Meta+o');
    await page.waitForURL((url) => url.hash === '#/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Meta+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
  });
});
