/**
 * From an empty library to both PDFs without a mouse; whatever a key does, the focus stays somewhere. In both
 * languages at once: the questions begin in English and go on in Dutch, and after the Dutch PDFs come the English.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../shared/domain/text.ts';
import { documentsScreenMessages } from '../../shared/i18n/app/documents.ts';
import { findingsScreenMessages } from '../../shared/i18n/app/findings.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { interviewMessages } from '../../shared/i18n/interview.ts';
import { badDetailWords } from '../../shared/i18n/interview-questions/details.ts';
import { partWords } from '../../shared/i18n/interview-questions/questions.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { aHand, type Hand } from '../support/hand.ts';
import { normalised, pdfText } from '../support/pdf-text.ts';

if (!chromiumPath) console.warn('No Chromium found: the keyboard is not tried.');

const NAME = 'Kaars & Co';

/** More steps than this to what one wants is a way nobody goes. */
const MOST_TABS = 80;

interface Keys extends Pick<Hand, 'type'> {
  /** A key, after which something still has the focus. */
  readonly press: (key: string) => Promise<void>;
  /** Tab, until the focus is on what the selector names and, if given, has this text or label. */
  readonly tabTo: (selector: string, name?: string) => Promise<void>;
  readonly goTo: (section: string) => Promise<void>;
  /** What the command palette finds for the words, chosen. */
  readonly choose: (words: string, name: string) => Promise<void>;
}

const focusOf = `(() => {
  const at = document.activeElement;
  return at === null || at === document.body ? '' : at.tagName.toLowerCase();
})()`;

function withKeys(page: Page): Keys {
  const hand = aHand(page);
  const press = async (key: string): Promise<void> => {
    await hand.press(key);
    await expect
      .poll(() => page.evaluate(focusOf), { message: `after ${key}`, timeout: 20_000 })
      .not.toBe('');
  };
  const isAt = (selector: string, name: string) =>
    page.evaluate(
      `(() => {
        const at = document.activeElement;
        const said = [at.ariaLabel, at.textContent, ...[...(at.labels ?? [])].map((l) => l.textContent)];
        return at.matches(${JSON.stringify(selector)}) &&
          said.some((text) => text?.trim().startsWith(${JSON.stringify(name)}));
      })()`,
    );
  const tabTo = async (selector: string, name = ''): Promise<void> => {
    for (let turn = 0; turn < MOST_TABS; turn += 1) {
      await press('Tab');
      if (await isAt(selector, name)) return;
    }
    throw new Error(`no way by Tab to ${selector} "${name}"`);
  };
  const choose = async (words: string, name: string): Promise<void> => {
    await press('Control+k');
    const search = page.getByRole('dialog').getByRole('combobox');
    await search.waitFor();
    await hand.type(words);
    await page.getByRole('option', { name, selected: true }).waitFor();
    await press('Enter');
  };
  const goTo = async (section: string): Promise<void> => {
    await choose(section, section);
    await page.getByRole('heading', { level: 1, name: section }).waitFor();
    await expect
      .poll(() => page.evaluate(focusOf), { message: section, timeout: 20_000 })
      .not.toBe('');
  };
  return { type: hand.type, press, tabTo, goTo, choose };
}

describe.skipIf(!chromiumPath)('by keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  test('from an empty library to both PDFs, in Dutch and in English', async () => {
    const app = await openApp(browser, { language: 'en' });
    app.page.setDefaultTimeout(30_000);
    try {
      const keys = withKeys(app.page);
      await answerQuestions(app.page, keys);
      await changeAndUndo(app.page, keys);
      expect(await savedPdfs(app, keys, 'nl')).toEqual([
        ['privacyverklaring-klanten_nl', 'concept'],
        ['register_nl', 'concept'],
      ]);
      await keys.choose('engels', 'Engels');
      await mendFinding(app.page, keys);
      expect(await savedPdfs(app, keys, 'en')).toEqual([
        ['register_en', 'draft'],
        ['statement-customers_en', 'draft'],
      ]);
      expect(app.troubles).toEqual([]);
    } finally {
      await app.close();
    }
  }, 180_000);
});

const question = (page: Page, part: string, language: Language) =>
  page.getByRole('heading', { level: 1, name: partWords(part).title[language], exact: true });

async function answerQuestions(page: Page, keys: Keys): Promise<void> {
  const { press, type, tabTo, choose } = keys;
  await press('Control+n');
  await question(page, 'who', 'en').waitFor();
  await type(NAME);
  await press('Tab');
  await type('kaars');
  await press('Enter');
  await page.getByRole('alert').getByText(badDetailWords.email.en).waitFor();
  await type('@kaars.nl');
  await press('Enter');
  await question(page, 'work', 'en').waitFor();
  // Back, on and another language, as the screen itself has no key for them.
  await choose('back', interviewMessages.en.back);
  await question(page, 'who', 'en').waitFor();
  await choose('dutch', 'Dutch');
  await question(page, 'who', 'nl').waitFor();
  await choose('verder', interviewMessages.nl.next);
  await question(page, 'work', 'nl').waitFor();
  await press('1');
  await press('Enter');
  // Without a postcode it asks where the business is, and is come past that.
  await page.locator('input[name="country"]:focus').waitFor();
  await press('Enter');
  await question(page, 'orders', 'nl').waitFor();
  await press('1');
  // What a first answer asks further has figures once one is there.
  await tabTo('fieldset ~ fieldset input');
  await press('2');
  const asked = page.getByRole('group', { name: partWords('orders.shop').title.nl });
  expect(await asked.getByRole('radio').nth(1).isChecked()).toBe(true);
  const review = page.getByRole('heading', { level: 1, name: interviewMessages.nl.review });
  const title = page.locator('h1');
  while ((await review.count()) === 0) {
    const before = await title.textContent();
    // What is asked further and out of sight is come past first.
    await expect
      .poll(async () => {
        if ((await title.textContent()) === before) await press('Enter');
        return title.textContent();
      })
      .not.toBe(before);
  }
  await press('Enter');
  await page.waitForURL(/\/overview$/);
}

async function changeAndUndo(page: Page, { goTo, press, tabTo, type }: Keys): Promise<void> {
  await goTo(shellMessages.nl.sections.activities);
  await tabTo('tbody tr');
  await press('ArrowDown');
  await press('Enter');
  await page.waitForURL(/\/activities\/./);
  await tabTo('input[type="text"], textarea');
  const field = page.locator('main :is(input, textarea):focus');
  const before = await field.inputValue();
  await press('End');
  await type(' bis');
  await page.getByRole('button', { name: shellMessages.nl.undo, disabled: false }).waitFor();
  for (const [keys, text] of [
    ['Control+z', before],
    ['Control+y', `${before} bis`],
    ['Control+z', before],
    ['Control+Shift+z', `${before} bis`],
    ['Control+z', before],
  ] as const) {
    // In the field itself they are its own.
    await press('Tab');
    await press(keys);
    await press('Shift+Tab');
    await expect.poll(() => field.inputValue(), { message: keys }).toBe(text);
  }
}

async function mendFinding(page: Page, { goTo, press, tabTo, type }: Keys): Promise<void> {
  const findings = findingsScreenMessages.en;
  await goTo(shellMessages.en.sections.findings);
  const open = page.getByRole('button', { name: findings.fill, exact: true });
  await open.first().waitFor();
  await tabTo('button', findings.fill);
  await press('Enter');
  const field = page.locator('[data-ref] :is(input, textarea, select):focus');
  await field.waitFor();
  const kind = await field.getAttribute('type');
  if (kind === 'radio' || kind === 'checkbox') await press('Space');
  else await type('k@kaars.nl');
  await tabTo('button', findings.toScreen);
  await press('Control+z');
}

/** Out: of each PDF its document and language, and that mark, if it and the name are read back from it. */
async function savedPdfs(app: App, keys: Keys, language: Language): Promise<readonly string[][]> {
  const { page, folder } = app;
  const words = documentsScreenMessages[language];
  await keys.press('Control+p');
  const title = shellMessages[language].sections.documents;
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const wanted = [words.documents.register, words.statementFor.customers];
  for (const name of [...wanted, words.languageNames[language]])
    await setBox(page, keys, name, true);
  const other = language === 'nl' ? 'en' : 'nl';
  await setBox(page, keys, words.languageNames[other], false);
  await keys.tabTo('button', words.save(2, true));
  const downloaded = page.waitForEvent('download', { timeout: 40_000 });
  await keys.press('Enter');
  const zip = join(folder, 'all.zip');
  await (await downloaded).saveAs(zip);
  const mark = language === 'nl' ? 'concept' : 'draft';
  return Object.entries(unzipSync(readFileSync(zip)))
    .map(([name, bytes]) => {
      const pdf = join(folder, name);
      writeFileSync(pdf, bytes);
      const text = normalised(pdfText(pdf));
      expect(text).toContain(normalised(NAME));
      return [/_([^_]+_(?:nl|en))_/.exec(name)?.[1] ?? name, text.includes(mark) ? mark : ''];
    })
    .toSorted();
}

async function setBox(page: Page, keys: Keys, name: string, checked: boolean): Promise<void> {
  const box = page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  await box.waitFor();
  if ((await box.isChecked()) === checked) return;
  await keys.tabTo('input[type="checkbox"]', name);
  await keys.press('Space');
  await expect.poll(() => box.isChecked()).toBe(checked);
}
