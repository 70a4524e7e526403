import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { isFocusFree } from '../is-focus-free.ts';

/**
 * Keeps the focus on the current line: after a step of the keyboard, and when the line that had it
 * has gone. Out: asks for it at the next drawing.
 */
export function useLineFocus(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly unknown[],
  current: number,
): () => void {
  const wanted = useRef(false);
  const had = useRef(false);
  const focus = useCallback(() => {
    scroller.current?.querySelector<HTMLElement>(`tr[data-index="${current}"]`)?.focus();
  }, [scroller, current]);

  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    focus();
  });

  // A row that goes takes the focus with it to the body, without a word.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other lines can have lost it
  useEffect(() => {
    if (had.current && isFocusFree()) focus();
  }, [lines]);
  useEffect(() => {
    const note = () => {
      const row = document.activeElement?.closest('tbody tr') ?? null;
      had.current = row !== null && scroller.current?.contains(row) === true;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [scroller]);

  return useCallback(() => {
    wanted.current = true;
  }, []);
}
