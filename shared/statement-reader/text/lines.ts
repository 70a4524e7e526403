/** Lines of a statement with what their signs say: title, list item, row of a table, or plain text. */

export type LineMark = 'plain' | 'bullet' | 'number' | 'row' | 'heading' | 'rule' | 'empty';

export interface Line {
  readonly mark: LineMark;
  /** Offsets of the words, without bullet, number and emphasis signs. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Spaces before the mark. */
  readonly indent: number;
  /** Level of a marked heading, from 1. */
  readonly level: number;
  /** Words as written: a long line is never a title. */
  readonly words: number;
}

const BULLET = /^(?:[-–—*•·▪●○◦‣⁃➢➤►✓✔»o]|\uf0b7|\uf0a7)[ \t\u00a0]+(?=\S)/u;
const NUMBER =
  /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)](?:\d{1,2}\.?){0,3}|\d{1,2}(?:\.\d{1,2}){1,3}\.?|(?:artikel|article|section|hoofdstuk|punt)\s+\d{1,2}(?:\.\d{1,2})*[.:]?(?:\s*[-–—])?)[ \t\u00a0]+(?=\S)/iu;
const HEADING = /^(#{1,6})[ \t]+/u;
const RULE = /^[-=_*~\s]{3,}$/u;
const TABLE_RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?$/u;

/** In: the whole text. Out: its lines in order; linear in the length of the text. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const body = afterInlineTitle(text, at, end);
    if (body > at) lines.push({ ...lineOf(text, at, body), mark: 'heading', level: INLINE_LEVEL });
    if (!isTableRule(text, body, end)) lines.push(lineOf(text, body, end));
    at = end + 1;
  }
  return lines;
}

/** `|---|:--|`, which parts the head of a table from its rows and says nothing. */
function isTableRule(text: string, from: number, to: number): boolean {
  return to - from < 200 && TABLE_RULE.test(text.slice(from, to).trim());
}

/** Below every other title: it speaks for its own paragraph. */
const INLINE_LEVEL = 9;
const INLINE_TITLE = /^\s*\*\*[^*\n]{2,80}\*\*[:.]?[ \t\u00a0]+(?=[\p{Lu}\d])/u;

/** Out: where the text begins after `**Cookies** `, a title on the line that it heads; else `from`. */
function afterInlineTitle(text: string, from: number, to: number): number {
  const opening = text.slice(from, Math.min(to, from + 120));
  return from + (INLINE_TITLE.exec(opening)?.[0].length ?? 0);
}

function lineOf(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  const indent = start - from;
  const raw = text.slice(start, end);
  const make = (mark: LineMark, skip = 0, level = 0): Line => {
    const [inner, outer] = emphasised(text, start + skip, end);
    const body = text.slice(inner, outer);
    return { mark, start: inner, end: outer, text: body, indent, level, words: countWords(body) };
  };
  if (raw === '') return make('empty');
  const heading = HEADING.exec(raw.slice(0, 12));
  if (heading) return make('heading', heading[0].length, heading[1]?.length ?? 1);
  if (raw.length < 200 && RULE.test(raw)) return make('rule');
  const opening = raw.slice(0, 40);
  const bullet = BULLET.exec(opening);
  if (bullet) return make('bullet', bullet[0].length);
  if (raw.includes(' | ') || raw.includes('\t')) return make('row', raw.startsWith('| ') ? 2 : 0);
  const number = NUMBER.exec(opening);
  if (number) return make('number', number[0].length);
  return make('plain');
}

/** In: where words begin. Out: the bullet or number before them on their line, as it was written; else `''`. */
export function signBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - LONGEST_SIGN), start);
  const line = near.lastIndexOf('\n') + 1;
  if (line === 0 && start > LONGEST_SIGN) return '';
  // Emphasis opens behind the sign: `- **Naam**`.
  const sign = near
    .slice(line)
    .replace(/[*_]+$/u, '')
    .trim();
  const found = BULLET.exec(`${sign} x`) ?? NUMBER.exec(`${sign} x`);
  return found?.[0] === `${sign} ` ? sign : '';
}

const LONGEST_SIGN = 60;

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && /[\s\u00a0\u200b\ufeff]/u.test(sign);
}

/** Leaves out `**` and `__` around a whole line. */
function emphasised(text: string, from: number, to: number): readonly [number, number] {
  for (const sign of ['***', '**', '__']) {
    const inside = to - from > 2 * sign.length;
    if (inside && text.startsWith(sign, from) && text.startsWith(sign, to - sign.length))
      return [from + sign.length, to - sign.length];
  }
  return [from, to];
}

function countWords(body: string): number {
  let count = 0;
  let inWord = false;
  for (const sign of body) {
    const space = isSpace(sign);
    if (!space && !inWord) count += 1;
    inWord = !space;
  }
  return count;
}
