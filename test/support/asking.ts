/** Hands for the first questions, in a real browser: find a question, answer it, go on, and read what was made. */
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import type { EntityName, Row } from '../../shared/domain/entities.ts';
import { emptyRegister } from '../../shared/domain/register.ts';
import { interviewMessages } from '../../shared/i18n/interview.ts';
import { fieldWords } from '../../shared/i18n/interview-questions/details.ts';
import { partWords } from '../../shared/i18n/interview-questions/questions.ts';
import { type App, openApp } from './app.ts';
import { writeLabelled } from './labelled-files.ts';
import { sharedApp } from './shared-app.ts';

const words = interviewMessages.nl;
export const nameField = fieldWords.legalName?.label.nl ?? '';

export const title = (page: Page, part: string): Locator =>
  page.getByRole('heading', { level: 1, name: partWords(part).title.nl, exact: true });
export const answer = (page: Page, part: string, option: string): Locator =>
  page
    .getByRole('group', { name: partWords(part).title.nl })
    .getByText(partWords(part).options[option]?.label.nl ?? '', { exact: true });
export const grown = (page: Page): Locator =>
  page.getByRole('complementary', { name: words.grows }).getByRole('listitem');
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** Without a Dutch postcode it is asked in which country the business is. */
export async function begin(page: Page, name: string, postcode = '1234 AB'): Promise<void> {
  await title(page, 'who').waitFor();
  await page.getByLabel(fieldWords['postcode']?.label.nl ?? '', { exact: true }).fill(postcode);
  await page.getByLabel(nameField, { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await title(page, 'work').waitFor();
}

/** To the next question, past all that is still asked with this one. */
export async function onFrom(page: Page): Promise<void> {
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
export async function skipToReview(page: Page): Promise<void> {
  const review = page.getByRole('heading', { level: 1, name: words.review });
  while ((await review.count()) === 0) await onFrom(page);
}

type Rows = { readonly [E in EntityName]?: readonly Row<E>[] };

/** Rows of the client file that was made: those that all screens share, or the parts of an activity. */
export async function rowsOf<E extends EntityName>(
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

interface Asking {
  /** With empty client files of these names in the library. */
  readonly asked: (ask: (app: App) => Promise<void>, files?: readonly string[]) => Promise<void>;
  /** At the questions for a new client file. */
  readonly askNew: (ask: (app: App) => Promise<void>) => Promise<void>;
}

/** One app for the tests of a file; each finds it without client files and questions of those before it. */
export function asking(): Asking {
  let app: App;
  sharedApp(async (browser) => {
    app = await openApp(browser);
    app.page.setDefaultTimeout(30_000);
    return app;
  });
  afterEach(() => expect(app.troubles).toEqual([]));
  const asked: Asking['asked'] = async (ask, labels = []) => {
    await clear(app);
    const files = labels.map((label) => [label, emptyRegister()] as const);
    writeLabelled(join(app.folder, 'library'), Object.fromEntries(files));
    await ask(app);
  };
  const askNew: Asking['askNew'] = (ask) =>
    asked(async () => {
      await app.page.goto(`${app.origin}/#/new`);
      await ask(app);
    });
  return { asked, askNew };
}

/** Without what the test before it made, kept and left narrow. */
async function clear({ page, origin, backend }: App): Promise<void> {
  await page.goto(`${origin}/#/`);
  await page.setViewportSize({ width: 1440, height: 900 });
  const list = await backend.call('library.list', {});
  if (!list.ok) throw new Error(list.code);
  const { entries } = list.value as { readonly entries: readonly { readonly file: string }[] };
  for (const { file } of entries) await backend.call('library.remove', { file });
  const kept = await backend.call('interview.kept', {});
  if (!kept.ok) throw new Error(kept.code);
  for (const { of } of kept.value as readonly { readonly of: unknown }[])
    await backend.call('interview.forget', { of });
}
