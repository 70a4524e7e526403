/**
 * Line breaking with the fonts' own widths. pdfmake would break lines itself, but word by word in
 * quadratic time (one word of 100,000 letters takes its whole memory) and it prints each word
 * apart; lines broken here are printed whole, at a fraction of its time.
 */
import { isAddress, LEAST_TAIL, syllableBefore } from '../../../../shared/i18n/word-break.ts';
import type { PdfContext } from './context.ts';
import type { Segment } from './glyphs.ts';
import type { TextStyle } from './theme.ts';

export interface SetLine {
  readonly segments: readonly Segment[];
  /** In points, without the space at its end. */
  readonly width: number;
}

/** Kerning, which is not counted here, can make a line a little wider than its letters. */
const KERNING_ROOM = 0.995;

/** After these a word that does not fit may break: compound words, addresses of mail and web. */
const SEAMS = /[-/.@_&=?,;:+# ]/g;

/**
 * The end of the first part of a Dutch compound: there "verwerkingsverantwoordelijke" breaks
 * better than in the middle of a syllable, with a hyphen as spelling asks. Not in an address.
 */
const COMPOUND_SEAM = /(?:ings|heids|teits|schaps)(?=\p{L}{4})/gu;
/** The width of a text in points, without kerning. */
export function widthOf(
  text: string,
  face: Segment['face'],
  size: number,
  context: PdfContext,
): number {
  const font = context.fonts[face];
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    if (codePoint !== 0xad) sum += font.advance(codePoint) ?? 0;
  }
  return (sum * size) / 1000;
}

export function segmentsWidth(
  segments: readonly Segment[],
  size: number,
  context: PdfContext,
): number {
  return segments.reduce((sum, { text, face }) => sum + widthOf(text, face, size, context), 0);
}

/**
 * Sets segments in lines of a width, the first one narrower by `indent`. A newline ends a line.
 * A word wider than the line is broken at a seam or, without one, where the line is full.
 */
export function breakLines(
  segments: readonly Segment[],
  style: TextStyle,
  width: number,
  context: PdfContext,
  indent = 0,
): readonly SetLine[] {
  const setter = new LineSetter(style.size, width * KERNING_ROOM, indent, context);
  for (const word of wordsOf(segments)) setter.add(word);
  return setter.finish();
}

/** Text up to and including the spaces behind it. */
interface Word {
  readonly segments: readonly Segment[];
  readonly space: string;
  readonly newline: boolean;
}

/** "012 345 67 89", "06 - 12 34 56 78" and "1234 AB" hold spaces at which no line ends. */
const TOKENS =
  /\n| +|\u00ad|(?:\d{4} [A-Z]{2}\b|\d{1,4}(?: (?:- )?\d{2,4}){1,5}\b)[^ \n\u00ad]*|[^ \n\u00ad]+/g;

/**
 * A line may end behind a long dash. Not behind a hyphen: who copies or searches the text would
 * find "email" where "e-mail" stands, because readers of PDF close a hyphen at the end of a line.
 */
const SEAM_IN_TEXT = /(?<=\u2014)/u;

function* wordsOf(segments: readonly Segment[]): Generator<Word> {
  let current: Segment[] = [];
  for (const segment of segments) {
    for (const [token] of segment.text.matchAll(TOKENS)) {
      if (token === '\n' || token.startsWith(' ')) {
        yield { segments: current, space: token === '\n' ? '' : token, newline: token === '\n' };
        current = [];
        continue;
      }
      const parts = token.split(SEAM_IN_TEXT);
      for (const [index, text] of parts.entries()) {
        current.push({ ...segment, text });
        if (index === parts.length - 1 && token !== '\u00ad') break;
        yield { segments: current, space: '', newline: false };
        current = [];
      }
    }
  }
  if (current.length > 0) yield { segments: current, space: '', newline: false };
}

class LineSetter {
  readonly #lines: SetLine[] = [];
  readonly #size: number;
  readonly #width: number;
  readonly #context: PdfContext;
  #room: number;
  #segments: Segment[] = [];
  #used = 0;
  /** Space owed before the next word, and the face it is measured in. */
  #space = '';

  constructor(size: number, width: number, indent: number, context: PdfContext) {
    this.#size = size;
    this.#width = width;
    this.#context = context;
    this.#room = width - indent;
  }

  add({ segments, space, newline }: Word): void {
    if (segments.length > 0) this.#place(segments);
    this.#space += space;
    if (newline) this.#endLine();
  }

  finish(): readonly SetLine[] {
    if (this.#segments.length > 0 || this.#lines.length === 0) this.#endLine();
    return this.#lines;
  }

  #place(segments: readonly Segment[]): void {
    const width = segmentsWidth(segments, this.#size, this.#context);
    const space = this.#spaceWidth();
    const fits = this.#used + space + width <= this.#room;
    const empty = this.#segments.length === 0 && this.#room === this.#width;
    if (!fits && !empty) this.#wrap();
    if (width <= this.#room) this.#append(segments, width);
    else this.#placePieces(segments);
  }

  /** A word wider than the line. */
  #placePieces(segments: readonly Segment[]): void {
    for (const segment of segments.reduce<Segment[]>(joinAlike, [])) {
      for (const piece of piecesOf(segment, this.#room, this.#size, this.#context)) {
        const width = widthOf(piece, segment.face, this.#size, this.#context);
        if (this.#used > 0 && this.#used + width > this.#room) this.#endLine();
        this.#append([{ ...segment, text: piece }], width);
      }
    }
  }

  #append(segments: readonly Segment[], width: number): void {
    const space = this.#segments.length > 0 ? this.#space : '';
    const spaceWidth = space === '' ? 0 : this.#spaceWidth();
    for (const [index, segment] of segments.entries()) {
      this.#push(
        index === 0 && space !== '' ? { ...segment, text: space + segment.text } : segment,
      );
    }
    this.#used += spaceWidth + width;
    this.#space = '';
  }

  /** Joins text of one face and link, so that a line is printed in as few pieces as can be. */
  #push(segment: Segment): void {
    const last = this.#segments.at(-1);
    if (last && last.face === segment.face && last.link === segment.link) {
      this.#segments[this.#segments.length - 1] = { ...last, text: last.text + segment.text };
    } else {
      this.#segments.push(segment);
    }
  }

  #spaceWidth(): number {
    const face = this.#segments.at(-1)?.face ?? 'sans';
    return this.#segments.length === 0 ? 0 : widthOf(this.#space, face, this.#size, this.#context);
  }

  /** Ends a line at a break opportunity: only there a soft hyphen becomes visible. */
  #wrap(): void {
    const last = this.#segments.at(-1);
    if (last?.text.endsWith('\u00ad') && this.#space === '') {
      this.#segments[this.#segments.length - 1] = { ...last, text: `${last.text}-` };
    }
    this.#endLine();
  }

  #endLine(): void {
    const segments = this.#segments.map(withoutSoftHyphens);
    this.#lines.push({ segments, width: this.#used });
    this.#segments = [];
    this.#used = 0;
    this.#space = '';
    this.#room = this.#width;
  }
}

function joinAlike(segments: Segment[], next: Segment): Segment[] {
  const last = segments.at(-1);
  const alike = last && last.face === next.face && last.link === next.link;
  if (alike) segments[segments.length - 1] = { ...last, text: last.text + next.text };
  else segments.push(next);
  return segments;
}

const withoutSoftHyphens = (segment: Segment): Segment =>
  segment.text.includes('\u00ad')
    ? { ...segment, text: segment.text.replaceAll('\u00ad', '') }
    : segment;

/** Pieces no wider than the room; a seam in the last two thirds of a piece is preferred. */
function* piecesOf(
  segment: Segment,
  room: number,
  size: number,
  context: PdfContext,
): Generator<string> {
  const font = context.fonts[segment.face];
  const seams = seamsOf(segment.text);
  const address = isAddress(segment.text);
  const hyphen = widthOf('-', segment.face, size, context);
  let start = 0;
  let seam = 0;
  let width = 0;
  let at = 0;
  for (const character of segment.text) {
    const advance = ((font.advance(character.codePointAt(0) ?? 0) ?? 0) * size) / 1000;
    if (width + advance > room && at > start) {
      const atSeam = seam > start + (at - start) / 3;
      // Two letters back: room for the hyphen.
      const syllable = atSeam || address ? undefined : syllableBefore(segment.text, start, at - 2);
      const cut = atSeam ? seam : (syllable ?? withTail(segment.text, start, at));
      const mark = atSeam ? (seams.get(seam) ?? '') : syllable === undefined ? '' : '-';
      yield segment.text.slice(start, cut) + mark;
      width = widthOf(segment.text.slice(cut, at), segment.face, size, context);
      start = cut;
    }
    at += character.length;
    width += advance;
    const mark = seams.get(at);
    if (mark !== undefined && (mark === '' || width + hyphen <= room)) seam = at;
  }
  if (at > start) yield segment.text.slice(start);
}

/** Where to break so that what is left is no crumb; never between the halves of a character. */
function withTail(text: string, start: number, at: number): number {
  const wanted = Math.min(at, text.length - LEAST_TAIL);
  const cut = /[\udc00-\udfff]/.test(text.charAt(wanted)) ? wanted - 1 : wanted;
  return cut > start ? cut : at;
}

/** Offsets at which a word breaks well, with what is printed there. */
function seamsOf(text: string): ReadonlyMap<number, '' | '-'> {
  const behind = (match: RegExpExecArray): number => match.index + match[0].length;
  const mark = isAddress(text) ? '' : '-';
  return new Map([
    ...[...text.matchAll(COMPOUND_SEAM)].map((match) => [behind(match), mark] as const),
    ...[...text.matchAll(SEAMS)].map((match) => [behind(match), ''] as const),
  ]);
}
