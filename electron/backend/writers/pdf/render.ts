/** pdfmake itself: a CommonJS singleton that blocks its thread, so it only runs in the worker. */

import { sep } from 'node:path';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { fontDictionary } from './faces.ts';
import { FONT_FOLDER } from './font-folder.ts';

/** Turns a definition into the bytes of a PDF. Reaches no network and no file but our fonts. */
export async function renderPdf(
  definition: TDocumentDefinitions,
  onProgress: (fraction: number) => void,
): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONT_FOLDER + sep));
  pdfmake.setFonts(fontDictionary());
  pdfmake.setProgressCallback(onProgress);
  return pdfmake.createPdf(definition).getBuffer();
}
