/** What happens to the folder and to the backend while one works, in a library of forty client files. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { copyAsNew } from '../../electron/backend/library/copy-as-new.ts';
import type { Register } from '../../shared/domain/register.ts';
import { exportManyMessages } from '../../shared/i18n/app/export-many.ts';
import { frameMessages } from '../../shared/i18n/app/frame.ts';
import { laterMessages } from '../../shared/i18n/app/later.ts';
import { libraryMessages } from '../../shared/i18n/app/library.ts';
import { shellMessages } from '../../shared/i18n/app/shell.ts';
import { tableMessages } from '../../shared/i18n/app/table.ts';
import { type App, openApp } from '../support/app.ts';
import { aRegister } from '../support/builders.ts';
import { chromiumPath } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: faults of folder and backend are not tried.');

const frame = frameMessages.nl;
const shell = shellMessages.nl;
const late = laterMessages.nl;
const list = libraryMessages.nl;
const saving = exportManyMessages.nl;
const table = tableMessages.nl;
const FORTY = 40;

describe.skipIf(!chromiumPath)('faults', { timeout: 30_000 }, () => {
  let app: App;
  let page: Page;
  const library = (): string => join(app.folder, 'library');
  const others: Readonly<Record<string, Register>> = Object.fromEntries(
    Array.from({ length: FORTY - 1 }, (_, place) => [`Klant ${place + 1}`, aRegister()] as const),
  );

  sharedApp(async (browser) => {
    const files = { Klant: completeRegister(), ...others };
    app = await openApp(browser, { files });
    page = app.page;
    return app;
  });

  const id = completeRegister().activity[0]?.id ?? '';
  const nameField = () => page.getByLabel('Naam', { exact: true }).first();
  const saved = () => page.getByText(shell.saved, { exact: true }).first();

  async function edit(text: string): Promise<void> {
    const kept = page.waitForResponse('**/rpc/register.change');
    await nameField().fill(text);
    expect(await (await kept).json()).toMatchObject({ ok: true });
  }

  test('a folder that is gone is told of, nothing is lost, and it is caught up with later', async () => {
    await app.goTo(`activities/${id}`, 'Klant');
    await edit('Eerst in de map');
    await page.keyboard.press('Control+S');
    renameSync(library(), `${library()}-weg`);
    await edit('Zonder map');
    await page.keyboard.press('Control+S');
    await page.getByText(frame.unreachable).waitFor();
    await saved().waitFor();
    renameSync(`${library()}-weg`, library());
    await page.keyboard.press('Control+S');
    await page.getByText(frame.unreachable).waitFor({ state: 'detached' });
    await page.getByText(/^In uw map bijgewerkt/).waitFor();
  });

  test('a file that somebody else replaced is not overwritten, and both can be kept', async () => {
    await app.goTo(`activities/${id}`, 'Klant');
    const file = join(library(), 'Klant.a30');
    renameSync(file, join(app.folder, 'ours.a30'));
    const clock = { newId: () => crypto.randomUUID(), now: () => new Date() };
    copyAsNew(file, aRegister(), { label: 'Van een ander', ...clock });
    await edit('Van ons');
    await page.keyboard.press('Control+S');
    await page.getByRole('button', { name: shell.twoVersions }).click();
    const dialog = page.getByRole('dialog', { name: frame.conflictTitle });
    await dialog.getByText(frame.conflict).waitFor();
    await dialog.getByRole('button', { name: frame.keepBoth }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.title()).toContain('Van een ander');
    const { value } = (await app.backend.call('library.list', {})) as {
      value: { entries: readonly { name: string }[] };
    };
    expect(value.entries).toHaveLength(FORTY + 1);
  });

  test('a file that is taken out of the folder is told as gone, and put back', async () => {
    await app.goTo('overview', 'Klant 2');
    const file = join(library(), 'Klant 2.a30');
    rmSync(file);
    await page.keyboard.press('Control+S');
    await page.getByText(frame.gone).waitFor();
    await page.getByText(shell.goneFromFolder).first().waitFor();
    await page.getByRole('button', { name: frame.putAgain }).click();
    await page.getByText(frame.gone).waitFor({ state: 'detached' });
    expect(existsSync(file)).toBe(true);
  });

  test('of forty client files columns are chosen, and saving them all is stopped with nothing made', async () => {
    await page.goto(`${app.origin}/#/`);
    const head = page.getByRole('columnheader', { name: list.column.sector });
    await head.waitFor();
    await page.getByRole('button', { name: table.columns, exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: list.column.sector }).click();
    await head.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole('button', { name: list.exportMany }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: saving.start }).click();
    await dialog.getByRole('button', { name: saving.stop }).click();
    await dialog.getByText(saving.stopped).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // What was under way is not held open, and the next is opened as ever.
    await page.getByRole('row').filter({ hasText: 'Klant 3' }).first().dblclick();
    await page.waitForURL(/overview$/);
    expect(downloads).toEqual([]);
  });

  test('a backend that is stuck is told of, and when it answers again all goes on', async () => {
    await app.goTo('overview', 'Klant 1');
    const { pid = 0 } = app.backend;
    process.kill(pid, 'SIGSTOP');
    try {
      await page.getByText(frame.silent).waitFor({ timeout: 20_000 });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await page.getByText(frame.silent).waitFor({ state: 'detached' });
    expect(app.backend.pid).toBe(pid);
  });

  test('a screen whose code cannot be fetched says so, and is fetched when it can be', async () => {
    const code = '**/settings-*.js';
    let refused = 0;
    await app.context.route(code, async (route) => {
      refused += 1;
      await route.abort();
    });
    onTestFinished(() => app.context.unrouteAll());
    const other = await app.another();
    await other.goto(`${app.origin}/#/settings`);
    await other.getByRole('alert').getByText(late.late).waitFor();
    // That may be the first answer still; it is asked for on and on.
    const before = refused;
    await expect.poll(() => refused).toBeGreaterThan(before);
    await app.context.unroute(code);
    await other.getByRole('radio', { name: 'Nederlands' }).waitFor();
    await other.getByText(late.late).waitFor({ state: 'detached' });
    await other.close();
  });

  test('of all that cannot be fetched the screen alone says so', async () => {
    const missing = ['**/overlays-*.js', '**/settings-*.js'];
    for (const code of missing) await app.context.route(code, (route) => route.abort());
    onTestFinished(() => app.context.unrouteAll());
    const other = await app.another();
    await other.goto(`${app.origin}/#/settings`);
    const palette = other.waitForEvent('requestfailed', (asked) =>
      asked.url().includes('overlays'),
    );
    await other.keyboard.press('Control+k');
    await palette;
    await other.getByRole('alert').getByText(late.late).waitFor();
    expect(await other.getByText(late.late).count()).toBe(1);
    await other.close();
  });
});
