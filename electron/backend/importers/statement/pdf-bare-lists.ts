/**
 * Lists of which the dots were drawn and not written, as browsers do: no sign of them is in the text.
 * What stands in under words that end with `:` is a list, and so is what goes on below it.
 */
import { BULLET, type Chunk, joined, NUMBERED } from './pdf-chunk.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { Part } from './text-lines.ts';

/** In ems: how far items stand in from the words that they complete. */
const INDENT = 1.2;
/** Points between what begins at one place. */
const SAME_LEFT = 2;
/** The lines above that tell how wide the text is. */
const NEAR = 40;

export class BareLists {
  #near: readonly PdfLine[] = [];
  /** Where the items begin, while a list goes on. */
  #left: number | undefined;

  /** In: a chunk, the one above it and what that became. Out: its items; undefined where it is no list. */
  itemsOf(
    chunk: Chunk,
    above: Chunk | undefined,
    last: Part | undefined,
  ): readonly Part[] | undefined {
    const near = this.#near;
    this.#near = [...near, ...chunk.lines.slice(-NEAR)].slice(-NEAR);
    const isList = above && last ? this.#isList(chunk, above, last) : false;
    this.#left = isList ? chunk.lines[0]?.left : undefined;
    return isList ? itemsIn(chunk, edgeOf(chunk, near)) : undefined;
  }

  #isList({ lines, page }: Chunk, above: Chunk, last: Part): boolean {
    const [first] = lines;
    const [head] = above.lines;
    if (!first || !head || last.kind === 'table' || isSigned(first)) return false;
    // Another column.
    if (page === above.page && first.y >= head.y) return false;
    if (lines.some(({ left }) => Math.abs(left - first.left) > SAME_LEFT)) return false;
    if (this.#left !== undefined && Math.abs(first.left - this.#left) <= SAME_LEFT) return true;
    return last.text.endsWith(':') && first.left > head.left + INDENT * first.size;
  }
}

const isSigned = ({ text }: PdfLine): boolean => BULLET.test(text) || NUMBERED.test(text);

/** How far to the right the text reaches here; what begins beyond the chunk is another column. */
function edgeOf({ lines }: Chunk, near: readonly PdfLine[]): number {
  const own = Math.max(...lines.map(({ right }) => right));
  const size = lines[0]?.size ?? 0;
  const wide = near.filter((line) => line.left < own && line.size <= 1.1 * size);
  return Math.max(own, ...wide.map(({ right }) => right));
}

/** An item ends where the next word had room on its line. */
function itemsIn({ lines }: Chunk, edge: number): readonly Part[] {
  const items: PdfLine[][] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const item = items.at(-1);
    if (item && before && !hadRoom(before, line, edge)) item.push(line);
    else items.push([line]);
    before = line;
  }
  return items.map((own) => ({ kind: 'item', depth: 0, text: joined(own) }));
}

function hadRoom({ text, left, right }: PdfLine, next: PdfLine, edge: number): boolean {
  const sign = (right - left) / Math.max(1, text.length);
  const word = next.text.split(' ', 1)[0] ?? '';
  return right + (word.length + 1) * sign < edge;
}
