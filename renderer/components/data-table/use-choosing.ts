import { useCallback, useLayoutEffect, useRef } from 'react';
import type { DataSelection } from './columns.ts';
import type { DataLine } from './lines.ts';

/** Whether all, some or none of `count` rows are chosen; undefined where that cannot be. */
export function chosenOf(count: number, selection: DataSelection | undefined) {
  if (selection === undefined) return undefined;
  if (selection.chosen.size === 0) return 'none';
  return selection.chosen.size >= count ? 'all' : 'some';
}

/** The ids between two rows as they stand now, both included. */
function between<Row>(lines: readonly DataLine<Row>[], from: string, to: string): string[] {
  const places = [from, to].map((id) => lines.findIndex(({ key }) => key === id));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (first < 0) return [to];
  return lines
    .slice(first, last + 1)
    .filter(({ kind }) => kind === 'row')
    .map(({ key }) => key);
}

/**
 * Out: chooses a row or lets it go; with `extend` everything from the row before it. Stays the
 * same function, so that rows need not be drawn anew.
 */
export function useChoosing<Row>(
  lines: readonly DataLine<Row>[],
  selection: DataSelection | undefined,
): (id: string, extend: boolean) => void {
  const now = useRef({ lines, selection });
  useLayoutEffect(() => {
    now.current = { lines, selection };
  });
  const last = useRef<string>(undefined);
  return useCallback((id, extend) => {
    const { selection: choosing, lines: standing } = now.current;
    if (choosing === undefined) return;
    const chosen = new Set(choosing.chosen);
    const wanted = !chosen.has(id);
    const ids = extend && last.current !== undefined ? between(standing, last.current, id) : [id];
    for (const each of ids) {
      if (wanted) chosen.add(each);
      else chosen.delete(each);
    }
    last.current = id;
    choosing.onChosen(chosen);
  }, []);
}
