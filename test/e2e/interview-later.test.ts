/** The first questions left and come back to: later, in a client file, and from a statement. */
import { describe, expect, test } from 'vitest';
import { activitiesMessages } from '../../shared/i18n/app/activities.ts';
import { frameMessages } from '../../shared/i18n/app/frame.ts';
import { libraryMessages } from '../../shared/i18n/app/library.ts';
import { overviewMessages } from '../../shared/i18n/app/overview.ts';
import { paletteMessages } from '../../shared/i18n/app/palette.ts';
import { readerMessages } from '../../shared/i18n/app/reader.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { interviewMessages } from '../../shared/i18n/interview.ts';
import { fieldWords } from '../../shared/i18n/interview-questions/details.ts';
import { partWords } from '../../shared/i18n/interview-questions/questions.ts';
import type { OrganisationField } from '../../shared/interview/question.ts';
import type { App } from '../support/app.ts';
import {
  answer,
  asking,
  begin,
  button,
  nameField,
  rowsOf,
  skipToReview,
  title,
} from '../support/asking.ts';
import { chromiumPath } from '../support/chromium.ts';
import { faultsFromAllSides } from '../support/look.ts';
import { choose } from '../support/palette.ts';

if (!chromiumPath) console.warn('No Chromium found: the first questions are not asked.');

const words = interviewMessages.nl;

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

describe.skipIf(!chromiumPath)('the first questions come back to', () => {
  const { asked, askNew } = asking();

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

        // Where activities are added the questions are offered; who answers is known there by now.
        await app.goTo('activities', 'Slager');
        await page.getByRole('link', { name: activitiesMessages.nl.startQuestions }).click();
        await title(page, 'who').waitFor();
        const details = page.locator('[data-field]');
        const filledIn = () =>
          details.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
        expect((await filledIn()).filter((text) => text !== '')).toEqual([
          'Slagerij Voorbeeld',
          '1234 AB',
        ]);
        expect(await faultsFromAllSides(page, 'interview-known')).toEqual([]);
        // Nothing was answered: nothing is kept to go on with.
        await button(page, words.backToFile).click();
        await page.waitForURL(/\/overview$/);
        await choose(page, 'welke vragen', paletteMessages.nl.deeds.interview);
        await title(page, 'who').waitFor();
        await page.getByLabel(fieldWords.phone?.label.nl ?? '', { exact: true }).fill('012 345');
        await page.getByLabel(nameField, { exact: true }).fill('');
        await page.getByText(words.staysKnown('Slagerij Voorbeeld')).waitFor();
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
        const [changed] = await rowsOf(app, 'organisation');
        expect(changed).toEqual({ ...organisation, phone: '012 345' });
        await button(page, shellMessages.nl.undo).click();
        await expect.poll(async () => (await rowsOf(app, 'organisation'))[0]).toEqual(organisation);
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
      const refusal = page.getByRole('alert');
      await refusal.getByRole('button', { name: frameMessages.nl.close }).click();
      await refusal.waitFor({ state: 'detached' });
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
});
