/** The editor of one activity in a real browser, on the real backend. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import { parseInterchange } from '../../shared/interchange/parse.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { inEnglish } from '../support/in-english.ts';
import { faultsFromAllSides } from '../support/look.ts';
import { ownFile } from '../support/own-file.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath)
  console.warn('No Chromium found: the editor of an activity is not looked at here.');

const root = resolve(import.meta.dirname, '../..');
/** Address of the field that has the focus. */
const FOCUSED = 'document.activeElement?.closest("[data-ref]")?.dataset.ref';

function bakery(): Register {
  const json = readFileSync(join(root, 'assets/example/bakkerij-de-halm.json'), 'utf8');
  const parsed = parseInterchange(json);
  if (!parsed.ok) throw new Error('the example does not parse');
  return parsed.register;
}

describe.skipIf(!chromiumPath)('the editor of an activity', () => {
  let app: App;
  let label: string;

  sharedApp(async (browser) => {
    app = await openApp(browser);
    return app;
  });

  /** In a client file of which nothing was changed yet. */
  async function inEditor(ask: (app: App) => Promise<void>, register = bakery()): Promise<void> {
    label = ownFile(app, register);
    await app.goTo('activities/orders', label);
    await app.page.locator('[data-section="more"]').last().waitFor();
    await ask(app);
    expect(app.troubles).toEqual([]);
  }

  /** The value of a field as the backend has it, so: as it is kept. */
  async function kept(app: App, ref: string): Promise<unknown> {
    const [entity = '', id = '', field = ''] = ref.split('/');
    const file = await app.fileId(label);
    const scope = { kind: 'activity', id: 'orders' };
    const common = await app.backend.call('register.rows', { file, scope: { kind: 'common' } });
    const own = await app.backend.call('register.rows', { file, scope });
    for (const reply of [common, own]) {
      if (!reply.ok) throw new Error(reply.code);
      const { rows } = reply.value as { rows: Record<string, Record<string, unknown>[]> };
      const row = rows[entity]?.find((each) => each['id'] === id);
      if (row) return row[field];
    }
    return undefined;
  }

  async function parts(app: App, entity: string): Promise<readonly Record<string, unknown>[]> {
    const file = await app.fileId(label);
    const scope = { kind: 'activity', id: 'orders' };
    const reply = await app.backend.call('register.rows', { file, scope });
    if (!reply.ok) throw new Error(reply.code);
    return (reply.value as { rows: Record<string, Record<string, unknown>[]> }).rows[entity] ?? [];
  }

  test('a note stands at the height of what it is about and leads to its field', {
    timeout: 60_000,
  }, async () => {
    await inEditor(async ({ page }) => {
      const basis = page.locator('[data-place="legalBasis/orders-allergy-1/*"]');
      const note = page.getByRole('note').filter({ hasText: 'hoe u toestemming vraagt' });
      await note.waitFor();
      await basis.scrollIntoViewIfNeeded();
      const [at, beside] = [await basis.boundingBox(), await note.boundingBox()];
      expect(Math.abs((at?.y ?? 0) - (beside?.y ?? 999))).toBeLessThan(12);
      await note.getByRole('button', { name: 'Invullen' }).click();
      const field = page
        .locator('[data-ref="legalBasis/orders-allergy-1/consentHow"] input')
        .first();
      await expect
        .poll(() => page.evaluate(FOCUSED))
        .toBe('legalBasis/orders-allergy-1/consentHow');
      const described = await field.getAttribute('aria-describedby');
      expect(described).toContain(await note.getAttribute('id'));
      await page.keyboard.type('Een vinkje bij de bestelling');
      await expect.poll(() => note.count(), { timeout: 20_000 }).toBe(0);
    });
  });

  test('by keyboard alone: a word is added, opened, completed and taken away', {
    timeout: 60_000,
  }, async () => {
    await inEditor(async (app) => {
      const { page } = app;
      const section = page.locator('[data-section="data"]').last();
      await section.getByRole('button', { name: 'Toevoegen', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.locator('input[placeholder="Zoek of typ een eigen woord"]:focus').waitFor();
      // Another word leads to the vocabulary's own.
      await page.keyboard.type('nummerplaat');
      await page.getByRole('option', { name: 'Kenteken' }).waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Fotoalbum');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await parts(app, 'dataItem')).length).toBe(11);
      await page.keyboard.press('Escape');
      const word = section.getByRole('button', { name: 'fotoalbum', exact: true });
      await word.focus();
      await page.keyboard.press('Enter');
      await section.getByRole('textbox', { name: 'Toelichting' }).first().focus();
      await page.keyboard.type('alleen van taarten');
      const made = (await parts(app, 'dataItem')).at(-1);
      await expect
        .poll(() => kept(app, `dataItem/${String(made?.['id'])}/detail`))
        .toEqual({ nl: 'alleen van taarten' });
      await page.keyboard.press('Escape');
      await section.getByRole('button', { name: /^fotoalbum.* weghalen/ }).focus();
      await page.keyboard.press('Backspace');
      await expect.poll(async () => (await parts(app, 'dataItem')).length).toBe(10);
      const focused = await page.evaluate('document.activeElement?.tagName');
      expect(focused).toBe('BUTTON');
    });
  });

  test('what was suggested is taken over, and what a question leaves open stays open', {
    timeout: 60_000,
  }, async () => {
    await inEditor(async (app) => {
      const { page } = app;
      const suggestion = page.getByRole('group', { name: /Voorstel.*adres/ });
      await suggestion.getByRole('button', { name: 'Overnemen' }).click();
      await expect.poll(() => suggestion.count()).toBe(0);
      await expect.poll(() => kept(app, 'provenance/gift-address/status')).toBe('confirmed');
      expect(await kept(app, 'activity/orders/transfersAnswer')).toMatchObject({
        state: 'unknown',
      });
      await page
        .locator('[data-ref="activity/orders/transfersAnswer"]')
        .getByRole('radio', { name: 'Nee' })
        .click();
      await expect
        .poll(() => kept(app, 'activity/orders/transfersAnswer'))
        .toMatchObject({ state: 'none' });
    });
  });

  test('at the foot all that waits is confirmed at once, and the draft taken into use', {
    timeout: 60_000,
  }, async () => {
    const register = bakery();
    const draft = {
      ...register,
      activity: register.activity.map((row) =>
        row.id === 'orders' ? { ...row, status: 'draft' as const } : row,
      ),
    };
    await inEditor(async (app) => {
      const { page } = app;
      // The search brings one there: it is declared of what one has seen.
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').waitFor();
      await page.keyboard.type('gelezen en het klopt');
      await page.getByRole('option', { name: 'Ik heb dit gelezen en het klopt' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('button:focus', { hasText: 'Ik heb dit gelezen' }).waitFor();
      expect(await kept(app, 'activity/orders/status')).toBe('draft');
      await page.keyboard.press('Enter');
      await page.getByText('Overgenomen. De verwerking is in gebruik.').waitFor();
      expect(await kept(app, 'activity/orders/status')).toBe('active');
      expect(await kept(app, 'provenance/gift-address/status')).toBe('confirmed');
      // Nobody has said where the data stay: confirming does not answer that.
      expect(await kept(app, 'activity/orders/transfersAnswer')).toMatchObject({
        state: 'unknown',
      });
    }, draft);
  });

  test('a recipient is made by its name in the role that is usual, and answers the question', {
    timeout: 60_000,
  }, async () => {
    await inEditor(async (app) => {
      const { page } = app;
      await page.getByRole('button', { name: 'Bedrijf of instantie' }).click();
      await page.locator('input[placeholder="Zoek of typ een nieuwe naam"]:focus').waitFor();
      await page.keyboard.type('Drukkerij Nieuw');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Drukkerij Nieuw', exact: true }).waitFor();
      const made = (await parts(app, 'recipient')).at(-1);
      expect(await kept(app, `party/${String(made?.['party'])}/name`)).toBe('Drukkerij Nieuw');
    });
  });

  test('the source of a term stands beside it, and a usual term can be taken over', {
    timeout: 60_000,
  }, async () => {
    const register = bakery();
    const without = {
      ...register,
      retention: register.retention.filter(({ id }) => id !== 'orders-keep-2'),
    };
    await inEditor(async (app) => {
      const { page } = app;
      const section = page.locator('[data-section="retention"]').last();
      const suggestion = section.getByRole('group', { name: /Voorstel.*7 jaar/ });
      await section.getByRole('button', { name: 'Waar 7 jaar vandaan komt' }).click();
      await page.getByRole('note', { name: 'Waar 7 jaar vandaan komt' }).waitFor();
      await suggestion.getByRole('button', { name: 'Voorstel wegdoen' }).click();
      await suggestion.waitFor({ state: 'hidden' });
      await page.reload();
      const again = section.getByRole('button', { name: 'Weggedaan voorstel terughalen' });
      await again.waitFor();
      expect(await suggestion.count()).toBe(0);
      await again.click();
      await suggestion.getByRole('button', { name: 'Overnemen' }).click();
      await expect
        .poll(async () => (await parts(app, 'retention')).map(({ rule }) => rule))
        .toContain('retention.fiscal');
    }, without);
  });

  test('the index follows the scroll and leads to each section', { timeout: 60_000 }, async () => {
    await inEditor(async ({ page }) => {
      const index = page.getByRole('navigation', { name: 'Onderdelen van deze verwerking' });
      const current = () => index.locator('[aria-current="location"]').innerText();
      expect(await current()).toContain('Wat');
      await index.getByRole('button', { name: /Hoe lang/ }).click();
      await expect.poll(current).toContain('Hoe lang');
      await page.evaluate('document.getElementById("main").scrollTo(0, 0)');
      await page.mouse.wheel(0, 1);
      await expect.poll(current).toContain('Wat');
    });
  });

  test('its head stays in sight, and nothing that gets the focus lies behind it', {
    timeout: 60_000,
  }, async () => {
    await inEditor(async ({ page }) => {
      await page.setViewportSize({ width: 1100, height: 620 });
      const behind = () =>
        page.evaluate(() => {
          const head = document.querySelector('main h1')?.closest('div[class*="head"]');
          const bottom = head?.parentElement?.getBoundingClientRect().bottom ?? 0;
          const focused = document.activeElement?.getBoundingClientRect();
          return { bottom, over: bottom - (focused?.top ?? 0) };
        });
      await page.getByRole('button', { name: /Hoe veilig/ }).click();
      await page.locator('[data-section="security"]').getByRole('button').first().focus();
      const inSheet = () => page.evaluate('!!document.activeElement?.closest("[data-section]")');
      let steps = 0;
      for (; await inSheet(); steps += 1) {
        const { bottom, over } = await behind();
        expect(bottom).toBeGreaterThan(90);
        expect(over).toBeLessThanOrEqual(0);
        await page.keyboard.press('Shift+Tab');
      }
      expect(steps).toBeGreaterThan(20);
      await page.getByRole('button', { name: /Wie krijgt ze/ }).click();
      const { over } = await behind();
      expect(over).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1440, height: 900 });
    });
  });

  test('it is duplicated, ended, resumed and removed, and undo brings it back', {
    timeout: 60_000,
  }, async () => {
    await inEditor(async (app) => {
      const { page } = app;
      await page.getByRole('button', { name: 'Dupliceren' }).click();
      const ALL = bakery().activity.length;
      await page.getByText(`${ALL + 1} van ${ALL + 1}`).waitFor();
      const menu = page.getByRole('button', { name: 'Meer doen met deze verwerking' });
      await menu.click();
      await page.getByRole('menuitem', { name: 'Beëindigen' }).click();
      await page
        .getByText(/^Gestopt op/)
        .first()
        .waitFor();
      await menu.click();
      await page.getByRole('menuitem', { name: 'Wie wat wijzigde' }).click();
      await page
        .getByRole('dialog')
        .getByText('ended', { exact: false })
        .or(page.getByRole('dialog').getByText('gestopt'))
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await menu.click();
      await page.getByRole('menuitem', { name: 'Weghalen' }).click();
      await expect.poll(() => page.url()).toMatch(/activities$/);
      const told = page.getByRole('status').filter({ hasText: 'is verwijderd.' });
      await told.waitFor();
      const counted = (count: number) =>
        page.getByRole('link', { name: new RegExp(`Wat u met gegevens doet.*${count}`) });
      await counted(ALL).waitFor();
      await page.locator('main').getByRole('button', { name: 'Ongedaan maken' }).click();
      await counted(ALL + 1).waitFor();
      await told.waitFor({ state: 'detached' });
    });
  });

  test('is whole and free of violations, from all sides', { timeout: 60_000 }, async () => {
    await inEnglish(app, () =>
      inEditor(async ({ page }) => {
        await page.locator('[role="note"]').first().waitFor();
        expect(await faultsFromAllSides(page, 'editor-en')).toEqual([]);
      }),
    );
  });
});
