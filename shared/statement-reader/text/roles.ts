/** What each line of a statement is to its reader: a title, part of a list, a row, or running text. */
import type { Line } from './lines.ts';

export type Role = 'title' | 'item' | 'row' | 'text' | 'none';

export interface PlacedLine extends Line {
  readonly role: Role;
  /** Goes on with the line before it. */
  readonly joins: boolean;
}

const LONGEST_TITLE = 12;
const SHORT = 9;

const ENDED = /[.!?:;,…]["'”’)*_]*$/u;
const CLOSED = /[.!?:;]["'”’)*_]*$/u;
/** A date, a number of a register, an address of mail or web: told, not a title. */
const TELLS = /@|:\/\/|www\.|\b(?:19|20)\d\d\b|\d{5}|\b\d{4}\s?[A-Z]{2}\b|:\s+\S/u;

/** In: the lines. Out: the same lines, each with its role. */
export function placeLines(lines: readonly Line[]): readonly PlacedLine[] {
  const width = wrapWidth(lines);
  const next = nextFilled(lines);
  const placed: PlacedLine[] = [];
  let told: PlacedLine | undefined;
  let inList = false;
  lines.forEach((line, index) => {
    const before = placed[index - 1];
    const joins = goesOn(line, before, width);
    const place = { lines, index, next: next[index], told, inList, width };
    const role = joins ? (before?.role ?? 'text') : roleOf(line, place);
    const now = { ...line, role, joins };
    placed.push(now);
    if (role === 'none') return;
    told = now;
    inList = role === 'item' || (role === 'text' && line.text.endsWith(':'));
  });
  return placed;
}

/** Where a line stands. */
interface Place {
  readonly lines: readonly Line[];
  readonly index: number;
  /** The next line that is not empty, unless a rule comes first. */
  readonly next: Line | undefined;
  /** The last line that was something. */
  readonly told: PlacedLine | undefined;
  readonly inList: boolean;
  /** At which lines were broken by hand; 0 when they were not. */
  readonly width: number;
}

function roleOf(line: Line, place: Place): Role {
  if (line.mark === 'empty' || line.mark === 'rule') return 'none';
  if (line.mark === 'heading') return line.words <= 2 * LONGEST_TITLE ? 'title' : 'text';
  if (line.mark === 'row') return 'row';
  if (line.mark === 'bullet') return 'item';
  if (isTitle(line, place)) return 'title';
  if (line.mark === 'number')
    return isNumberedItem(line, place.told) && !opensBullets(line, place) ? 'item' : 'text';
  return isBareItem(line, place) ? 'item' : 'text';
}

function isTitle(line: Line, { lines, index, next, told, width }: Place): boolean {
  if (line.words === 0 || line.words > LONGEST_TITLE || line.text.length > 100) return false;
  if (TELLS.test(line.text)) return false;
  if (!next || /^\p{Ll}/u.test(line.text) || isBroken(line, lines, index)) return false;
  const alone = isApart(lines[index - 1]);
  const opens = !isApart(lines[index + 1]);
  if (told?.text.endsWith(':') && told.role === 'text') return false;
  if (told?.role === 'item' && told.mark === line.mark && !alone) return false;
  if (line.mark === 'number') return isNumberedTitle(line, next);
  if (/[.!]["'”’)]*$/u.test(line.text))
    return alone && opens && line.words <= 7 && next.words > 2 * line.words && next.words > 8;
  if (line.text.endsWith(':')) return alone && next.mark === 'plain' && next.words > SHORT;
  if (/[,;]$/u.test(line.text)) return false;
  if (alone && !opens) return true;
  // Questions with answers: the answer may be two words.
  if (line.text.endsWith('?')) return alone || (width === 0 && CLOSED.test(told?.text ?? ''));
  // The last short line of a wrapped paragraph is no title.
  const wraps = width > 0 && !alone && !ENDED.test(lines[index - 1]?.text ?? '');
  if (!opens || wraps) return false;
  if (alone && isTold(next)) return true;
  return next.words > SHORT && (alone || CLOSED.test(told?.text ?? ''));
}

/** No title is so long that it goes on below: the first line of a paragraph that was broken by hand. */
function isBroken(line: Line, lines: readonly Line[], index: number): boolean {
  const [after, third] = [lines[index + 1], lines[index + 2]];
  if (after?.mark !== 'plain' || line.text.length < BROKEN_AT) return false;
  if (ENDED.test(line.text) || !/^\p{Ll}/u.test(after.text)) return false;
  return third?.mark === 'plain' || /[.!?](?:\s|$)/u.test(after.text);
}

const BROKEN_AT = 50;

/** A short sentence, or one that a list completes: what stands above it is its title. */
const isTold = ({ mark, text, words }: Line): boolean =>
  mark === 'plain' && words > 1 && /[.!?:]$/u.test(text);

function isNumberedTitle(line: Line, next: Line): boolean {
  if (/[.,;:]$/u.test(line.text)) return false;
  return next.mark !== 'number' || /^\d+\.\d/u.test(next.text) || next.words > LONGEST_TITLE;
}

function isNumberedItem(line: Line, told: PlacedLine | undefined): boolean {
  return line.words <= 2 * LONGEST_TITLE || told?.role === 'item' || !!told?.text.endsWith(':');
}

/** `3.3 Wat wij niet verzamelen:` above its bullets: they complete it, unless it is itself what completes. */
const opensBullets = ({ text }: Line, { next, told }: Place): boolean =>
  text.endsWith(':') && next?.mark === 'bullet' && !told?.text.endsWith(':');

/** A list without signs: short lines under each other, or what completes `for these purposes:`. */
function isBareItem(line: Line, { lines, index, told, inList }: Place): boolean {
  const completes = told?.role === 'text' && told.text.endsWith(':');
  const unfinished = /^\p{Ll}/u.test(line.text) || /[;,]$/u.test(line.text);
  if (unfinished && (completes || (inList && told?.role === 'item'))) return true;
  if (line.words > SHORT || /[.!?]$/u.test(line.text)) return false;
  if (completes) return true;
  if (line.text.endsWith(':')) return false;
  const [before, after] = [lines[index - 1], lines[index + 1]];
  const isShort = (other: Line | undefined): boolean =>
    other?.mark === 'plain' && other.words <= SHORT && !/[.!?:]$/u.test(other.text);
  return isShort(after) || (isShort(before) && told?.role === 'item');
}

function goesOn(line: Line, before: PlacedLine | undefined, width: number): boolean {
  if (!before || line.mark !== 'plain' || before.role === 'none' || before.role === 'row')
    return false;
  if (CLOSED.test(before.text)) return false;
  if (/^[\p{L}-]+:\s/u.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return before.words > 2 && !/,$/u.test(before.text);
  if (before.role === 'title') return false;
  return width > 0 && before.text.length >= 0.75 * width;
}

/** Out: the width at which the lines were broken by hand; 0 when each paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter(({ mark, words }) => mark !== 'empty' && words > 5)
    .map(({ text, indent }) => text.length + indent)
    .sort((a, b) => a - b);
  const widest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (lengths.length < 8 || widest > 130 || widest < 40) return 0;
  const near = lengths.filter((length) => length > widest - 16).length;
  return near > lengths.length * 0.35 ? widest : 0;
}

const isApart = (line: Line | undefined): boolean =>
  line === undefined || line.mark === 'empty' || line.mark === 'rule' || line.mark === 'heading';

/** Out: for each line the next that is not empty; none where a rule comes first. */
function nextFilled(lines: readonly Line[]): readonly (Line | undefined)[] {
  let next: Line | undefined;
  return lines
    .toReversed()
    .map((line) => {
      const found = next;
      if (line.mark !== 'empty') next = line.mark === 'rule' ? undefined : line;
      return found;
    })
    .reverse();
}
