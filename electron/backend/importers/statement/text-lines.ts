/** The clean text of a file with a layout, in the signs that the reader knows: `# `, `- ` and ` | `. */

export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly depth: number; readonly text: string }
  /** The row with the heads comes first. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A line each; an empty line between parts, save between items of a list. */
export function textOfParts(parts: readonly Part[]): string {
  const written: string[] = [];
  let before: Part | undefined;
  for (const part of parts) {
    const words = wordsOf(part);
    if (words === '') continue;
    if (before) written.push(before.kind === 'item' && part.kind === 'item' ? '\n' : '\n\n');
    written.push(words);
    before = part;
  }
  return written.length === 0 ? '' : `${written.join('')}\n`;
}

function wordsOf(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return titled(oneLine(part.text), part.level);
    case 'paragraph':
      return lines(part.text);
    case 'item': {
      const text = oneLine(part.text);
      return text === '' ? '' : `${'  '.repeat(Math.min(part.depth, 4))}- ${text}`;
    }
    case 'table':
      return part.rows
        .map(rowOf)
        .filter((row) => row !== '')
        .join('\n');
  }
}

function rowOf(row: readonly string[]): string {
  const cells = row.map((cell) => oneLine(cell).replaceAll('|', '/'));
  return cells.every((cell) => cell === '') ? '' : cells.map((cell) => cell || '-').join(' | ');
}

const titled = (text: string, level: number): string =>
  text === '' ? '' : `${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${text}`;

/** Signs that only steer a screen or a line break say nothing. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

export const oneLine = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

const lines = (text: string): string =>
  text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
