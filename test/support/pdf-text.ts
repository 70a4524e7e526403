/** What a reader's program gets out of a PDF, with line breaks undone. */
import { execFileSync } from 'node:child_process';

const MEGABYTES = 1024 * 1024;

/** Text of a PDF in reading order (poppler's pdftotext). */
export function pdfText(path: string): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 256 * MEGABYTES,
  });
}

/** For finding words back: one kind of space, no soft hyphens, hyphens at a line's end closed, lower case. */
export function normalised(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').replaceAll('- ', '-').toLowerCase();
}
