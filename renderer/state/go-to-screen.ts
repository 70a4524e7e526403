/** Going to another screen at once: of a new hash the browser tells in a later task, after a picture of the old screen. */
import { navigate } from 'wouter/use-hash-location';

/** In: an address as `screenHref` makes it, or `#/` for the library. */
export function goToScreen(address: string): void {
  if (location.hash !== address) navigate(address);
}

/** The way back from the next screen leads to `address`, where this one has moved to. Nothing is shown anew. */
export function comeBackTo(address: string): void {
  history.replaceState(history.state, '', address);
}

/** Does the same for links. Out: stops it. */
export function followLinks(): () => void {
  const follow = (event: MouseEvent) => {
    // With a key held, a link opens as the browser has it.
    const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented, target } = event;
    if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#/"]') : null;
    if (link === null || link.target !== '') return;
    event.preventDefault();
    goToScreen(link.hash);
  };
  addEventListener('click', follow);
  return () => removeEventListener('click', follow);
}
