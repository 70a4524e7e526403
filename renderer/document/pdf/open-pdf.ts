/** Reads a PDF for the screen. The reader is large and comes only when somebody looks at one. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export type Pdf = PDFDocumentProxy;
export type PdfPage = PDFPageProxy;

/** @param bytes are handed over to the reader and cannot be used afterwards */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Pdf> {
  const [{ getDocument, GlobalWorkerOptions }, { default: worker }] = await Promise.all([
    import('pdfjs-dist'),
    // A file of our own: the security policy allows no worker made of text.
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  GlobalWorkerOptions.workerSrc = worker;
  return getDocument({
    data: bytes,
    // Our own documents hold all that is needed; nothing is fetched for them.
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
  }).promise;
}

/** CSS pixels of a point at 100 %. */
export const PIXELS_PER_POINT = 96 / 72;
