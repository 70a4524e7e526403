/** Who gets data, where they go, what protects them and who the organisation is, in a real browser. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { emptyRegister, type Register } from '../../shared/domain/register.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { exampleRegister } from '../support/example/register.ts';
import { violations } from '../support/look.ts';
import { ownFile } from '../support/own-file.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: the lists of records are not looked at here.');

const COMPANIES = exampleRegister().party.length;

/** A file in which nothing is filled in but its name. */
function bare(): Register {
  return {
    ...emptyRegister(),
    organisation: [{ id: 'o', label: 'Leeg', language: 'nl', form: 'u', country: 'country.NL' }],
  };
}

/** The name that is asked before anything comes into the file. */
async function fillName(page: Page, name: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('textbox');
  await field.fill(name);
  await field.press('Enter');
}

/** As at 200 % zoom, in the middle: there a list fits on neither side, and stays in the window all the same. */
async function fitsInWindow(page: Page, picker: Locator): Promise<void> {
  await picker.evaluate((at) => at.scrollIntoView({ block: 'center' }));
  await picker.click();
  const list = page.getByRole('listbox');
  const bottom = async () => {
    const { y = 0, height = 0 } = (await list.boundingBox()) ?? {};
    return Math.round(y + height);
  };
  await expect.poll(bottom).toBeLessThanOrEqual(360);
  expect((await list.boundingBox())?.height).toBeGreaterThan(80);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
}

/** What a cell cuts off without "…": that comes behind words in its own line, not behind a box in it. */
const cutInSilence = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('td')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth)
      .filter(({ children }) => [...children].some((part) => getComputedStyle(part).display !== 'inline'))
      .map(({ innerText }) => innerText)`,
  );

describe.skipIf(!chromiumPath)('records', () => {
  let app: App;
  sharedApp(async (browser) => {
    app = await openApp(browser);
    app.page.setDefaultTimeout(30_000);
    return app;
  });

  /** In a client file of which nothing was changed yet. */
  async function inFile(
    ask: (page: Page, goTo: (screen: string) => Promise<void>) => Promise<void>,
    register = exampleRegister(),
  ): Promise<void> {
    const label = ownFile(app, register);
    await ask(app.page, (screen) => app.goTo(screen, label));
    expect(app.troubles).toEqual([]);
  }

  const takeOut = (page: Page) => page.getByRole('button', { name: 'Weghalen', exact: true });
  /** What the list says of the last one that went. */
  const said = (page: Page) => page.getByRole('status').filter({ hasText: 'is verwijderd' });
  /** In the line itself, beside what it says: the bar at the top has one as well. */
  const wayBack = (page: Page) =>
    page.locator('main').getByRole('button', { name: 'Ongedaan maken' });

  test('a company is added by name, and what it is asked follows from its role', async () => {
    await inFile(async (page, goTo) => {
      await goTo('parties');
      await page.getByRole('button', { name: 'Bedrijf of instantie' }).click();
      await fillName(page, 'Drukkerij Voorbeeld');
      await page.getByRole('heading', { level: 1, name: 'Drukkerij Voorbeeld' }).waitFor();
      const agreement = page.getByRole('heading', { name: 'Verwerkersovereenkomst' });
      expect(await agreement.count()).toBe(0);
      await page.getByRole('group', { name: 'Rollen' }).getByText('Verwerker').click();
      await agreement.waitFor();
      await page.getByRole('button', { name: 'Overeenkomst', exact: true }).click();
      const land = page.getByRole('button', { name: 'Land', exact: true });
      await page.setViewportSize({ width: 640, height: 360 });
      for (const each of [page.getByRole('combobox', { name: 'Soort', exact: true }), land])
        await fitsInWindow(page, each);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByRole('combobox', { name: 'Vorm', exact: true }).click();
      await page.getByRole('option', { name: 'Getekend' }).click();
      const audits = page.getByRole('group', { name: 'Informatie en audits' });
      await audits.getByLabel('Nee').focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Notitie bij Informatie en audits').fill('Vragen in januari');
      await audits.getByLabel('Ja').click({ force: true });
      await page.getByText('1 van 14 geregeld').waitFor();
      await land.click();
      await page.getByPlaceholder('Zoek', { exact: true }).fill('belg');
      await page.getByRole('option', { name: 'België' }).click();
      await page
        .getByRole('table', { name: 'Waar staan de gegevens?' })
        .getByText('België')
        .waitFor();
      // It goes at once, and its list says what went along; and comes back.
      await takeOut(page).first().click();
      await page.getByRole('heading', { level: 1, name: 'Bedrijven en instanties' }).waitFor();
      const row = page.getByRole('row', { name: /Drukkerij Voorbeeld/u });
      await row.waitFor({ state: 'detached' });
      await said(page).getByText('Ook weg: plaatsen en verwerkersovereenkomst.').waitFor();
      await wayBack(page).click();
      await row.waitFor();
      await said(page).waitFor({ state: 'detached' });
    });
  });

  test('a company goes at once, and its list says where it was named and takes that back', async () => {
    await inFile(async (page, goTo) => {
      await goTo('parties/mail');
      await page.getByRole('link', { name: /Nieuwsbrief versturen/u }).waitFor();
      const order = await page.getByText(new RegExp(`^\\d+ van ${COMPANIES}$`, 'u')).textContent();
      await takeOut(page).first().click();
      await page.getByRole('heading', { level: 1, name: 'Bedrijven en instanties' }).waitFor();
      await said(page).getByText('Werd genoemd bij:').waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
      // The next of the list has the keyboard.
      const focused = page.locator('tr:focus');
      await expect.poll(() => focused.textContent()).toContain('Boekhoudprogramma');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Control+z');
      await said(page).waitFor({ state: 'detached' });
      await page.getByRole('row', { name: /Mailbedrijf Voorbeeld/u }).dblclick();
      await page.getByRole('link', { name: /Nieuwsbrief versturen/u }).waitFor();
      expect(await page.getByText(new RegExp(`^\\d+ van ${COMPANIES}$`, 'u')).textContent()).toBe(
        order,
      );
    });
  });

  test('where a removed company was named one gives another, and the list still says the rest', async () => {
    await inFile(async (page, goTo) => {
      await goTo('parties');
      await page.getByRole('row', { name: /Mailbedrijf Voorbeeld/u }).click({ button: 'right' });
      await page.getByRole('menuitem', { name: /Weghalen/u }).click();
      await said(page)
        .getByRole('link', { name: /Nieuwsbrief versturen/u })
        .click();
      await page.getByRole('heading', { level: 1, name: 'Nieuwsbrief versturen' }).waitFor();
      const party = page.getByRole('combobox', { name: 'Wie', exact: true });
      await expect.poll(() => party.evaluate((field) => field.matches(':focus'))).toBe(true);
      await party.click();
      await page
        .getByRole('option', { name: /Webhost Voorbeeld/u })
        .first()
        .click();
      await page.getByRole('link', { name: 'Bedrijven en instanties' }).first().click();
      // Another change came after it: the way back is that of the bar, step by step.
      await said(page)
        .getByRole('link', { name: /Nieuwsbrief versturen/u })
        .waitFor();
      expect(await wayBack(page).count()).toBe(0);
      await page.locator('main').getByRole('button', { name: 'Sluiten' }).click();
      await said(page).waitFor({ state: 'detached' });
    });
  });

  test('a measure goes at once, and the list has the way back', async () => {
    await inFile(async (page, goTo) => {
      await goTo('measures');
      const more = page.getByRole('button', { name: /^Meer over/u });
      const before = await more.count();
      await more.first().click();
      await takeOut(page).click();
      await said(page).waitFor();
      await expect.poll(() => more.count()).toBe(before - 1);
      await expect
        .poll(() => wayBack(page).evaluate((button) => button.matches(':focus')))
        .toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => more.count()).toBe(before);
      await said(page).waitFor({ state: 'detached' });
    });
  });

  test('a list is walked and opened by the keyboard', async () => {
    await inFile(async (page, goTo) => {
      await goTo('parties');
      // What its column has no room for is told to who points at it.
      const cell = page.getByRole('gridcell', { name: 'Boekhoudprogramma Voorbeeld B.V.' });
      await cell.hover();
      await expect.poll(() => cell.getAttribute('title')).toBe('Boekhoudprogramma Voorbeeld B.V.');
      await page.locator('tbody tr[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Mailbedrijf Voorbeeld Inc.' }).waitFor();
      await page.getByRole('button', { name: 'Volgende' }).click();
      await page.getByRole('heading', { level: 1, name: /Boekhoudprogramma/u }).waitFor();
      await page.goBack();
      await page.goBack();
      await page.getByLabel('Filter op tekst').fill('nieuwsbrief');
      await page.getByText(`1 van ${COMPANIES}`).waitFor();
    });
  });

  test('a list of three thousand has a menu by key, columns to choose, and few rows drawn', async () => {
    const register = exampleRegister();
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      id: `many-${at}`,
      name: `Bedrijf ${String(at).padStart(4, '0')}`,
      rank: 1_000 + at,
    }));
    await inFile(
      async (page, goTo) => {
        await goTo('parties');
        const current = page.locator('tbody tr[tabindex="0"]');
        await current.focus();
        await page.keyboard.press('End');
        await expect.poll(() => current.textContent()).toContain('Bedrijf 2999');
        expect(await page.locator('tbody tr').count()).toBeLessThan(100);
        // It goes at once, and the row before it takes the keyboard.
        await page.keyboard.press('Shift+F10');
        await page.getByRole('menuitem', { name: /Weghalen/u }).press('Enter');
        const focused = page.locator('tr:focus');
        await expect.poll(() => focused.textContent()).toContain('Bedrijf 2998');
        await said(page).getByText('Bedrijf 2999 is verwijderd.').waitFor();
        await page.keyboard.press('Home');
        await page.keyboard.press('Delete');
        await said(page).getByText('Webhost Voorbeeld B.V. is verwijderd.').waitFor();
        await expect.poll(() => focused.textContent()).toContain('Mailbedrijf Voorbeeld Inc.');
        await page.getByLabel('Filter op tekst').fill('2997');
        await page.getByText(`1 van ${COMPANIES + 2_998}`).waitFor();
        const country = page.getByRole('columnheader', { name: 'Waar' });
        await country.waitFor();
        await page.getByRole('button', { name: 'Kolommen' }).click();
        const choice = page.getByRole('menuitemcheckbox', { name: 'Waar' });
        await choice.click();
        await country.waitFor({ state: 'detached' });
        // It would be gone from the lists of other files as well.
        await choice.click();
        await country.waitFor();
        // A copy of a company says that its agreements stay behind.
        await page.keyboard.press('Escape');
        await current.click({ button: 'right' });
        const copy = page.getByRole('menuitem', { name: 'Dupliceren zonder overeenkomst' });
        await copy.press('Enter');
        await page.getByRole('heading', { level: 1, name: 'Bedrijf 2997 (kopie)' }).waitFor();
      },
      { ...register, party: [...register.party, ...many] },
    );
  });

  test('a transfer is led through the order of the law, and nothing is chosen', async () => {
    await inFile(async (page, goTo) => {
      await goTo('transfers');
      await page.getByRole('button', { name: 'Doorgifte', exact: true }).click();
      await page.getByPlaceholder('Zoek een verwerking of bedrijf').fill('Vragen');
      await page.getByRole('option', { name: 'Vragen en klachten' }).click();
      await page.getByRole('heading', { level: 1, name: 'land nog niet bekend' }).waitFor();
      const country = async (name: string) => {
        await page.getByLabel('Land', { exact: true }).click();
        await page.getByLabel('Land', { exact: true }).fill(name);
        await page.getByRole('option', { name, exact: true }).click();
      };
      await country('IJsland');
      await page.getByText('Ja: binnen de EER (IJsland)', { exact: false }).waitFor();
      await country('Verenigde Staten');
      await page.getByText('EU-VS Data Privacy Framework (DPF)').first().waitFor();
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      await page
        .getByRole('button', { name: 'Het besluit geldt niet voor deze ontvanger' })
        .click();
      const clauses = page.getByRole('radio', { name: /Modelcontract van de Europese Commissie/u });
      await clauses.click();
      await page.getByLabel('Module', { exact: true }).waitFor();
      await expect.poll(() => clauses.isChecked()).toBe(true);
      await country('India');
      await page.getByText('Nee, niet voor India').waitFor();
      expect(await clauses.isChecked()).toBe(true);
      await page.getByRole('link', { name: 'Buiten Europa', exact: true }).first().click();
      await page.getByRole('row', { name: /India.*Modelcontract/u }).waitFor();
      await page.setViewportSize({ width: 1024, height: 720 });
      expect(await cutInSilence(page)).toEqual([]);
      await goTo('parties');
      await page.getByRole('row', { name: /Mailbedrijf/u }).waitFor();
      expect(await cutInSilence(page)).toEqual([]);
      await page.setViewportSize({ width: 1440, height: 900 });
    });
  });

  test('a listing and a transfer that is none go with the way back', async () => {
    await inFile(async (page, goTo) => {
      await goTo('parties/mail');
      const listing = page.getByRole('button', { name: 'Vermelding weghalen' });
      await listing.click();
      await said(page).getByText('Vermelding op de lijst van Amerikaanse bedrijven').waitFor();
      await wayBack(page).click();
      await listing.waitFor();
      await goTo('transfers/mail-transfer');
      await page.getByLabel('Land', { exact: true }).click();
      await page.getByLabel('Land', { exact: true }).fill('IJsland');
      await page.getByRole('option', { name: 'IJsland', exact: true }).click();
      await page.getByRole('button', { name: 'Deze regel weghalen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Buiten Europa' }).waitFor();
      await said(page).waitFor();
      await wayBack(page).click();
      await page.getByRole('row', { name: /IJsland/u }).waitFor();
      await goTo('parties/mail');
      await page.getByRole('button', { name: 'IJsland', exact: true }).click();
      await page.getByRole('button', { name: 'Deze regel weghalen' }).click();
      await said(page).getByText('IJsland').waitFor();
      await wayBack(page).click();
      await page.getByRole('button', { name: 'IJsland', exact: true }).waitFor();
    });
  });

  test('measures are ticked from a list, and own ones added', async () => {
    await inFile(async (page, goTo) => {
      await goTo('measures');
      const backup = page.getByRole('group', { name: /Hersteltest/u });
      await backup.getByLabel('Ja').click({ force: true });
      await page.getByText('1 toegepast').waitFor();
      await page.getByRole('button', { name: 'Meer over Hersteltest' }).click();
      await page.getByLabel('Toelichting', { exact: true }).fill('Elk kwartaal');
      await page.getByRole('button', { name: 'Eigen maatregel' }).click();
      await fillName(page, 'Waakhond');
      await page.getByText('2 toegepast').waitFor();
      await page.getByRole('button', { name: 'Toegepast' }).click();
      expect(await page.getByRole('group', { name: /Doet u dit/u }).count()).toBe(2);
    }, bare());
  });

  test('the website asks nothing until it is opened', async () => {
    await inFile(async (page, goTo) => {
      await goTo('cookies');
      expect(await page.getByText('Zet of leest uw website').count()).toBe(0);
      await page.getByRole('button', { name: 'Invullen' }).first().click();
      await page.getByText('Zet of leest uw website').first().waitFor();
      await page.getByRole('button', { name: 'Cookie', exact: true }).click();
      await fillName(page, '_stat');
      await page.getByRole('heading', { level: 1, name: '_stat' }).waitFor();
      const consent = page.getByRole('group', { name: 'Toestemming' });
      await consent.getByLabel('Nee, niet nodig').click({ force: true });
      await page.getByLabel('Waarom geen toestemming nodig is', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Dupliceren' }).click();
      await page.getByRole('heading', { level: 1, name: '_stat (kopie)' }).waitFor();
    }, bare());
  });

  test('representative and officer stay hidden until an answer opens them; a pale colour is told', async () => {
    await inFile(async (page, goTo) => {
      await goTo('organisation');
      const title = page.getByRole('heading', { name: 'Vertegenwoordiger in de EU' });
      expect(await title.count()).toBe(0);
      await page.getByLabel('Land', { exact: true }).click();
      await page.getByLabel('Land', { exact: true }).fill('Zwitserland');
      await page.getByRole('option', { name: 'Zwitserland' }).click();
      await title.waitFor();
      const dpo = page.getByRole('region', { name: /FG/u });
      expect(await dpo.count()).toBe(0);
      await page.getByRole('button', { name: /FG/u }).last().click();
      expect(await dpo.getByRole('textbox', { name: 'Nummer van aanmelding' }).count()).toBe(0);
      await dpo.getByLabel('Ja').first().click({ force: true });
      await dpo.getByRole('textbox', { name: 'Nummer van aanmelding' }).waitFor();
      await page.getByLabel('Kleur', { exact: true }).fill('#ffcc00');
      await page.keyboard.press('Tab');
      await page.getByText('Te licht om op wit te lezen').waitFor();
    }, bare());
  });
});
