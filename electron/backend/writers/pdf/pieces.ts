/** A row too tall to keep whole is cut between its lines, so that no other row has to be torn. */
import { type Laid, under } from './laid.ts';

/** About eight lines: the most that a page leaves empty where such a row goes on overleaf. Points. */
const TALLEST = 100;

/**
 * The cells of one row as the cells of several rows under each other, from the lines of each. A
 * short cell stands whole in the first, beside the beginning of a long one.
 */
export function piecesOf(cells: readonly (readonly Laid[])[]): readonly (readonly Laid[])[] {
  const columns = cells.map(stacked);
  const most = Math.max(1, ...columns.map((pieces) => pieces.length));
  return Array.from({ length: most }, (_, piece) =>
    columns.map((pieces) => under(pieces[piece] ?? [])),
  );
}

function stacked(parts: readonly Laid[]): readonly (readonly Laid[])[] {
  const pieces: Laid[][] = [];
  let height = 0;
  for (const part of parts) {
    height += part.height;
    const last = pieces.at(-1);
    if (last && height <= TALLEST) {
      last.push(part);
    } else {
      pieces.push([part]);
      height = part.height;
    }
  }
  return pieces;
}
