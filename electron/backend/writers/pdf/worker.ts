/** The thread in which PDFs are made. */
import { setFlagsFromString } from 'node:v8';
import type { Document } from '../../../../shared/document/model.ts';
import { answering } from '../../threads/answering.ts';
import { type FontSet, loadFonts } from './faces.ts';
import { layoutPdf } from './layout-pdf.ts';
import { throttled } from './progress.ts';
import { renderPdf } from './render.ts';
import { closenesses } from './theme.ts';
import type { PdfResult } from './write-pdf.ts';

// pdfkit keeps a large document in buffers outside the heap, and V8 answers each of them by marking
// the whole heap again: 55 of 81 seconds of 5,000 activities, 16 of 41 with this.
setFlagsFromString('--external-memory-accounted-in-global-limit');

/** Shares of the whole, as measured on a register of 1,000 activities. */
const SETTING = 0.12;
const PAGING = 0.55;

answering(async (asked, tell): Promise<PdfResult> => {
  const document = asked as Document;
  const report = throttled(tell);
  const fonts = loadFonts();
  const { definition, substitutions, expectedPages } = layoutPdf(document, fonts, (fraction) =>
    report(fraction * SETTING),
  );
  let pages = 0;
  // Called for every page that is begun: pdfmake says nothing else while it divides into pages.
  const pageBegun = (page: number): null => {
    pages = page;
    report(SETTING + Math.min(1, page / expectedPages) * (PAGING - SETTING));
    return null;
  };
  const bytes = await renderPdf({ ...definition, background: pageBegun }, (fraction) =>
    report(PAGING + fraction * (1 - PAGING)),
  );
  return { bytes: (await onFewerPages(document, fonts, pages)) ?? bytes, substitutions };
});

/**
 * A statement with closer lines, where that saves its last page. Made to be counted: a page that
 * a reader prints is worth more than the time.
 */
async function onFewerPages(
  document: Document,
  fonts: FontSet,
  pages: number,
): Promise<Uint8Array | undefined> {
  if (document.kind !== 'statement' || pages < 2) return undefined;
  for (const closeness of closenesses.slice(1)) {
    const { definition: closer } = layoutPdf(document, fonts, undefined, closeness);
    let count = 0;
    const counted = (page: number): null => {
      count = page;
      return null;
    };
    const made = await renderPdf({ ...closer, background: counted }, () => undefined);
    if (count < pages) return made;
  }
  return undefined;
}
