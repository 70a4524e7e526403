/** A PDF -> clean text. pdf.js reads it; it never draws, fetches or runs what the file asks for. */
import { getDocumentProxy } from 'unpdf';
import { TEXT_LIMIT } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { textOfParts } from '../text-lines.ts';
import { PdfMarks } from './marks.ts';
import { partsOfPages } from './parts.ts';
import { type PdfPage, piecesOf } from './pieces.ts';
import { PdfTags, type TreeNode } from './tags.ts';

/** Letters a page has on average below which it is a picture with a stamp on it. */
const FEWEST_LETTERS = 20;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** @throws Refusal statementPassword, statementScan, statementTooLong, statementDamaged */
export async function textOfPdf(
  bytes: Uint8Array,
  onProgress: (fraction: number) => void,
): Promise<string> {
  const pdf = await opened(bytes);
  const pages = await pagesOf(pdf, bytes.length, onProgress);
  const text = textOfParts(partsOfPages(pages));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * pages.length) throw new Refusal('statementScan', {});
  return text;
}

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy: pdf.js takes the bytes it is given away.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      // No picture is decoded for what is drawn around it.
      maxImageSize: 0,
      stopAtErrors: false,
    });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new Refusal(locked ? 'statementPassword' : 'statementDamaged', {}, { cause: error });
  }
}

async function pagesOf(
  pdf: PdfDocument,
  size: number,
  onProgress: (fraction: number) => void,
): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  const tagged = new PdfTags();
  const drawn = new PdfMarks(size);
  let signs = 0;
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const hasTags = tagged.isFull;
      const tree = hasTags ? null : await treeOf(page);
      const tags = tagged.ofPage(tree);
      const { items } = await page.getTextContent({ includeMarkedContent: tags.size > 0 });
      const pieces = piecesOf(items, tags);
      const [, bottom = 0, , top = 0] = page.view;
      const marks = tree === null && !hasTags ? await drawn.ofPage(page) : [];
      pages.push({ pieces, bottom, top, marks });
      page.cleanup();
      signs += pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (signs > TEXT_LIMIT) throw new Refusal('statementTooLong', {});
      onProgress(number / pdf.numPages);
    }
    return pages;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('statementDamaged', {}, { cause: error });
  }
}

/** Words without their tags can still be read. */
async function treeOf(page: Awaited<ReturnType<PdfDocument['getPage']>>): Promise<TreeNode | null> {
  try {
    return await page.getStructTree();
  } catch {
    return null;
  }
}
