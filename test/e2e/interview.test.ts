/** The first questions, in a real browser: given, taken back, adjusted, and what comes of them. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { draftsMessages } from '../../shared/i18n/app/drafts.ts';
import { findingsScreenMessages } from '../../shared/i18n/app/findings.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { interviewMessages } from '../../shared/i18n/interview.ts';
import { partWords } from '../../shared/i18n/interview-questions/questions.ts';
import {
  type InterviewAnswers,
  shownParts,
  shownQuestions,
} from '../../shared/interview/answers.ts';
import {
  answer,
  asking,
  begin,
  button,
  grown,
  nameField,
  onFrom,
  rowsOf,
  skipToReview,
  title,
} from '../support/asking.ts';
import { chromiumPath } from '../support/chromium.ts';
import { bakery, openingAll } from '../support/interview-answers.ts';
import { faultsFromAllSides } from '../support/look.ts';

if (!chromiumPath) console.warn('No Chromium found: the first questions are not asked.');

const words = interviewMessages.nl;
const drafts = draftsMessages.nl;

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

describe.skipIf(!chromiumPath)('the first questions', () => {
  const { askNew } = asking();

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
