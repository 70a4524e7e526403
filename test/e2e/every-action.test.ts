/** What can be done with a button can be done from the command palette, in a real browser. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { COMPLETE_DATE, completeRegister } from '../support/complete-register.ts';
import { exampleRegister } from '../support/example/register.ts';
import { webShop } from '../support/interview-answers.ts';
import { type OwnFile, openOwnFile } from '../support/own-file.ts';
import { buttonsOf, choices, choose, closePalette, openPalette } from '../support/palette.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: the command palette is not held to its word.');

const statement = `Privacyverklaring van Bakker Bos

Wij gebruiken uw naam en e-mailadres om uw bestelling te bezorgen. Wij bewaren ze twee jaar.

Uw rechten
U hebt recht op inzage en op verwijdering van uw gegevens. Mail naar privacy@bos.example.
`;

/** Buttons that the palette leaves out, each with its reason. */
const exceptions: readonly { readonly at: string; readonly why: string }[] = [
  { at: ':disabled, [aria-disabled=true]', why: 'it cannot be done now' },
  {
    at: '[data-chosen], [aria-pressed=true], [aria-selected=true], [aria-current]',
    why: 'it is so already',
  },
  {
    at: '[aria-haspopup=menu]',
    why: 'a list of columns or of what a table leaves out; what other lists do is in the palette',
  },
  { at: 'button[aria-expanded]:not([aria-haspopup])', why: 'unfolds what is on the screen' },
  { at: 'thead', why: 'sorts the table that it heads, which is of use in its sight alone' },
  { at: 'tbody', why: 'a row is a record, found by its name' },
  { at: 'nav', why: 'the index of a long page: the palette finds the records themselves' },
  { at: '[data-ref]', why: 'belongs to a field; the palette goes to its record' },
  {
    at: '[role=note]',
    why: 'says what is still to do there; the screen that lists it has the same',
  },
  { at: 'section section', why: 'belongs to a part of a record, as a field does' },
  { at: '[data-fields]', why: 'a sentence of a document, which leads to its field' },
  { at: '[aria-hidden]', why: 'a shorter way for the mouse alone to what other buttons do' },
  { at: '.mantine-Anchor-root', why: 'leads to a record, as its name in the palette does' },
];
/** By name, for want of a place of their own. */
const exceptedNames: Readonly<Record<string, string>> = {
  Stoppen: 'stands only while something is being made',
};
const selectors = exceptions.map(({ at }) => at);

describe.skipIf(!chromiumPath)('the command palette', () => {
  let shared: App;
  sharedApp(async (browser) => {
    shared = await openApp(browser);
    return shared;
  });
  afterEach(() => expect(shared.troubles).toEqual([]));

  const inApp = async (
    register: Register,
    use: (app: App & OwnFile) => Promise<void>,
  ): Promise<void> => use({ ...shared, ...(await openOwnFile(shared, register)) });

  const has = (labels: readonly string[], name: string): boolean =>
    labels.some((label) => label.toLowerCase().includes(name.toLowerCase()));

  /** Names that nothing in the palette has: of what it shows at once, or to who types the name. */
  async function missing(page: Page, names: readonly string[]): Promise<readonly string[]> {
    const lost: string[] = [];
    await openPalette(page);
    await choices(page).first().waitFor();
    const shown = await choices(page).allTextContents();
    const field = page.getByRole('dialog').getByRole('combobox');
    for (const name of names.filter((each) => !has(shown, each))) {
      await field.fill(name);
      const found = choices(page).filter({ hasText: name });
      await found
        .first()
        .waitFor({ timeout: 2_000 })
        .catch(() => lost.push(name));
    }
    await closePalette(page);
    return lost;
  }

  test('holds the buttons of every screen', async () => {
    const register = exampleRegister();
    await inApp(register, async (app) => {
      const { page, goTo, backend, origin } = app;
      const { file, label } = app;
      const used = new Set<string>();
      const lost: Record<string, readonly string[]> = {};
      const look = async (screen: string): Promise<void> => {
        const found = await buttonsOf(page, selectors);
        for (const selector of found.used) used.add(selector);
        const asked = found.names.filter((name) => !(name in exceptedNames));
        const names = await missing(page, asked);
        if (names.length > 0) lost[screen] = names;
      };
      await page.goto(`${origin}/#/`);
      await page.evaluate('dispatchEvent(new Event("focus"))');
      await page.getByRole('row').filter({ hasText: label }).waitFor();
      await look('library');
      await goTo('overview');
      await backend.call('versions.snapshot', { file, reason: 'Voor de zomer' });
      const { activity, party, system, cookie } = register;
      const screens = ['overview', 'activities', 'parties', 'transfers', 'systems', 'measures'];
      const others = ['cookies', 'organisation', 'findings', 'documents', 'versions', 'client'];
      const records = [
        ...[`activities/${activity[0]?.id}`, `parties/${party[0]?.id}`],
        ...[`systems/${system[0]?.id}`, `cookies/${cookie[0]?.id}`],
      ];
      for (const screen of [...screens, ...others, ...records, 'statement', 'reader']) {
        await goTo(screen);
        await page.getByRole('main').getByRole('button').first().waitFor();
        // What stands in the margin comes after the first picture.
        if (screen === records[0]) await page.getByRole('note').first().waitFor();
        await look(screen);
      }
      await page.getByLabel('Of plak de tekst').fill(statement);
      await page.getByRole('button', { name: 'Lezen', exact: true }).click();
      await page.getByRole('tab').first().waitFor();
      await look('reader with what was found');
      await goTo('activities');
      await page.getByRole('checkbox', { name: 'Alles kiezen' }).click();
      await page.getByRole('button', { name: 'Samen wijzigen' }).waitFor();
      await look('activities that were chosen');
      await page.goto(`${origin}/#/settings`);
      await page.getByRole('button', { name: 'Logo kiezen' }).waitFor();
      await look('settings');
      const kept = { of: { draft: 'shop' }, place: 1, answers: { ...webShop } };
      await backend.call('interview.keep', kept);
      await page.goto(`${origin}/#/new`);
      await page.getByRole('button', { name: /^Verder met / }).waitFor();
      await look('questions that were left');
      // Nothing of the file that one came from.
      await openPalette(page, 'momentopname');
      await page.getByText('Niets gevonden').waitFor();
      await closePalette(page);
      await choose(page, 'verder met', 'Verder met');
      await page.getByRole('button', { name: 'Verder', exact: true }).waitFor();
      await look('the second question');
      await openPalette(page);
      expect(await choices(page).first().textContent()).toContain('Verder');
      await closePalette(page);
      await choose(page, 'terug', 'Terug');
      await page.getByRole('textbox').first().waitFor();
      await look('the first question');
      await choose(page, 'later', 'Later verder');
      await page.waitForURL(/#\/$/);
      expect(lost).toEqual({});
      expect(selectors.filter((selector) => !used.has(selector))).toEqual([]);
    });
  }, 300_000);

  test('does from any screen what another one does, and goes there', async () => {
    await inApp(completeRegister(), async ({ page, goTo, label }) => {
      await goTo('findings');
      // First: what is changed nobody has adopted yet.
      await choose(page, 'privacyverklaring vastleggen', 'Privacyverklaring vastleggen');
      await page.waitForURL(/\/statement$/);
      await page.getByRole('button', { name: 'Nu vastleggen' }).waitFor();
      await page.keyboard.press('Escape');
      await choose(page, 'systeem toevoegen', 'Systeem toevoegen');
      await page.waitForURL(/\/systems$/);
      await page.getByRole('dialog').getByLabel('Naam').waitFor();
      await page.keyboard.type('Roosterprogramma');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Roosterprogramma' }).waitFor();
      const download = page.waitForEvent('download');
      await choose(page, 'register als pdf', 'Register als pdf opslaan');
      await page.waitForURL(/\/overview$/);
      expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
      await choose(page, 'andere naam', 'Dit dossier een andere naam geven');
      const name = page.getByLabel(`Nieuwe naam voor ${label}`);
      await expect.poll(() => name.evaluate((field) => field.matches(':focus'))).toBe(true);
      await page.keyboard.type('Bakker Vos');
      await page.keyboard.press('Enter');
      await page.getByRole('row').filter({ hasText: 'Bakker Vos' }).waitFor();
      await choose(page, 'archief vos', 'Naar het archief');
      await page.getByText('ligt in het archief').waitFor();
    });
  }, 180_000);

  test('what one waits for is forgotten when one does something else', async () => {
    await inApp(completeRegister(), async ({ page, goTo, file, backend }) => {
      await goTo('parties');
      // There is no version to compare with yet, so the screen does not offer it.
      await choose(page, 'versies vergelijken', 'Versies vergelijken');
      await page.waitForURL(/\/versions$/);
      await page.keyboard.press('Tab');
      const at = await page.evaluate('document.activeElement?.outerHTML');
      await backend.call('versions.snapshot', { file, reason: 'Voor de zomer' });
      await page.getByText('Voor de zomer').first().waitFor();
      expect(await page.evaluate('document.activeElement?.outerHTML')).toBe(at);
    });
  }, 180_000);

  test('finds versions and published statements, and shows them', async () => {
    const register = completeRegister();
    await inApp(register, async ({ page, goTo, file, backend }) => {
      await goTo('overview');
      await backend.call('versions.snapshot', { file, reason: 'Voor de zomer' });
      const statement = register.statement[0]?.id ?? '';
      const published = { file, statement, language: 'nl', on: COMPLETE_DATE } as const;
      expect(await backend.call('statement.publish', published)).toMatchObject({ ok: true });
      await choose(page, 'zomer', 'Voor de zomer');
      const line = page.locator('main li:focus');
      await line.getByText('Voor de zomer').waitFor();
      await openPalette(page, 'klanten nederlands');
      const group = page.getByRole('group', { name: 'Vastgelegde privacyverklaringen' });
      await group.getByRole('option').click();
      await page.waitForURL(new RegExp(`/statement/${statement}$`));
      await page.getByRole('button', { name: 'Terug naar nu' }).waitFor();
    });
  }, 180_000);

  test('Ctrl+F goes to the filter of a list, and to the palette where there is none', async () => {
    await inApp(exampleRegister(), async ({ page, goTo }) => {
      const focused = () => page.evaluate('document.activeElement?.ariaLabel');
      const filters = {
        activities: 'Filter op tekst',
        parties: 'Filter op tekst',
        findings: 'Zoek in deze lijst',
      };
      for (const [screen, name] of Object.entries(filters)) {
        await goTo(screen);
        await page.getByRole('main').getByLabel(name).waitFor();
        await page.keyboard.press('Control+f');
        await expect.poll(focused, { message: screen }).toBe(name);
      }
      await goTo('measures');
      await page.getByRole('main').getByRole('button').first().waitFor();
      await page.keyboard.press('Control+f');
      await page.getByRole('dialog').getByRole('combobox').waitFor();
      await closePalette(page);
    });
  }, 180_000);
});
