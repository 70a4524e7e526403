/** What the native menus ask of the page: every command of the contract is done, and nothing else is. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  type PageCommand,
  pageCommands,
  type ScreenCommand,
  screenCommands,
} from '../../shared/contract/shell.ts';
import { completeRegister } from '../support/complete-register.ts';
import { type WindowApp, windowHosts } from '../support/window-app.ts';

const PATIENCE = { timeout: 90_000 };
const complete = completeRegister();

for (const { name, missing } of windowHosts)
  if (missing !== undefined) console.warn(`The menus were not tried ${name}: ${missing} here.`);

const isThere = (page: Page, selector: string) => page.locator(selector).first().waitFor();
const scheme = (page: Page, name: string) =>
  isThere(page, `html[data-mantine-color-scheme="${name}"]`);
const isAt = (page: Page, end: RegExp) => page.waitForURL(end);

type Seen = (app: WindowApp) => Promise<unknown>;

/** Goes back to where one was, for the next command. */
async function closeDialog({ page }: WindowApp): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What is seen of each, in an order in which each has a client file open where it needs one. */
const seen: Readonly<Record<Exclude<PageCommand, ScreenCommand>, Seen>> = {
  find: async ({ page }) => {
    const focused = page.locator('[data-filter]');
    await expect.poll(() => focused.evaluate((field) => field.matches(':focus'))).toBe(true);
  },
  palette: closeDialog,
  help: closeDialog,
  undo: ({ page }) => expect.poll(() => phone(page).inputValue()).not.toBe('030 1234567'),
  redo: ({ page }) => expect.poll(() => phone(page).inputValue()).toBe('030 1234567'),
  'theme.dark': ({ page }) => scheme(page, 'dark'),
  'theme.light': ({ page }) => scheme(page, 'light'),
  'theme.system': ({ page }) => scheme(page, 'light'),
  'language.en': ({ page }) => isThere(page, 'html[lang="en"]'),
  'language.nl': ({ page }) => isThere(page, 'html[lang="nl"]'),
  publish: ({ page }) =>
    page
      .getByText(/^In uw map bijgewerkt/)
      .first()
      .waitFor(),
  export: (app) => expect.poll(app.dialogs, PATIENCE).toBe(1),
  documents: ({ page }) => isAt(page, /\/documents$/),
  snapshot: async ({ page }) => {
    await isAt(page, /\/versions$/);
    await page.getByText('Momentopname', { exact: true }).first().waitFor();
  },
  duplicate: ({ page }) => page.getByRole('row', { name: /Kapper \(kopie\)/ }).waitFor(),
  settings: ({ page }) => isAt(page, /#\/settings$/),
  close: ({ page }) => isAt(page, /#\/$/),
  new: ({ page }) => isAt(page, /#\/new$/),
};

const phone = (page: Page) => page.getByLabel('Telefoon', { exact: true });

/** What has to be so before it can be asked. */
const before: Partial<Record<PageCommand, Seen>> = {
  // Before there is a field to search in, the same command opens the palette.
  find: async ({ page }) => {
    await page.getByRole('link', { name: 'Wat u met gegevens doet' }).first().click();
    await isThere(page, '[data-filter]');
  },
  undo: async ({ page }) => {
    await page.getByRole('link', { name: 'Uw organisatie' }).first().click();
    await phone(page).fill('030 1234567');
    await phone(page).press('Tab');
  },
  export: ({ saves }) => Promise.resolve(saves()),
};

describe.each(windowHosts)('the menus of a window, $name', ({ missing, open }) => {
  test.skipIf(missing)('every command of the contract is done', async () => {
    expect([...Object.keys(seen), ...screenCommands].sort()).toEqual([...pageCommands].sort());
    const app = await open({ files: { Kapper: complete } });
    const { page } = app;
    page.setDefaultTimeout(PATIENCE.timeout);
    try {
      await page.getByRole('row').filter({ hasText: 'Kapper' }).dblclick();
      await isAt(page, /overview$/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const command of screenCommands) {
        await app.choose(command);
        await isAt(page, new RegExp(`/${command.slice('screen.'.length)}$`));
      }
      for (const [command, isSeen] of Object.entries(seen)) {
        await before[command as PageCommand]?.(app);
        await app.choose(command);
        await isSeen(app);
      }
      expect(app.troubles).toEqual([]);
    } finally {
      await app.close();
    }
  });

  test.skipIf(missing)('what the page does not know does nothing', async () => {
    const app = await open({ files: { Kapper: complete } });
    const { page } = app;
    try {
      await page.getByRole('row').filter({ hasText: 'Kapper' }).dblclick();
      await isAt(page, /overview$/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const place = page.url();
      for (const command of ['format', 'screen.nowhere', 'toString', 'constructor'])
        await app.tells({ type: 'command', command });
      await app.tells({ type: 'nothing of ours' });
      // Those before it were heard by now.
      await app.choose('palette');
      await page.getByRole('dialog').waitFor();
      expect(page.url()).toBe(place);
      expect(app.troubles).toEqual([]);
    } finally {
      await app.close();
    }
  });
});
