import type { Language } from '../../../../shared/document/model.ts';

/** What a block must know of the page around it. */
export interface HtmlContext {
  readonly language: Language;
  /** The level a heading gets, so that the page has one h1 and no level is skipped. */
  readonly headingLevel: (wanted: 1 | 2 | 3) => number;
}

/** A context for one page; headings must be asked for in reading order. */
export function htmlContext(language: Language): HtmlContext {
  let last = 0;
  return {
    language,
    headingLevel: (wanted) => {
      // Only the first heading is the title of the page.
      const level = last === 0 ? 1 : Math.min(Math.max(wanted, 2), last + 1);
      last = level;
      return level;
    },
  };
}
