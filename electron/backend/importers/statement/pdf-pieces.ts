/** What a page of a PDF says, piece by piece as it was written, each with its place. */

/** Left and right in points; `y` is the line it stands on, from below. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export interface PdfPage {
  readonly pieces: readonly Piece[];
  readonly bottom: number;
  readonly top: number;
}

/** As pdf.js hands it out; marks of structure are left out. */
interface TextItem {
  readonly type?: unknown;
  readonly str?: unknown;
  readonly transform?: unknown;
  readonly width?: unknown;
}

export function piecesOf(items: readonly TextItem[]): readonly Piece[] {
  return items.flatMap(({ str, transform, width }) => {
    if (typeof str !== 'string' || str.trim() === '' || !Array.isArray(transform)) return [];
    const [, , c, d, left, y] = transform as readonly number[];
    if (left === undefined || y === undefined) return [];
    const size = Math.hypot(c ?? 0, d ?? 0) || 1;
    const right = left + (typeof width === 'number' ? width : 0);
    return [{ text: str, left, right, y, size }];
  });
}
