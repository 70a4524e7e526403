/** A register of a thousand activities, drawn a few sections at a time while nothing else is to be done. */
import { startTransition, useEffect, useState } from 'react';

const FIRST = 6;
const EACH = 8;

/** Out: how many of `total` to draw now, and how to have the first `count` at once. */
export function useProgressive(total: number) {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return;
    const more = (): void =>
      startTransition(() => setDrawn((before) => Math.max(before, Math.min(total, drawn + EACH))));
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(more, 16);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(more, { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [drawn, total]);
  return {
    drawn: Math.min(drawn, total),
    drawAtLeast: (count: number): void => setDrawn((before) => Math.max(before, count)),
  };
}
