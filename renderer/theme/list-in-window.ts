/**
 * A list of choices stays inside the window, as at 200 % zoom (WCAG 1.4.10): it opens where there is more room, and
 * scrolls where that is less than it is long.
 */
import type { PopoverProps } from '@mantine/core';

const EDGE_PX = 8;

/** How high a list may be, set on what floats. */
const ROOM = '--a30-room';
/** Padding and edge around a list. */
const AROUND = '0.75rem';

export const listMiddlewares = {
  // Where it fits on neither side Mantine keeps the side that it was asked for.
  flip: { fallbackStrategy: 'bestFit', padding: EDGE_PX },
  size: {
    padding: EDGE_PX,
    apply({ availableHeight, elements: { floating } }) {
      const room = `${Math.floor(availableHeight)}px`;
      floating.style.setProperty(ROOM, room);
      floating.style.maxHeight = room;
      floating.style.overflowY = 'auto';
    },
  },
} satisfies PopoverProps['middlewares'];

/** Of the list in it, which scrolls itself. */
export const listHeight = `min(13.75rem, calc(var(${ROOM}, 100dvh) - ${AROUND}))`;
