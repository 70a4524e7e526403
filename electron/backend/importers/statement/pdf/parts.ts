/** Lines of a PDF -> headings, paragraphs, items and tables, by where they stand and how large they are. */

import type { Part } from '../text-lines.ts';
import { BULLET, type Chunk, glued, ITEM_SIGN, joined, NUMBERED, ROMAN } from './chunk.ts';
import { withoutVastClaims } from './claims.ts';
import { withDots } from './dotted-items.ts';
import { linesOfPage, type PdfLine } from './lines.ts';
import { withoutMargins } from './margins.ts';
import type { PdfPage } from './pieces.ts';
import { differ, isItem, type Tag } from './tags.ts';

/** A heading is set at least so much larger than the text. */
const LARGER = 1.1;
const LONGEST_HEADING = 120;
/** In ems, from line to line: more is a new paragraph. */
const LEADING = 1.75;
const CLOSED = /[.!?:;]["'”’)]*$/u;
/** Cells hold a few lines; two columns of text hold many. */
const LONGEST_CELL = 12;

type LinesOfPages = readonly (readonly PdfLine[])[];

export function partsOfPages(whole: readonly PdfPage[]): readonly Part[] {
  const pages = withoutVastClaims(whole);
  settleCells(tagsIn(pages.flatMap(({ pieces }) => pieces)), () => pages.map(linesOfPage));
  const lines = withDots(pages, withoutMargins(pages, pages.map(linesOfPage)));
  settleCells(tagsIn(lines.flat()), () => lines);
  const grouped = rowsOf(chunksOf(lines));
  const body = bodySize(grouped);
  const parts: Part[] = [];
  let rows: string[][] = [];
  let before: Chunk | undefined;
  const endTable = (): void => {
    if (rows.length > 0) parts.push({ kind: 'table', rows });
    rows = [];
  };
  grouped.forEach((row, index) => {
    const [only] = row;
    if (areCells(row)) {
      rows.push(row.map(({ lines: own }) => joined(own)));
      before = undefined;
      return;
    }
    endTable();
    for (const chunk of row) {
      const near = row.length === 1 && chunk === only ? before : undefined;
      addChunk(parts, chunk, body, { before: near, after: grouped[index + 1]?.[0] });
      before = chunk;
    }
  });
  endTable();
  return parts;
}

const tagsIn = (
  words: readonly { readonly tag?: Tag | undefined }[],
): ReadonlySet<Tag | undefined> => new Set(words.map(({ tag }) => tag));

/** A box is a cell if its words would stand in a row: only then its lists break none. */
function settleCells(tags: ReadonlySet<Tag | undefined>, lines: () => LinesOfPages): void {
  const boxed = [...tags].filter((tag) => tag?.kind === 'item').filter(({ isBoxed }) => isBoxed);
  if (boxed.length === 0) return;
  for (const tag of boxed) tag.isCell = true;
  const cells = rowsOf(chunksOf(lines())).filter(areCells).flat();
  const inCells = new Set(cells.flatMap(linesIn).map(({ tag }) => tag));
  for (const tag of boxed) tag.isCell = inCells.has(tag);
}

const areCells = (row: readonly Chunk[]): boolean =>
  row.length > 1 && row.every(({ lines }) => lines.length <= LONGEST_CELL);

/** The size of most letters outside tables, which are often set smaller. */
function bodySize(rows: readonly (readonly Chunk[])[]): number {
  const single = rows.filter(({ length }) => length === 1);
  const counts = new Map<number, number>();
  for (const { size, text } of (single.length > 0 ? single : rows).flat().flatMap(linesIn)) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

const linesIn = ({ lines }: Chunk): readonly PdfLine[] => lines;

function chunksOf(lines: LinesOfPages): readonly Chunk[] {
  const chunks: Chunk[] = [];
  lines.forEach((own, page) => {
    for (const line of own) {
      let chunk = chunks.at(-1);
      if (!chunk || !takes(chunk, line, page)) {
        chunk = { lines: [], page, tag: undefined, isNumbered: isNumberedItem(line, chunk) };
        chunks.push(chunk);
      }
      chunk.lines.push(line);
      chunk.page = page;
      chunk.tag = line.tag ?? chunk.tag;
    }
  });
  return chunks;
}

function isNumberedItem(line: PdfLine, before: Chunk | undefined): boolean {
  if (!isItem(line.tag)) return false;
  if (line.tag === before?.tag) return before.isNumbered;
  return NUMBERED.test(line.text) || ROMAN.test(line.text);
}

/** An item goes on wherever it stands, also in the next column or on the next page. */
function takes(chunk: Chunk, line: PdfLine, page: number): boolean {
  const last = chunk.lines.at(-1);
  const jumps = chunk.page !== page || line.y > (last?.y ?? 0);
  if (last && isItem(line.tag) && line.tag === chunk.tag && (jumps || !chunk.isNumbered))
    return chunk.isNumbered ? !isTitleOf(last, line) : !beginsTyped(line, last, chunk);
  if (!last || chunk.page !== page || differ(chunk.tag, line.tag)) return false;
  if (line.tag?.kind === 'heading' && line.tag === chunk.tag) return true;
  return follows(line, last, chunk);
}

/** A line breaks off where the next word would not fit: far shorter than the next one, it ended there. */
const isTitleOf = (last: PdfLine, next: PdfLine): boolean =>
  /^\p{Lu}/u.test(next.text) && last.right - last.left < 0.7 * (next.right - next.left);

/** A list with signs of its own in one item: a line of prose may begin with a dash. */
function beginsTyped({ text }: PdfLine, last: PdfLine, { lines: [first] }: Chunk): boolean {
  const sign = BULLET.exec(text)?.[0];
  if (sign === undefined) return false;
  const isDash = /^[-–—o]/.test(sign);
  return !isDash || CLOSED.test(last.text) || (first?.text.startsWith(sign) ?? false);
}

function follows(line: PdfLine, last: PdfLine, { lines }: Chunk): boolean {
  const size = Math.max(line.size, last.size);
  const down = last.y - line.y;
  if (down <= 0.4 * size || down > LEADING * size) return false;
  if (Math.abs(line.size - last.size) > 0.08 * size) return false;
  if (BULLET.test(line.text) || isNumbered(line, lines[0])) return false;
  // Words that end far short of the line before them end their paragraph, if that closes a sentence.
  const widest = Math.max(...lines.slice(-6).map(({ right }) => right));
  const short = last.right < widest - 0.25 * (widest - last.left) - size;
  if (short && CLOSED.test(last.text) && /^[\p{Lu}\d]/u.test(line.text)) return false;
  return line.left < last.right && line.right > last.left;
}

const isNumbered = (line: PdfLine, first: PdfLine | undefined): boolean =>
  NUMBERED.test(line.text) && line.left <= (first?.left ?? 0) + 2;

/** Chunks that begin at one height, from left to right, are the cells of one row. */
function rowsOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const rows: Chunk[][] = [];
  for (const chunk of chunks) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && isBeside(chunk, last)) row.push(chunk);
    else rows.push([chunk]);
  }
  return rows;
}

function isBeside(chunk: Chunk, before: Chunk): boolean {
  const [first] = chunk.lines;
  const [top] = before.lines;
  if (!first || !top || chunk.page !== before.page) return false;
  if (isItem(chunk.tag) || isItem(before.tag)) return false;
  const level = Math.abs(first.y - top.y) < 0.6 * Math.max(first.size, top.size);
  if (!level && !isCentredBeside(chunk, before)) return false;
  return first.left >= Math.max(...before.lines.map(({ right }) => right)) - 1;
}

/** Browsers set the words of a low cell halfway up its row. */
function isCentredBeside(chunk: Chunk, before: Chunk): boolean {
  const [one, other] = [heightOf(chunk), heightOf(before)];
  const isCell = Math.min(chunk.lines.length, before.lines.length) < LONGEST_CELL / 2;
  return isCell && Math.abs(one.middle - other.middle) < 0.6 * Math.max(one.size, other.size);
}

function heightOf({ lines }: Chunk): { readonly middle: number; readonly size: number } {
  const [top, bottom] = [lines[0]?.y ?? 0, lines.at(-1)?.y ?? 0];
  return { middle: (top + bottom) / 2, size: lines[0]?.size ?? 0 };
}

interface Neighbours {
  readonly before: Chunk | undefined;
  readonly after: Chunk | undefined;
}

function addChunk(parts: Part[], chunk: Chunk, body: number, near: Neighbours): void {
  const text = joined(chunk.lines);
  const item = itemOf(chunk, text);
  if (item) {
    parts.push(item);
    return;
  }
  const level = headingLevel(chunk, text, body, near.after);
  if (level !== undefined && text.length <= LONGEST_HEADING && !/[.;,]$/u.test(text)) {
    parts.push({ kind: 'heading', level, text });
    return;
  }
  const last = parts.at(-1);
  if (last && near.before && last.kind !== 'table' && goesOnOverPage(chunk, near.before, last.text))
    parts[parts.length - 1] = { ...last, text: glued(last.text, text) };
  else parts.push({ kind: 'paragraph', text });
}

/** What has a number keeps it: it may be a title. */
function itemOf({ tag, isNumbered }: Chunk, text: string): Part | undefined {
  const bullet = BULLET.exec(text)?.[0];
  const depth = isItem(tag) ? tag.depth : 0;
  if (bullet !== undefined) return { kind: 'item', depth, text: text.slice(bullet.length) };
  if (!isItem(tag) || isNumbered) return undefined;
  return { kind: 'item', depth, text: text.replace(ITEM_SIGN, '') };
}

function headingLevel(
  { lines, tag }: Chunk,
  text: string,
  body: number,
  after: Chunk | undefined,
): number | undefined {
  if (tag?.kind === 'heading') return tag.level;
  const leadsIn = text.endsWith(':') && isItem(after?.tag);
  const ratio = (lines[0]?.size ?? 0) / body;
  return ratio >= LARGER && !leadsIn ? levelOf(ratio) : undefined;
}

function levelOf(ratio: number): number {
  if (ratio >= 1.6) return 1;
  return ratio >= 1.25 ? 2 : 3;
}

/** A paragraph that the end of a page or column cut in two. */
function goesOnOverPage({ lines, page, tag }: Chunk, before: Chunk, text: string): boolean {
  if (differ(tag, before.tag)) return false;
  const isHigher = (lines[0]?.y ?? 0) > (before.lines[0]?.y ?? 0);
  if (page !== before.page + 1 && !(page === before.page && isHigher)) return false;
  return !CLOSED.test(text) && /^\p{Ll}/u.test(lines[0]?.text ?? '');
}
