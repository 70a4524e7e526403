/** What is typed is never lost: on a slow computer, with a backend that answers late or dies meanwhile. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { exampleRegister } from '../support/example/register.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: typing is not looked at here.');

/** A computer this many times slower than the one that runs the test. */
const SLOWER = 6;
/** Some three keys of a quick typist. */
const LATE_MS = 400;
const WAIT = { timeout: 15_000 } as const;
const WORDS = 'Een vinkje, één per brief';

describe.skipIf(!chromiumPath)('what is typed', () => {
  let app: App;
  let page: Page;
  let throttle: CDPSession;
  let file: string;

  sharedApp(async (browser) => {
    app = await openApp(browser, { files: { Klant: exampleRegister() } });
    page = app.page;
    page.setDefaultTimeout(30_000);
    file = await app.fileId('Klant');
    throttle = await app.context.newCDPSession(page);
    await page.evaluate((late) => {
      const ask = window.fetch.bind(window);
      window.fetch = async (address, init) => {
        const response = await ask(address, init);
        const isChange = typeof address === 'string' && address.endsWith('/register.change');
        if (isChange) await new Promise((done) => setTimeout(done, late));
        return response;
      };
    }, LATE_MS);
    return app;
  });

  const runAt = (rate: number) => throttle.send('Emulation.setCPUThrottlingRate', { rate });

  /** On a slow computer: only while there is something to see of it, as it takes a processor of this one. */
  async function slowly(work: () => Promise<void>): Promise<void> {
    await runAt(SLOWER);
    try {
      await work();
    } finally {
      await runAt(1);
    }
  }

  /** Left on a slow computer; what comes then need not be slow. */
  const reloaded = () => Promise.all([page.reload(), runAt(1)]);

  /** What the backend has in a field. */
  async function kept(ref: string): Promise<unknown> {
    const [entity = '', id = '', field = ''] = ref.split('/');
    const { activity } = exampleRegister();
    const scopes = [
      { kind: 'common' },
      ...activity.map((row) => ({ kind: 'activity', id: row.id })),
    ];
    for (const scope of scopes) {
      const reply = await app.backend.call('register.rows', { file, scope });
      if (!reply.ok) throw new Error(reply.code);
      const { rows } = reply.value as { rows: Record<string, Record<string, unknown>[]> };
      const row = rows[entity]?.find((each) => each['id'] === id);
      if (row) return row[field];
    }
    return undefined;
  }

  const refOf = (field: Locator): Promise<string> =>
    field.evaluate((element) => element.closest<HTMLElement>('[data-ref]')?.dataset['ref'] ?? '');

  const hasFocus = (field: Locator): Promise<boolean> =>
    field.evaluate((element) => element === document.activeElement);

  /** Types key by key where the cursor is; all of it stands in the field and in the file. */
  async function typed(field: Locator, words = WORDS): Promise<void> {
    await expect.poll(() => hasFocus(field), WAIT).toBe(true);
    const ref = await refOf(field);
    await slowly(async () => {
      await page.keyboard.type(words, { delay: 5 });
      expect(await field.inputValue()).toBe(words);
      expect(await hasFocus(field)).toBe(true);
      await holds(ref, words);
    });
    expect(await field.inputValue()).toBe(words);
  }

  const holds = (ref: string, words: string): Promise<void> =>
    expect.poll(() => kept(ref).then((value) => JSON.stringify(value)), WAIT).toContain(words);

  /** From outside the field, where the keys are those of the app. */
  async function undone(field: Locator, before: string): Promise<void> {
    await page.locator('#main').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue(), WAIT).toBe(before);
  }

  test('under a finding stays: when it is in order, is undone, and when the backend dies', async () => {
    await app.goTo('findings');
    const row = page
      .locator('main li')
      .filter({ hasText: 'U hebt nog niet gezegd hoe u toestemming vraagt' });
    await row.getByRole('button', { name: 'Hier invullen' }).click();
    const field = row.getByRole('textbox').first();
    await typed(field);
    await page.getByText('In orde', { exact: true }).waitFor();
    expect(await field.inputValue()).toBe(WORDS);
    await undone(field, '');

    await field.focus();
    const marked = await field.elementHandle();
    const ref = await refOf(field);
    const whole = 'Een vinkje bij het bestellen, altijd';
    await slowly(async () => {
      await page.keyboard.type('Een vinkje', { delay: 5 });
      process.kill(app.backend.pid ?? 0, 'SIGKILL');
      const back = page.waitForRequest('**/rpc/register.rows', WAIT);
      await page.keyboard.type(' bij het bestellen', { delay: 5 });
      await back;
      await page.keyboard.type(', altijd', { delay: 5 });
      expect(await marked?.evaluate((element) => element.isConnected)).toBe(true);
      expect(await field.inputValue()).toBe(whole);
      await holds(ref, whole);
    });
    expect(await field.inputValue()).toBe(whole);
  }, 180_000);

  test('in the editor of an activity stays, in two languages at once', async () => {
    const { activity } = exampleRegister();
    await app.goTo(`activities/${activity[0]?.id}`);
    const block = page.locator(`[data-ref="activity/${activity[0]?.id}/name"]`);
    const field = block.getByRole('textbox').first();
    const before = await field.inputValue();
    await field.focus();
    await page.keyboard.press('Control+a');
    const english = block.getByRole('textbox').nth(1);
    await slowly(async () => {
      await page.keyboard.type('Bestellen', { delay: 5 });
      // Before the first has been answered.
      await page.keyboard.press('Tab');
      await expect.poll(() => hasFocus(english), WAIT).toBe(true);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Ordering', { delay: 5 });
      await expect
        .poll(() => kept(`activity/${activity[0]?.id}/name`), WAIT)
        .toEqual({ nl: 'Bestellen', en: 'Ordering' });
    });
    expect(await field.inputValue()).toBe('Bestellen');
    expect(await english.inputValue()).toBe('Ordering');
    await page.locator('#main').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => field.inputValue(), WAIT).toBe(before);
  }, 180_000);

  test('in a record stays, choices and dates too, and when the page is closed at once', async () => {
    await app.goTo('parties/mail');
    const name = page.locator('[data-ref="party/mail/name"]').getByRole('textbox');
    await name.focus();
    await page.keyboard.press('Control+a');
    await typed(name, 'Mailbedrijf De Postduif');
    // Both before the first has been answered.
    const roles = page.getByRole('group', { name: 'Rollen' });
    await slowly(async () => {
      await roles.getByRole('button', { name: 'Ontvanger' }).click();
      await roles.getByRole('button', { name: 'Leverancier' }).click();
      await expect
        .poll(() => kept('party/mail/roles').then((value) => JSON.stringify(value)), WAIT)
        .toMatch(/processor.*recipient.*supplier/);
    });
    await name.focus();
    await page.keyboard.press('End');
    await slowly(async () => {
      const sent = page.waitForRequest('**/rpc/register.change');
      await page.keyboard.type(' in', { delay: 5 });
      // What is typed while the answer is waited for goes along as well.
      await sent;
      await page.keyboard.type(' Gouda', { delay: 0 });
      await reloaded();
    });
    await expect.poll(() => kept('party/mail/name'), WAIT).toBe('Mailbedrijf De Postduif in Gouda');
    // And what waits for a pause.
    await name.focus();
    await page.keyboard.press('End');
    await slowly(async () => {
      await page.keyboard.type(' BV', { delay: 5 });
      await reloaded();
    });
    await expect
      .poll(() => kept('party/mail/name'), WAIT)
      .toBe('Mailbedrijf De Postduif in Gouda BV');
  }, 180_000);

  test('and is kept when the page is closed while what was typed before it is refused', async () => {
    await app.goTo('parties/mail');
    const name = page.locator('[data-ref="party/mail/name"]').getByRole('textbox');
    const before = await kept('party/mail/name');
    // What is typed over a suggestion is the person's own, also when only the second of two is kept.
    const target = 'party/mail/name';
    const row = { id: 'mail-name', target, status: 'suggested', quote: 'De Postduif' };
    const changes = [{ create: 'provenance', row }];
    expect((await app.backend.call('register.change', { file, changes })).ok).toBe(true);
    await page.locator(`[data-ref="${target}"]`).getByText('Klopt dit?').waitFor();
    // In the page and not on the way: what a page sends while it goes is not always let through there.
    await page.evaluate(() => {
      const ask = window.fetch.bind(window);
      let count = 0;
      window.fetch = (address, init) => {
        const isChange = typeof address === 'string' && address.endsWith('/register.change');
        if (!isChange) return ask(address, init);
        count += 1;
        document.documentElement.dataset['changes'] = String(count);
        // The first never arrives, and nobody says so.
        return count === 1 ? new Promise<Response>(() => undefined) : ask(address, init);
      };
    });
    await slowly(async () => {
      await name.fill('Nooit aangekomen');
      await page.locator('html[data-changes="1"]').waitFor();
      await name.fill('Toch gebleven');
      await reloaded();
    });
    expect(before).not.toBe('Toch gebleven');
    await expect.poll(() => kept('party/mail/name'), WAIT).toBe('Toch gebleven');
    expect(await kept('provenance/mail-name/status')).toBe('confirmed');
  }, 180_000);
});
