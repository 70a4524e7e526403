import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { bigRegister } from '../support/big-register.ts';
import { chromiumPath } from '../support/chromium.ts';
import { exampleRegister } from '../support/example/register.ts';
import { inEnglish } from '../support/in-english.ts';
import { faultsFromAllSides, violations } from '../support/look.ts';
import { ownFile } from '../support/own-file.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: the table of activities is not looked at.');

const screens = resolve(import.meta.dirname, '../../.build/screens');
const ALL = exampleRegister().activity.length;

describe.skipIf(!chromiumPath)('the table of activities', { timeout: 40_000 }, () => {
  let app: App;
  let label: string;

  beforeAll(() => void mkdirSync(screens, { recursive: true }));
  sharedApp(async (browser) => {
    app = await openApp(browser);
    return app;
  });
  afterEach(() => expect(app.troubles).toEqual([]));

  /** The table of a client file in which nothing was done yet. */
  async function open(width = 1440, height = 900): Promise<Page> {
    label = ownFile(app, exampleRegister());
    await app.page.setViewportSize({ width, height });
    await app.goTo('activities', label);
    await app.page.locator('tbody tr[data-index]').first().waitFor();
    return app.page;
  }

  const row = (page: Page, name: string): Locator =>
    page.locator('tbody tr').filter({ has: page.getByText(name, { exact: true }) });
  const tick = (page: Page, name: string) =>
    page.getByRole('checkbox', { name: `${name} kiezen` }).click();
  /** Names in the order they stand. */
  const names = (page: Page) => page.locator('td[data-strong] > span:first-child').allInnerTexts();
  const focused = (page: Page) =>
    page.evaluate<string>('document.activeElement?.closest("tr")?.innerText ?? ""');
  async function copyTo(page: Page, file: string): Promise<void> {
    await page.getByRole('button', { name: 'Naar een ander dossier' }).click();
    await page.getByRole('combobox', { name: 'Naar welk dossier?' }).click();
    await page.getByRole('option', { name: file }).click();
    await page.getByRole('button', { name: '1 activiteit kopiëren' }).click();
  }
  /** How one looks at the table is kept for all client files. */
  async function asUsual(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Kolommen' }).click();
    await page.getByRole('menuitem', { name: 'Terug naar standaard' }).click();
  }

  test('on a laptop all columns are in sight', async () => {
    const page = await open(1280, 720);
    for (const screen of ['activities', 'parties', 'transfers']) {
      await app.goTo(screen, label);
      const attention = page.getByRole('columnheader', { name: 'Aandacht' });
      const box = await attention.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 1280)).toBeLessThan(1280 - 16);
    }
    // Names before words: no name of the example is cut.
    await app.goTo('activities', label);
    const cut = () =>
      page
        .locator('td[data-strong]')
        .evaluateAll((all) =>
          all
            .filter(
              (cell) =>
                (cell.firstElementChild?.getBoundingClientRect().width ?? 0) >
                cell.clientWidth - 15,
            )
            .map((cell) => cell.textContent),
        );
    expect(await cut()).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 720 });
    const name = await page.getByRole('columnheader', { name: 'Wat', exact: true }).boundingBox();
    expect(name?.width).toBeGreaterThanOrEqual(256);
  });

  test('filters narrow it down, say how far, and are taken off again', async () => {
    const page = await open();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('berichtenapp');
    await page
      .getByRole('status')
      .filter({ hasText: `1 van ${ALL}` })
      .waitFor();
    expect(await names(page)).toEqual(['Bestellen via berichtenapp']);
    await page.getByRole('button', { name: 'Alle filters weghalen' }).click();
    await expect.poll(() => names(page)).toHaveLength(ALL);

    await page.getByRole('button', { name: 'Nog nodig' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Nog nodig' }).click();
    await page.keyboard.press('Escape');
    const chip = page.getByRole('button', { name: /Nog nodig: nog nodig\. Filter weghalen/ });
    await expect.poll(() => names(page)).toEqual(['Bestellingen en bezorging']);
    await chip.click();
    await expect.poll(() => names(page)).toHaveLength(ALL);
  });

  test('a search that is refused says so', async () => {
    const page = await open();
    // In the page: the host takes no request that another sends for it.
    await page.evaluate(() => {
      const ask = window.fetch.bind(window);
      window.fetch = (address, init) => {
        if (typeof address !== 'string' || !address.endsWith('/activities.texts'))
          return ask(address, init);
        window.fetch = ask;
        return Promise.resolve(Response.json({ ok: false, code: 'call.failed', details: {} }));
      };
    });
    await page.keyboard.press('Control+F');
    await page.keyboard.type('berichtenapp');
    await page.getByRole('alert').getByText('Er ging iets mis in de app zelf.').waitFor();
  });

  test('it comes back as one left it, with the keyboard at the same row', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Groep: soort' }).click();
    await page.getByRole('menuitemradio', { name: 'Geen' }).click();
    await page.locator('tbody tr[tabindex="0"]').focus();
    for (const key of ['End', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/\/activities\/.+/);
    await page.locator('h1').waitFor();
    await page.goBack();
    await expect.poll(() => focused(page)).toContain('Spaarkaart op papier');
    expect(await page.getByRole('grid').count()).toBe(1);
    await asUsual(page);
  });

  test('columns, order and groups stay after a new start, until they are put back', async () => {
    const page = await open();
    const columns = page.getByRole('button', { name: 'Kolommen' });
    const column = (name: string) => page.getByRole('columnheader', { name });
    const begun = async () => {
      await page.reload();
      await page.locator('tbody tr[data-index]').first().waitFor();
    };
    const usual = await page.getByRole('columnheader').allInnerTexts();
    await columns.click();
    for (const name of ['Welke gegevens', 'Hoe lang'])
      await page.getByRole('menuitemcheckbox', { name }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Groep: soort' }).click();
    await page.getByRole('menuitemradio', { name: 'Status' }).click();
    for (const way of ['ascending', 'descending']) {
      await column('Wat').getByRole('button').click();
      await expect.poll(() => column('Wat').getAttribute('aria-sort')).toBe(way);
    }
    // Of those further down, only the one where the keyboard is has to be drawn.
    const inSight = async () => (await names(page)).slice(0, 15);
    const rows = await inSight();
    await begun();
    await column('Welke gegevens').waitFor();
    expect(await column('Hoe lang').count()).toBe(0);
    expect(await column('Wat').getAttribute('aria-sort')).toBe('descending');
    expect(await inSight()).toEqual(rows);
    await page.getByRole('button', { name: 'Groep: status' }).waitFor();

    const back = page.getByRole('menuitem', { name: 'Terug naar standaard' });
    await columns.click();
    await back.click();
    await column('Hoe lang').waitFor();
    await begun();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(usual);
    expect(await column('Wat').getAttribute('aria-sort')).toBeNull();
    await page.getByRole('button', { name: 'Groep: soort' }).waitFor();
    await columns.click();
    expect(await back.isDisabled()).toBe(true);
  });

  test('several are changed together, after every change was shown, and undone in one step', async () => {
    const page = await open();
    for (const name of ['Klantaccounts', 'Vragen en klachten', 'Rooster']) await tick(page, name);
    await page.getByRole('button', { name: 'Samen wijzigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Samen wijzigen' });
    await dialog.getByRole('combobox', { name: 'Wat wilt u wijzigen?' }).click();
    await page.getByRole('option', { name: 'Status' }).click();
    await dialog.getByRole('combobox', { name: 'Wordt' }).click();
    await page.getByRole('option', { name: 'In voorbereiding' }).click();
    await dialog.getByText('3 activiteiten veranderen.').waitFor();
    expect(await dialog.locator('tbody tr[data-index]').allInnerTexts()).toEqual(
      ['Klantaccounts', 'Vragen en klachten', 'Rooster'].map(
        (name) => `${name}\nin gebruik\nin voorbereiding`,
      ),
    );
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(screens, 'activities-bulk.png') });
    await dialog.getByRole('button', { name: '3 activiteiten wijzigen' }).click();
    await page.getByRole('status').filter({ hasText: '3 activiteiten gewijzigd.' }).waitFor();
    await row(page, 'Rooster').getByText('in voorbereiding').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(() => row(page, 'Rooster').getByText('in voorbereiding').count()).toBe(0);
    // What was taken back is not said to be done.
    await page.getByText('3 activiteiten gewijzigd.').waitFor({ state: 'detached' });
  });

  test('whoever gets the data is replaced in all of them; what changed meanwhile is told where one works', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Alles kiezen' }).click();
    await page.getByRole('button', { name: 'Samen wijzigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Samen wijzigen' });
    await dialog.getByRole('combobox', { name: 'Wat wilt u wijzigen?' }).click();
    await page.getByRole('option', { name: 'Wie de gegevens krijgt vervangen' }).click();
    await dialog.getByRole('combobox', { name: 'Wie krijgt ze nu?' }).click();
    await page.getByRole('option', { name: /Webhost/ }).click();
    await dialog.getByRole('combobox', { name: 'Wie komt ervoor in de plaats?' }).click();
    await page.getByRole('option', { name: /Mailbedrijf/ }).click();
    const before = await dialog.getByRole('button', { name: /wijzigen$/ }).innerText();
    const file = await app.fileId(label);
    const { recipient, party } = exampleRegister();
    const host = party.find(({ name }) => name.startsWith('Webhost'))?.id;
    const other = party.find(({ id, name }) => id !== host && !/Mailbedrijf/u.test(name))?.id;
    const changes = recipient
      .filter((row) => row.party === host)
      .slice(0, 1)
      .map(({ id }) => ({ ref: `recipient/${id}/party`, from: host, to: other }));
    expect(await app.backend.call('register.change', { file, changes })).toMatchObject({
      ok: true,
    });
    await dialog.getByRole('button', { name: before }).click();
    await dialog
      .getByRole('alert')
      .getByText(/De lijst hieronder is bijgewerkt/)
      .waitFor();
    expect(await page.getByText('ergens anders gewijzigd').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(screens, 'activities-bulk-refused.png') });
    const after = dialog.getByRole('button', { name: /wijzigen$/ });
    await expect.poll(() => after.innerText()).not.toBe(before);
    await after.click();
    await page.getByRole('status').filter({ hasText: 'gewijzigd.' }).waitFor();
    await expect.poll(() => page.getByText(/^Webhost/).count()).toBe(0);
  });

  test('parts of several are changed together: who gets the data, and how long they are kept', async () => {
    const page = await open();
    for (const name of ['Klantaccounts', 'Rooster']) await tick(page, name);
    const dialog = page.getByRole('dialog', { name: 'Samen wijzigen' });
    const pick = async (label: string, option: string | RegExp) => {
      await dialog.getByRole('combobox', { name: label, exact: true }).click();
      await page.getByRole('option', { name: option }).click();
    };
    await page.getByRole('button', { name: 'Samen wijzigen' }).click();
    await pick('Wat wilt u wijzigen?', 'Wie de gegevens krijgt erbij');
    await pick('Wie krijgt ze ook?', /Incassobureau/);
    await pick('Wat doet die ermee?', 'Verwerker');
    await dialog.getByText('2 activiteiten veranderen.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(screens, 'activities-bulk-parts.png') });
    await dialog.getByRole('button', { name: '2 activiteiten wijzigen' }).click();
    await page.getByRole('status').filter({ hasText: '2 activiteiten gewijzigd.' }).waitFor();
    await expect.poll(() => row(page, 'Rooster').innerText()).toContain('Incasso');
    await page.getByRole('button', { name: 'Samen wijzigen' }).click();
    await pick('Wat wilt u wijzigen?', 'Hoe lang u het bewaart');
    await dialog.getByRole('combobox', { name: 'Hoe lang is het nu?' }).click();
    await page.getByRole('option').first().click();
    await pick('Wordt', '10 jaar');
    await dialog.getByRole('button', { name: /wijzigen$/ }).click();
    await page.getByRole('status').filter({ hasText: 'gewijzigd.' }).waitFor();
  });

  test('half a date changes nothing, and several are ended on a day', async () => {
    const page = await open();
    await tick(page, 'Rooster');
    await page.getByRole('button', { name: 'Samen wijzigen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Samen wijzigen' });
    await dialog.getByRole('combobox', { name: 'Wat wilt u wijzigen?' }).click();
    await page.getByRole('option', { name: 'Laatst nagekeken op' }).click();
    await dialog.getByLabel('Wordt').fill('3-1');
    await dialog.getByText('Schrijf een datum als 3-11-2026.').waitFor();
    expect(await dialog.locator('tbody tr[data-index]').count()).toBe(0);
    expect(await dialog.getByRole('button', { name: /wijzigen$/ }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Beëindigen' }).click();
    const end = page.getByRole('dialog', { name: 'Beëindigen' });
    await end.getByLabel('Gestopt op').fill('gisteren');
    await end.getByText('Schrijf een datum als 3-11-2026.').waitFor();
    await end.getByLabel('Gestopt op').fill('3-11-2026');
    await end.getByText('gestopt, 3 november 2026').waitFor();
    await end.getByRole('button', { name: '1 activiteit beëindigen' }).click();
    await row(page, 'Rooster').getByText('gestopt').waitFor();
  });

  test('they are duplicated, copied to another file, removed and brought back', async () => {
    const page = await open();
    const other = ownFile(app, bigRegister(2));
    await tick(page, 'Klantaccounts');
    await page.getByRole('button', { name: 'Dupliceren' }).click();
    await expect.poll(() => row(page, 'Klantaccounts').count()).toBe(2);
    await page.getByText('1 gekozen').waitFor();
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await expect.poll(() => row(page, 'Klantaccounts').count()).toBe(1);
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('TR');

    await tick(page, 'Klantaccounts');
    await copyTo(page, other);
    const dialog = page.getByRole('dialog', { name: 'Naar een ander dossier' });
    const told = dialog.getByRole('status');
    await expect.poll(() => told.textContent()).toContain(`gekopieerd naar ${other}`);
    await page.screenshot({ path: join(screens, 'activities-copied.png') });
    expect(await told.textContent()).toMatch(
      /Alles staat daar als voorstel\..*Niet meegenomen:.*datums/u,
    );
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ongedaan maken' }).click();
    await dialog.getByText(`De kopie is weer weg uit ${other}.`).waitFor();
    await page.keyboard.press('Escape');
    await copyTo(page, other);
    await dialog.getByRole('link', { name: 'Dat dossier openen' }).click();
    await page.getByRole('heading', { name: 'Klantaccounts' }).waitFor();
  });

  test('rows change places by key, by menu and by hand', async () => {
    const page = await open();
    const first = async () => (await names(page)).slice(0, 3);
    const [one, two, three] = await first();
    await page.locator('tbody tr[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(first).toEqual([two, one, three]);
    await expect.poll(() => focused(page)).toContain(one ?? '');
    await page
      .getByRole('status')
      .filter({ hasText: `staat nu op plaats 2 van ${ALL}` })
      .waitFor();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /Omhoog/ }).click();
    await expect.poll(first).toEqual([one, two, three]);
    const box = await row(page, one ?? '').boundingBox();
    await row(page, three ?? '').dragTo(row(page, one ?? ''), {
      targetPosition: { x: 300, y: (box?.height ?? 30) * 0.2 },
    });
    await expect.poll(first).toEqual([three, one, two]);
  });

  test('an empty one is added by its name, and examples as suggestions', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Uit een voorbeeld' }).click();
    const dialog = page.getByRole('dialog', { name: 'Uit een voorbeeld' });
    expect(await dialog.getByRole('checkbox').count()).toBe(24);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: join(screens, 'activities-examples.png') });
    await dialog.getByRole('searchbox').fill('offerte');
    await dialog.getByRole('checkbox', { name: 'Offertes maken' }).check();
    await dialog.getByRole('searchbox').fill('');
    await dialog.getByRole('checkbox', { name: 'Leveranciers' }).check();
    await dialog.getByRole('button', { name: '2 activiteiten toevoegen' }).click();
    await row(page, 'Offertes maken').getByText('in voorbereiding').waitFor();
    await page.getByText('2 gekozen').waitFor();

    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toBe('Toevoegen');
    await page.keyboard.press('Enter');
    await page.getByLabel('Wat doet u met gegevens?').fill('Broodfonds');
    await page.getByLabel('Wat doet u met gegevens?').press('Enter');
    await page.waitForURL(/\/activities\/.+/);
    await page.getByRole('heading', { name: 'Broodfonds' }).waitFor();
  });

  test('below 480 px one sorts from a menu', async () => {
    const page = await open(320, 640);
    await page.getByRole('button', { name: 'Sorteren op' }).click();
    await page.getByRole('menuitemradio', { name: 'Wat', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: /Andersom/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Gesorteerd op wat' }).waitFor();
    expect((await names(page))[0]).toBe('Website veilig houden');
    await page.setViewportSize({ width: 1440, height: 900 });
    await asUsual(page);
  });

  test('rows that are chosen: nothing for axe, nothing sideways, from all sides', async () => {
    await inEnglish(app, async () => {
      const page = await open();
      await page.getByRole('checkbox').nth(2).click();
      await page.getByRole('button', { name: 'Clear choice' }).waitFor();
      expect(await faultsFromAllSides(page, 'activities-chosen-en')).toEqual([]);
      // Two facts in one line: the search gives way to them.
      await page.setViewportSize({ width: 1024, height: 700 });
      const top = async (fact: string): Promise<number | undefined> =>
        (await page.getByRole('banner').getByText(fact).boundingBox())?.y;
      expect(await top('Saved')).toBe(await top('Updated in your folder'));
    });
  });
});
