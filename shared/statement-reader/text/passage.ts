import type { Token } from './tokens.ts';

export type PassageLanguage = 'nl' | 'en' | 'other';

/** `title` stands above others; `item` is part of a list; `row` is a line of a table. */
export type PassageKind = 'title' | 'sentence' | 'item' | 'row';

/** The smallest part of a statement that can be quoted: a sentence, a list item, a row or a title. */
export interface Passage {
  readonly index: number;
  readonly kind: PassageKind;
  /** Offsets in the statement; the text between them is the quote. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Paragraph, list or table it stands in; counts up through the statement. */
  readonly block: number;
  /** Titles it stands under, the nearest last. */
  readonly titles: readonly number[];
  /** The sentence that the list item completes, or the head of the table. */
  readonly leadIn?: number;
  /** A later sentence of the same list item. */
  readonly goesOn?: true;
  readonly language: PassageLanguage;
  readonly tokens: readonly Token[];
}

/** A statement as read: its text and its passages in order. */
export interface Statement {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Of most of its words. */
  readonly language: PassageLanguage;
}
