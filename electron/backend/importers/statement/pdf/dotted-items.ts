/** Items of a list in a PDF without tags, by the dots that are drawn before them. An item begins at a dot, nowhere else. */
import { BULLET, NUMBERED } from './chunk.ts';
import { dottedIn } from './dots.ts';
import type { PdfLine } from './lines.ts';
import type { PdfPage } from './pieces.ts';
import { type ItemTag, isItem, NEITHER, type Tag } from './tags.ts';

/** In ems. */
const INDENT = 0.3;
const SAME_HEIGHT = 0.4;
const LEADING = 1.75;
const CLOSED = /[.!?:;]["'”’)]*$/u;

type Lines = readonly PdfLine[];

export function withDots(pages: readonly PdfPage[], lines: readonly Lines[]): readonly Lines[] {
  const items = new Items();
  return lines.map((own, index) => {
    const dotted = dottedIn(own, pages[index]?.marks ?? []);
    if (dotted.size === 0 && !items.isOpen) return own;
    return own.map((line) => ({ ...line, tag: items.tagOf(line, dotted.has(line), index) }));
  });
}

interface Place {
  readonly line: PdfLine;
  readonly page: number;
  readonly tag: Tag;
}

class Items {
  /** The line before, wherever it is. */
  #last: Place | undefined;
  /** Where the words of this item begin. */
  #left = 0;
  /** Where those of the items begin in which it stands, and its own. */
  #lefts: readonly number[] = [];

  /** The page before this one ended in an item. */
  get isOpen(): boolean {
    return isItem(this.#last?.tag);
  }

  tagOf(line: PdfLine, isDotted: boolean, page: number): Tag {
    const tag = this.#tagOf(line, isDotted, page);
    this.#last = { line, page, tag };
    return tag;
  }

  #tagOf(line: PdfLine, isDotted: boolean, page: number): Tag {
    const last = this.#last;
    const jumps = !last || last.page !== page || line.y > last.line.y - SAME_HEIGHT * line.size;
    if (isDotted && (jumps || !goesThrough(last, line))) return this.#begun(line, jumps);
    if (last && isItem(last.tag) && this.#goesOn(line, last.line, jumps)) {
      if (jumps) this.#moveTo(line.left);
      return last.tag;
    }
    this.#lefts = jumps ? [] : this.#lefts.filter((left) => left <= line.left + INDENT * line.size);
    return NEITHER;
  }

  /** In the next column everything stands elsewhere. */
  #moveTo(left: number): void {
    const by = left - this.#left;
    this.#lefts = this.#lefts.map((other) => other + by);
    this.#left = left;
  }

  #begun({ left, size }: PdfLine, jumps: boolean): ItemTag {
    // On the next page the list may go on where it stood, in the next column it does not.
    const outer = this.#lefts.filter((other) => other < left - INDENT * size);
    const isElsewhere = jumps && outer.length === this.#lefts.length;
    this.#lefts = isElsewhere ? [left] : [...outer, left];
    this.#left = left;
    const depth = this.#lefts.length - 1;
    return { kind: 'item', depth, holdsHeadings: false, isBoxed: true, isCell: false };
  }

  #goesOn(line: PdfLine, last: PdfLine, jumps: boolean): boolean {
    const { size, text, left } = line;
    if (Math.abs(size - last.size) > 0.08 * size || BULLET.test(text) || NUMBERED.test(text))
      return false;
    const isLevel = Math.abs(left - this.#left) <= INDENT * size;
    if (!jumps) return isLevel && last.y - line.y <= LEADING * size;
    // A sentence that the end of a page or column cut in two.
    return /^\p{Ll}/u.test(text) && (isLevel || !CLOSED.test(last.text));
  }
}

/** A mark in the margin beside a sentence that began above it. */
function goesThrough({ line: last, tag }: Place, { left, y, size, text }: PdfLine): boolean {
  if (isItem(tag) || CLOSED.test(last.text) || !/^\p{Ll}/u.test(text)) return false;
  return Math.abs(last.left - left) <= INDENT * size && last.y - y <= LEADING * size;
}
