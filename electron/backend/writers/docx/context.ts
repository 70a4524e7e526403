import type { Language } from '../../../../shared/document/model.ts';

/** What a block must know of the place it is printed in. */
export interface DocxContext {
  readonly language: Language;
  /** #RRGGBB without the #, as Word wants it. */
  readonly accent: string;
  /** Room in twips: the text of the page or of a table cell. */
  readonly width: number;
  /** Inside a field, where the lines of an address stand close together. */
  readonly tight?: true;
  /** On one page with what comes after it. */
  readonly held?: boolean;
  /** The bookmark of an anchor, the same for the jump and its target. */
  readonly bookmark: (anchor: string) => string;
}

/** Bookmarks numbered in the order they are met: Word allows 40 characters and no hyphen. */
export function bookmarkNames(): DocxContext['bookmark'] {
  const names = new Map<string, string>();
  return (anchor) => {
    const name = names.get(anchor) ?? `part_${names.size + 1}`;
    names.set(anchor, name);
    return name;
  };
}
