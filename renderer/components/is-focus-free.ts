/**
 * Whether what had the focus is gone: the browser gives it to the body then, and the window soon to
 * the screen as a whole. Who knows a better place may still take it.
 */
export function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement.matches('body, main');
}
