/** The command palette as a hand uses it, and the buttons of a screen as a reader hears them. */
import type { Locator, Page } from 'playwright-core';

export async function openPalette(page: Page, typed = ''): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(typed);
}

export const choices = (page: Page): Locator => page.getByRole('dialog').getByRole('option');

/** Types, waits for the choice, and takes it. */
export async function choose(page: Page, typed: string, name: string): Promise<void> {
  await openPalette(page, typed);
  await choices(page).filter({ hasText: name }).first().click();
}

export async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Names of the buttons on the screen, but for those that a selector takes; and which selectors took some. */
export async function buttonsOf(
  page: Page,
  without: readonly string[],
): Promise<{ readonly names: readonly string[]; readonly used: readonly string[] }> {
  return page.evaluate(`(() => {
    const without = ${JSON.stringify(without)};
    const used = new Set();
    const names = new Set();
    for (const button of document.querySelectorAll('main button, main [role=button]')) {
      if (!button.checkVisibility()) continue;
      const taken = without.filter((selector) => button.closest(selector));
      for (const selector of taken) used.add(selector);
      // How many there are follows on another line, or at the end.
      const said = (button.ariaLabel ?? button.innerText).trim().split('\\n')[0];
      const name = button.role === 'tab' ? said.replace(/ [\\d/]+$/, '') : said;
      if (taken.length === 0 && name !== '') names.add(name);
    }
    return { names: [...names], used: [...used] };
  })()`);
}
