import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a tool on the bytes of a PDF; `FILE` in its arguments is where they lie. */
function onFile(bytes: Uint8Array, tool: string, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'a30-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const filled = options.map((option) => (option === 'FILE' ? file : option));
    return execFileSync(tool, filled, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text in reading order; pages end with a form feed. */
export const pdfText = (bytes: Uint8Array): string => onFile(bytes, 'pdftotext', 'FILE', '-');

/** The text as one line, for finding words that may stand on two. */
export const pdfLine = (bytes: Uint8Array): string => pdfText(bytes).replace(/\s+/g, ' ');

export const pdfInfo = (bytes: Uint8Array): string => onFile(bytes, 'pdfinfo', 'FILE');

/** Says nothing, or throws with what is wrong with the file. */
export const checkPdf = (bytes: Uint8Array): string => onFile(bytes, 'qpdf', '--check', 'FILE');

/** Objects and page contents as readable text. */
export const pdfSource = (bytes: Uint8Array): string =>
  onFile(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-');

export interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

export function pdfOutlines(bytes: Uint8Array): readonly Outline[] {
  const json = onFile(bytes, 'qpdf', '--json', '--json-key=outlines', 'FILE');
  return (JSON.parse(json) as { outlines: readonly Outline[] }).outlines;
}

export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Every word with its box, in points from the top left, page by page. */
export function pdfWords(bytes: Uint8Array): readonly PageWords[] {
  const boxes = onFile(bytes, 'pdftotext', '-bbox', 'FILE', '-');
  return boxes
    .split('<page ')
    .slice(1)
    .map((page, index) => {
      const [, width = '', height = ''] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const word =
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
      const words = [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
        page: index + 1,
        text: text
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&'),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      }));
      return { width: Number(width), height: Number(height), words };
    });
}

/** Where a word's baseline lies: Noto Sans and Noto Serif share 1.069 em above, 0.293 below. */
export const baselineOf = ({ top, bottom }: Word): number => top + ((bottom - top) * 1.069) / 1.362;
