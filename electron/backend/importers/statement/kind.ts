/** What kind of file a statement came in: told by what is in it, and by its name where that says nothing. */
import { isArchivedPage } from './archived-page.ts';
import { Refusal } from './refusal.ts';

export type SourceKind = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** Old Word files, and new ones behind a password: both are containers of Microsoft's older kind. */
const COMPOUND = 'd0cf11e0a1b11ae1';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const HEAD = 2_048;

/** @throws Refusal statementEmpty, statementKind, statementPassword */
export function kindOf(bytes: Uint8Array, name: string): SourceKind {
  if (bytes.length === 0) throw new Refusal('statementEmpty', {});
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, HEAD);
  // Some programs write a few bytes before the mark; pdf.js reads past them as well.
  if (/%PDF-\d\.\d/.test(head.slice(0, 1_024))) return 'pdf';
  if (/^PK[\u0003\u0005]/.test(head)) return 'docx';
  if (head.startsWith('{\\rtf')) throw new Refusal('statementKind', {});
  if (isArchivedPage(head)) return 'html';
  if (buffer.toString('hex', 0, 8) === COMPOUND) {
    throw new Refusal(buffer.includes(ENCRYPTED) ? 'statementPassword' : 'statementKind', {});
  }
  if (isPage(head, name)) return 'html';
  return /\.(md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/** What a page, or a part of one, opens with. */
const OPENING =
  /^(?:!doctype html|html|head|body|title|meta|main|article|section|div|h[1-6]|p|ul|ol|table)\b/i;

function isPage(head: string, name: string): boolean {
  if (/\.x?html?$/i.test(name)) return true;
  const text = head
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\u0000', '');
  // What programs write above a page: where it was saved from, how it is written.
  const start = text.replace(/^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)+/i, '');
  return start.startsWith('<') && OPENING.test(start.slice(1));
}
