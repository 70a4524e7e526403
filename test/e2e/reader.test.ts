/** The screen that reads an existing privacy statement, in a real browser on a real backend. */
import { execFileSync } from 'node:child_process';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../support/app.ts';
import { aRegister } from '../support/builders.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { faultsFromAllSides } from '../support/look.ts';

if (!chromiumPath)
  console.warn('No Chromium found: the screen that reads a statement is not looked at here.');

const statement = `Privacyverklaring van Fietsenmaker De Spaak

Fietsenmaker De Spaak V.O.F., Kerkstraat 12, 1234 AB Voorbeeldstad, is verantwoordelijk voor de verwerking van uw persoonsgegevens. Mail naar info@despaak.example.

Door deze website te gebruiken gaat u akkoord met deze verklaring.

Wij gebruiken uw naam en telefoonnummer om u te bellen als uw fiets klaar is.

Uw rechten

U mag vragen om:
- inzage in uw gegevens;
- verwijdering van uw gegevens.

Wij bewaren facturen 7 jaar.
`;

const paper = (page: Page) => page.locator('article[data-a30-paper]');
const panel = (page: Page) => page.getByRole('tabpanel');
const row = (page: Page, name: string) =>
  panel(page).locator('button[aria-expanded]').filter({ hasText: name }).first();
const sentence = (page: Page, words: string) =>
  paper(page).getByRole('button').filter({ hasText: words }).first();
const focused = (page: Page) => page.evaluate<string>('document.activeElement.textContent');

describe.skipIf(!chromiumPath)('reading an existing statement', () => {
  let browser: Browser;
  let app: App;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { files: { Spaak: aRegister() } });
  }, 200_000);
  afterAll(async () => {
    await app?.close();
    await browser?.close();
  });

  /** From the empty screen to what was found. */
  async function read(page: Page, text = statement): Promise<void> {
    await app.goTo('reader');
    const away = page.getByRole('button', { name: 'Tekst weggooien' });
    // What is kept is asked for first: then there is one or the other.
    await away.or(page.getByLabel('Of plak de tekst')).waitFor();
    if ((await away.count()) > 0) await away.click();
    await page.getByLabel('Of plak de tekst').fill(text);
    await page.getByRole('button', { name: 'Lezen', exact: true }).click();
  }

  test('says where the person looks why nothing was read, and what to do', async () => {
    const { page } = app;
    await app.goTo('statement');
    await page.getByRole('link', { name: 'Oude verklaring lezen' }).click();
    await page.getByRole('button', { name: 'Lezen', exact: true }).click();
    await page.getByText('Plak eerst de tekst').waitFor();
    const alert = page.getByRole('alert');
    const file = page.locator('input[type=file]');
    await file.setInputFiles({
      name: 'leeg.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(' '),
    });
    await alert.getByText('Hier staat geen tekst in').waitFor();
    await file.setInputFiles({
      name: 'foto.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from([0, 1, 2, 255, 0, 7]),
    });
    await alert.getByText('Er is niets gelezen').waitFor();
    // Refused by its size alone: none of it is sent.
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await file.setInputFiles({
      name: 'groot.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.alloc(25_000_001, 97),
    });
    await alert.getByText('groter dan 25 MB').waitFor();
    expect(sent.filter((url) => url.includes('/blob'))).toEqual([]);
    await read(
      page,
      'Wir verarbeiten Ihre Daten nicht, wenn Sie das nicht wollen. Der Hund und die Katze sind nicht zu Hause, und wir haben sie auch nicht mit uns.',
    );
    await alert.getByText('niet in het Nederlands of Engels').waitFor();
    await read(page, 'Recept voor brood. Neem een pond meel en doe er water bij. Laat het rusten.');
    await alert.getByRole('button', { name: 'Toch lezen' }).click();
    await page.getByText(/Uw verklaring zegt \d+ van de 31 dingen/).waitFor();
  });

  test('marks the sentences of what one chooses, and tells what a sentence shows', async () => {
    const { page } = app;
    await read(page);
    await page.getByText(/Uw verklaring zegt \d+ van de 31 dingen/).waitFor();
    await expect
      .poll(() => paper(page).getByRole('heading', { name: 'Uw rechten' }).count())
      .toBe(1);
    await expect.poll(() => paper(page).getByRole('listitem').count()).toBe(2);
    await row(page, 'Gegevens inzien').click();
    const chosen = paper(page).locator('[data-chosen]');
    await expect.poll(() => chosen.allTextContents()).toEqual(['inzage in uw gegevens;']);
    // Beside another list it is not what one looks at: nothing there says what yellow is.
    const legend = page
      .getByRole('list', { name: 'Wat de kleuren in de tekst zeggen' })
      .getByText('gekozen');
    await legend.waitFor();
    await page.getByRole('tab', { name: 'Wat niet klopt' }).click();
    await expect.poll(() => chosen.count()).toBe(0);
    await legend.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Wat erin moet' }).click();
    await expect.poll(() => chosen.allTextContents()).toEqual(['inzage in uw gegevens;']);
    // Of all that a sentence shows, also of what the register says otherwise, the menu has the name.
    await sentence(page, 'is verantwoordelijk').click();
    const named = page.getByRole('menuitem');
    await named
      .filter({ hasText: /(?:Niet hetzelfde|in het register): / })
      .first()
      .waitFor();
    for (const name of await named.allTextContents()) expect(name).toMatch(/: \S/u);
    await page.keyboard.press('Escape');
    await panel(page).getByRole('button', { name: 'Welk artikel?' }).click();
    await panel(page).getByText('artikel 15', { exact: false }).waitFor();
    // A sentence that shows one thing leads there; one that shows more asks which.
    await sentence(page, 'gaat u akkoord').click();
    const menu = page.getByRole('menuitem', { name: 'Klopt niet: Toestemming door gebruik' });
    if ((await menu.count()) > 0) await menu.click();
    const flag = row(page, 'Toestemming door gebruik');
    await expect.poll(() => flag.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => focused(page)).toContain('Toestemming door gebruik');
    await panel(page).getByText('Wat dan wel').waitFor();
  });

  test('by keyboard alone: along the sentences, to what one shows, and back to the text', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: 'Wat erin moet' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.getByRole('tab', { selected: true }).textContent())
      .toContain('Wat niet klopt');
    await sentence(page, 'De Spaak').first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toContain('7 jaar');
    await page.keyboard.press('Enter');
    const first = page.getByRole('menuitem').first();
    if ((await first.count()) > 0) await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate('document.activeElement.getAttribute("aria-expanded")'))
      .toBe('true');
    await page.keyboard.press('Tab');
    expect(app.troubles).toEqual([]);
  });

  test('a proposal is taken over, seen in the register, undone and left out', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    const mail = panel(page).getByRole('listitem').filter({ hasText: 'info@despaak.example' });
    await mail.getByRole('button', { name: /^Overnemen: / }).click();
    await mail.getByText('Overgenomen').waitFor();
    const told = panel(page).getByRole('status').getByText('1 voorstel overgenomen.');
    await told.waitFor();
    await page.keyboard.press('Control+z');
    await told.waitFor({ state: 'hidden' });
    await mail.getByRole('button', { name: 'Niet overnemen' }).click();
    await mail.getByText('Niet overgenomen').waitFor();
    await mail.getByRole('button', { name: 'Terugzetten' }).click();
    await mail.getByRole('button', { name: /^Overnemen: / }).click();
    await mail.getByText('Overgenomen').waitFor();
    // What comes by the group nobody has looked at: it waits in the register, and says so.
    await panel(page)
      .getByRole('button', { name: /Zet alles wat zeker is in uw register/ })
      .click();
    const several = panel(page).getByText(/^\d+ voorstellen staan in uw register/);
    await several.waitFor();
    const count = Number.parseInt((await several.textContent()) ?? '', 10);
    const waiting = panel(page).getByText(/^In uw register, nog te bevestigen/);
    await page.getByRole('button', { name: /^Nog \d+ tonen$/ }).waitFor({ state: 'detached' });
    await expect.poll(() => waiting.count()).toBe(count);
    await mail.getByText('Overgenomen').waitFor();
    const tab = await page.getByRole('tab', { name: 'Voorstellen' }).textContent();
    const all = Number.parseInt(tab?.replace(/\D/gu, '') ?? '', 10);
    const open = await panel(page)
      .getByRole('button', { name: /^Overnemen: / })
      .count();
    await page.getByText(`Voor uw register: ${all} voorstellen, waarvan ${open} nog`).waitFor();
    await mail.getByRole('button', { name: 'Bekijken' }).click();
    await expect
      .poll(() => page.getByLabel('E-mail', { exact: true }).inputValue())
      .toBe('info@despaak.example');
    await page
      .getByText(/door u bevestigd op/)
      .first()
      .waitFor();
    await app.goTo('reader');
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    await mail.getByText('Overgenomen').waitFor();
  });

  test('makes a report in the language one chooses', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Maak een verslag (PDF)' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'in het Engels' }).click();
    const text = execFileSync('pdftotext', [
      '-layout',
      await (await waiting).path(),
      '-',
    ]).toString();
    expect(text).toContain('First scan');
    await page.getByText('Gedownload:').waitFor();
    await expect.poll(() => focused(page)).toBe('Maak een verslag (PDF)');
  });

  test('goes on after the backend stopped, with what was decided', async () => {
    const { page } = app;
    app.backend.kill();
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    const phone = panel(page).getByRole('listitem').filter({ hasText: 'Telefoonnummer' });
    await phone.first().getByText('nog te bevestigen').waitFor();
    // What is kept is found again, as soon as the backend is back.
    const saved = page.getByText('Gedownload:');
    let isMade = false;
    for (let turn = 0; turn < 8 && !isMade; turn += 1) {
      await page.getByRole('button', { name: 'Maak een verslag (PDF)' }).click();
      await page.getByRole('menuitem', { name: 'in het Nederlands' }).click();
      await page.getByRole('button', { name: 'Maak een verslag (PDF)' }).waitFor();
      isMade = (await saved.count()) === 1;
      if (!isMade) await page.waitForTimeout(1_000);
    }
    expect(isMade).toBe(true);
  });

  test('a page that is loaded again shows the same, until one throws it away', async () => {
    const { page } = app;
    await app.goTo('reader');
    await page.getByText('blijven op deze computer tot u ze weggooit').waitFor();
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    const phone = panel(page).getByRole('listitem').filter({ hasText: '1234 AB' }).first();
    await phone.getByText('nog te bevestigen').waitFor();
    const left = panel(page).getByRole('listitem').filter({ hasText: 'Niet overgenomen' });
    await panel(page).getByRole('button', { name: 'Niet overnemen' }).first().click();
    await left.first().waitFor();
    const text = await paper(page).innerText();
    await page.reload();
    await expect.poll(() => paper(page).innerText()).toBe(text);
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    await phone.getByText('nog te bevestigen').waitFor();
    await left.first().waitFor();
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await page.getByRole('button', { name: 'Tekst weggooien' }).click();
    await page.getByRole('status').getByText('De tekst en uw keuzes zijn weggegooid.').waitFor();
    // What one pressed is gone: the focus goes where one goes on.
    const isFocused = (what: Locator) =>
      expect.poll(() => what.evaluate((element) => element.matches(':focus'))).toBe(true);
    await isFocused(page.getByLabel('Of plak de tekst'));
    await page.getByRole('button', { name: 'Terughalen' }).click();
    await expect.poll(() => paper(page).innerText()).toBe(text);
    await isFocused(page.getByRole('heading', { level: 1 }));
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    await left.first().waitFor();
    await page.getByRole('button', { name: 'Tekst weggooien' }).click();
    await page.getByLabel('Of plak de tekst').waitFor();
    await page.reload();
    await page.getByLabel('Of plak de tekst').waitFor();
    expect(await paper(page).count()).toBe(0);
    await read(page);
    await page.getByText(/Uw verklaring zegt \d+ van de 31 dingen/).waitFor();
  });

  test('by keyboard alone one decides from proposal to proposal', async () => {
    const { page } = app;
    await read(page);
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    const named = () => page.evaluate<string | null>('document.activeElement.ariaLabel');
    const open = panel(page).getByRole('button', { name: /^Niet overnemen: / });
    const names = await open.evaluateAll<string[], HTMLElement>((all) =>
      all.map(({ ariaLabel }) => ariaLabel ?? ''),
    );
    expect(names.length).toBeGreaterThan(2);
    await open.first().press('Enter');
    await expect.poll(named).toBe(names[1]);
    await page.keyboard.press('Enter');
    await expect.poll(named).toBe(names[2]);
    const putBack = panel(page).getByRole('button', { name: /^Terugzetten: / });
    await putBack.first().press('Enter');
    await expect.poll(named).toBe(names[0]?.replace('Niet overnemen', 'Overnemen'));
    // The last one: what is left is before it.
    await putBack.press('Enter');
    while ((await open.count()) > 1) await open.last().press('Enter');
    await expect.poll(named).toBe(names[0]);
    await page.keyboard.press('Enter');
    await expect.poll(named).toBe('Voorstellen');
  });

  test('the focus goes on to the next proposal once one is taken over', async () => {
    const { page } = app;
    await read(page, `${statement}\nWij beveiligen uw gegevens met een firewall en een back-up.\n`);
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    const take = panel(page).getByRole('button', { name: /^Overnemen: / });
    const second = await take.nth(1).getAttribute('aria-label');
    await take.first().press('Enter');
    await expect
      .poll(() => page.evaluate<string | null>('document.activeElement.ariaLabel'))
      .toBe(second);
  });

  test('from all sides: nothing for axe and nothing sideways', async () => {
    const { page } = app;
    await page.getByRole('tab', { name: 'Voorstellen' }).click();
    expect(await faultsFromAllSides(page, 'reader')).toEqual([]);
    expect(app.troubles).toEqual([]);
  }, 180_000);

  test('a very long text is drawn a part at a time', async () => {
    const { page } = app;
    await page.setViewportSize({ width: 1440, height: 900 });
    await app.goTo('reader');
    await page.getByRole('button', { name: 'Tekst weggooien' }).click();
    const long = Buffer.from(statement.repeat(160));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'lang.txt', mimeType: 'text/plain', buffer: long });
    await page.getByText(/Deel 1 van \d+/).waitFor({ timeout: 60_000 });
    // Not by its place: that moves down while the text above it is still being drawn.
    await page.getByRole('button', { name: 'Volgend deel' }).press('Enter');
    await page.getByText(/Deel 2 van \d+/).waitFor();
    await expect.poll(() => paper(page).getByRole('heading').count()).toBeGreaterThan(0);
  }, 180_000);
});
