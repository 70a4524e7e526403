import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

/** Where the page scrolls as a whole under a top that stays; as in `Shell.module.css`. */
const STAYS = '(max-width: 56.25em) and (min-height: 28.01em)';
/** The ring around what has the focus. */
const RING_PX = 6;

/** Out: a ref for the top; what gets the focus, or is gone to, comes out from under it (WCAG 2.2, 2.4.11). */
export function useClearOfTop() {
  const top = useRef<HTMLDivElement>(null);
  const stays = useMediaQuery(STAYS, false, { getInitialValueInEffect: false });
  useEffect(() => {
    const { current } = top;
    if (!current || !stays) return undefined;
    const { style } = document.documentElement;
    // A line of state or a banner makes it higher.
    const observer = new ResizeObserver(() => {
      style.scrollPaddingBlockStart = `${current.offsetHeight + RING_PX}px`;
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.scrollPaddingBlockStart = '';
    };
  }, [stays]);
  return top;
}
