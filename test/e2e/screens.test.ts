/** Every screen with the example file, in both languages, both themes and small: it shows, whole and calm. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { language as languages } from '../../shared/domain/text.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath, launchBrowser } from '../support/chromium.ts';
import { exampleRegister } from '../support/example/register.ts';
import { webShop } from '../support/interview-answers.ts';
import { colourRules, isStill, lossOf, sideways, violations } from '../support/look.ts';
import { hiddenFocus } from '../support/loss.ts';
import { watchMotion } from '../support/motion.ts';

if (!chromiumPath) console.warn('No Chromium found: the screens are not looked at all together.');

const pictures = resolve(import.meta.dirname, '../../.build/screens/all');
const schemes = ['light', 'dark'] as const;
const usual = { width: 1440, height: 900 };
/**
 * As narrow as WCAG 1.4.10 asks, where Dutch words are the longer ones; and a usual window at 200 % (1.4.4).
 * What has a test of its own is seen there in the other of the two.
 */
const small = { nl: { width: 320, height: 640 }, en: { width: 720, height: 450 } } as const;
const register = exampleRegister();
const LABEL = 'Bakkerij De Halm';

const first = (rows: readonly { readonly id: string }[]): string => rows[0]?.id ?? '';

/** Screens of the client file by their address. */
const inFile = [
  'overview',
  'activities',
  `activities/${first(register.activity)}`,
  'parties',
  'parties/mail',
  'transfers',
  'transfers/mail-transfer',
  'systems',
  `systems/${first(register.system)}`,
  'measures',
  'cookies',
  `cookies/${first(register.cookie)}`,
  'organisation',
  'statement',
  'reader',
  'findings',
  'documents',
  'versions',
  'client',
] as const;

/** Texts that no person wrote. */
const NO_TEXT = /\bundefined\b|\bNaN\b|\[object |\{\w+\}|Invalid Date/;

async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = await violations(page);
  const over = await sideways(page);
  const [h1, text] = await page.evaluate<[number, string]>(
    `[document.querySelectorAll('h1').length, document.body.innerText]`,
  );
  return [
    ...found,
    ...(h1 === 1 ? [] : [`${h1} titles`]),
    ...(over <= 0 ? [] : [`${over} px too wide`]),
    ...(NO_TEXT.test(text) ? [NO_TEXT.exec(text)?.[0] ?? ''] : []),
  ];
}

/** Nothing is lost, and nothing that has the focus is out of sight. */
async function faultsWhenSmall(page: Page): Promise<readonly string[]> {
  const found = await violations(page, colourRules);
  return [...found, ...(await lossOf(page)), ...(await hiddenFocus(page))];
}

describe.skipIf(!chromiumPath)('every screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    browser = await launchBrowser();
  }, 180_000);
  afterAll(() => browser?.close());

  async function visit(app: App, look: (name: string) => Promise<void>): Promise<void> {
    const { page, origin } = app;
    const kept = { of: { draft: 'shop' }, place: 0, answers: { ...webShop } };
    await app.backend.call('interview.keep', kept);
    await page.goto(`${origin}/#/`);
    await page.getByRole('row').filter({ hasText: LABEL }).waitFor();
    await look('library');
    await page.goto(`${origin}/#/settings`);
    await look('settings');
    await page.goto(`${origin}/#/new`);
    const resume = page.getByRole('listitem').getByRole('button').first();
    await resume.waitFor();
    await look('interview-unfinished');
    await resume.click();
    const next = page.locator('form button[type=submit]');
    await next.waitFor();
    await look('interview-1');
    await next.click();
    await look('interview-2');
    const current = page.locator('button[data-state=current]');
    for (let turn = 0; turn < 40 && (await current.count()) > 0; turn += 1) await next.click();
    expect(await current.count(), 'every question lets one go on').toBe(0);
    await look('interview-review');
    for (const place of inFile) {
      await app.goTo(place);
      await look(place.replace('/', '-'));
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type('a');
    await look('palette');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^(Uitleg|Help)$/ }).click();
    await page.getByRole('dialog').waitFor();
    await look('help');
  }

  test.concurrent.each(languages.options)(
    'shows in %s, light, dark and small, without fault',
    async (language) => {
      const app = await openApp(browser, { files: { [LABEL]: register }, language });
      const faults: Record<string, readonly string[]> = {};
      try {
        const moved = await watchMotion(app.page);
        await visit(app, async (name) => {
          const { page } = app;
          for (const scheme of schemes) {
            await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
            if (scheme === 'light') await isStill(page);
            const found = await faultsOf(page);
            if (found.length > 0) faults[`${name} ${scheme}`] = found;
            await page.screenshot({ path: join(pictures, `${name}-${language}-${scheme}.png`) });
          }
          await page.setViewportSize(small[language]);
          await isStill(page);
          const { width } = small[language];
          await page.screenshot({ path: join(pictures, `${name}-${language}-${width}.png`) });
          const found = await faultsWhenSmall(page);
          if (found.length > 0) faults[`${name} ${width}`] = found;
          await page.setViewportSize(usual);
        });
        expect(faults).toEqual({});
        expect(await moved()).toEqual([]);
        expect(app.troubles).toEqual([]);
      } finally {
        await app.close();
      }
    },
    400_000,
  );
});
