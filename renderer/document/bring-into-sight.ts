/**
 * Sections out of sight have a height that was guessed. Coming near them makes it the true one, which may
 * push the element away again: so once more when they have been drawn.
 */
export function bringIntoSight(element: Element, block: 'nearest' | 'start'): void {
  element.scrollIntoView({ block });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (element.isConnected) element.scrollIntoView({ block });
    }),
  );
}
