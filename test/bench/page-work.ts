/** What a hand feels on the screen with a thousand activities: search, opening, scrolling, typing. */
import type { Browser, Page } from 'playwright-core';
import { type App, openApp } from '../support/app.ts';
import { bigRegister } from '../support/big-register.ts';
import { buildPage, servePage } from '../support/built-page.ts';
import { launchUsualBrowser } from '../support/chromium.ts';
import { frames, keyToPaint, p95, untilChanged } from './in-page.ts';
import { compared, milliseconds, type Result } from './result.ts';
import { median } from './timing.ts';

const ACTIVITIES = 1_000;
/** Of 600 px each: as far as a thousand rows go. */
const SCROLL_TURNS = 35;
const ROW = '[role="grid"] tr[data-opens], [role="treegrid"] tr[data-opens]';
const COUNT =
  "document.querySelector('[data-filter]')?.closest('div[class*=filters]')?.querySelector('[role=status]')?.textContent";
const TEXT = 'De klant krijgt een bericht zodra het klaar is, ';

/** An aim in ms is its own reference: the ratio tells how much of it is used. */
function within(work: string, aimMs: number, ms: number): Result {
  const reference = `${aimMs} ms`;
  return compared({ work, reference, aim: 1 }, ms, aimMs, milliseconds);
}

export async function measure(): Promise<Result[]> {
  const browser = await launchUsualBrowser();
  const app = await openApp(browser, { files: { Groot: bigRegister(ACTIVITIES) } });
  const results = [
    ...(await searching(app)),
    ...(await opening(app)),
    ...(await scrolling(app, `${ACTIVITIES}`)),
    ...(await typing(app, browser)),
  ];
  await app.close();
  const huge = await openApp(browser, { files: { Groot: bigRegister(10_000) } });
  results.push(...(await scrolling(huge, '10,000')));
  await huge.close();
  await browser.close();
  return results;
}

async function table(app: App): Promise<Page> {
  await app.goTo('activities');
  await app.page.locator(ROW).nth(5).waitFor({ timeout: 60_000 });
  await app.page.waitForTimeout(1_500);
  return app.page;
}

async function searching(app: App): Promise<Result[]> {
  const page = await table(app);
  const times: number[] = [];
  const field = page.locator('[data-filter]');
  for (const word of ['sollicitant', 'nieuwsbrief', 'camera', 'salaris', 'utrecht']) {
    await field.fill('');
    await page.waitForTimeout(600);
    for (const letter of word) {
      // A letter that leaves the same rows shows nothing to wait for.
      const ms = await untilChanged(page, COUNT, () => field.press(letter));
      if (ms !== undefined) times.push(ms);
    }
  }
  return [within('keystroke in search to painted result, p95', 50, p95(times))];
}

const TITLE = "document.querySelector('h1')?.textContent";

async function opening(app: App): Promise<Result[]> {
  const page = await table(app);
  const opened: number[] = [];
  const moved: number[] = [];
  const timed = async (into: number[], act: () => Promise<void>): Promise<void> => {
    const ms = await untilChanged(page, TITLE, act);
    if (ms !== undefined) into.push(ms);
    await page.waitForTimeout(500);
  };
  const go = (section: string) =>
    timed(moved, () => page.locator(`nav a[href$="/${section}"]`).click());
  for (let place = 0; place < 12; place += 1) {
    const cell = page
      .locator(ROW)
      .nth(3 + place)
      .locator('[data-strong]')
      .first();
    await timed(opened, () => cell.click());
    await go('findings');
    await go('overview');
    await go('activities');
    await page.locator(ROW).nth(16).waitFor();
  }
  return [
    within('opening an activity, p95', 100, p95(opened)),
    within('moving between screens, the first time too, p95', 100, p95(moved)),
  ];
}

async function scrolling(app: App, count: string): Promise<Result[]> {
  const page = await table(app);
  // A larger register is longer on its way.
  await page.waitForTimeout(6_000);
  // A search of before would leave too few rows to scroll.
  await page.locator('[data-filter]').fill('');
  await page.locator(ROW).nth(5).hover();
  await frames(page, 10);
  const all = await frames(page, SCROLL_TURNS);
  return [within(`longest frame while scrolling ${count} activities`, 50, Math.max(...all))];
}

async function typing(app: App, browser: Browser): Promise<Result[]> {
  const [activity] = bigRegister(1).activity;
  await app.goTo(`activities/${activity?.id ?? ''}`);
  const field = app.page.getByLabel('Naam', { exact: true }).first();
  await field.click();
  await app.page.keyboard.press('End');
  const own = await keyToPaint(app.page, TEXT);
  const saved: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    await app.page.waitForTimeout(1_000);
    const changed = Promise.withResolvers<number>();
    const stop = app.backend.onEvent(({ type }) => {
      if (type === 'changed') changed.resolve(performance.now());
    });
    const pressed = performance.now();
    await app.page.keyboard.press('x');
    saved.push((await changed.promise) - pressed);
    stop();
  }
  const bare = await bareInput(browser);
  return [
    compared(
      {
        work: 'keystroke in an editor field to paint, p95',
        reference: 'a bare input on an empty page, p95, + 8 ms',
        aim: 1,
      },
      p95(own),
      p95(bare) + 8,
      milliseconds,
    ),
    within('saved after the last key', 300, median(saved)),
  ];
}

async function bareInput(browser: Browser): Promise<readonly number[]> {
  const context = await browser.newContext();
  const origin = await servePage(context, await buildPage('test/bench/empty-page'));
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByLabel('Kaal').click();
  const times = await keyToPaint(page, TEXT);
  await context.close();
  return times;
}
