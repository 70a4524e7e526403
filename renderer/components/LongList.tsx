import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import classes from './LongList.module.css';

/** Up to here all stands on the page; a longer list scrolls in a frame that draws what is in sight. */
const FEW = 60;
const ROW_PX = 64;

export interface LongListProps<Item> {
  /** What the list is of. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list of any length, of items of any height. */
export function LongList<Item>({ label, items, keyOf, children }: LongListProps<Item>) {
  const scroller = useRef<HTMLDivElement>(null);
  const isLong = items.length > FEW;
  const virtualizer = useVirtualizer({
    count: isLong ? items.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  if (!isLong) {
    return (
      <ul className={classes.list} aria-label={label}>
        {items.map((item) => (
          <li key={keyOf(item)} className={classes.item}>
            {children(item)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section ref={scroller} className={classes.frame} tabIndex={0} aria-label={label}>
      <ul className={classes.list} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <li
              key={keyOf(item)}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.item}
              data-placed
              style={{ insetBlockStart: start }}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {children(item)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
