import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fieldMessages } from '../../shared/i18n/app/field.ts';
import { frameMessages } from '../../shared/i18n/app/frame.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: two windows and a lost backend are not tried.');

const words = fieldMessages.nl;
const NOTICED_MS = 2_000;

describe.skipIf(!chromiumPath)('what others and accidents do meanwhile', () => {
  let app: App;
  sharedApp(async (browser) => {
    app = await openApp(browser, { files: { Klant: completeRegister() } });
    return app;
  });

  const id = completeRegister().activity[0]?.id ?? '';
  const go = async (page: Page): Promise<void> => {
    await page.goto(`${app.origin}/#/${await app.fileId('Klant')}/activities/${id}`);
    await nameField(page).waitFor();
  };
  const nameField = (page: Page) => page.getByLabel('Naam', { exact: true }).first();
  interface Shown {
    readonly id: string;
    readonly name: { readonly nl: string };
    readonly description?: { readonly nl?: string };
  }
  const row = async (): Promise<Shown> => {
    const file = await app.fileId('Klant');
    const reply = await app.backend.call('register.rows', { file, scope: { kind: 'common' } });
    if (!reply.ok) throw new Error(reply.code);
    const { rows } = reply.value as { rows: { activity: Shown[] } };
    const found = rows.activity.find((each) => each.id === id);
    if (!found) throw new Error('gone');
    return found;
  };
  const stored = async (): Promise<string> => (await row()).name.nl;
  const storedLength = async (): Promise<number> => (await row()).description?.nl?.length ?? 0;

  /** Ours is on its way when theirs is kept. */
  async function bothChange(
    page: Page,
    ours: string,
    theirs: { readonly ref: string; readonly from: unknown; readonly to: unknown },
  ): Promise<void> {
    const held = Promise.withResolvers<undefined>();
    const passed = Promise.withResolvers<undefined>();
    await page.route('**/rpc/register.change', async (route) => {
      await held.promise;
      await route.continue();
      passed.resolve(undefined);
    });
    const sent = page.waitForRequest('**/rpc/register.change');
    await nameField(page).fill(ours);
    await sent;
    const file = await app.fileId('Klant');
    const kept = await app.backend.call('register.change', { file, changes: [theirs] });
    expect(kept.ok).toBe(true);
    held.resolve(undefined);
    await passed.promise;
    await page.unroute('**/rpc/register.change');
  }

  test('one window shows what another changes, and of one field each chooses', async () => {
    await go(app.page);
    const other = await app.another();
    await go(other);
    await nameField(app.page).fill('Klanten en meer');
    await expect.poll(() => nameField(other).inputValue()).toBe('Klanten en meer');

    // Both type in the same field, and ours is on its way when the other is kept.
    const held = Promise.withResolvers<undefined>();
    await other.route('**/rpc/register.change', async (route) => {
      await held.promise;
      await route.continue();
    });
    const sent = other.waitForRequest('**/rpc/register.change');
    await nameField(other).fill('Van het tweede');
    await sent;
    // And one types on.
    await nameField(other).fill('Van het tweede venster');
    const file = await app.fileId('Klant');
    const ref = `activity/${id}/name`;
    const { name } = await row();
    const first = { ref, from: name, to: { ...name, nl: 'Eerst' } };
    const kept = await app.backend.call('register.change', { file, changes: [first] });
    expect(kept.ok).toBe(true);
    held.resolve(undefined);
    const note = other.getByRole('note').filter({ hasText: words.elsewhere });
    await note.waitFor();
    expect(await note.innerText()).toContain('Eerst');
    // Leaving the field is no choice: theirs stays until ours is chosen.
    await nameField(other).press('Tab');
    await note.waitFor();
    expect(await stored()).toBe('Eerst');
    await note.getByRole('button', { name: words.keepMine }).click();
    await expect.poll(stored).toBe('Van het tweede venster');
    await expect.poll(() => nameField(app.page).inputValue()).toBe('Van het tweede venster');

    await other.unroute('**/rpc/register.change');
    const now = (await row()).name;
    await bothChange(other, 'Toch niet', { ref, from: now, to: { ...now, nl: 'Van een ander' } });
    await note.getByRole('button', { name: words.keepTheirs }).click();
    await expect.poll(() => nameField(other).inputValue()).toBe('Van een ander');
    await nameField(other).press('Tab');
    expect(await stored()).toBe('Van een ander');

    // Ours may become what theirs is already: there is nothing left to choose.
    await other.goto(`${app.origin}/#/${file}/parties/mail`);
    await other.locator('[data-ref="party/mail/name"]').waitFor();
    const from = await nameField(other).inputValue();
    await bothChange(other, 'Weer anders', { ref: 'party/mail/name', from, to: 'Samen eens' });
    await note.waitFor();
    await nameField(other).fill('Samen eens');
    await nameField(other).press('Tab');
    await note.getByRole('button', { name: words.keepMine }).click();
    await note.waitFor({ state: 'detached' });
    expect(await nameField(other).inputValue()).toBe('Samen eens');
    await other.close();
  }, 180_000);

  test('a backend that dies is noticed, comes back, and nothing that was typed is lost', async () => {
    await go(app.page);
    await nameField(app.page).fill('Bewaard voor de klap');
    await expect.poll(stored).toBe('Bewaard voor de klap');
    const lost = app.page.getByText(frameMessages.nl.lost);
    // It may be back before an eye that looks now and then has seen it gone: the page keeps the moment.
    await app.page.evaluate(`new MutationObserver(() => {
      if (document.body.innerText.includes(${JSON.stringify(frameMessages.nl.lost)}))
        globalThis.lostAt ??= Date.now();
    }).observe(document.body, { childList: true, subtree: true, characterData: true })`);
    const begun = Date.now();
    app.backend.kill();
    await nameField(app.page).pressSequentially(' en erna', { delay: 20 });
    const lostAt = () => app.page.evaluate<number>('globalThis.lostAt ?? 0');
    await expect.poll(lostAt, { timeout: 20_000 }).toBeGreaterThan(0);
    expect((await lostAt()) - begun).toBeLessThan(NOTICED_MS);
    await expect.poll(stored, { timeout: 15_000 }).toBe('Bewaard voor de klap en erna');
    await lost.waitFor({ state: 'detached' });
    await app.page.getByText(shellMessages.nl.saved, { exact: true }).first().waitFor();
  }, 180_000);

  test('a file dropped where nothing takes files does not take the page away', async () => {
    await go(app.page);
    const held = await app.page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'x.pdf'));
      return ['dragover', 'drop'].map((type) =>
        !document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })));
    })()`);
    expect(held).toEqual([true, true]);
  }, 180_000);

  test('text of any kind is kept as text', async () => {
    await go(app.page);
    const odd = '<b onload=alert(1)>=1+1 \u202Eomgekeerd 😀 مرحبا';
    await nameField(app.page).fill(odd);
    await expect.poll(stored).toBe(odd);
    expect(await app.page.locator('main b[onload]').count()).toBe(0);
    await expect.poll(() => app.page.locator('h1').innerText()).toContain('<b onload');
  }, 180_000);

  test('a text of 1 MB goes into a long field, and too long a one is refused in words', async () => {
    await go(app.page);
    await nameField(app.page).fill('x'.repeat(2_001));
    const note = app.page.getByRole('note').filter({ hasText: words.notKept });
    await note.first().waitFor({ timeout: 20_000 });
    expect(await note.first().innerText()).not.toMatch(/undefined|Error|\{/);
    await nameField(app.page).fill('Weer kort');
    await expect.poll(stored).toBe('Weer kort');
    const long = 'Een zin van een lange tekst. '.repeat(36_000);
    const field = app.page.locator(`[data-ref="activity/${id}/description"] textarea`).first();
    // Said of itself: a matcher would print a megabyte when it fails.
    await field.fill(long);
    await expect.poll(storedLength, { timeout: 20_000 }).toBe(long.length);
  }, 180_000);
});
