/** Documents and pictures as the screen shows them, in a real browser. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeRegister } from '../../shared/document/compose-register.ts';
import { composeStatement } from '../../shared/document/compose-statement.ts';
import type { Document } from '../../shared/document/model.ts';
import { bigRegister } from '../support/big-register.ts';
import { buildPage, servePage } from '../support/built-page.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { faultsFromAllSides } from '../support/look.ts';

if (!chromiumPath)
  console.warn('No Chromium found: the preview of documents is not looked at here.');

const WINDOW = { width: 900, height: 1000 };
const screens = resolve(import.meta.dirname, '../../.build/screens');
const options = { language: 'nl', profile: 'working', date: '2026-11-21', findings: [] } as const;

/** The bakery with a question that nobody answered. */
function bakery() {
  const register = completeRegister();
  return {
    ...register,
    party: register.party.map((row) =>
      row.id === 'host' ? { ...row, locationsAnswer: { state: 'unknown' as const } } : row,
    ),
  };
}

const statement = composeStatement(bakery(), { ...options, audience: 'customers' });
const register = composeRegister(bakery(), options);

describe.skipIf(!chromiumPath)('a document on the screen', () => {
  let browser: Browser;
  let built: string;

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true });
    built = await buildPage('test/support/preview');
    const documents = { statement, register, pictures: register };
    for (const [name, document] of Object.entries(documents))
      writeFileSync(join(built, `${name}.json`), JSON.stringify(document));
    writeFileSync(
      join(built, 'thousand.json'),
      JSON.stringify(composeRegister(bigRegister(1000), options)),
    );
    browser = await launchBrowser();
  }, 240_000);
  afterAll(() => browser?.close());

  async function open<T>(
    name: string,
    ask: (page: Page, troubles: readonly string[]) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({
      viewport: WINDOW,
      reducedMotion: 'reduce',
    });
    const troubles: string[] = [];
    const origin = await servePage(context, built);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    try {
      await page.goto(`${origin}/#${name}`);
      await page.locator('h1').waitFor({ timeout: 60_000 });
      return await ask(page, troubles);
    } finally {
      await context.close();
    }
  }

  const jumped = (page: Page) => page.locator('output').innerText();

  test('a statement says every word of the document; nothing for axe, nothing refused, from all sides', async () => {
    await open('statement', async (page, troubles) => {
      expect(await faultsFromAllSides(page, 'preview-statement')).toEqual([]);
      expect(troubles).toEqual([]);

      const paragraphs = statement.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
      );
      expect(paragraphs.length).toBeGreaterThan(20);
      // The sections are drawn a few at a time.
      const last = paragraphs.at(-1)?.runs[0]?.text ?? '';
      await page.getByText(last).first().waitFor();
      const shown = (await page.locator('article').textContent()) ?? '';
      for (const { runs } of paragraphs)
        expect(shown).toContain(runs.map(({ text }) => text).join(''));
    });
  }, 180_000);

  test('a register: nothing for axe, nothing refused, from all sides', async () => {
    await open('register', async (page, troubles) => {
      expect(await faultsFromAllSides(page, 'preview-register')).toEqual([]);
      expect(troubles).toEqual([]);
    });
  }, 180_000);

  test('pictures: nothing for axe, nothing refused, from all sides; each is offered as a table', async () => {
    await open('pictures', async (page, troubles) => {
      expect(await faultsFromAllSides(page, 'preview-pictures')).toEqual([]);
      expect(troubles).toEqual([]);

      await page.setViewportSize(WINDOW);
      const flow = page.getByRole('img', { name: 'Waar de gegevens heen gaan' });
      await flow.waitFor();
      await page.getByRole('button', { name: 'Als tabel' }).first().click();
      await flow.waitFor({ state: 'detached' });
      const ground = page.getByRole('cell', { name: /besluit van de Commissie/ });
      expect(await ground.first().isVisible()).toBe(true);
      await page.screenshot({ path: join(screens, 'preview-pictures-table.png') });
    });
  }, 180_000);

  test('is one stop of Tab; goes to the field of a sentence by click and by key, and asks where there are more', async () => {
    await open('statement', async (page) => {
      // Arrows go on, Shift+Tab goes out.
      const at = () => page.evaluate<number>('preview.focused()');
      await page.keyboard.press('Tab');
      expect(await at()).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await at()).toBe(2);
      await page.keyboard.press('End');
      expect(await at()).toBeGreaterThan(50);
      await page.keyboard.press('Shift+Tab');
      expect(await at()).toBe(-1);

      const sentences = page.locator('[data-fields]');
      const fields = (
        await page.evaluate<string[]>(
          `[...document.querySelectorAll('[data-fields]')].map((each) => each.dataset.fields)`,
        )
      ).map((text) => JSON.parse(text) as readonly { readonly ref: string }[]);
      const one = fields.findIndex(({ length }) => length === 1);
      await sentences.nth(one).click();
      expect(await jumped(page)).toBe(fields[one]?.[0]?.ref);

      const entities = (each: (typeof fields)[number]) =>
        new Set(each.map(({ ref }) => ref.split('/')[0])).size;
      const many = fields.findIndex((each) => each.length === 2 && entities(each) === 2);
      await sentences.nth(many).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menu', { name: 'Velden van deze zin' }).waitFor();
      await page.screenshot({ path: join(screens, 'preview-statement-fields.png') });
      await page.getByRole('menuitem').nth(1).click();
      expect(await jumped(page)).toBe(fields[many]?.[1]?.ref);
    });
  }, 180_000);

  test('draws again only what changed; marks the sentences that say a field and brings the first into sight', async () => {
    await open('statement', async (page) => {
      const [last] = statement.sections.slice(-1);
      const run = { text: 'Een heel andere zin.', origin: 'fixed', refs: [] } as const;
      const changed: Document = {
        ...structuredClone(statement),
        sections: statement.sections.map((section) =>
          section === last
            ? { ...section, blocks: [...section.blocks, { kind: 'paragraph', runs: [run] }] }
            : section,
        ),
      };
      // Sections still to come would count as changes.
      const closing = page.locator('article').getByRole('heading').last();
      await expect.poll(() => closing.innerText()).toContain('verandert');
      const changes = await page.evaluate<number>(`preview.changesFor(${JSON.stringify(changed)})`);
      expect(await page.locator('article').textContent()).toContain('Een heel andere zin.');
      // One added paragraph.
      expect(changes).toBe(1);

      await page.evaluate(`preview.mark(['partyTransfer/mail-transfer/checkedOn'])`);
      const marked = page.locator('[data-marked]');
      await marked.first().waitFor();
      expect(await marked.first().innerText()).toContain('3 november 2026');
      await expect.poll(() => page.evaluate('preview.markInSight()')).toBe(true);
      await page.screenshot({ path: join(screens, 'preview-statement-marked.png') });
    });
  }, 180_000);

  test('shows a thousand activities without freezing', async () => {
    await open('thousand', async (page) => {
      const longest = await page.evaluate<number>('preview.longestPause(4000)');
      console.info(
        `longest pause while a thousand activities are drawn: ${Math.round(longest)} ms`,
      );
      expect(longest).toBeLessThan(1_000);
      const entry = page.locator('nav [data-anchor]').last();
      const title = await entry.innerText();
      await entry.click();
      // By its words: to ask two thousand headings for their role and name takes the browser ten seconds.
      const heading = page.locator('article').locator('h2, h3, h4').getByText(title);
      await heading.first().waitFor({ timeout: 60_000 });
      await page.screenshot({ path: join(screens, 'preview-thousand.png') });
    });
  }, 180_000);
});
