import { type RefObject, useEffect, useRef } from 'react';
import type { Chosen } from './reader-state.ts';

/** What was chosen in the text gets the focus in the list, and comes into sight there. */
export function useFocusWhenChosen(
  chosen: Chosen | undefined,
): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen?.focus !== 'list') return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return button;
}
