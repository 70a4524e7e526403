/** The screen with everything that still asks for attention, in a real browser on a real backend. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import { type App, openApp } from '../support/app.ts';
import { withRows } from '../support/builders.ts';
import { chromiumPath } from '../support/chromium.ts';
import { exampleRegister } from '../support/example/register.ts';
import { inEnglish } from '../support/in-english.ts';
import { faultsFromAllSides } from '../support/look.ts';
import { ownFile } from '../support/own-file.ts';
import { richRegister } from '../support/rich-register.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: the screen of findings is not looked at here.');

/** Of before each consequence named its data. */
function withFormerConsequence(): Register {
  const nl = 'Zonder deze gegevens moeten wij het hoogste tarief loonbelasting inhouden.';
  return withRows(richRegister(), {
    dataItem: [
      {
        ...{ id: 'payroll-iban', activity: 'payroll', term: 'data.iban', source: 'person' },
        ...{ obligatory: 'contractual', consequence: { nl } },
      },
    ],
    provenance: [
      { target: 'dataItem/payroll-iban/*', status: 'suggested', document: 'template.T12' },
    ],
  });
}

/** Axe on a busy machine. */
const PATIENCE_MS = 180_000;

describe.skipIf(!chromiumPath)('what is still to do', () => {
  let app: App;

  sharedApp(async (browser) => {
    app = await openApp(browser, { files: { Voorbeeld: exampleRegister() } });
    await app.page.clock.setFixedTime('2026-11-22T12:00:00');
    await app.goTo('findings');
    await app.page.getByRole('heading', { level: 2 }).first().waitFor();
    return app;
  });

  beforeEach(async () => {
    await app.goTo('findings', 'Voorbeeld');
    await app.page.getByRole('heading', { level: 2 }).first().waitFor();
  });

  const rows = () => app.page.locator('main li').filter({ has: app.page.getByText('wet?') });

  test('is grouped by what comes first, by topic and by activity', async () => {
    const { page } = app;
    const groups = page.getByRole('heading', { level: 2 });
    expect((await groups.allTextContents())[0]).toBe('Nog nodig');
    const all = await rows().count();
    await page.getByRole('button', { name: 'Per onderwerp' }).click();
    await page.getByRole('heading', { name: 'Overeenkomsten' }).waitFor();
    expect(await rows().count()).toBe(all);
    await page.getByRole('button', { name: 'Per soort werk' }).click();
    await page.getByRole('heading', { name: 'Bestellingen en bezorging' }).waitFor();
    expect(await rows().count()).toBe(all);
    await page.getByRole('button', { name: 'Wat eerst moet' }).click();
  });

  test('is filtered by level, topic and words, and shown whole again', async () => {
    const { page } = app;
    const all = await rows().count();
    await page.getByRole('button', { name: /^Nog nodig/ }).click();
    const errors = await rows().count();
    expect(errors).toBeLessThan(all);
    await page.getByRole('button', { name: /^Nog nodig/ }).click();
    await page.getByLabel('Zoek in deze lijst').fill('berichtenapp');
    await expect.poll(() => rows().count()).toBeLessThan(all);
    await page.getByLabel('Zoek in deze lijst').fill('zoiets staat er niet');
    await page.getByRole('button', { name: 'Alles laten zien' }).click();
    await expect.poll(() => rows().count()).toBe(all);
  });

  test('is mended where it stands, by keyboard; the field stays while one types', async () => {
    const { page } = app;
    const row = rows().filter({ hasText: 'U hebt nog niet gezegd hoe u toestemming vraagt' });
    await row.getByRole('button', { name: 'Hier invullen' }).focus();
    await page.keyboard.press('Enter');
    const field = row.getByRole('textbox').first();
    await field.waitFor();
    await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.type('Een vinkje bij het bestellen', { delay: 5 });
    await row.getByText('In orde').waitFor();
    await expect.poll(() => field.inputValue()).toBe('Een vinkje bij het bestellen');
    await row.getByRole('button', { name: 'Klaar' }).click();
    await row.waitFor({ state: 'detached' });
  });

  test('tells what the law says', async () => {
    const row = rows().first();
    await row.getByRole('button', { name: 'Wat zegt de wet?' }).click();
    await row.getByText(/^Dit komt uit .*artikel/).waitFor();
  });

  test('is closed with a reason, shown among the closed, and opened again', async () => {
    const { page } = app;
    const row = rows().filter({ hasText: 'Werkkleding en kluisjes' }).first();
    await row.getByRole('button', { name: 'Sluiten met reden' }).click();
    await page.getByLabel('Waarom is dit hier in orde?').fill('Dat staat in de huisregels.');
    await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Gesloten/ }).click();
    await page.getByText('Dat staat in de huisregels.').waitFor();
    const closed = rows().filter({ hasText: 'Dat staat in de huisregels.' });
    await closed.getByRole('button', { name: 'Weer openen' }).click();
    await closed.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Gesloten/ }).click();
    await row.waitFor();
    expect(app.troubles).toEqual([]);
  });

  test('words of an example that was mended later are taken over at once, and taken back at once', async () => {
    const { page } = app;
    const label = ownFile(app, withFormerConsequence());
    const words = 'Zonder deze gegevens kunnen wij het loon niet overmaken.';
    const kept = async () => {
      const scope = { kind: 'activity', id: 'payroll' } as const;
      const file = await app.fileId(label);
      return JSON.stringify(await app.backend.call('register.rows', { file, scope }));
    };
    await app.goTo('findings', label);
    const row = page.locator('main li').filter({ hasText: 'dat later is verbeterd' });
    await row.getByText(words).waitFor();
    expect(await faultsFromAllSides(page, 'findings-mended')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await row.getByRole('button', { name: 'Overnemen' }).focus();
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
    expect(await kept()).toContain(`"nl":"${words}"`);
    await page.keyboard.press('Control+z');
    await row.waitFor();
    expect(await kept()).not.toContain(words);
    await app.goTo('activities/payroll', label);
    const note = page.getByRole('note').filter({ hasText: 'dat later is verbeterd' });
    await note.getByRole('button', { name: 'Overnemen' }).click();
    await note.waitFor({ state: 'detached' });
    expect(await kept()).toContain(`"nl":"${words}"`);
    expect(app.troubles).toEqual([]);
  });

  test(
    'in English, in both themes and at every width: nothing for axe and nothing sideways',
    async () => {
      await inEnglish(app, async () => {
        await app.goTo('findings', ownFile(app, exampleRegister()));
        await app.page.getByRole('button', { name: 'Fill in here' }).first().click();
        expect(await faultsFromAllSides(app.page, 'findings-en')).toEqual([]);
        expect(app.troubles).toEqual([]);
      });
    },
    PATIENCE_MS,
  );
});
