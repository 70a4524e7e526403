import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../shared/domain/text.ts';
import { activityEditorMessages } from '../../shared/i18n/app/activity-editor.ts';
import { documentsScreenMessages } from '../../shared/i18n/app/documents.ts';
import { libraryMessages } from '../../shared/i18n/app/library.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { interviewMessages } from '../../shared/i18n/interview.ts';
import { fieldWords } from '../../shared/i18n/interview-questions/details.ts';
import { partWords } from '../../shared/i18n/interview-questions/questions.ts';
import {
  type InterviewAnswers,
  shownParts,
  shownQuestions,
} from '../../shared/interview/answers.ts';
import type { Part } from '../../shared/interview/question.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { aHand, type Hand } from '../support/hand.ts';
import { chose, webShop } from '../support/interview-answers.ts';
import { normalised, pdfText } from '../support/pdf-text.ts';

if (!chromiumPath) console.warn('No Chromium found: the story of the app is not told here.');

const NAME = 'Kaars & Co';
/** Who types no address is asked in which country the business is. */
const shop: InterviewAnswers = {
  ...webShop,
  organisation: { legalName: NAME, email: 'k@kaars.nl' },
  parts: { ...webShop.parts, country: chose('nl') },
};
/** For a web shop with two employees, from an empty library to both PDFs. */
const MOST_ACTIONS = 150;

describe.skipIf(!chromiumPath)('from an empty library to both PDFs', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  test.each(['nl', 'en'] as const)(
    'in %s, in less than 150 keys and clicks',
    async (language) => {
      const app = await openApp(browser, { language });
      const folder = mkdtempSync(join(tmpdir(), 'artikel30-story-'));
      try {
        const hand = aHand(app.page);
        await answerQuestions(app.page, hand, language);
        await confirmActivities(app.page, hand, language);
        const texts = await savePdfs(app, hand, language, folder);
        expect(hand.actions()).toBeLessThan(MOST_ACTIONS);
        console.info(`${language}: ${hand.actions()} keys and clicks to both PDFs`);
        const statement = language === 'nl' ? 'privacyverklaring-klanten' : 'statement-customers';
        expect(Object.keys(texts).toSorted()).toEqual(
          [statement, 'register']
            .toSorted()
            .map((name): unknown => expect.stringMatching(`_${name}_${language}_`)),
        );
        for (const text of Object.values(texts)) {
          expect(text).toContain(normalised(NAME));
          expect(text).toContain(language === 'nl' ? 'concept' : 'draft');
        }
        const [register] = Object.values(texts);
        expect(register).toContain(language === 'nl' ? 'nieuwsbrief' : 'newsletter');
        expect(app.troubles).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
        await app.close();
      }
    },
    180_000,
  );
});

async function answerQuestions(page: Page, hand: Hand, language: Language): Promise<void> {
  const words = interviewMessages[language];
  await hand.click(page.getByRole('link', { name: libraryMessages[language].newFile }).first());
  await page.getByRole('heading', { level: 1, name: partWords('who').title[language] }).waitFor();
  await hand.type(NAME);
  await hand.click(page.getByLabel(fieldWords['email']?.label[language] ?? '', { exact: true }));
  await hand.type(shop.organisation.email ?? '');
  await hand.press('Enter');
  for (const question of shownQuestions(shop).slice(1)) {
    const parts = shownParts(shop, question);
    const [first] = parts;
    const title = first && partWords(first.id).title[language];
    await page.getByRole('heading', { level: 1, name: title ?? '', exact: true }).waitFor();
    for (const part of parts) await answerPart(page, hand, part, part === first, language);
    await hand.press('Enter');
  }
  await page.getByRole('heading', { level: 1, name: words.review }).waitFor();
  await hand.press('Enter');
  await page.waitForURL(/\/overview$/);
}

async function answerPart(
  page: Page,
  hand: Hand,
  part: Part,
  isFirst: boolean,
  language: Language,
): Promise<void> {
  for (const option of shop.parts[part.id]?.options ?? []) {
    const place = part.options.findIndex(({ id }) => id === option);
    if (isFirst && place < 9) await hand.press(String(place + 1));
    else {
      const { title, options } = partWords(part.id);
      const group = page.getByRole('group', { name: title[language] });
      await hand.click(group.getByText(options[option]?.label[language] ?? '', { exact: true }));
    }
  }
}

async function confirmActivities(page: Page, hand: Hand, language: Language): Promise<void> {
  const words = activityEditorMessages[language];
  const { sections } = shellMessages[language];
  await hand.click(page.getByRole('link', { name: new RegExp(`^${sections.activities}`) }));
  const rows = page.locator('tr[data-opens]');
  await rows.first().waitFor();
  const count = await rows.count();
  expect(count).toBeGreaterThan(8);
  // The others follow it by number; the table itself groups them.
  await hand.click(rows.filter({ hasText: '01' }).first());
  for (let place = 0; place < count; place += 1) {
    const confirm = page.getByRole('button', { name: words.confirmNow });
    await hand.click(confirm);
    await confirm.waitFor({ state: 'detached' });
    if (place < count - 1) await hand.click(page.getByRole('button', { name: words.next }));
  }
}

/** Normalised text of every PDF by its name. */
async function savePdfs(
  app: App,
  hand: Hand,
  language: Language,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  const { page } = app;
  const words = documentsScreenMessages[language];
  await hand.press('Control+p');
  for (const name of [words.documents.register, words.statementFor.customers]) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    await box.waitFor();
    if (!(await box.isChecked())) await hand.click(box);
  }
  const downloaded = page.waitForEvent('download', { timeout: 60_000 });
  await hand.click(page.getByRole('button', { name: words.save(2, true) }));
  const download = await downloaded;
  const path = join(folder, 'all.zip');
  await download.saveAs(path);
  const texts: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    const pdf = join(folder, name);
    writeFileSync(pdf, bytes);
    texts[name] = normalised(pdfText(pdf));
  }
  return texts;
}
