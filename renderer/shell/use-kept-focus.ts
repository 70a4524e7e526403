import { type RefObject, useEffect } from 'react';

/** Who takes the focus over, such as the next row, does so when it is drawn: it goes first. */
const AFTER_MS = 100;

/** Whether anything had the focus since the page opened; the window may be drawn anew with a screen. */
let isUsed = false;

const isLost = (): boolean => isUsed && document.activeElement === document.body;
const note = (): void => {
  isUsed = true;
};

/** Gives the screen the focus when what had it is taken away and nothing else takes it over. */
export function useKeptFocus(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      if (timer !== undefined || !isLost()) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (isLost()) screen.current?.focus({ preventScroll: true });
      }, AFTER_MS);
    };
    const watch = new MutationObserver(look);
    document.addEventListener('focusin', note);
    watch.observe(document.body, { childList: true, subtree: true });
    look();
    return () => {
      document.removeEventListener('focusin', note);
      watch.disconnect();
      clearTimeout(timer);
    };
  }, [screen]);
}
