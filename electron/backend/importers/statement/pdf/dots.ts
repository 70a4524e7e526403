/** Which lines of a page have a dot drawn before them. */
import type { PdfLine } from './lines.ts';
import type { Mark } from './marks.ts';

/** In ems of the line beside it. */
const SMALLEST = 0.12;
const LARGEST = 0.6;
const FARTHEST = 2.5;
const CAPITAL = 0.8;
const SAME_HEIGHT = 0.6;
/** Words before a dot that are nearer have it between them: `naam • adres`. */
const APART = 1;
/** A row of more is a dotted line, or points that someone scored. */
const MOST_IN_ROW = 3;
/** A square before larger words adorns a heading; words of a table are often smaller than the text. */
const LARGER = 1.2;

type Lines = readonly PdfLine[];
type Marks = readonly Mark[];

export function dottedIn(lines: Lines, marks: Marks): ReadonlySet<PdfLine> {
  if (marks.length === 0) return new Set();
  const common = commonSize(lines);
  return new Set(
    lines.filter((line) => line.size <= LARGER * common && isDotted(line, lines, marks)),
  );
}

function commonSize(lines: Lines): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isDotted(line: PdfLine, lines: Lines, marks: Marks): boolean {
  const near = marks.filter((mark) => isNear(mark, line));
  const dot = near.find((mark) => isDot(mark, line));
  if (!dot) return false;
  const before = lines.filter(
    (other) => Math.abs(other.y - line.y) < SAME_HEIGHT * line.size && other.left < line.left,
  );
  const free = Math.max(-Infinity, ...before.map(({ right }) => right));
  if (free > dot.left - APART * line.size) return false;
  // Of several beside one line, one is a letter or a part of an image that was drawn.
  const others = near.filter((mark) => mark.left > free && isBlob(mark) && !overlap(mark, dot));
  return others.length === 0 && !isInRow(dot, line, marks);
}

function isInRow(dot: Mark, line: PdfLine, marks: Marks): boolean {
  const row = marks.filter(
    (mark) => isDot(mark, line) && Math.abs(middleOf(mark) - middleOf(dot)) < 0.15 * line.size,
  );
  const places = row.filter((mark, index) => index === row.findIndex((one) => overlap(one, mark)));
  return places.length > MOST_IN_ROW;
}

/** Left of its words, between the foot of the letters and their top. */
function isNear(mark: Mark, { left, y, size }: PdfLine): boolean {
  const above = middleOf(mark) - y;
  if (above < 0 || above > CAPITAL * size) return false;
  return mark.right <= left + 0.05 * size && mark.left >= left - FARTHEST * size;
}

function isDot(mark: Mark, { size }: PdfLine): boolean {
  const [width, height] = [mark.right - mark.left, mark.top - mark.bottom];
  const ratio = width / height;
  const isSmall = [width, height].every(
    (side) => side >= SMALLEST * size && side <= LARGEST * size,
  );
  return isSmall && ratio >= 0.7 && ratio <= 1.4;
}

/** No line of a border. */
function isBlob({ left, right, bottom, top }: Mark): boolean {
  const ratio = (right - left) / (top - bottom);
  return ratio >= 0.4 && ratio <= 2.5;
}

const middleOf = ({ bottom, top }: Mark): number => (bottom + top) / 2;

const overlap = (one: Mark, other: Mark): boolean =>
  one.left <= other.right &&
  other.left <= one.right &&
  one.bottom <= other.top &&
  other.bottom <= one.top;
