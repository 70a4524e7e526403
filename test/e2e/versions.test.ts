/** Versions and history, in a real browser on the real backend. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Register } from '../../shared/domain/register.ts';
import type { Language } from '../../shared/domain/text.ts';
import { type App, openApp } from '../support/app.ts';
import { chromiumPath } from '../support/chromium.ts';
import { completeRegister } from '../support/complete-register.ts';
import { exampleRegister } from '../support/example/register.ts';
import { faultsFromAllSides } from '../support/look.ts';
import { type OwnFile, openOwnFile } from '../support/own-file.ts';
import { sharedApp } from '../support/shared-app.ts';

if (!chromiumPath) console.warn('No Chromium found: versions are not looked at here.');

type Versions = (ask: (app: App & OwnFile) => Promise<void>, register?: Register) => Promise<void>;

/** One app for all tests; each has a client file of its own. */
function versionsIn(language: Language): Versions {
  let shared: App;
  sharedApp(async (browser) => {
    shared = await openApp(browser, { language });
    return shared;
  });
  afterEach(() => expect(shared.troubles).toEqual([]));
  return async (ask, register = exampleRegister()) =>
    ask({ ...shared, ...(await openOwnFile(shared, register)) });
}

async function rename({ backend, file }: OwnFile & App, from: string, to: string): Promise<void> {
  const changes = [{ ref: 'party/host/name', from, to }];
  expect((await backend.call('register.change', { file, changes })).ok).toBe(true);
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe.skipIf(!chromiumPath)('versions and history', () => {
  const versions = versionsIn('nl');

  test('keeps a moment, shows what changed since, and puts it back', async () => {
    await versions(async (app) => {
      const { page } = app;
      await app.goTo('versions');
      await page.getByText('Er is nog geen versie bewaard').waitFor();
      await page.getByRole('button', { name: 'Momentopname' }).press('Enter');
      await page.getByLabel('Waarom bewaart u dit moment?').press('Enter');
      await page.getByText('Momentopname bewaard.').waitFor();
      await page.keyboard.press('Escape');
      await rename(app, 'Webhost Voorbeeld B.V.', 'Andere Host');
      const list = region(page, 'Bewaarde versies');
      await list.getByRole('button', { name: 'Vergelijken met nu' }).press('Enter');
      const compare = region(page, 'Vergelijken');
      await compare.getByText('1 verschil').waitFor();
      await compare.getByText('Andere Host', { exact: true }).waitFor();
      await list.getByRole('button', { name: 'Terugzetten' }).press('Enter');
      await list.getByText('Teruggezet: 1 wijziging.').waitFor();
      await compare.getByText('Er is geen verschil.').waitFor();
      // Two that were kept, both ways, whatever is changed after them.
      await rename(app, 'Webhost Voorbeeld B.V.', 'Tweede Host');
      await app.backend.call('versions.snapshot', { file: app.file, reason: 'Na de tweede' });
      await rename(app, 'Tweede Host', 'Derde Host');
      const choose = async (label: string, version: RegExp) => {
        await compare.getByLabel(label, { exact: true }).click();
        await page.getByRole('option', { name: version }).click();
      };
      const shown = () => compare.getByRole('definition').allTextContents();
      await choose('Naar', /Na de tweede$/);
      await expect.poll(shown).toEqual(['Webhost Voorbeeld B.V.', 'Tweede Host']);
      await compare.getByText('1 verschil').waitFor();
      await choose('Van', /Na de tweede$/);
      await compare.getByText('Er is geen verschil.').waitFor();
      await choose('Naar', /Tussenstand$/);
      await expect.poll(shown).toEqual(['Tweede Host', 'Webhost Voorbeeld B.V.']);
    });
  });

  test('makes the register as a version kept it, for whom and in the language one chooses', async () => {
    await versions(async (app) => {
      const { page } = app;
      await app.backend.call('versions.snapshot', { file: app.file, reason: 'Voor de brief' });
      await rename(app, 'Webhost Voorbeeld B.V.', 'Andere Host');
      await app.goTo('versions');
      await region(page, 'Bewaarde versies')
        .getByRole('button', { name: 'Documenten maken' })
        .press('Enter');
      await page.getByText('Van de bewaarde versie “Voor de brief” van').waitFor();
      expect(await page.getByRole('radio', { name: /Voor iedereen/ }).count()).toBe(0);
      await page.getByRole('checkbox', { name: 'Engels' }).check();
      await page.getByRole('checkbox', { name: 'Nederlands' }).uncheck();
      await page.getByRole('checkbox', { name: 'Register van werk voor anderen' }).uncheck();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: '1 bestand opslaan' }).click();
      const text = execFileSync('pdftotext', [await (await waiting).path(), '-'])
        .toString()
        .replace(/\s+/gu, ' ');
      expect(text).toContain('Kept version “Voor de brief” of');
      expect(text).toContain('This version was not adopted.');
      expect(text).toContain('Webhost Voorbeeld B.V.');
      expect(text).not.toContain('Andere Host');
      expect(await faultsFromAllSides(page, 'documents-version')).toEqual([]);
      const toNow = page.getByRole('link', { name: 'Naar het register van nu' });
      await page.locator('canvas').first().waitFor();
      // What was on the screen at any moment, however short.
      const seen = await page.evaluateHandle(`(() => {
        const seen = { old: false };
        const look = () => {
          const isOfNow = ![...document.links].some((link) => link.textContent === 'Naar het register van nu');
          if (isOfNow && document.querySelector('canvas')) seen.old = true;
        };
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
        return seen;
      })()`);
      const held = Promise.withResolvers<undefined>();
      await page.route('**/rpc/documents.make', async (route) => {
        await held.promise;
        await route.continue();
      });
      const asked = page.waitForRequest('**/rpc/documents.make');
      await toNow.click();
      await asked;
      expect(await seen.jsonValue()).toEqual({ old: false });
      held.resolve(undefined);
      await page.locator('canvas').first().waitFor();
      await page.getByRole('checkbox', { name: /^Privacyverklaring voor klanten/ }).waitFor();
    });
  }, 180_000);

  test('tells every gap before adopting and leads to it', async () => {
    await versions(async (app) => {
      await app.goTo('versions');
      const adopt = region(app.page, 'Vastleggen');
      await adopt.getByText('Nog 18 punten moeten af voordat u kunt vastleggen.').waitFor();
      expect(await adopt.getByLabel('Wie stelt het vast?').count()).toBe(0);
      await adopt
        .getByRole('button', { name: /^Ga naar: Bestellingen en bezorging/ })
        .first()
        .press('Enter');
      await app.page.waitForURL(/activities\/orders/);
    });
  });

  test('adopts a complete register by a person with a function', async () => {
    await versions(async (app) => {
      await app.goTo('versions');
      const adopt = region(app.page, 'Vastleggen');
      await adopt.getByLabel('Wie stelt het vast?').fill('Ans de Boer');
      await adopt.getByLabel('Functie').fill('eigenaar');
      await app.page.keyboard.press('Enter');
      await adopt.getByText('Vastgelegd. De versie staat in de lijst.').waitFor();
      await region(app.page, 'Bewaarde versies')
        .getByText(/^Vastgesteld door Ans de Boer, eigenaar, op /)
        .waitFor();
    }, completeRegister());
  });

  test('a register that was changed since it was adopted says so, and leads here', async () => {
    await versions(async (app) => {
      const { page } = app;
      const [party] = completeRegister().party;
      const ref = `party/${party?.id}/name`;
      const changes = [{ ref, from: party?.name, to: 'Later' }];
      await app.backend.call('register.change', { file: app.file, changes });
      await app.goTo('findings');
      const said = page
        .getByRole('listitem')
        .filter({ hasText: 'Het register is veranderd nadat het op' });
      await said.getByRole('button', { name: 'Ga erheen' }).click();
      await region(page, 'Vastleggen').waitFor();
    }, completeRegister());
  });

  test('says who changed what, and goes back to before it', async () => {
    await versions(async (app) => {
      await rename(app, 'Webhost Voorbeeld B.V.', 'Andere Host');
      await rename(app, 'Andere Host', 'Derde Host');
      await app.goTo('versions');
      const history = region(app.page, 'Wie veranderde wat');
      await history.getByText('Derde Host › Naam').first().waitFor();
      await history
        .getByRole('button', { name: /^Terug naar hiervoor/ })
        .last()
        .press('Enter');
      await history.getByText(/Dit en alles erna is ongedaan gemaakt/).waitFor();
      await history.getByText('Webhost Voorbeeld B.V. › Naam').first().waitFor();
    });
  });

  test('erases for good, after saying what goes', async () => {
    await versions(async (app) => {
      const { page } = app;
      await app.goTo('versions');
      const erase = region(page, 'Voorgoed wissen');
      await erase.getByLabel('Wat moet weg?').fill('Webhost');
      await erase
        .getByRole('button', { name: /^Webhost Voorbeeld/ })
        .first()
        .click();
      await erase.getByLabel('Welk deel?').click();
      await page.getByRole('option', { name: 'Alles hierover' }).click();
      await erase.getByRole('button', { name: 'Voorgoed wissen…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Dit kunt u niet ongedaan maken.', { exact: false }).waitFor();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'hidden' });
      await erase.getByRole('button', { name: 'Voorgoed wissen…' }).click();
      await dialog.getByRole('button', { name: 'Voorgoed wissen' }).click();
      await erase.getByText('Voorgoed gewist.').waitFor();
      const reply = await app.backend.call('register.rows', {
        file: app.file,
        scope: { kind: 'common' },
      });
      expect(JSON.stringify(reply)).not.toContain('"id":"host"');
    });
  });

  test('erases what was undone from the history, from the field it once stood in', async () => {
    await versions(async (app) => {
      const { page, file, backend } = app;
      const ref = 'activity/orders/department';
      const changes = [{ ref, to: { nl: 'Afdeling van Jansenius' } }];
      expect((await backend.call('register.change', { file, changes })).ok).toBe(true);
      await backend.call('register.undo', { file });
      await app.goTo('versions');
      const erase = region(page, 'Voorgoed wissen');
      await erase.getByLabel('Wat moet weg?').fill('jansenius');
      await erase.getByRole('heading', { name: /^Al veranderd, maar nog in/ }).waitFor();
      await erase.getByRole('button', { name: /Afdeling van Jansenius$/ }).click();
      const part = erase.getByLabel('Welk deel?');
      expect(await part.inputValue()).toBe('Afdeling');
      await part.click();
      const offered = await page.getByRole('option').allTextContents();
      expect(offered).toContain('Alles hierover');
      expect(offered).not.toContain('Id');
      expect(offered).not.toContain('Nummer');
      await page.keyboard.press('Escape');
      expect(await faultsFromAllSides(page, 'versions-erase')).toEqual([]);
      await erase.getByRole('button', { name: 'Voorgoed wissen…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('uit 2 wijzigingen in de geschiedenis', { exact: false }).waitFor();
      await dialog.getByRole('button', { name: 'Voorgoed wissen' }).click();
      await erase.getByText('Voorgoed gewist.').waitFor();
      await page.getByText('Jansenius').first().waitFor({ state: 'detached' });
    });
  }, 180_000);

  test('asks which part has to go when the word stands in several', async () => {
    await versions(async (app) => {
      const { page, file, backend } = app;
      const changes = [
        { ref: 'party/host/contactPerson', to: 'Jansenius' },
        { ref: 'party/host/address', to: 'Jansenius Hof 1' },
      ];
      expect((await backend.call('register.change', { file, changes })).ok).toBe(true);
      await app.goTo('versions');
      const erase = region(page, 'Voorgoed wissen');
      await erase.getByLabel('Wat moet weg?').fill('Jansenius');
      await erase.getByRole('button', { name: /^Webhost Voorbeeld/ }).click();
      expect(await erase.getByLabel('Welk deel?').inputValue()).toBe('');
      await erase.getByRole('button', { name: 'Voorgoed wissen…' }).click();
      await erase.getByText('Kies eerst welk deel weg moet.').waitFor();
      await erase.getByLabel('Welk deel?').click();
      await page.getByRole('option', { name: 'Contactpersoon' }).click();
      await erase.getByRole('button', { name: 'Voorgoed wissen…' }).click();
      await page
        .getByRole('dialog')
        .getByText('Webhost Voorbeeld B.V., contactpersoon voorgoed wissen?')
        .waitFor();
    });
  });

  test('erases why a version was kept and who did what, after saying that the rest stays', async () => {
    await versions(async (app) => {
      const { page, file, backend } = app;
      await backend.call('settings.set', { name: 'Piet Jansenius' });
      const reason = 'Op verzoek van Jansenius';
      expect((await backend.call('versions.snapshot', { file, reason })).ok).toBe(true);
      await app.goTo('versions');
      const erase = region(page, 'Voorgoed wissen');
      await erase.getByLabel('Wat moet weg?').fill('jansenius');
      await erase.getByRole('heading', { name: /^Niet in het register, wel bij/ }).waitFor();
      await erase.getByRole('button', { name: /^De reden van de versie van/ }).click();
      expect(await faultsFromAllSides(page, 'versions-erase-reason')).toEqual([]);
      await erase.getByRole('button', { name: 'Voorgoed wissen…' }).click();
      const dialog = page.getByRole('dialog', { name: /^De reden van .* voorgoed wissen\?$/ });
      await dialog.getByText('De versie zelf blijft zoals ze is.', { exact: false }).waitFor();
      expect(await dialog.getByText('De waarde gaat weg').count()).toBe(0);
      await dialog.getByRole('button', { name: 'Voorgoed wissen' }).click();
      await erase.getByText('Voorgoed gewist.').waitFor();
      await expect.poll(() => page.getByText(reason).count()).toBe(0);
      await erase.getByLabel('Wat moet weg?').fill('jansenius');
      await erase.getByRole('button', { name: /^De naam Piet Jansenius/ }).click();
      await erase.getByText('Zet eerst een andere naam bij Instellingen').waitFor();
      await erase.getByRole('button', { name: 'Voorgoed wissen…' }).click();
      await page
        .getByRole('dialog', { name: 'De naam Piet Jansenius voorgoed wissen?' })
        .getByRole('button', { name: 'Voorgoed wissen' })
        .click();
      await erase.getByText('Voorgoed gewist.').waitFor();
      await expect.poll(() => page.getByText('Jansenius').count()).toBe(0);
      await backend.call('settings.set', { name: '' });
    });
  }, 180_000);

  test('gives a copy to somebody else', async () => {
    await versions(async (app) => {
      await app.goTo('versions');
      const waiting = app.page.waitForEvent('download');
      await app.page.getByRole('button', { name: 'Kopie maken' }).press('Enter');
      const download = await waiting;
      expect(download.suggestedFilename()).toBe('bakkerij-de-halm-b-v.a30');
      const bytes = readFileSync(await download.path());
      expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
    });
  });
});

describe.skipIf(!chromiumPath)('versions and history, in English', () => {
  const versions = versionsIn('en');

  test('says what changed in the language that is not on the screen', async () => {
    await versions(async (app) => {
      const { page, file, backend } = app;
      const from = exampleRegister().activity.find(({ id }) => id === 'orders')?.name;
      const to = { ...from, nl: 'Bezorgen' };
      const changes = [{ ref: 'activity/orders/name', from, to }];
      expect((await backend.call('register.change', { file, changes })).ok).toBe(true);
      await app.goTo('versions');
      const history = region(page, 'Who changed what');
      await history.getByText('(Dutch)').waitFor();
      expect(await history.getByRole('definition').allTextContents()).toEqual([
        from?.nl,
        'Bezorgen',
      ]);
    });
  });

  test('can be used by everyone, in every theme and width', async () => {
    await versions(async (app) => {
      await app.backend.call('versions.snapshot', { file: app.file, reason: 'Between' });
      await rename(app, 'Webhost Voorbeeld B.V.', 'Andere Host');
      await app.goTo('versions');
      const { page } = app;
      await page.getByRole('button', { name: 'Compare with now' }).click();
      await page.getByText('1 difference').waitFor();
      expect(await faultsFromAllSides(page, 'versions-en')).toEqual([]);
    });
  }, 180_000);
});
