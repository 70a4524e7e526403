/** The first questions by keyboard: what has the focus is in sight, and nothing is passed by. */
import { describe, expect, test } from 'vitest';
import { interviewMessages } from '../../shared/i18n/interview.ts';
import { partWords } from '../../shared/i18n/interview-questions/questions.ts';
import { answer, asking, begin, button, skipToReview, title } from '../support/asking.ts';
import { chromiumPath } from '../support/chromium.ts';

if (!chromiumPath) console.warn('No Chromium found: the first questions are not asked.');

const words = interviewMessages.nl;

describe.skipIf(!chromiumPath)('the first questions by keyboard', () => {
  const { askNew } = asking();

  test('going on never passes by what is asked further out of sight, and holds nobody there', async () => {
    await askNew(async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await begin(page, 'Kapper Knip');
      await page.keyboard.press('Enter');
      await title(page, 'orders').waitFor();
      for (const figure of ['1', '2', '3']) await page.keyboard.press(figure);
      const group = (part: string) =>
        page.getByRole('group', { name: partWords(part).title.nl, exact: true });
      const radios = group('orders.shop').getByRole('radio');
      await radios.first().waitFor({ state: 'attached' });
      const at = () =>
        page.evaluate<string | undefined>(
          `document.activeElement.closest('[data-part]')?.dataset.part`,
        );
      await page.keyboard.press('Enter');
      expect(await at()).toBe('orders.shop');
      await page.keyboard.press('2');
      await expect.poll(() => radios.nth(1).isChecked()).toBe(true);
      expect(
        await page
          .getByRole('checkbox', { name: partWords('orders').options.phone?.label.nl ?? '' })
          .isChecked(),
      ).toBe(true);
      // On to what was not seen yet, the allergy at last; nothing of it has to be answered.
      await page.keyboard.press('Enter');
      for (let turn = 0; turn < 3 && (await at()) !== 'orders.extra'; turn += 1)
        await page.keyboard.press('Enter');
      expect(await at()).toBe('orders.extra');
      const box = await group('orders.extra').boundingBox();
      const bar = await page.locator('[data-bar]').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      await page.keyboard.press('Enter');
      await title(page, 'payment').waitFor();
      // What was brought there once is not again.
      await button(page, words.back).click();
      await title(page, 'orders').waitFor();
      await page.keyboard.press('Enter');
      await title(page, 'payment').waitFor();
    });
  });

  test('what has the focus never lies behind the bar of buttons', async () => {
    await askNew(async ({ page }) => {
      await begin(page, 'Kapper Knip');
      const hidden = async () => {
        const found: string[] = [];
        await page.evaluate('document.activeElement.blur()');
        for (let turn = 0; turn < 60; turn += 1) {
          await page.keyboard.press('Tab');
          const behind = await page.evaluate<string | undefined>(`(() => {
            const focused = document.activeElement;
            const bar = document.querySelector('[data-bar]');
            if (!focused.closest('form') || bar.contains(focused)) return undefined;
            const shown = focused.closest('label') ?? focused;
            const over = shown.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
            return over > 0 ? shown.textContent + ' ' + over : undefined;
          })()`);
          if (behind !== undefined) found.push(behind);
        }
        return found;
      };
      const sizes = [
        { width: 1280, height: 600 },
        { width: 720, height: 480 },
        { width: 320, height: 640 },
      ];
      const look = async () => {
        for (const size of sizes) {
          await page.setViewportSize(size);
          expect(await hidden(), `${size.width} wide`).toEqual([]);
        }
      };
      await button(page, words.next).click();
      await title(page, 'orders').waitFor();
      await answer(page, 'orders', 'site').click();
      await look();
      await skipToReview(page);
      await look();
    });
  }, 120_000);
});
