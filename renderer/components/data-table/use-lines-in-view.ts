import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';

/** Under this a table becomes label and value. */
export const NARROW = '(max-width: 30em)';
const COARSE = '(pointer: coarse)';
const REM = 16;

/** Height of a row as `--a30-row` has it, in px at the font size of now. */
function rowHeight(high: boolean): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || REM;
  return size * (high ? 2.75 : 2);
}

export interface InViewInput {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** Always kept, so that the focus is not lost when it scrolls out of sight. */
  readonly current: number;
  readonly keyOf: (index: number) => string;
  /** How many columns a row has, for its height where it is label and value. */
  readonly columns: number;
  readonly roomy: boolean;
}

/** Only the lines in view exist; that keeps 10,000 as quick as 100. */
export function useLinesInView({ scroller, count, current, keyOf, columns, roomy }: InViewInput) {
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const coarse = useMediaQuery(COARSE, false, { getInitialValueInEffect: false });
  const height = rowHeight(coarse || roomy);
  const estimate = narrow ? height + columns * 24 : height;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range);
      if (current < 0 || current >= range.count || seen.includes(current)) return seen;
      return [...seen, current].sort((a, b) => a - b);
    },
    [current],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    rangeExtractor,
    overscan: 2,
    // The head sticks to the top and hides what is scrolled to under it.
    scrollPaddingStart: narrow ? 0 : height,
  });
  return { virtualizer, narrow, height };
}
