/** Pages as a browser prints them, and what is read of such a file. */
import type { Browser } from 'playwright-core';
import { readSource } from '../../electron/backend/importers/statement/read-source.ts';

/** In: the body of a page. Out: a PDF with pages of 300 by 300 points, set in 12 points. */
export async function printedPage(
  browser: Browser,
  body: string,
  { tagged }: { readonly tagged: boolean },
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="nl"><body style="margin:0;font:12pt serif">${body}</body></html>`,
  );
  const margin = { top: '27px', bottom: '27px', left: '27px', right: '27px' };
  const bytes = await page.pdf({ width: '400px', height: '400px', margin, tagged });
  await page.close();
  return bytes;
}

export async function textRead(bytes: Uint8Array, name = 'a.pdf'): Promise<string> {
  return (await readSource({ bytes, name }, () => undefined)).text;
}
