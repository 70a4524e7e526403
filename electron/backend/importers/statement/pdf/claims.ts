/** Tags that claim too much are left: then the words are read by where they stand. */
import type { PdfPage, Piece } from './pieces.ts';
import type { Tag } from './tags.ts';

/** Letters. What is longer holds paragraphs, and lists or titles that have no tag. */
const LONGEST_ITEM = 2_000;
const LONGEST_TITLE = 120;
/** Some files have the tag of a heading on all that they say. Of all letters, and of those in headings. */
const MOST_IN_HEADINGS = 0.5;
const MOST_NO_TITLES = 0.3;

export function withoutVastClaims(pages: readonly PdfPage[]): readonly PdfPage[] {
  const pieces = pages.flatMap((page) => page.pieces);
  const items = textsOf('item', pieces);
  const headings = textsOf('heading', pieces);
  const all = lettersIn(pieces.map(({ text }) => text));
  const left = new Set([
    ...longerThan(LONGEST_ITEM, items),
    ...(areFalse([...headings.values()], all)
      ? headings.keys()
      : longerThan(LONGEST_TITLE, headings)),
  ]);
  if (left.size === 0) return pages;
  const bare = (piece: Piece): Piece =>
    piece.tag && left.has(piece.tag) ? { ...piece, tag: undefined } : piece;
  return pages.map((page) => ({ ...page, pieces: page.pieces.map(bare) }));
}

function textsOf(kind: Tag['kind'], pieces: readonly Piece[]): ReadonlyMap<Tag, string> {
  const texts = new Map<Tag, string>();
  for (const { tag, text } of pieces)
    if (tag?.kind === kind) texts.set(tag, (texts.get(tag) ?? '') + text);
  return texts;
}

const longerThan = (most: number, texts: ReadonlyMap<Tag, string>): readonly Tag[] =>
  [...texts].flatMap(([tag, text]) => (text.length > most ? [tag] : []));

function areFalse(headings: readonly string[], all: number): boolean {
  const letters = lettersIn(headings);
  const inNoTitles = lettersIn(headings.filter(isNoTitle));
  return letters > all * MOST_IN_HEADINGS && inNoTitles > letters * MOST_NO_TITLES;
}

/** A sentence, or a line of one. */
const isNoTitle = (text: string): boolean =>
  text.length > LONGEST_TITLE || /^\s*\p{Ll}/u.test(text) || /[.;,]\s*$/.test(text);

const lettersIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0);
