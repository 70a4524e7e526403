/** Pieces of a page -> lines; what stands apart on one height is a cell of a row. */
import type { PdfPage, Piece } from './pieces.ts';
import { differ, isItem, type Tag } from './tags.ts';

/** Pieces that follow each other on one height. */
export type PdfLine = Piece;

/** In ems: a wider gap in one line is a column, a narrower one than `SPACE` no space at all. */
const COLUMN = 1.6;
const SPACE = 0.15;
const SAME_HEIGHT = 0.4;
/** In ems, from the sign of an item to its words where their tags differ. */
const SIGN_GAP = 4;
const BULLET = /^(?:[-–—*•·▪●○◦‣⁃➢►✓✔»]|\uf0b7|\uf0a7|\(?[\da-z]{1,3}[.)])$/iu;

interface Draft {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Of its last words of which one is known. */
  tag: Tag | undefined;
  isMixed: boolean;
}

export function linesOfPage({ pieces }: PdfPage): readonly PdfLine[] {
  const lines: Draft[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && goesOn(line, piece)) {
      line.isMixed ||= differ(line.tag, piece.tag) && !isSign(line);
      line.text += (needsSpace(line, piece) ? ' ' : '') + piece.text;
      line.right = Math.max(line.right, piece.right);
      line.size = Math.max(line.size, piece.size);
      line.tag = piece.tag ?? line.tag;
    } else {
      lines.push({ ...piece, tag: piece.tag, isMixed: false });
    }
  }
  return lines.map(({ text, tag, isMixed, ...line }) => ({
    ...line,
    text: text.replace(/\s+/g, ' ').trim(),
    // A heading on the line of its text.
    tag: isMixed ? undefined : tag,
  }));
}

function goesOn(line: Draft, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  if (Math.abs(line.y - piece.y) > SAME_HEIGHT * size) return false;
  const gap = piece.left - line.right;
  if (gap < -size) return false;
  if (differ(line.tag, piece.tag) && (isItem(line.tag) || isItem(piece.tag)))
    return isSign(line) && gap < SIGN_GAP * size;
  return gap < COLUMN * size || isSign(line);
}

const isSign = ({ text }: Draft): boolean => BULLET.test(text.trim());

function needsSpace(line: Draft, piece: Piece): boolean {
  if (/\s$/.test(line.text) || /^\s/.test(piece.text)) return false;
  return piece.left - line.right > SPACE * piece.size;
}
