/** Lines of a PDF that stand together, and how they become one text. */
import type { PdfLine } from './lines.ts';
import type { Tag } from './tags.ts';

/** Lines that follow each other closely, one below the other, or all of one item. */
export interface Chunk {
  readonly lines: PdfLine[];
  /** On which its last line stands. */
  page: number;
  /** Of its last line of which it is known. */
  tag: Tag | undefined;
  /** Of an item with a number, which may be a title with its text below it. */
  readonly isNumbered: boolean;
}

export const BULLET = /^(?:[-–—*•·▪●○◦‣⁃➢►✓✔»]|\uf0b7|\uf0a7|o)\s+(?=\S)/u;
/** Before an item that is tagged: bullets of fonts with signs of their own. */
export const ITEM_SIGN = /^[\p{Co}\p{So}]\s+(?=\S)/u;
export const ROMAN = /^\(?[ivx]{1,5}[.)]\s+\S/iu;
export const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+\S/iu;

export function joined(lines: readonly PdfLine[]): string {
  return lines.reduce((text, line) => (text === '' ? line.text : glued(text, line.text)), '');
}

/** A word that was broken at the end of a line is whole again; `IP-adres` and `cookie- en` stay. */
export function glued(text: string, next: string): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const broken = /(\p{L}+)[-\u2010]$/u.exec(text.slice(-40))?.[1];
  if (broken === undefined || /^(?:en|of|and|or)\b/.test(next)) return `${text} ${next}`;
  return keepsHyphen(broken) || !/^\p{Ll}/u.test(next) ? text + next : text.slice(0, -1) + next;
}

/** `IP-adres`, `KvK-nummer` and `btw-nummer`: no part of a word that is broken is short, has capitals inside or no vowel. */
const keepsHyphen = (broken: string): boolean =>
  broken.length <= 2 || /.\p{Lu}/u.test(broken) || !/[aeiouy]/iu.test(broken.normalize('NFD'));
