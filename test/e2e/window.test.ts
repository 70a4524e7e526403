/**
 * The page as the window of the desktop has it: what only a window does, by the real page. The same
 * tests run on the stand-in for Electron and, where its binary is, in Electron.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aRegister } from '../support/builders.ts';
import { completeRegister } from '../support/complete-register.ts';
import { type WindowApp, type WindowOptions, windowHosts } from '../support/window-app.ts';

/** A PDF, on a busy machine. */
const PATIENCE = { timeout: 90_000 };
const complete = completeRegister();
const isPdf = (path: string): boolean => readFileSync(path).subarray(0, 5).toString() === '%PDF-';
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const screen = async ({ page }: WindowApp, name: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name }).first().click();
};

/** Opens a client file from the list. */
async function openListed({ page }: WindowApp, name: string): Promise<void> {
  await row(page, name).dblclick();
  await page.waitForURL(/overview$/);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

for (const { name, missing } of windowHosts)
  if (missing !== undefined) console.warn(`The window was not tried ${name}: ${missing} here.`);

describe.each(windowHosts)('the page in a window, $name', ({ missing, open }) => {
  async function inWindow(
    options: WindowOptions,
    use: (app: WindowApp) => Promise<void>,
  ): Promise<void> {
    const app = await open(options);
    app.page.setDefaultTimeout(PATIENCE.timeout);
    try {
      await use(app);
      expect(app.troubles).toEqual([]);
    } finally {
      await app.close();
    }
  }

  test.skipIf(missing)(
    'opens a file by dialog where it is, changes it, and takes that back',
    async () => {
      await inWindow({ elsewhere: { Kapper: complete } }, async (app) => {
        const { page, library, elsewhere } = app;
        const path = join(elsewhere, 'Kapper.a30');
        const { mtimeMs } = statSync(path);
        await app.picks();
        await page.getByRole('button', { name: 'Openen' }).first().click();
        await expect.poll(app.dialogs, PATIENCE).toBe(1);
        await app.picks(path);
        await page.getByRole('button', { name: 'Openen' }).first().click();
        await page.waitForURL(/overview$/);
        expect(await page.getByText(/U werkt in een kopie/).count()).toBe(0);
        await screen(app, 'Uw organisatie');
        const phone = page.getByLabel('Telefoon', { exact: true });
        const before = await phone.inputValue();
        await phone.fill('030 1234567');
        await app.choose('publish');
        await page
          .getByText(/^In uw map bijgewerkt/)
          .first()
          .waitFor();
        await expect.poll(() => statSync(path).mtimeMs).toBeGreaterThan(mtimeMs);
        expect(readdirSync(library)).toEqual([]);
        await app.choose('undo');
        await expect.poll(() => phone.inputValue()).toBe(before);
        await app.choose('theme.dark');
        await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
        await app.choose('close');
        await page.getByRole('heading', { name: 'Dossiers' }).waitFor();
      });
    },
  );

  test.skipIf(missing)(
    'says nothing of a file that one did not save, and shows where it is',
    async () => {
      await inWindow({ files: { Kapper: complete } }, async (app) => {
        const { page, folder } = app;
        const said = page.getByText(/opgeslagen: |gedownload/i);
        const path = (name: string): string => join(folder, name);
        /** First cancelled, then saved under a name of one's own. */
        const saves = async (label: RegExp, as: string): Promise<void> => {
          const before = await app.dialogs();
          const button = page.getByRole('button', { name: label }).first();
          await app.saves();
          await button.click();
          await expect.poll(app.dialogs, PATIENCE).toBe(before + 1);
          await button.waitFor();
          await expect.poll(() => button.isEnabled(), PATIENCE).toBe(true);
          expect(await said.count()).toBe(0);
          await app.saves(path(as));
          await button.click();
          await page.getByText(`Opgeslagen: ${as}`).waitFor();
          await page.getByRole('button', { name: `Toon in de map: ${as}` }).click();
          await expect.poll(async () => (await app.revealed()).at(-1)).toBe(path(as));
        };
        await openListed(app, 'Kapper');
        await saves(/^Register als pdf$/, 'Mijn register.pdf');
        expect(isPdf(path('Mijn register.pdf'))).toBe(true);
        await screen(app, 'Versies');
        await saves(/^Kopie maken$/, 'Voor de ander.a30');
        expect(readFileSync(path('Voor de ander.a30')).subarray(0, 6).toString()).toBe('SQLite');
        await screen(app, 'Voor de klant');
        await saves(/^Dit bewaren$/, 'Vragen.pdf');
        expect(isPdf(path('Vragen.pdf'))).toBe(true);
        await screen(app, 'Privacyverklaring');
        await saves(/^Opslaan als (pdf|concept)$/, 'Verklaring.pdf');
        expect(isPdf(path('Verklaring.pdf'))).toBe(true);
      });
    },
  );

  test.skipIf(missing)('saves several into a folder of choice, all or none', async () => {
    await inWindow({ files: { Kapper: complete } }, async (app) => {
      const { page, folder } = app;
      const [out, other] = [join(folder, 'Uit'), join(folder, 'Anders')];
      for (const each of [out, other]) mkdirSync(each);
      // Whoever is root may write in every folder but those of the system itself.
      const shut = process.getuid?.() === 0 ? '/sys' : join(folder, 'Dicht');
      if (shut !== '/sys') {
        mkdirSync(shut);
        chmodSync(shut, 0o500);
      }
      await openListed(app, 'Kapper');
      await screen(app, 'Documenten');
      // What they are is all the same here, and a PDF takes longest.
      await page.getByRole('checkbox', { name: 'html' }).check();
      await page.getByRole('checkbox', { name: 'pdf' }).uncheck();
      await page.getByRole('checkbox', { name: 'Alles in één zip-bestand' }).uncheck();
      const save = () => page.getByRole('button', { name: /bestanden opslaan$/ }).click();
      const listed = page.getByRole('status').getByRole('listitem');
      await app.picks();
      await save();
      await expect.poll(app.dialogs, PATIENCE).toBe(1);
      expect(await page.getByText(/^Opgeslagen/).count()).toBe(0);
      await app.picks(out);
      await save();
      await page.getByText('Opgeslagen in de map Uit').waitFor();
      const made = readdirSync(out);
      expect(made.length).toBeGreaterThan(1);
      expect(await listed.count()).toBe(made.length);
      await app.picks(other);
      await page.getByRole('button', { name: 'Andere map' }).click();
      await page.getByText('Map: Anders').waitFor();
      await save();
      await page.getByText('Opgeslagen in de map Anders').waitFor();
      expect(readdirSync(other).toSorted()).toEqual(made.toSorted());
      await listed
        .first()
        .getByRole('button', { name: /^Toon in de map/ })
        .click();
      await expect.poll(async () => (await app.revealed()).at(-1)).toContain(other);
      const before = readdirSync(shut);
      await app.picks(shut);
      await page.getByRole('button', { name: 'Andere map' }).click();
      await save();
      await page
        .getByRole('status')
        .getByText(/^Hier mag niet geschreven worden/)
        .waitFor();
      expect(await listed.count()).toBe(0);
      expect(readdirSync(shut)).toEqual(before);
    });
  });

  test.skipIf(missing)('remembers what was opened only after one asked for it', async () => {
    await inWindow({ files: { Kapper: complete, Zadelmaker: aRegister() } }, async (app) => {
      const { page } = app;
      const newest = async () => (await app.recents())?.slice(0, 2);
      await openListed(app, 'Kapper');
      expect([await app.recents(), await app.remembered()]).toEqual([undefined, []]);
      await app.choose('close');
      await page.getByRole('link', { name: 'Instellingen' }).click();
      await page.getByRole('checkbox', { name: /^Laatst geopende dossiers/ }).click();
      await expect.poll(app.recents).toEqual(['Nog niets']);
      await app.choose('close');
      await openListed(app, 'Zadelmaker');
      await app.choose('close');
      await openListed(app, 'Kapper');
      await expect.poll(newest).toEqual(['Kapper', 'Zadelmaker']);
      await app.chooseRecent('Zadelmaker');
      await expect.poll(newest).toEqual(['Zadelmaker', 'Kapper']);
    });
  });

  test.skipIf(missing)(
    'shows a file in its folder, and uses another of choice from then on',
    async () => {
      const files = { Kapper: complete };
      await inWindow({ files, elsewhere: { Zadelmaker: aRegister() } }, async (app) => {
        const { page, library, elsewhere } = app;
        const shown = [join(library, 'Kapper.a30'), join(elsewhere, 'Zadelmaker.a30')];
        await row(page, 'Kapper').click({ button: 'right' });
        expect(await page.getByRole('menuitem', { name: /downloaden/ }).count()).toBe(0);
        await page.getByRole('menuitem', { name: 'Tonen in de map' }).click();
        await expect.poll(app.revealed).toEqual(shown.slice(0, 1));
        await openListed(app, 'Kapper');
        await app.choose('settings');
        await app.picks();
        await page.getByRole('button', { name: 'Andere map kiezen' }).click();
        await expect.poll(app.dialogs, PATIENCE).toBe(1);
        await app.picks(elsewhere);
        await page.getByRole('button', { name: 'Andere map kiezen' }).click();
        await row(page, 'Zadelmaker').waitFor();
        expect(await row(page, 'Kapper').count()).toBe(0);
        await row(page, 'Zadelmaker').click({ button: 'right' });
        await page.getByRole('menuitem', { name: 'Tonen in de map' }).click();
        await expect.poll(app.revealed).toEqual(shown);
        // One of the old folder is now one from elsewhere.
        await app.picks(join(library, 'Kapper.a30'));
        await page.getByRole('button', { name: 'Openen' }).first().click();
        await page.waitForURL(/#\/[\w-]{36}\/overview$/);
        await app.choose('settings');
        await page.getByRole('button', { name: 'Terug naar de gewone map' }).waitFor();
        expect(readdirSync(library)).toEqual(['Kapper.a30']);
      });
    },
  );

  test.skipIf(missing)(
    'opens what is dropped where it lies, and says so where it made a copy',
    async () => {
      await inWindow({ elsewhere: { Kapper: complete } }, async (app) => {
        const { page, library, elsewhere, folder } = app;
        await drop(page, join(elsewhere, 'Kapper.a30'));
        await page.waitForURL(/overview$/);
        expect(readdirSync(library)).toEqual([]);
        expect(await page.getByText(/U werkt in een kopie/).count()).toBe(0);
        await app.choose('close');
        // The page made this one itself, so nobody can tell where it lies.
        copyFileSync(join(elsewhere, 'Kapper.a30'), join(folder, 'Uit de mail.a30'));
        await drop(page, join(folder, 'Uit de mail.a30'), true);
        await page.getByText(/^U werkt in een kopie van Uit de mail\.a30/).waitFor();
        expect(existsSync(join(library, 'Uit de mail.a30'))).toBe(true);
        await page.getByRole('button', { name: 'Sluiten' }).click();
        await expect.poll(() => page.getByText(/U werkt in een kopie/).count()).toBe(0);
      });
    },
  );
});

/** @param bare without the file itself: its bytes alone, as a mail program gives them */
async function drop(page: Page, path: string, bare = false): Promise<void> {
  await page.evaluate(`(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'dropped';
    document.body.append(input);
  })()`);
  await page.locator('#dropped').setInputFiles(path);
  const dataTransfer = await page.evaluateHandle(`(async () => {
    const input = document.querySelector('#dropped');
    const [file] = input.files;
    input.remove();
    const data = new DataTransfer();
    data.items.add(${bare} ? new File([await file.arrayBuffer()], file.name) : file);
    return data;
  })()`);
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
