/** Where sentences end. */
import { ABBREVIATIONS, OFTEN_LAST } from './abbreviations.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

const CLOSING = new Set(') " \' ” ’ » ] * _'.split(' '));

/** In: part of `text` that holds no title or list. Out: its sentences; a line break alone ends none. */
export function sentencesOf(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  // Kept from sign to sign: a line of ten thousand dots is one run, looked through once.
  let end = from;
  for (let at = from; at < to; at += 1) {
    const sign = text[at];
    if (sign !== '.' && sign !== '!' && sign !== '?') continue;
    if (end <= at) end = at + 1;
    while (end < to && (CLOSING.has(text[end] ?? '') || '.!?'.includes(text[end] ?? ''))) end += 1;
    const runsOn = end < to && !/\s/u.test(text[end] ?? '');
    if (runsOn && !(sign === '.' && end === at + 1 && lacksSpace(text, start, at))) continue;
    if (sign === '.' && !runsOn && isAbbreviation(text, start, at)) continue;
    if (sign === '.' && !beginsSentence(text, end, to)) continue;
    if (sign === '!' && isInName(text, start, at)) continue;
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
/** `P.J.`: letters with points between, initials or an abbreviation that no list has. */
const LETTERS = /^\p{L}(?:\.\p{L})*$/u;

function isAbbreviation(text: string, from: number, point: number): boolean {
  let start = point;
  while (
    start > from &&
    point - start <= LONGEST_ABBREVIATION &&
    /[\p{L}.]/u.test(text[start - 1] ?? '')
  )
    start -= 1;
  const word = text.slice(start, point);
  const folded = word.toLowerCase();
  if (ABBREVIATIONS.has(folded)) return !(OFTEN_LAST.has(folded) && begins(BEGINNER, text, point));
  if (!LETTERS.test(word)) return false;
  // The last letter of `foto's`, and no letter of its own.
  if (/['’‘`´]/u.test(text[start - 1] ?? '')) return false;
  // `a. Naam`, `B. Uw rechten`: the mark of an item.
  if (isFirst(text, from, start)) return true;
  if (word === 'u') return false;
  return !begins(SURE_BEGINNER, text, point);
}

/** `naam.Wij bewaren`: a point with a sentence behind it, and no name of a site or a file. */
function lacksSpace(text: string, from: number, point: number): boolean {
  if (!begins(BEGINNER, text, point)) return false;
  let start = point;
  while (start > from && point - start <= LONGEST_WORD && /[\p{Ll}-]/u.test(text[start - 1] ?? ''))
    start -= 1;
  const isWord = start === from || /[\s(]|\p{Lu}/u.test(text[start - 1] ?? '');
  return isWord && point - start >= SHORTEST_WORD;
}

const LONGEST_WORD = 40;
const SHORTEST_WORD = 3;

/** `Kijk! Optiek verwerkt`, `bij Yahoo! en`: the sign is part of a name. */
function isInName(text: string, from: number, sign: number): boolean {
  let start = sign;
  while (start > from && sign - start <= LONGEST_WORD && /\p{L}/u.test(text[start - 1] ?? ''))
    start -= 1;
  const word = text.slice(start, sign);
  if (!/^\p{Lu}/u.test(word)) return false;
  const rest = text.slice(sign + 1, sign + 1 + LONGEST_BEGINNER);
  if (/^ \p{Ll}/u.test(rest)) return true;
  const isLoud = word.length > 1 && word === word.toUpperCase();
  if (!isLoud && isFirst(text, from, start)) return false;
  return /^ \p{Lu}\p{Ll}/u.test(rest) && !BEGINNER.test(rest);
}

/** Nothing of the sentence stands before `start`. */
function isFirst(text: string, from: number, start: number): boolean {
  let at = start;
  while (at > from && /\s/u.test(text[at - 1] ?? '')) at -= 1;
  return at === from;
}

/** Words with which a sentence begins and no name does. */
const SURE = `Wij|We|Onze|Ons|Mijn|My|Wat|Hoe|Wie|Alle|U|Uw|Je|Jouw|Ik|Deze|Dit|Als|Indien|Wanneer|Ook|Daarna|Daarnaast|Hierbij|Hiervoor|Daarvoor|You|Your|These|This|If|When|Our|It`;
const BEGINNER = new RegExp(
  `^\\s*(?:${SURE}|De|Het|Een|Dat|Die|Er|Zo|Op|Bij|Voor|In|Om|Met|Via|The|For)\\s`,
  'u',
);
const SURE_BEGINNER = new RegExp(`^\\s*(?:${SURE})\\s`, 'u');
const LONGEST_BEGINNER = 16;

/** `B.V. Wij ...`: an abbreviation that closes its sentence. */
const begins = (beginner: RegExp, text: string, point: number): boolean =>
  beginner.test(text.slice(point + 1, point + 1 + LONGEST_BEGINNER));

function beginsSentence(text: string, end: number, to: number): boolean {
  let at = end;
  while (at < to && /\s/u.test(text[at] ?? '')) at += 1;
  if (at >= to) return true;
  return !/\p{Ll}/u.test(text[at] ?? '') || /\n/u.test(text.slice(end, at));
}
