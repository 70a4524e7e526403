import { isFocusFree } from '../is-focus-free.ts';

/** The row of the screen's table that the keyboard is at. */
export const currentRow = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('main tbody tr[tabindex="0"]');

/** What had the focus may have gone with what was done; the table of the screen takes it over. */
export function keepFocusInTable(): void {
  requestAnimationFrame(() => {
    if (isFocusFree()) currentRow()?.focus();
  });
}
