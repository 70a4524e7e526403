/** How a sentence is marked: by the gravest thing it shows among those that are shown now. */
import type { Places, TargetKind } from './targets.ts';

export type MarkName = 'wrong' | 'compare' | 'proposal' | 'shows';

export interface Mark {
  readonly name: MarkName | undefined;
  /** Numbers of the red flags it shows, as they are listed. */
  readonly numbers: readonly number[];
}

export interface Marks {
  readonly of: (place: number) => Mark | undefined;
  readonly chosen: ReadonlySet<number>;
}

export const NO_MARKS: ReadonlySet<number> = new Set();

const markOf = {
  flag: 'wrong',
  difference: 'compare',
  proposal: 'proposal',
  element: 'shows',
} as const satisfies Record<TargetKind, MarkName>;

const gravity: readonly TargetKind[] = ['flag', 'difference', 'proposal', 'element'];

/** Out: the mark of the sentence at a place; undefined where it shows nothing at all. */
export function marksOf(places: Places, shown: readonly TargetKind[]): Marks['of'] {
  return (place) => {
    const targets = places.at.get(place);
    if (targets === undefined) return undefined;
    const kind = gravity.find(
      (each) => shown.includes(each) && targets.some((target) => target.kind === each),
    );
    const numbers = targets.flatMap((target) =>
      target.number === undefined || !shown.includes(target.kind) ? [] : [target.number],
    );
    return { name: kind && markOf[kind], numbers };
  };
}
