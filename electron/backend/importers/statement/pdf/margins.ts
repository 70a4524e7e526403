/** Heads and feet that come back on every page, and page numbers: they are no part of the text. */
import type { PdfLine } from './lines.ts';
import type { PdfPage } from './pieces.ts';

/** Of the height of a page, above and below. */
const MARGIN = 0.13;
const NUMBER =
  /^(?:[-–—]\s*)?(?:(?:pagina|page|blad|blz\.?|p\.)\s*)?\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?(?:\s*[-–—])?$/i;
/** Of the pages on which a line must come back. */
const SHARE = 0.6;

export function withoutMargins(
  pages: readonly PdfPage[],
  lines: readonly (readonly PdfLine[])[],
): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  lines.forEach((own, index) => {
    const page = pages[index];
    const here = new Set(own.filter((line) => inMargin(line, page)).map(signOf));
    for (const sign of here) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  });
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  return lines.map((own, index) =>
    own.filter((line) => {
      if (!inMargin(line, pages[index])) return true;
      return !NUMBER.test(line.text) && (counts.get(signOf(line)) ?? 0) < least;
    }),
  );
}

/** The same words on the same height, whatever the number of the page. */
const signOf = ({ text, y }: PdfLine): string =>
  `${text.replace(/\d+/g, '#').toLowerCase()} ${Math.round(y / 6)}`;

function inMargin({ y }: PdfLine, page: PdfPage | undefined): boolean {
  if (!page) return false;
  const height = page.top - page.bottom;
  return y < page.bottom + height * MARGIN || y > page.top - height * MARGIN;
}
