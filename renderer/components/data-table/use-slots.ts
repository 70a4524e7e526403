import { useRef } from 'react';
import { noSlots, slotsFor } from './slots.ts';

/**
 * Out: the key of the element of each line in view. Rows that are scrolled or searched into view are
 * then changed, not made: making them took most of the time of both.
 */
export function useSlots(
  lines: readonly { readonly key: string; readonly kind: string }[],
  current: string | undefined,
): ReadonlyMap<string, string> {
  const last = useRef({ slots: noSlots, current });
  const slots = slotsFor(last.current.slots, lines, last.current.current);
  last.current = { slots, current };
  return slots.byKey;
}
