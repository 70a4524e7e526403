/** What nobody has looked at stays silent until it is opened, in a real browser on a real backend. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildRegister } from '../../shared/interview/build.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { webShop } from '../support/interview-answers.ts';
import { faultsFromAllSides } from '../support/look.ts';

if (!chromiumPath) console.warn('No Chromium found: what is silent is not looked at here.');

/** Axe on a busy machine. */
const PATIENCE_MS = 180_000;

function afterTheQuestions() {
  let count = 0;
  const newId = () => `id-${count++}`;
  return buildRegister(webShop, { language: 'nl', by: 'Ans', on: '2026-11-21', newId });
}

describe.skipIf(!chromiumPath)('after the first questions', () => {
  const register = afterTheQuestions();
  const newsletter = register.activity.find(({ name }) => name.nl === 'Nieuwsbrief versturen');
  let browser: Browser;
  let app: App;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser, { files: { Winkel: register } });
    await app.page.clock.setFixedTime('2026-11-21T12:00:00');
  }, 200_000);
  afterAll(async () => {
    await app?.close();
    await browser?.close();
  });

  const badge = async (): Promise<number> => {
    const link = app.page.getByRole('link', { name: /^Wat er nog moet/ }).first();
    return Number(await link.locator('span[aria-hidden]').textContent());
  };
  /** Once it has followed what was opened just before. */
  const settledBadge = async (): Promise<number> => {
    const file = await app.fileId('Winkel');
    const reply = await app.backend.call('register.overview', {
      ...{ file, today: '2026-11-21', language: 'nl' },
    });
    const { counts } = (reply as { value: { counts: Record<string, number> } }).value;
    const points = (counts.errors ?? 0) + (counts.warnings ?? 0) + (counts.tips ?? 0);
    await expect.poll(badge).toBe(points);
    return points;
  };
  const margin = () => app.page.getByRole('complementary', { name: 'Punten bij deze verwerking' });
  const tab = (name: string) =>
    app.page
      .getByRole('navigation', { name: 'Onderdelen van deze verwerking' })
      .getByRole('button', { name });

  test('the list of client files counts as the file does, and says that there is more', async () => {
    const { page } = app;
    const file = await app.fileId('Winkel');
    const reply = await app.backend.call('register.overview', {
      ...{ file, today: '2026-11-21', language: 'nl' },
    });
    const { errors } = (reply as { value: { counts: { errors: number } } }).value.counts;
    await page.goto(`${app.origin}/#/`);
    const needed = page.getByRole('img', { name: /nog nodig, en meer in delen die nog niemand/ });
    await needed.waitFor();
    expect(await needed.textContent()).toBe(`${errors}+`);
  });

  test('an activity shows no complaint before a section of it is opened; then only its own', async () => {
    const { page } = app;
    await app.goTo(`activities/${newsletter?.id}`);
    await tab('Waarom nog niet bekeken').waitFor();
    expect(await page.getByText('nog niet bekeken').count()).toBe(9);
    expect(await margin().locator('[data-note]').count()).toBe(0);
    expect(await badge()).toBeLessThan(10);
    const before = await badge();
    await tab('Waarom nog niet bekeken').press('Enter');
    await margin().getByText('U hebt nog niet gezegd hoe u toestemming vraagt.').waitFor();
    await tab('Waarom nog nodig').waitFor();
    expect(await page.getByText('nog niet bekeken').count()).toBe(8);
    await expect.poll(badge).toBeGreaterThan(before);
  });

  test('what was opened is remembered when the page is loaded again', async () => {
    const { page } = app;
    await page.reload();
    await tab('Waarom nog nodig').waitFor();
    await tab('Hoe lang nog niet bekeken').waitFor();
  });

  test('to type in a section is to be there', async () => {
    const { page } = app;
    await page.getByRole('textbox', { name: 'Beschrijving' }).fill('Elke maand');
    await page.getByRole('textbox', { name: 'Beschrijving' }).press('End');
    await margin()
      .getByText(/^Dit is nog in voorbereiding/)
      .waitFor();
    await tab('Wat even nakijken').waitFor();
  });

  const summary = () => app.page.getByText(/^\d+ nog nodig, \d+ om na te kijken, \d+ tips?\./);
  const pointsIn = (text: string | null) =>
    (text?.match(/\d+(?= (?:nog|om|tip))/g) ?? []).reduce((sum, count) => sum + Number(count), 0);

  test('the list of what is still to do names every silent part, and opens it in place', async () => {
    const { page } = app;
    await app.goTo('findings');
    const quiet = page.getByRole('region', { name: 'Nog niet bekeken' });
    await quiet.getByText(/^\d+ onderdelen$/).waitFor();
    const line = quiet.getByRole('button', { name: 'Uw organisatie › Wie gaat over privacy?' });
    expect(await line.getAttribute('aria-expanded')).toBe('false');
    const before = await settledBadge();
    await line.press('Enter');
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(badge).toBe(before + 1);
    await expect.poll(async () => pointsIn(await summary().textContent())).toBe(before + 1);
    // It stays where it is, with the focus.
    expect(await line.evaluate((element) => element.matches(':focus'))).toBe(true);
    await quiet.getByRole('button', { name: 'Hier invullen' }).press('Enter');
    await page.keyboard.type('privacy@kaarsen.example', { delay: 5 });
    await quiet.getByText('In orde').waitFor();
    await expect.poll(badge).toBe(before);
    await page.getByLabel('Zoek in deze lijst').fill('camera die er niet is');
    await page.getByText('Met deze keuze is er niets te zien.').waitFor();
    expect(app.troubles).toEqual([]);
  });

  test('what adopting asks for is told whole', async () => {
    const { page, backend, fileId } = app;
    const file = await fileId('Winkel');
    const reply = await backend.call('register.findings', {
      ...{ file, today: '2026-11-21', language: 'nl', adopting: true },
    });
    const { value } = reply as { value: readonly { severity: string }[] };
    const gaps = value.filter(({ severity }) => severity === 'error').length;
    await app.goTo('versions');
    await page
      .getByText(new RegExp(`\\b${gaps}\\b`))
      .first()
      .waitFor();
  });

  test('joint decisions and the officer come when they are opened, with the focus in them', async () => {
    const { page } = app;
    await app.goTo('organisation');
    const rare = page.getByRole('region', { name: 'Speelt dit bij u?' });
    await rare.waitFor();
    expect(await page.getByRole('region', { name: /^Functionaris/ }).count()).toBe(0);
    expect(await page.getByRole('region', { name: /^Beslist u samen/ }).count()).toBe(0);
    await rare.getByRole('button', { name: /^Functionaris/ }).press('Enter');
    const officer = page.getByRole('region', { name: /^Functionaris/ });
    await officer.getByText('Hebt u een FG aangesteld?').first().waitFor();
    await expect
      .poll(() => officer.evaluate((element) => element.contains(document.activeElement)))
      .toBe(true);
    await rare.getByRole('button', { name: /^Beslist u samen/ }).press('Enter');
    await page.getByRole('region', { name: /^Beslist u samen/ }).waitFor();
    await rare.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('region', { name: /^Beslist u samen/ }).waitFor();
    expect(app.troubles).toEqual([]);
  });

  test('a next step opens what it leads to', async () => {
    const { page } = app;
    await app.goTo('overview');
    const step = page.getByRole('button', { name: /verwerkersovereenkomst/ });
    await step.press('Enter');
    await page.waitForURL(/parties\//);
    await page
      .getByText(/Er staat geen verwerkersovereenkomst/)
      .first()
      .waitFor();
  });

  test(
    'in English, in both themes and at every width: nothing for axe and nothing sideways',
    async () => {
      const look = await openApp(browser, { files: { Shop: register }, language: 'en' });
      try {
        await look.goTo('findings');
        const quiet = look.page.getByRole('region', { name: 'Not looked at yet' });
        await quiet.getByRole('button', { expanded: false }).first().press('Enter');
        expect(await faultsFromAllSides(look.page, 'silence-en')).toEqual([]);
        expect(look.troubles).toEqual([]);
      } finally {
        await look.close();
      }
    },
    PATIENCE_MS,
  );
});
