/** Where sentences end. */
import { ABBREVIATIONS } from './abbreviations.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const CLOSING = new Set(') " \' ” ’ » ] * _'.split(' '));

/** In: part of `text` that holds no title or list. Out: its sentences; a line break alone ends none. */
export function sentencesOf(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const sign = text[at];
    if (sign !== '.' && sign !== '!' && sign !== '?') continue;
    let end = at + 1;
    while (end < to && (CLOSING.has(text[end] ?? '') || '.!?'.includes(text[end] ?? ''))) end += 1;
    if (end < to && !/\s/u.test(text[end] ?? '')) continue;
    if (sign === '.' && isAbbreviation(text, start, at)) continue;
    if (sign === '.' && !beginsSentence(text, end, to)) continue;
    push(spans, text, start, end);
    start = end;
    at = end - 1;
  }
  push(spans, text, start, to);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  if (end > start) spans.push({ start, end });
}

const LONGEST_ABBREVIATION = 12;

function isAbbreviation(text: string, from: number, point: number): boolean {
  let start = point;
  while (
    start > from &&
    point - start <= LONGEST_ABBREVIATION &&
    /[\p{L}.]/u.test(text[start - 1] ?? '')
  )
    start -= 1;
  const word = text.slice(start, point).toLowerCase();
  if (/^\p{L}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word) && !endsAnyway(text, point, word);
}

const OFTEN_LAST = new Set([
  'bv',
  'b.v',
  'nv',
  'n.v',
  'vof',
  'v.o.f',
  'e.d',
  'ed',
  'etc',
  'enz',
  'inc',
  'ltd',
  'e.a',
  'jl',
  'max',
  'min',
  'no',
  'mr',
  'ms',
  'art',
  'sub',
  'co',
  'ed',
  'tel',
  'st',
  'par',
  'pag',
  'p',
  'a.u.b',
  's.v.p',
]);
const BEGINNERS =
  /^\s+(?:De|Het|Een|Wij|We|U|Je|Uw|Dit|Deze|Dat|Die|Als|Indien|Wanneer|Voor|In|Om|Ook|The|We|You|Your|This|These|If|When|For|Our|It)\s/u;

/** `B.V. Wij ...`: an abbreviation that closes its sentence. */
function endsAnyway(text: string, point: number, word: string): boolean {
  return OFTEN_LAST.has(word) && BEGINNERS.test(text.slice(point + 1, point + 14));
}

function beginsSentence(text: string, end: number, to: number): boolean {
  let at = end;
  while (at < to && /\s/u.test(text[at] ?? '')) at += 1;
  if (at >= to) return true;
  return !/\p{Ll}/u.test(text[at] ?? '') || /\n/u.test(text.slice(end, at));
}
