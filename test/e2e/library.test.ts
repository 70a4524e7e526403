/** The list of client files in a real browser on a real folder. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import type { Language } from '../../shared/domain/text.ts';
import { type App, openApp } from '../support/app.ts';
import { aRegister } from '../support/builders.ts';
import { chromiumPath } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { writeLabelled } from '../support/labelled-files.ts';
import { faultsFromAllSides, isStill, lossOf, violations } from '../support/look.ts';
import { sharedApp } from '../support/shared-app.ts';
import { withApp } from '../support/with-app.ts';

if (!chromiumPath) console.warn('No Chromium found: the list of client files is not looked at.');

const screens = resolve(import.meta.dirname, '../../.build/screens');
const isFocused = (element: Element): boolean => element === document.activeElement;
const complete = completeRegister();

type Files = Readonly<Record<string, Register>>;

const three: Files = {
  'Bakker Bos': complete,
  'Café De Zon': aRegister(),
  'Kapper Kort': complete,
};

const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const isRead = (page: Page) =>
  expect.poll(() => page.getByText(/^(Bezig met lezen|Reading)$/).count()).toBe(0);

interface Shared {
  /** At the list of these files, on a page that was just opened. */
  readonly inApp: (files: Files, use: (app: App) => Promise<void>) => Promise<void>;
  readonly browserOf: () => Browser;
}

/** One app for the tests that leave how the list is looked at as it is. */
function listIn(language: Language): Shared {
  let app: App;
  const browserOf = sharedApp(async (browser) => {
    mkdirSync(screens, { recursive: true });
    app = await openApp(browser, { language });
    return app;
  });
  const inApp: Shared['inApp'] = async (files, use) => {
    await fill(app, files);
    await use(app);
    expect(app.troubles).toEqual([]);
  };
  return { inApp, browserOf };
}

async function fill({ page, origin, backend, folder }: App, files: Files): Promise<void> {
  await page.goto(`${origin}/#/`);
  const list = await backend.call('library.list', {});
  if (!list.ok) throw new Error(list.code);
  const { entries } = list.value as { readonly entries: readonly { readonly file: string }[] };
  for (const { file } of entries) await backend.call('library.remove', { file });
  rmSync(join(folder, 'data', 'bin'), { recursive: true, force: true });
  writeLabelled(join(folder, 'library'), files);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
}

describe.skipIf(!chromiumPath)('the list of client files', () => {
  const { inApp, browserOf } = listIn('nl');

  test('says of each file what is needed, and of one that cannot be read why', async () => {
    await inApp(three, async ({ page, folder }) => {
      writeFileSync(join(folder, 'library', 'Kapot.a30'), 'no client file');
      await page.evaluate('dispatchEvent(new Event("focus"))');
      await page.getByText('Eén dossier is niet te lezen').waitFor();
      await page.getByText('Dit is geen dossier van Artikel 30').waitFor();
      await isRead(page);
      await row(page, 'Bakker Bos').getByRole('img', { name: '0 punten nog nodig' }).waitFor();
      await page.getByRole('button', { name: /^Nog nodig \d/ }).click();
      await expect.poll(() => page.getByRole('row').count()).toBe(2);
      await row(page, 'Café De Zon').waitFor();
      await page.getByRole('button', { name: /^Alle/ }).click();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('cafe');
      await page.getByText('4 dossiers, 1 in beeld').waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('4 dossiers', { exact: true }).waitFor();
    });
  }, 180_000);

  test('an answer that comes late does not take the place of a newer one', async () => {
    await inApp(three, async ({ page, folder }) => {
      await row(page, 'Bakker Bos').waitFor();
      // In the page: the host takes no request that another sends for it.
      await page.evaluate(() => {
        const ask = window.fetch.bind(window);
        let isFirst = true;
        window.fetch = async (address, init) => {
          const response = await ask(address, init);
          if (isFirst && typeof address === 'string' && address.endsWith('/library.list')) {
            isFirst = false;
            document.documentElement.dataset['held'] = 'yes';
            await new Promise((go) => window.addEventListener('let-go', go));
            setTimeout(() => delete document.documentElement.dataset['held'], 200);
          }
          return response;
        };
      });
      await page.evaluate('dispatchEvent(new Event("focus"))');
      await page.locator('html[data-held]').waitFor();
      writeFileSync(join(folder, 'library', 'Kapot.a30'), 'no client file');
      await page.evaluate('dispatchEvent(new Event("focus"))');
      await row(page, 'Kapot').waitFor();
      await page.evaluate('dispatchEvent(new Event("let-go"))');
      await page.locator('html:not([data-held])').waitFor();
      expect(await row(page, 'Kapot').count()).toBe(1);
    });
  }, 180_000);

  test('a page asks for settings and files once, and for the files anew when one comes back', async () => {
    await inApp(three, async ({ page, goTo }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const times = (name: string) => asked.filter((path) => path === `/rpc/${name}`).length;
      await page.reload();
      await row(page, 'Bakker Bos').waitFor();
      expect([times('settings.get'), times('library.list')]).toEqual([1, 1]);
      await goTo('overview', 'Bakker Bos');
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([times('settings.get'), times('library.list')]).toEqual([2, 1]);
      await page.getByRole('link', { name: 'Alle dossiers' }).click();
      await row(page, 'Bakker Bos').waitFor();
      expect(times('library.list')).toBe(2);
    });
  });

  test('what changes before the screen listens is shown', async () => {
    await withApp(
      browserOf(),
      { files: { 'Bakker Bos': complete } },
      async ({ page, backend, fileId }) => {
        // React draws when such a message comes: nothing is drawn until it is let through.
        await page.addInitScript(`
        const post = MessagePort.prototype.postMessage;
        const held = [];
        MessagePort.prototype.postMessage = function (...message) {
          held.push(() => post.apply(this, message));
        };
        globalThis.draw = () => {
          MessagePort.prototype.postMessage = post;
          for (const send of held) send();
        };
      `);
        const file = await fileId('Bakker Bos');
        const isAnswered = page.waitForResponse('**/rpc/library.list');
        const isHeard = page.waitForResponse('**/events*');
        await page.reload();
        const answer = await isAnswered;
        await Promise.all([isHeard, answer.finished()]);
        const renamed = await backend.call('library.rename', { file, label: 'Slager Smit' });
        expect(renamed.ok).toBe(true);
        await page.evaluate('draw()');
        await row(page, 'Slager Smit').waitFor();
      },
    );
  });

  test('by keyboard: walk, rename, remove, take back, open', async () => {
    await inApp(three, async ({ page, folder }) => {
      await row(page, 'Bakker Bos').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('F2');
      const name = page.locator('input:focus');
      await name.and(page.getByLabel('Nieuwe naam voor Café De Zon')).waitFor();
      await page.keyboard.type('Café De Maan');
      await page.keyboard.press('Enter');
      await row(page, 'Café De Maan').waitFor();
      expect(existsSync(join(folder, 'library', 'Café De Maan.a30'))).toBe(true);
      const focused = () => page.evaluate('document.activeElement?.textContent ?? ""');
      await expect.poll(focused).toContain('Café De Maan');
      await page.keyboard.press('F2');
      await name.waitFor();
      await page.keyboard.type('weg');
      await page.keyboard.press('Escape');
      await expect.poll(focused).toContain('Café De Maan');
      await page.keyboard.press('Delete');
      await page.getByText('“Café De Maan” ligt in de prullenbak').waitFor();
      await expect.poll(() => row(page, 'Café De Maan').count()).toBe(0);
      await expect.poll(focused).not.toContain('Dossiers');
      await page.keyboard.press('Control+z');
      await row(page, 'Café De Maan').waitFor();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menuitem', { name: 'Dupliceren' }).waitFor();
      await page.keyboard.press('Escape');
      await page.locator('tr:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#\/lib-[^/]+\/overview$/);
    });
  }, 180_000);

  test('columns, order and height of rows stay after a new start', async () => {
    await withApp(browserOf(), { files: three }, async ({ page }) => {
      await isRead(page);
      const column = (name: string) => page.getByRole('columnheader', { name, exact: true });
      await page.getByRole('button', { name: 'Kolommen' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Wat zij doen' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Sorteren op: / }).click();
      await page.getByRole('menuitemradio', { name: 'Dossier' }).click();
      await column('Dossier').getByRole('button').click();
      await expect.poll(() => column('Dossier').getAttribute('aria-sort')).toBe('descending');
      await page.getByRole('button', { name: 'Rijen ruim' }).click();
      await page.getByLabel('Filter op naam').fill('o');
      await page.reload();
      await isRead(page);
      await expect.poll(() => column('Dossier').getAttribute('aria-sort')).toBe('descending');
      expect(await column('Wat zij doen').count()).toBe(0);
      expect(
        await page.getByRole('button', { name: 'Rijen ruim' }).getAttribute('aria-pressed'),
      ).toBe('true');
      const found = await page.locator('tbody tr').allInnerTexts();
      expect(found.map((text) => Object.keys(three).find((name) => text.includes(name)))).toEqual(
        Object.keys(three).toReversed(),
      );
    });
  });

  test('archive, bin and copies', async () => {
    await withApp(browserOf(), { files: three }, async ({ page }) => {
      await isRead(page);
      const menu = async (name: string, item: string) => {
        await row(page, name).first().click({ button: 'right' });
        await page.getByRole('menuitem', { name: item }).click();
      };
      await menu('Kapper Kort', 'Dupliceren');
      await row(page, 'Kapper Kort (kopie)').waitFor();
      await menu('Bakker Bos', 'Naar het archief');
      await page.getByText('“Bakker Bos” ligt in het archief').waitFor();
      await page.getByRole('button', { name: /^Archief/ }).click();
      await menu('Bakker Bos', 'Uit het archief halen');
      await page.getByText('“Bakker Bos” staat weer in de lijst').waitFor();
      await page.getByRole('button', { name: 'Alle dossiers tonen' }).click();
      await page.getByRole('checkbox', { name: 'Alle dossiers kiezen' }).click();
      await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
      await page.getByText('4 dossiers liggen in de prullenbak').waitFor();
      await page.getByRole('button', { name: /^Prullenbak/ }).click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Café De Zon terugzetten' }).click();
      await page.getByRole('button', { name: /^Alle/ }).click();
      await row(page, 'Café De Zon').waitFor();
      // All ways to look fit on one line, with the order of the longest name.
      await menu('Café De Zon', 'Naar het archief');
      await page.getByRole('button', { name: 'Archief 1', exact: true }).waitFor();
      await page.getByRole('button', { name: /^Sorteren op/ }).click();
      await page.getByRole('menuitemradio', { name: 'Onderdelen van de wet' }).click();
      const middles = () =>
        page.evaluate(() => {
          const bar = document.querySelector('[data-filter]')?.closest('div:has(> [role=group])');
          const boxes = [...(bar?.children ?? [])].map((each) => each.getBoundingClientRect());
          return new Set(boxes.map(({ y, height }) => Math.round(y + height / 2))).size;
        });
      for (const width of [1280, 1366, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await middles()).toBe(1);
      }
      expect(await violations(page)).toEqual([]);
    });
  }, 180_000);

  test('what is in the bin is deleted for good, one by one and all at once, after a question', async () => {
    await inApp(three, async ({ page, folder }) => {
      await isRead(page);
      await page.getByRole('checkbox', { name: 'Alle dossiers kiezen' }).click();
      await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
      await page.getByText('3 dossiers liggen in de prullenbak').waitFor();
      await page.getByRole('button', { name: /^Prullenbak/ }).click();
      await page.getByText('tot u het terugzet of voorgoed verwijdert').waitFor();
      const bin = page.getByRole('region', { name: 'Prullenbak', exact: true });
      const inBin = () => readdirSync(join(folder, 'data', 'bin')).length;
      const one = bin.getByRole('button', { name: 'Café De Zon voorgoed verwijderen…' });
      await one.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: '“Café De Zon” voorgoed verwijderen?' });
      await dialog.getByText('Dit kunt u niet ongedaan maken.').waitFor();
      expect(await violations(page)).toEqual([]);
      // Enter alone loses nothing.
      await expect
        .poll(() => dialog.getByRole('button', { name: 'Niet verwijderen' }).evaluate(isFocused))
        .toBe(true);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      expect(inBin()).toBe(3);
      await one.click();
      await dialog.getByRole('button', { name: 'Voorgoed verwijderen' }).click();
      await page.getByText('“Café De Zon” is voorgoed verwijderd').waitFor();
      await expect.poll(() => bin.getByRole('listitem').count()).toBe(2);
      expect(inBin()).toBe(2);
      const focused = () => page.evaluate('document.activeElement?.ariaLabel ?? ""');
      await expect.poll(focused).toBe('Prullenbak');
      await bin.getByRole('button', { name: 'Prullenbak leegmaken…' }).click();
      const all = page.getByRole('dialog', { name: 'De prullenbak leegmaken?' });
      await all.getByText('Deze 2 dossiers gaan voorgoed weg:').waitFor();
      expect(await all.getByRole('listitem').allInnerTexts()).toEqual(
        expect.arrayContaining(['Bakker Bos', 'Kapper Kort']),
      );
      await all.getByRole('button', { name: 'Voorgoed verwijderen' }).click();
      await page.getByText('2 dossiers zijn voorgoed verwijderd').waitFor();
      await expect.poll(inBin).toBe(0);
    });
  }, 180_000);

  test('two of one name in the bin are told apart', async () => {
    await inApp(three, async ({ page, folder }) => {
      await isRead(page);
      const bins = join(folder, 'data', 'bin');
      const remove = async (name: string) => {
        await page.getByRole('checkbox', { name: `${name} kiezen` }).click();
        await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
        await page.getByText(`“${name}” ligt in de prullenbak`).waitFor();
      };
      await remove('Kapper Kort');
      await remove('Café De Zon');
      // As where one of the same name was removed before.
      for (const bin of readdirSync(bins)) {
        const note = join(bins, bin, 'note.json');
        writeFileSync(note, readFileSync(note, 'utf8').replace('Café De Zon', 'Kapper Kort'));
      }
      await page.reload();
      await isRead(page);
      await page.getByRole('button', { name: /^Prullenbak/ }).click();
      const bin = page.getByRole('region', { name: 'Prullenbak', exact: true });
      const one = bin.getByRole('button', { name: /^Kapper Kort · 1 .* voorgoed verwijderen…$/ });
      const two = bin.getByRole('button', { name: /^Kapper Kort · 2 .* voorgoed verwijderen…$/ });
      await two.waitFor();
      expect(await faultsFromAllSides(page, 'library-bin-names')).toEqual([]);
      // Nothing was done on this page yet, so there is nothing to close.
      expect(await page.getByRole('button', { name: 'Sluiten' }).count()).toBe(0);
      await one.click();
      const dialog = page.getByRole('dialog', {
        name: /“Kapper Kort · 1 .*” voorgoed verwijderen/,
      });
      await dialog.getByText('leest u dat na het verwijderen').waitFor();
      await dialog.getByRole('button', { name: 'Voorgoed verwijderen' }).click();
      await page.getByText(/“Kapper Kort · 1 .*” is voorgoed verwijderd/).waitFor();
      await expect.poll(() => readdirSync(bins)).toHaveLength(1);
    });
  }, 180_000);

  test('what does not go from the bin is named with why, and the others go', async () => {
    await inApp(three, async ({ page, folder }) => {
      await isRead(page);
      await page.getByRole('checkbox', { name: 'Alle dossiers kiezen' }).click();
      await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
      await page.getByRole('button', { name: /^Prullenbak/ }).click();
      await page.getByRole('button', { name: 'Prullenbak leegmaken…' }).click();
      const data = join(folder, 'data', 'bin');
      const [shut = ''] = readdirSync(data).filter((each) =>
        readFileSync(join(data, each, 'note.json'), 'utf8').includes('Kapper Kort'),
      );
      // In the place of the file lies what cannot be deleted as one.
      renameSync(join(data, shut, 'file.a30'), join(data, shut, 'elders.a30'));
      mkdirSync(join(data, shut, 'file.a30'));
      const all = page.getByRole('dialog', { name: 'De prullenbak leegmaken?' });
      await all.getByRole('button', { name: 'Voorgoed verwijderen' }).click();
      const refused = page.getByRole('alert').filter({ hasText: 'Kapper Kort' });
      await refused.getByText('Het is er nog, in de prullenbak.').waitFor();
      await page.getByText('2 dossiers zijn voorgoed verwijderd').waitFor();
      const bin = page.getByRole('region', { name: 'Prullenbak', exact: true });
      await expect.poll(() => bin.getByRole('listitem').allInnerTexts()).toHaveLength(1);
      expect(await bin.getByRole('listitem').innerText()).toContain('Kapper Kort');
      expect(await faultsFromAllSides(page, 'library-bin')).toEqual([]);
    });
  }, 180_000);

  test('files are taken in by the dialog and by dropping, and what is none is refused', async () => {
    await inApp({ 'Bakker Bos': complete }, async ({ page, folder }) => {
      const bytes = readFileSync(join(folder, 'library', 'Bakker Bos.a30'));
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Openen' }).click();
      await (await chooser).setFiles({
        name: 'Van elders.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format": "anders"}'),
      });
      await page.getByRole('alert').getByText('Van elders.json', { exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      const data = await page.evaluateHandle(
        `(() => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array([${[...bytes].join(',')}])], 'Gesleept.a30'));
          return data;
        })()`,
      );
      await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
      await page.getByText('Laat los om dit dossier te openen').waitFor();
      await page.dispatchEvent('main', 'drop', { dataTransfer: data });
      await page.waitForURL(/#\/lib-[^/]+\/overview$/);
      expect(existsSync(join(folder, 'library', 'Gesleept.a30'))).toBe(true);
      await page.getByText(/^U werkt in een kopie van Gesleept\.a30/).waitFor();
    });
  }, 180_000);

  test('the file itself and a copy for somebody else are told apart', async () => {
    await inApp({ 'Bakker Bos': complete }, async ({ page, folder }) => {
      await isRead(page);
      const given = async (item: string) => {
        await row(page, 'Bakker Bos').click({ button: 'right' });
        const download = page.waitForEvent('download');
        await page.getByRole('menuitem', { name: item }).click();
        return readFileSync(await (await download).path());
      };
      const own = readFileSync(join(folder, 'library', 'Bakker Bos.a30'));
      expect((await given('Dit dossier downloaden, met geschiedenis')).equals(own)).toBe(true);
      const copy = await given('Kopie voor een ander, zonder geschiedenis');
      expect(copy.subarray(0, 6).toString()).toBe('SQLite');
      expect(copy.equals(own)).toBe(false);
    });
  });

  test('many are saved at once, and those that failed are named', async () => {
    await inApp(three, async ({ page, folder }) => {
      writeFileSync(join(folder, 'library', 'Kapot.a30'), 'no client file');
      await page.evaluate('dispatchEvent(new Event("focus"))');
      await row(page, 'Kapot').waitFor();
      await isRead(page);
      const opener = page.getByRole('button', { name: 'Veel tegelijk opslaan als pdf' });
      await opener.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('4 dossiers').waitFor();
      await dialog.getByRole('checkbox', { name: 'Pdf' }).uncheck();
      await dialog.getByRole('checkbox', { name: 'Markdown' }).check();
      expect(await violations(page)).toEqual([]);
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Opslaan' }).click();
      const path = await (await download).path();
      const names = Object.keys(unzipSync(readFileSync(path)));
      expect(names.some((name) => name.startsWith('Bakker Bos/'))).toBe(true);
      await dialog.getByText('Van 1 dossier lukte het niet:').waitFor();
      await dialog.getByText('Kapot', { exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      await expect.poll(() => opener.evaluate((it) => it.matches(':focus'))).toBe(true);
    });
  }, 180_000);
});

describe.skipIf(!chromiumPath)('the list of client files, in English', () => {
  const { inApp } = listIn('en');

  test('nothing for axe, nothing sideways, from all sides', async () => {
    await inApp(three, async ({ page, folder }) => {
      writeFileSync(join(folder, 'library', 'Kapot.a30'), 'no client file');
      await page.evaluate('dispatchEvent(new Event("focus"))');
      await row(page, 'Kapot').waitFor();
      await isRead(page);
      expect(await faultsFromAllSides(page, 'library-en')).toEqual([]);
      // In between: which files in one row, how one looks at them in the next, and no head over another.
      const middle = async (name: string): Promise<number> => {
        const { y = 0, height = 0 } =
          (await page.getByLabel(name).or(page.getByRole('button', { name })).boundingBox()) ?? {};
        return y + height / 2;
      };
      for (const width of [1024, 800]) {
        await page.setViewportSize({ width, height: 700 });
        await isStill(page);
        expect(await lossOf(page)).toEqual([]);
        const filter = await middle('Filter by name');
        expect(Math.abs(filter - (await middle('Columns')))).toBeLessThan(4);
        expect(filter - (await middle('Not in folder'))).toBeGreaterThan(20);
      }
    });
  }, 180_000);

  test('an empty folder offers an example, which opens', async () => {
    await inApp({}, async ({ page }) => {
      await page.getByText('Your client files will stand here').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.screenshot({ path: join(screens, 'library-empty.png') });
      await page.getByRole('button', { name: 'Look at an example' }).click();
      await page.waitForURL(/#\/lib-[^/]+\/overview$/);
      await page.keyboard.press('Control+o');
      await page.getByText('1 client file', { exact: true }).waitFor();
    });
  }, 180_000);
});
