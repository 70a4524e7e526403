/** Which line the keyboard is at. It is a row, not a place: it stays the same one when others come or go. */
import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DataLine } from './lines.ts';

interface Place {
  readonly key: string | undefined;
  readonly index: number;
}

/** Out: the place of the current line, and the way to another place, which stays the same function. */
export function useCurrentLine<Row>(
  lines: readonly DataLine<Row>[],
  startAt: string | undefined,
  onCurrent: ((id: string) => void) | undefined,
): readonly [number, (index: number) => void] {
  const [place, setPlace] = useState<Place>({ key: startAt, index: 0 });
  const now = useRef({ lines, onCurrent });
  useLayoutEffect(() => {
    now.current = { lines, onCurrent };
  });
  const found = lines.findIndex(({ key }) => key === place.key);
  // The row may have gone since; one line must always take the keyboard.
  const current = found < 0 ? Math.max(0, Math.min(place.index, lines.length - 1)) : found;
  const setCurrent = useCallback((index: number) => {
    const line = now.current.lines[index];
    setPlace((before) => (before.key === line?.key ? before : { key: line?.key, index }));
    if (line?.kind === 'row') now.current.onCurrent?.(line.key);
  }, []);
  return [current, setCurrent];
}

/** Shows the row one comes back to, once, and gives it the focus unless something on the screen has it. */
export function useReturn(
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, HTMLTableRowElement>,
  place: {
    readonly startAt: string | undefined;
    /** Of the line the keyboard is at. */
    readonly key: string | undefined;
    readonly current: number;
  },
): void {
  const { startAt, key, current } = place;
  const done = useRef(startAt === undefined);
  useEffect(() => {
    if (done.current || key !== startAt) return;
    done.current = true;
    virtualizer.scrollToIndex(current, { align: 'center' });
    // After the window has given the focus to the screen as a whole.
    requestAnimationFrame(() => {
      const { activeElement } = document;
      const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${current}"]`);
      const isFree = activeElement === null || activeElement.contains(scroller.current);
      if (isFree) row?.focus({ preventScroll: true });
    });
  }, [scroller, virtualizer, startAt, key, current]);
}
