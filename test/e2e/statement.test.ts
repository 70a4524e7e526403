/** The screen of the privacy statement, in a real browser on a real backend. */
import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { COMPLETE_DATE, completeRegister } from '../support/complete-register.ts';
import { exampleRegister } from '../support/example/register.ts';
import { inEnglish } from '../support/in-english.ts';
import { faultsFromAllSides } from '../support/look.ts';
import { ownFile } from '../support/own-file.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath)
  console.warn('No Chromium found: the screen of the statement is not looked at here.');

/** Axe on a busy machine. */
const PATIENCE_MS = 180_000;
const files = { Voorbeeld: exampleRegister(), Compleet: completeRegister() };

const paper = (page: Page) => page.locator('[data-a30-paper]');
const sentence = (page: Page, text: string) =>
  paper(page).locator('[data-fields]').filter({ hasText: text }).first();

describe.skipIf(!chromiumPath)('the privacy statement', () => {
  let app: App;

  sharedApp(async (browser) => {
    app = await openApp(browser, { files });
    // Terms pass: the bakery is complete on the day it was made for.
    await app.page.clock.setFixedTime(`${COMPLETE_DATE}T12:00:00`);
    return app;
  });

  const open = async (label: keyof typeof files): Promise<Page> => {
    // Another screen first: a statement that is open already would keep its field open.
    await app.goTo('overview', label);
    await app.goTo('statement', label);
    await paper(app.page).getByText('Wie zijn wij?').waitFor();
    return app.page;
  };

  test('a sentence leads to its field, the field to its sentence, and typing changes the paper', async () => {
    const page = await open('Voorbeeld');
    await sentence(page, 'is verantwoordelijk voor uw gegevens').click();
    const field = page.getByLabel('Naam', { exact: true });
    await field.waitFor();
    await page.getByText('De gemarkeerde zin komt uit uw organisatie').waitFor();
    await expect.poll(() => field.evaluate((element) => element.matches(':focus'))).toBe(true);
    await field.fill('Bakkerij Het Wiel B.V.');
    await paper(page).getByText('Bakkerij Het Wiel B.V. is verantwoordelijk').waitFor();
    // The other field of the card has sentences of its own.
    await page.getByLabel('Adres', { exact: true }).focus();
    const marked = paper(page).locator('[data-marked]').first();
    await expect.poll(() => marked.textContent()).toContain('Molenstraat 1');
    await page.keyboard.press('Control+z');
  });

  test('by keyboard alone: into the paper, to a sentence, to its field', async () => {
    const page = await open('Voorbeeld');
    await page.getByRole('button', { name: 'Opslaan als concept' }).focus();
    await page.keyboard.press('Tab');
    const first = await page.evaluate('document.activeElement.hasAttribute("data-fields")');
    expect(first).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByText('De gemarkeerde zin komt uit').waitFor();
    const inField = '/INPUT|TEXTAREA|BUTTON/.test(document.activeElement.tagName)';
    await expect.poll(() => page.evaluate(inField)).toBe(true);
  });

  test('what is missing is listed with the way to it, and publishing is refused until then', async () => {
    const page = await open('Voorbeeld');
    await page
      .getByText(/Nog \d+ dingen voordat u dit kunt vastleggen/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    const refusal = page.getByRole('alert').filter({ hasText: 'Vastleggen kan nog niet' });
    await refusal.waitFor();
    await expect.poll(() => refusal.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.getByRole('link', { name: 'Naar versies' }).waitFor();
    const first = page.getByRole('button', { name: /^\[Nog/ }).first();
    await first.click();
    await page.getByText('De gemarkeerde zin komt uit').waitFor();
  });

  test('what it does not tell is listed with the reason and the way to it', async () => {
    const page = await open('Voorbeeld');
    await page.getByText('Eén verwerking staat er niet in').click();
    await page.getByText('Dit is nog in voorbereiding.').waitFor();
    const way = page.getByRole('link', { name: 'Klantenpas' });
    expect(await way.getAttribute('href')).toMatch(/^#\/.+\/activities\/card$/);
  });

  test('a section that the law asks cannot be switched off, another one can', async () => {
    const page = await open('Voorbeeld');
    await page.getByRole('button', { name: /Uw andere rechten/ }).click();
    await page.getByText('Dit onderdeel is verplicht').waitFor();
    expect(await page.getByRole('switch').count()).toBe(0);
    await page.getByRole('button', { name: /Hoe beschermen wij uw gegevens/ }).click();
    await page.getByRole('switch', { name: 'Vertellen hoe u gegevens beschermt' }).focus();
    await page.keyboard.press('Space');
    await paper(page).getByText('8. De veiligheid van uw gegevens').waitFor();
    await page.keyboard.press('Space');
    await paper(page).getByText('8. Hoe beschermen wij uw gegevens?').waitFor();
  });

  test('an own paragraph stands at the foot of its section, and goes again', async () => {
    const page = await open('Voorbeeld');
    await page.getByRole('button', { name: /Niet tevreden/ }).click();
    await page.getByRole('button', { name: 'Eigen alinea toevoegen' }).click();
    const text = page.getByLabel('Eigen tekst');
    await text.fill('Bel gerust onze winkel');
    await paper(page).getByText('Bel gerust onze winkel.').waitFor();
    await page.getByRole('button', { name: 'Deze alinea weghalen' }).click();
    await paper(page).getByText('Bel gerust onze winkel.').waitFor({ state: 'detached' });
  });

  test('what was left out is named again, with the way back', async () => {
    const page = await open('Voorbeeld');
    const [activity] = exampleRegister().activity;
    const row = {
      id: 'left-out',
      statement: 'forCustomers',
      activity: activity?.id,
      reason: { nl: 'Dit weten zij' },
    };
    const file = await app.fileId('Voorbeeld');
    const changes = [{ create: 'statementExclusion', row }];
    expect((await app.backend.call('register.change', { file, changes })).ok).toBe(true);
    await page.getByRole('button', { name: 'Waarover deze verklaring gaat' }).click();
    const named = page.getByRole('button', { name: 'Toch noemen' });
    await named.click();
    await page.getByRole('status').filter({ hasText: 'De keuze om ‘' }).waitFor();
    await page.locator('main').getByRole('button', { name: 'Ongedaan maken' }).click();
    await named.waitFor();
    const gone = [{ delete: 'statementExclusion', id: 'left-out' }];
    expect((await app.backend.call('register.change', { file, changes: gone })).ok).toBe(true);
  });

  test('the readers are spoken to with je, and in English', async () => {
    const page = await open('Voorbeeld');
    await page.getByText('je', { exact: true }).click();
    await paper(page).getByText('Waarvoor gebruiken wij je gegevens?').waitFor();
    await page.getByText('u', { exact: true }).click();
    await paper(page).getByText('Waarvoor gebruiken wij uw gegevens?').waitFor();
    await page.getByRole('combobox', { name: 'Taal' }).click();
    await page.getByRole('option', { name: 'Engels' }).click();
    await paper(page).getByText('1. Who are we?').waitFor();
  });

  test('the draft is saved as a PDF with CONCEPT on it', async () => {
    const page = await open('Voorbeeld');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Opslaan als concept' }).click();
    const path = await (await download).path();
    const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    expect(text).toContain('CONCEPT');
    expect(text).toContain('Wie zijn wij?');
    await page.getByText('Gedownload: bakkerij').waitFor();
  });

  test(
    'a complete statement is published, and reads on as it was then',
    async () => {
      const page = await open('Compleet');
      await page.getByText('Alle verplichte onderdelen zijn ingevuld.').waitFor();
      await page.getByRole('button', { name: 'Vastleggen' }).click();
      await page.getByLabel('Adres van de pagina').fill('www.dehalm.example');
      await page.getByRole('button', { name: 'Nu vastleggen' }).click();
      await page.getByText('Dit is geen webadres. Begin met https://').waitFor();
      await page.getByLabel('Adres van de pagina').fill('https://www.dehalm.example/privacy');
      await page.keyboard.press('Enter');
      await page.getByText('Vastgelegd, op de website gezet op 21 november 2026.').waitFor();
      await page.getByRole('button', { name: 'Eerder vastgelegd' }).click();
      const same = page.getByRole('region', { name: 'Vergeleken met 21 november 2026' });
      await same.getByText('De tekst van nu zegt hetzelfde.').waitFor();
      await sentence(page, 'is verantwoordelijk voor uw gegevens').click();
      await page.getByLabel('Naam', { exact: true }).fill('Nieuwe Naam B.V.');
      await paper(page).getByText('Nieuwe Naam B.V. is verantwoordelijk').waitFor();
      await page.getByRole('button', { name: 'Eerder vastgelegd' }).click();
      await page.getByText('https://www.dehalm.example/privacy').waitFor();
      const changes = page.getByRole('region', { name: 'Gewijzigd sinds 21 november 2026' });
      await changes.getByRole('heading', { name: 'Wie zijn wij?' }).waitFor();
      await changes.locator('del').filter({ hasText: 'weg: Bakkerij De Halm' }).first().waitFor();
      await changes.locator('ins').filter({ hasText: 'nieuw: Nieuwe Naam' }).first().waitFor();
      expect(await faultsFromAllSides(page, 'statement-changes')).toEqual([]);
      await page.getByRole('button', { name: 'Lees de tekst van 21 november 2026' }).click();
      await paper(page).getByText('Bakkerij De Halm B.V. is verantwoordelijk').waitFor();
      await page.getByText('Deze tekst verandert niet meer.').waitFor();
      await page.getByRole('button', { name: 'Terug naar nu' }).click();
      await paper(page).getByText('Nieuwe Naam B.V. is verantwoordelijk').waitFor();
    },
    PATIENCE_MS,
  );

  test('a statement for other readers is added and removed', async () => {
    const page = await open('Compleet');
    const tabs = page.getByRole('navigation', { name: 'Voor wie is deze verklaring?' });
    const before = await tabs.getByRole('link').count();
    await page.getByRole('button', { name: 'Verklaring toevoegen' }).click();
    await page.getByRole('menuitem').last().click();
    await expect.poll(() => tabs.getByRole('link').count()).toBe(before + 1);
    await page.getByRole('button', { name: 'Waarover deze verklaring gaat' }).click();
    await page.getByLabel('Merk').fill('Tweede winkel');
    await tabs.getByText('Tweede winkel').waitFor();
    await page.getByRole('button', { name: 'Deze verklaring weghalen' }).click();
    await expect.poll(() => tabs.getByRole('link').count()).toBe(before);
    const told = page
      .getByRole('status')
      .filter({ hasText: /^Privacyverklaring \(.+\) is verwijderd/ });
    await told.waitFor();
    await page.locator('main').getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => tabs.getByRole('link').count()).toBe(before + 1);
    await told.waitFor({ state: 'detached' });
    expect(app.troubles).toEqual([]);
  });

  test(
    'in English, in both themes and at every width: nothing for axe and nothing sideways',
    async () => {
      await inEnglish(app, async () => {
        const { page } = app;
        await app.goTo('statement', ownFile(app, exampleRegister()));
        await sentence(page, 'Bakkerij').click();
        await page.getByRole('button', { name: 'Show them' }).click();
        expect(await faultsFromAllSides(page, 'statement-en')).toEqual([]);
        expect(app.troubles).toEqual([]);
      });
    },
    PATIENCE_MS,
  );
});
