/** What a page of a PDF says, piece by piece as it was written, each with its place. */
import type { Mark } from './marks.ts';
import type { Tag } from './tags.ts';

/** Left and right in points; `y` is the line it stands on, from below. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly tag?: Tag | undefined;
}

export interface PdfPage {
  readonly pieces: readonly Piece[];
  readonly bottom: number;
  readonly top: number;
  /** None of a page that has tags. */
  readonly marks: readonly Mark[];
}

/** Words, or a mark where something tagged begins or ends, as pdf.js hands them out. */
interface Item {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly str?: unknown;
  readonly transform?: unknown;
  readonly width?: unknown;
}

export function piecesOf(
  items: readonly Item[],
  tags: ReadonlyMap<string, Tag> = new Map(),
): readonly Piece[] {
  const pieces: Piece[] = [];
  const inside: (Tag | undefined)[] = [];
  for (const item of items) {
    const tag = inside.at(-1);
    if (item.type === 'endMarkedContent') inside.pop();
    else if (item.type !== undefined) inside.push(tags.get(String(item.id)) ?? tag);
    else pieces.push(...pieceOf(item, tag));
  }
  return pieces;
}

function pieceOf({ str, transform, width }: Item, tag: Tag | undefined): readonly Piece[] {
  if (typeof str !== 'string' || str.trim() === '' || !Array.isArray(transform)) return [];
  const [, , c, d, left, y] = transform as readonly number[];
  if (left === undefined || y === undefined) return [];
  const size = Math.hypot(c ?? 0, d ?? 0) || 1;
  const right = left + (typeof width === 'number' ? width : 0);
  return [{ text: str, left, right, y, size, tag }];
}
