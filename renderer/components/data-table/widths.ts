/** How wide the columns of a table are. Each row is a grid of its own, so nothing in them is measured. */
import type { DataColumn } from './columns.ts';

const TICK_PX = 44;
const REM_PX = 16;

/** Of a number or a sign: narrower, it would be cut. */
const SMALL_PX = 60;
/** In a window that is too narrow words give way, names last, before a column lies out of sight. */
const KEPT = { name: 0.75, words: 0.6 };

type Column = Pick<DataColumn<never>, 'width' | 'least' | 'strong' | 'wanted' | 'isEmpty'>;

const rem = (px: number): string => `${px / REM_PX}rem`;

function leastOf({ width, least, strong }: Column): number {
  if (least !== undefined || width <= SMALL_PX) return least ?? width;
  return width * (strong ? KEPT.name : KEPT.words);
}

/** Rows are grids of these columns, which share what the window is wider or narrower than all of them. */
export function widthsOf(columns: readonly Column[], ticks: boolean) {
  const sum = columns.reduce((all, column) => all + leastOf(column), ticks ? TICK_PX : 0);
  const track = (column: Column): string => {
    const { width, wanted, isEmpty } = column;
    const least = leastOf(column);
    if (isEmpty) return rem(least);
    const kept =
      wanted === undefined
        ? rem(least)
        : `clamp(${rem(least)}, 100% - ${rem(sum - least)}, ${rem(wanted)})`;
    return `minmax(${kept}, ${width}fr)`;
  };
  return {
    minInlineSize: rem(sum),
    '--a30-columns': [...(ticks ? [rem(TICK_PX)] : []), ...columns.map(track)].join(' '),
  };
}
