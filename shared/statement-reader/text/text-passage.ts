import type { TextPassage } from '../reading.ts';
import type { Statement } from './passage.ts';

/** The passages of a statement for who draws them. */
export function textPassagesOf({ passages }: Statement): readonly TextPassage[] {
  return passages.map(({ kind, start, end, block, titles, goesOn }) => ({
    kind,
    start,
    end,
    block,
    depth: titles.length,
    ...(goesOn ? { goesOn } : {}),
  }));
}
