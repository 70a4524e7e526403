/** The first questions, in a real browser: given, taken back, left for later, and what comes of them. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntityName, Row } from '../../shared/domain/entities.ts';
import { emptyRegister } from '../../shared/domain/register.ts';
import { draftsMessages } from '../../shared/i18n/app/drafts.ts';
import { findingsScreenMessages } from '../../shared/i18n/app/findings.ts';
import { libraryMessages } from '../../shared/i18n/app/library.ts';
import { overviewMessages } from '../../shared/i18n/app/overview.ts';
import { readerMessages } from '../../shared/i18n/app/reader.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { interviewMessages } from '../../shared/i18n/interview.ts';
import { fieldWords } from '../../shared/i18n/interview-questions/details.ts';
import { partWords } from '../../shared/i18n/interview-questions/questions.ts';
import {
  type InterviewAnswers,
  shownParts,
  shownQuestions,
} from '../../shared/interview/answers.ts';
import type { OrganisationField } from '../../shared/interview/question.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { bakery, openingAll } from '../support/interview-answers.ts';
import { faultsFromAllSides } from '../support/look.ts';

if (!chromiumPath) console.warn('No Chromium found: the first questions are not asked.');

const words = interviewMessages.nl;
const drafts = draftsMessages.nl;
const nameField = fieldWords.legalName?.label.nl ?? '';

const title = (page: Page, part: string): Locator =>
  page.getByRole('heading', { level: 1, name: partWords(part).title.nl, exact: true });
const answer = (page: Page, part: string, option: string): Locator =>
  page
    .getByRole('group', { name: partWords(part).title.nl })
    .getByText(partWords(part).options[option]?.label.nl ?? '', { exact: true });
const grown = (page: Page): Locator =>
  page.getByRole('complementary', { name: words.grows }).getByRole('listitem');
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** Without a Dutch postcode it is asked in which country the business is. */
async function begin(page: Page, name: string, postcode = '1234 AB'): Promise<void> {
  await title(page, 'who').waitFor();
  await page.getByLabel(fieldWords['postcode']?.label.nl ?? '', { exact: true }).fill(postcode);
  await page.getByLabel(nameField, { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await title(page, 'work').waitFor();
}

/** To the next question, past all that is still asked with this one. */
async function onFrom(page: Page): Promise<void> {
  const now = page.locator('h1');
  const before = await now.textContent();
  await expect
    .poll(async () => {
      if ((await now.textContent()) === before) await button(page, words.next).click();
      return now.textContent();
    })
    .not.toBe(before);
}

/** Goes to the review as somebody does who answers nothing more. */
async function skipToReview(page: Page): Promise<void> {
  const review = page.getByRole('heading', { level: 1, name: words.review });
  while ((await review.count()) === 0) await onFrom(page);
}

/** Opens every part that is ever asked, and goes by them all to the review. Out: those without "weet ik niet". */
async function withoutUnknown(page: Page): Promise<readonly string[]> {
  const answers = openingAll();
  const found: string[] = [];
  for (const question of shownQuestions(answers).slice(1)) {
    const parts = shownParts(answers, question);
    await title(page, parts[0]?.id ?? '').waitFor();
    for (const { id } of parts) {
      const { options = [], country } = answers.parts[id] ?? {};
      for (const option of options) await answer(page, id, option).click();
      if (country === undefined) continue;
      await page.getByRole('combobox').click();
      await page.getByRole('option', { name: 'Verenigd Koninkrijk' }).click();
    }
    for (const { id } of parts) {
      const group = page.getByRole('group', { name: partWords(id).title.nl, exact: true });
      const unknown = group.getByText(words.unknown, { exact: true });
      if ((await unknown.count()) !== 1) found.push(id);
    }
    await onFrom(page);
  }
  return found;
}

async function giveAll(page: Page, answers: InterviewAnswers): Promise<void> {
  for (const question of shownQuestions(answers).slice(1)) {
    const parts = shownParts(answers, question);
    await title(page, parts[0]?.id ?? '').waitFor();
    for (const { id } of parts) {
      const given = answers.parts[id];
      for (const option of given?.options ?? []) await answer(page, id, option).click();
      const group = page.getByRole('group', { name: partWords(id).title.nl });
      if (given?.unknown === true) await group.getByText(words.unknown, { exact: true }).click();
    }
    await button(page, words.next).click();
  }
}

type Rows = { readonly [E in EntityName]?: readonly Row<E>[] };

/** Rows of the client file that was made: those that all screens share, or the parts of an activity. */
async function rowsOf<E extends EntityName>(
  { page, backend }: App,
  entity: E,
  activity?: string,
): Promise<readonly Row<E>[]> {
  await page.waitForURL(/\/overview$/);
  const [, file = ''] = /#\/([^/]+)\//.exec(page.url()) ?? [];
  const scope = activity === undefined ? { kind: 'common' } : { kind: 'activity', id: activity };
  const reply = await backend.call('register.rows', { file, scope });
  if (!reply.ok) throw new Error(reply.code);
  const { rows } = reply.value as { readonly rows: Rows };
  return rows[entity] ?? [];
}

async function writeActivity({ backend, fileId }: App, label: string): Promise<void> {
  const row = {
    id: 'hair',
    rank: 1,
    number: 1,
    name: { nl: 'Knippen' },
    role: 'controller',
    status: 'draft',
  };
  const changes = [{ create: 'activity', row }];
  const reply = await backend.call('register.change', { file: await fileId(label), changes });
  if (!reply.ok) throw new Error(reply.code);
}

describe.skipIf(!chromiumPath)('the first questions', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  async function asked(ask: (app: App) => Promise<void>, files: readonly string[] = []) {
    const register = emptyRegister();
    const app = await openApp(browser, {
      files: Object.fromEntries(files.map((label) => [label, register])),
    });
    try {
      app.page.setDefaultTimeout(30_000);
      await ask(app);
      expect(app.troubles).toEqual([]);
    } finally {
      await app.close();
    }
  }
  const askNew = (ask: (app: App) => Promise<void>) =>
    asked(async (app) => {
      await app.page.goto(`${app.origin}/#/new`);
      await ask(app);
    });

  test('later the next client starts empty, and the first goes on where it was', async () => {
    await asked(
      async (app) => {
        const { page, origin } = app;
        await page.goto(`${origin}/#/new`);
        await begin(page, 'Kapper Knip');
        await answer(page, 'work', 'services').click();
        await button(page, words.later).click();
        await page.waitForURL(/#\/$/);

        // Another client, and another client file, know nothing of it.
        await app.goTo('interview', 'Slager');
        await title(page, 'who').waitFor();
        expect(await page.getByLabel(nameField, { exact: true }).inputValue()).toBe('');
        await page.goto(`${origin}/#/`);
        await page.getByRole('link', { name: libraryMessages.nl.unfinished(1) }).click();
        await button(page, words.unfinished.resumeOf('Kapper Knip')).waitFor();
        expect(await faultsFromAllSides(page, 'interview-unfinished')).toEqual([]);
        await page.keyboard.press('Enter');
        await title(page, 'who').waitFor();
        expect(await page.getByLabel(nameField, { exact: true }).inputValue()).toBe('');
        await begin(page, 'Bakker Brood');
        await button(page, words.later).click();
        await page.waitForURL(/#\/$/);

        await page.goto(`${origin}/#/new`);
        const list = page.getByRole('list', { name: words.unfinished.list });
        await list.waitFor();
        expect(await list.getByRole('listitem').count()).toBe(2);
        const bakerAway = `${words.unfinished.throwAway}: Bakker Brood`;
        await button(page, bakerAway).click();
        await button(page, `${words.unfinished.takeBack}: Bakker Brood`).click();
        await button(page, bakerAway).click();
        await list.getByText(words.unfinished.thrownAway, { exact: true }).waitFor();
        await button(page, words.unfinished.resumeOf('Kapper Knip')).click();
        await title(page, 'work').waitFor();
        expect(
          await page
            .getByRole('checkbox', { name: partWords('work').options.services?.label.nl ?? '' })
            .isChecked(),
        ).toBe(true);
        await skipToReview(page);
        await page.keyboard.press('Enter');
        const [organisation] = await rowsOf(app, 'organisation');
        expect(organisation?.legalName).toBe('Kapper Knip');

        // What was finished and what was thrown away are both gone.
        await page.goto(`${origin}/#/new`);
        await title(page, 'who').waitFor();
      },
      ['Slager'],
    );
  });

  test('in a client file they go on there, or begin again', async () => {
    await asked(
      async (app) => {
        const { page } = app;
        await app.goTo('interview', 'Slager');
        await begin(page, 'Slagerij Voorbeeld');
        await app.goTo('overview', 'Slager');
        await app.goTo('interview', 'Slager');
        const resume = button(page, words.unfinished.resumeOf('Slagerij Voorbeeld'));
        await resume.waitFor();
        await button(page, words.unfinished.again).click();
        await title(page, 'who').waitFor();
        expect(await page.getByLabel(nameField, { exact: true }).inputValue()).toBe('');
        // Nothing was answered yet, so nothing took its place.
        await app.goTo('overview', 'Slager');
        await app.goTo('interview', 'Slager');
        await resume.waitFor();

        // What is answered then stands beside what was there; each can be thrown away and taken back.
        await button(page, words.unfinished.again).click();
        await begin(page, 'Vergissing');
        await app.goTo('overview', 'Slager');
        await app.goTo('interview', 'Slager');
        const list = page.getByRole('list', { name: words.unfinished.list });
        await list.waitFor();
        const rows = list.getByRole('listitem');
        expect(await rows.locator('b').allTextContents()).toEqual([
          'Vergissing',
          'Slagerij Voorbeeld',
        ]);
        const status = rows.nth(1).getByRole('status');
        expect(await status.textContent()).toContain(words.unfinished.earlierKeptOn(''));
        await button(page, `${words.unfinished.throwAway}: Slagerij Voorbeeld`).click();
        await button(page, `${words.unfinished.takeBack}: Slagerij Voorbeeld`).click();
        await button(page, `${words.unfinished.throwAway}: Vergissing`).click();
        await rows.first().getByText(words.unfinished.thrownAway, { exact: true }).waitFor();
        await app.goTo('overview', 'Slager');
        await app.goTo('interview', 'Slager');
        await resume.waitFor();
        expect(await rows.count()).toBe(1);
        await page.keyboard.press('Enter');
        await title(page, 'work').waitFor();
        await skipToReview(page);
        await page.keyboard.press('Enter');
        const [organisation] = await rowsOf(app, 'organisation');
        expect(organisation?.legalName).toBe('Slagerij Voorbeeld');
        const made = await rowsOf(app, 'activity');
        await app.goTo('interview', 'Slager');
        await title(page, 'who').waitFor();
        const banner = page.getByRole('banner');
        await banner.getByText('Slagerij Voorbeeld', { exact: true }).waitFor();
        expect(await banner.textContent()).not.toContain(words.newFile);

        // What was made is there already, and is not made twice.
        await skipToReview(page);
        const supply = page.getByRole('checkbox', { name: 'Leveranciers' });
        await page.getByText(words.thereAs('Leveranciers')).waitFor();
        expect(await supply.isChecked()).toBe(false);
        expect(await faultsFromAllSides(page, 'interview-present')).toEqual([]);
        await button(page, words.makeNothingNew).click();
        expect(await rowsOf(app, 'activity')).toEqual(made);
      },
      ['Slager', 'Bakker'],
    );
  });

  test('for a file that cannot be read there are no questions, and it says why', async () => {
    await asked(async ({ page, origin }) => {
      await page.goto(`${origin}/#/gone/interview`);
      await page.waitForURL(/#\/gone\/overview$/);
      await page.getByText('Dit bestand bestaat niet', { exact: false }).first().waitFor();
      expect(await title(page, 'who').count()).toBe(0);
    });
  });

  test('whoever has a statement finds what was typed in the file that was made, and the answers', async () => {
    await askNew(async (app) => {
      const { page, origin } = app;
      const field = (name: OrganisationField) =>
        page.getByLabel(fieldWords[name]?.label.nl ?? '', { exact: true });
      const haveOne = button(page, readerMessages.nl.haveOne);
      await title(page, 'who').waitFor();
      await field('legalName').fill('Kapper Knip');
      await field('phone').fill('012 345 67 89');
      await field('email').fill('knip@');
      await haveOne.click();
      await page.getByRole('alert').waitFor();
      expect(page.url()).toMatch(/\/new$/);
      await field('email').fill('knip@kapper.example');
      await page.keyboard.press('Enter');
      await answer(page, 'work', 'services').click();
      await button(page, words.back).click();
      await haveOne.click();
      await page.waitForURL(/\/reader$/);
      // What was typed wins; what the statement says otherwise is a difference.
      await page
        .getByLabel(readerMessages.nl.paste)
        .fill(
          'Privacyverklaring\n\nKapper Knip verwerkt uw persoonsgegevens. Mail naar info@kapper.example of bel 012-3456789.',
        );
      await button(page, readerMessages.nl.read).click();
      await page.getByRole('tab', { name: readerMessages.nl.tabs.proposals }).click();
      const proposal = (text: string) => page.getByRole('listitem').filter({ hasText: text });
      await proposal('info@kapper.example').getByText(readerMessages.nl.otherThere).waitFor();
      await proposal('012-3456789').getByText(readerMessages.nl.alreadyThere).waitFor();
      await page.getByRole('tab', { name: readerMessages.nl.tabs.compare }).click();
      const difference = proposal('info@kapper.example');
      await difference.getByText('knip@kapper.example', { exact: false }).waitFor();
      // The way back leads to these questions, not to those of a new client.
      await page.goBack();
      await page.waitForURL(/\/interview$/);
      // So does the overview, also when the register is no longer empty.
      await writeActivity(app, 'Kapper Knip');
      await app.goTo('overview', 'Kapper Knip');
      await button(page, overviewMessages.nl.goOnWithQuestions).click();
      await page.waitForURL(/\/interview$/);
      await button(page, words.unfinished.resumeOf('Kapper Knip')).click();
      await title(page, 'who').waitFor();
      await field('email').fill('balie@kapper.example');
      await page.keyboard.press('Enter');
      await title(page, 'work').waitFor();
      const services = partWords('work').options.services?.label.nl ?? '';
      expect(await page.getByRole('checkbox', { name: services }).isChecked()).toBe(true);
      await skipToReview(page);
      await page.keyboard.press('Enter');
      const [organisation] = await rowsOf(app, 'organisation');
      expect(organisation).toMatchObject({
        legalName: 'Kapper Knip',
        email: 'balie@kapper.example',
        phone: '012 345 67 89',
      });
      await page.goto(`${origin}/#/new`);
      await title(page, 'who').waitFor();
    });
  });

  test('what was typed comes back with the questions when its change in the file was undone', async () => {
    await askNew(async (app) => {
      const { page } = app;
      const field = (name: OrganisationField) =>
        page.getByLabel(fieldWords[name]?.label.nl ?? '', { exact: true });
      await field('legalName').fill('Kapper Knip');
      await field('phone').fill('012 345 67 89');
      await button(page, readerMessages.nl.haveOne).click();
      await page.waitForURL(/\/reader$/);
      await button(page, shellMessages.nl.undo).click();
      await expect.poll(() => button(page, shellMessages.nl.redo).isEnabled()).toBe(true);
      await page.goBack();
      await page.waitForURL(/\/interview$/);
      await button(page, words.unfinished.resumeOf('Kapper Knip')).click();
      await title(page, 'who').waitFor();
      expect(await field('phone').inputValue()).toBe('012 345 67 89');
      await skipToReview(page);
      await page.keyboard.press('Enter');
      const [organisation] = await rowsOf(app, 'organisation');
      expect(organisation).toMatchObject({ legalName: 'Kapper Knip', phone: '012 345 67 89' });
    });
  });

  test('back shows what was answered, and another answer takes its place', async () => {
    await askNew(async ({ page }) => {
      await begin(page, 'Kapper Knip', '');
      // Where the business is, and what follows outside Europe.
      const represented = page.getByRole('group', {
        name: partWords('country.representative').title.nl,
      });
      await answer(page, 'country', 'other').click();
      const country = page.getByRole('combobox', {
        name: partWords('country').options.other?.name?.nl ?? '',
      });
      await country.fill('Verenigd Kon');
      await page.getByRole('option', { name: 'Verenigd Koninkrijk' }).click();
      await represented.getByText(words.unknown, { exact: true }).click();
      await answer(page, 'country.representative', 'no').click();
      expect(await faultsFromAllSides(page, 'interview-country')).toEqual([]);
      await answer(page, 'country', 'nl').click();
      await represented.waitFor({ state: 'detached' });
      await answer(page, 'work', 'sell').click();
      await button(page, words.next).click();
      await title(page, 'orders').waitFor();
      await answer(page, 'orders', 'site').click();
      const orders = grown(page).filter({ hasText: 'Bestellingen' });
      await orders.waitFor();
      await button(page, words.back).click();
      await title(page, 'work').waitFor();
      const sells = page.getByRole('checkbox', {
        name: partWords('work').options.sell?.label.nl ?? '',
      });
      expect(await sells.isChecked()).toBe(true);
      await button(page, words.back).click();
      await title(page, 'who').waitFor();
      expect(await page.getByLabel(nameField, { exact: true }).inputValue()).toBe('Kapper Knip');
      expect(await button(page, words.back).count()).toBe(0);
      await button(page, words.next).click();
      await button(page, words.next).click();
      await title(page, 'orders').waitFor();
      await answer(page, 'orders', 'none').click();
      await orders.waitFor({ state: 'detached' });
    });
  });

  test('"weet ik niet" excludes the other answers and is a question of the client file', async () => {
    await askNew(async (app) => {
      const { page } = app;
      await begin(page, 'Kapper Knip');
      await answer(page, 'work', 'sell').click();
      await page.keyboard.press('0');
      const unknown = page.getByRole('checkbox', { name: words.unknown });
      await expect.poll(() => unknown.isChecked()).toBe(true);
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
      await page.getByText(words.openLater(1)).waitFor();
      await skipToReview(page);
      // Also where names are asked, and then it takes their place.
      await button(page, words.back).click();
      await answer(page, 'clients', 'admin').click();
      const clients = page.getByRole('group', { name: partWords('clients.names').title.nl });
      await clients.getByLabel(partWords('clients.names').title.nl).fill('Klant Een B.V.');
      await clients.getByText(words.unknown, { exact: true }).click();
      const unknownClients = clients.getByRole('checkbox', { name: words.unknown });
      await expect.poll(() => unknownClients.isChecked()).toBe(true);
      expect(await clients.getByText('Klant Een B.V.').count()).toBe(0);
      await skipToReview(page);
      await page.keyboard.press('Enter');
      const [organisation] = await rowsOf(app, 'organisation');
      expect(organisation?.notes?.nl).toContain(`- ${partWords('work').title.nl}`);
      expect(organisation?.notes?.nl).toContain(`- ${partWords('clients.names').title.nl}`);
      // What its answer promised: the new file asks it without anything being opened first.
      expect(words.unknownHint).toContain(findingsScreenMessages.nl.title);
      // The overview has a link there too, once it is drawn.
      await page
        .getByRole('navigation')
        .getByRole('link', { name: new RegExp(`^${findingsScreenMessages.nl.title}`) })
        .click();
      const asked = page.getByRole('listitem').filter({ hasText: partWords('work').title.nl });
      await asked.getByRole('button', { name: findingsScreenMessages.nl.fill }).click();
      await asked.getByRole('textbox').first().fill('Uitgezocht.');
      await asked.getByText(findingsScreenMessages.nl.solved).waitFor();
    });
  });

  test('what is unticked at the end does not come into the client file', async () => {
    await askNew(async (app) => {
      const { page } = app;
      await begin(page, 'Kapper Knip', '');
      expect(await withoutUnknown(page)).toEqual([]);
      const ticks = page.locator('form').getByRole('checkbox');
      const before = await ticks.count();
      const [name = ''] = await page.locator('form label').allTextContents();
      await page.getByRole('checkbox', { name }).uncheck();
      await button(page, words.make(before - 1)).click();
      const activities = await rowsOf(app, 'activity');
      expect(activities).toHaveLength(before - 1);
      expect(activities.map((row) => row.name.nl)).not.toContain(name);
    });
  });

  test('what is suggested is adjusted and added to before it is made', async () => {
    await askNew(async (app) => {
      const { page, origin } = app;
      await begin(page, 'Kapper Knip');
      await skipToReview(page);
      await button(page, `${words.adjust}: Leveranciers`).click();
      const name = page.getByLabel(words.activityName, { exact: true });
      await name.fill('Inkoop');
      const pick = async (menu: string, word: string) => {
        await button(page, menu).click();
        await page.getByRole('option', { name: word, exact: true }).click();
        await page.keyboard.press('Escape');
      };
      await pick(words.addTo.subjects, 'Leden');
      await pick(words.addTo.purposes, 'Evenementen');
      const ground = page.getByRole('combobox', { name: `${words.ground('')} Evenementen` });
      await ground.click();
      await page.getByRole('option', { name: 'Toestemming', exact: true }).click();
      expect(await faultsFromAllSides(page, 'interview-review')).toEqual([]);
      await name.press('Enter');
      // The name is done, and nothing is made yet.
      await name.waitFor({ state: 'detached' });
      await button(page, `${words.adjust}: Inkoop`).press('Enter');
      const part = (label: string) =>
        page.getByRole('checkbox', { name: `${label} Voorstel`, exact: true });
      for (const label of ['Bank', 'Bankrekening', 'Functie, werkgever']) {
        await part(label).uncheck();
      }
      await page.getByText(words.leftOut(3)).waitFor();
      await page.getByText(/^Mist u iets/).click();
      await page.getByRole('checkbox', { name: 'Camera’s' }).check();
      await button(page, `${words.adjust}: Camera’s`).waitFor();
      // Left for later, all of it is there again.
      await button(page, words.later).click();
      await page.waitForURL(/#\/$/);
      await page.goto(`${origin}/#/new`);
      await button(page, words.unfinished.resumeOf('Kapper Knip')).click();
      expect(await page.getByRole('checkbox', { name: 'Camera’s' }).isChecked()).toBe(true);
      await button(page, words.make(3)).click();
      const activities = await rowsOf(app, 'activity');
      expect(activities.map((row) => row.name.nl)).toContain('Camera’s');
      const suppliers = activities.find((row) => row.name.nl === 'Inkoop')?.id;
      const groups = (await rowsOf(app, 'subjectGroup', suppliers)).map(({ term }) => term);
      expect(groups).toContain('subject.member');
      const events = (await rowsOf(app, 'purpose', suppliers)).find(
        ({ term }) => term === 'purpose.events',
      );
      const bases = await rowsOf(app, 'legalBasis', suppliers);
      expect(bases.filter(({ purpose }) => purpose === events?.id)).toMatchObject([
        { basis: 'basis.6a' },
      ]);
      const data = (await rowsOf(app, 'dataItem', suppliers)).map(({ term }) => term);
      expect(data).toContain('data.name');
      expect(data).not.toContain('data.iban');
      expect(data).not.toContain('data.job');
      const recipients = (await rowsOf(app, 'recipient', suppliers)).map(({ term }) => term);
      expect(recipients).toContain('recipient.taxAuthority');
      expect(recipients).not.toContain('recipient.bank');
    });
  });

  test('going on never passes by what is asked further out of sight, and holds nobody there', async () => {
    await askNew(async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await begin(page, 'Kapper Knip');
      await page.keyboard.press('Enter');
      await title(page, 'orders').waitFor();
      for (const figure of ['1', '2', '3']) await page.keyboard.press(figure);
      const group = (part: string) =>
        page.getByRole('group', { name: partWords(part).title.nl, exact: true });
      const radios = group('orders.shop').getByRole('radio');
      await radios.first().waitFor({ state: 'attached' });
      const at = () =>
        page.evaluate<string | undefined>(
          `document.activeElement.closest('[data-part]')?.dataset.part`,
        );
      await page.keyboard.press('Enter');
      expect(await at()).toBe('orders.shop');
      await page.keyboard.press('2');
      await expect.poll(() => radios.nth(1).isChecked()).toBe(true);
      expect(
        await page
          .getByRole('checkbox', { name: partWords('orders').options.phone?.label.nl ?? '' })
          .isChecked(),
      ).toBe(true);
      // On to what was not seen yet, the allergy at last; nothing of it has to be answered.
      await page.keyboard.press('Enter');
      for (let turn = 0; turn < 3 && (await at()) !== 'orders.extra'; turn += 1)
        await page.keyboard.press('Enter');
      expect(await at()).toBe('orders.extra');
      const box = await group('orders.extra').boundingBox();
      const bar = await page.locator('[data-bar]').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      await page.keyboard.press('Enter');
      await title(page, 'payment').waitFor();
      // What was brought there once is not again.
      await button(page, words.back).click();
      await title(page, 'orders').waitFor();
      await page.keyboard.press('Enter');
      await title(page, 'payment').waitFor();
    });
  });

  test('what has the focus never lies behind the bar of buttons', async () => {
    await askNew(async ({ page }) => {
      await begin(page, 'Kapper Knip');
      const hidden = async () => {
        const found: string[] = [];
        await page.evaluate('document.activeElement.blur()');
        for (let turn = 0; turn < 60; turn += 1) {
          await page.keyboard.press('Tab');
          const behind = await page.evaluate<string | undefined>(`(() => {
            const focused = document.activeElement;
            const bar = document.querySelector('[data-bar]');
            if (!focused.closest('form') || bar.contains(focused)) return undefined;
            const shown = focused.closest('label') ?? focused;
            const over = shown.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
            return over > 0 ? shown.textContent + ' ' + over : undefined;
          })()`);
          if (behind !== undefined) found.push(behind);
        }
        return found;
      };
      const sizes = [
        { width: 1280, height: 600 },
        { width: 720, height: 480 },
        { width: 320, height: 640 },
      ];
      const look = async () => {
        for (const size of sizes) {
          await page.setViewportSize(size);
          expect(await hidden(), `${size.width} wide`).toEqual([]);
        }
      };
      await button(page, words.next).click();
      await title(page, 'orders').waitFor();
      await answer(page, 'orders', 'site').click();
      await look();
      await skipToReview(page);
      await look();
    });
  }, 120_000);

  test('a small bakery gets what it does, its traps and what nobody knew', async () => {
    await askNew(async (app) => {
      const { page } = app;
      await begin(page, 'Bakkerij Voorbeeld');
      await giveAll(page, bakery);
      await page.getByRole('heading', { level: 1, name: words.review }).waitFor();
      await page.keyboard.press('Enter');
      const activities = await rowsOf(app, 'activity');
      const named = (name: string) => activities.find((row) => row.name.nl === name)?.id;
      expect(named('Nieuwsbrief versturen')).toBeDefined();
      expect(named('Bestellen via berichtenapp')).toBeDefined();
      const data = await rowsOf(app, 'dataItem', named('Bestellingen en bezorging'));
      expect(data.map(({ detail }) => detail?.nl)).toContain('allergie of dieet');
      const [organisation] = await rowsOf(app, 'organisation');
      expect(organisation?.notes?.nl).toContain(`- ${partWords('mail').title.nl}`);

      // Nothing of it is told by a document until the owner says, of several at once, that it is done.
      const note = page.getByRole('note').filter({ hasText: drafts.left(activities.length) });
      await note.getByRole('button', { name: drafts.say }).click();
      const asked = page.getByRole('dialog', { name: drafts.title(activities.length) });
      const ticks = asked.getByRole('checkbox');
      expect(await ticks.count()).toBe(activities.length + 1);
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
      expect(await button(page, drafts.confirm(0)).isDisabled()).toBe(true);
      expect(await faultsFromAllSides(page, 'interview-drafts')).toEqual([]);
      await page.getByRole('checkbox', { name: drafts.all }).press('Space');
      await page.getByRole('checkbox', { name: 'Nieuwsbrief versturen' }).press('Space');
      await button(page, drafts.confirm(activities.length - 1)).press('Enter');
      await page.getByText(drafts.done(activities.length - 1)).waitFor();
      await page.getByText(drafts.left(1)).waitFor();
      const now = await rowsOf(app, 'activity');
      expect(now.filter(({ status }) => status === 'draft').map(({ name }) => name.nl)).toEqual([
        'Nieuwsbrief versturen',
      ]);
      // What a template suggested was not confirmed with it.
      const sources = await rowsOf(app, 'provenance', named('Leveranciers'));
      expect(sources.map(({ status }) => status)).toContain('suggested');
      expect(sources.map(({ status }) => status)).not.toContain('confirmed');
      await button(page, shellMessages.nl.undo).click();
      await page.getByText(drafts.left(activities.length)).waitFor();
      expect(await page.getByText(drafts.done(activities.length - 1)).count()).toBe(0);
      await app.goTo('documents', 'Bakkerij Voorbeeld');
      await page.getByText(drafts.left(activities.length)).waitFor();
    });
  }, 120_000);
});
