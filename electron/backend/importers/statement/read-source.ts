/** From the bytes of a file, or from words that were pasted, to clean text. */
import { STATEMENT_LIMIT_MB } from '../../../../shared/statement-reader/text/limit.ts';
import { archivedPage } from './archived-page.ts';
import { textOf } from './encoding.ts';
import { declaredCharset, textOfPage } from './html.ts';
import { kindOf, type SourceKind } from './kind.ts';
import { TEXT_LIMIT } from './limits.ts';
import { textOfMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { Refusal } from './refusal.ts';

export type Source =
  | { readonly text: string; readonly name?: string | undefined }
  | { readonly bytes: Uint8Array; readonly name: string };

export interface CleanText {
  readonly kind: SourceKind | 'pasted';
  /** What is shown; offsets of the reading count in it. */
  readonly text: string;
}

/** @throws Refusal */
export async function readSource(
  source: Source,
  onProgress: (fraction: number) => void,
): Promise<CleanText> {
  const found = await cleaned(source, onProgress);
  const clean: CleanText = { ...found, text: storable(found.text) };
  if (!/[\p{L}\p{N}]/u.test(clean.text)) throw new Refusal('statementEmpty', {});
  if (clean.text.length > TEXT_LIMIT) throw new Refusal('statementTooLong', {});
  return clean;
}

/** Sign for sign without what no client file can hold: NUL, and half of a sign of two. */
const storable = (text: string): string => text.replaceAll('\u0000', ' ').toWellFormed();

async function cleaned(source: Source, onProgress: (fraction: number) => void): Promise<CleanText> {
  if ('text' in source) return { kind: 'pasted', text: plainText(source.text) };
  const { bytes, name } = source;
  if (bytes.length > STATEMENT_LIMIT_MB * 1_000_000) {
    throw new Refusal('statementTooLarge', { limitMegabytes: STATEMENT_LIMIT_MB });
  }
  const kind = kindOf(bytes, name);
  return { kind, text: await textIn(bytes, kind, onProgress) };
}

/** What reads PDF and Word is large: it is loaded for them alone. */
async function textIn(
  bytes: Uint8Array,
  kind: SourceKind,
  onProgress: (fraction: number) => void,
): Promise<string> {
  switch (kind) {
    case 'text':
      return plainText(textOf(bytes));
    case 'markdown':
      return textOfMarkdown(textOf(bytes));
    case 'html': {
      const page = archivedPage(bytes) ?? bytes;
      return textOfPage(textOf(page, declaredCharset(page)));
    }
    case 'pdf':
      return (await import('./pdf/text-of-pdf.ts')).textOfPdf(bytes, onProgress);
    case 'docx':
      return (await import('./docx.ts')).textOfDocx(bytes);
  }
}
