/** Words of a passage, folded so that spelling, accents and hyphens do not matter, with their place. */

export interface Token {
  /** Lower case, without accents, hyphens and apostrophes: `e-mail` and `email` are one word. */
  readonly word: string;
  /** Written with a capital: part of a name, or the first of a sentence. */
  readonly capital: boolean;
  /** Offsets in the statement. */
  readonly start: number;
  readonly end: number;
  /** Counts up at a comma, bracket or word that begins another thought; a denial reaches no further. */
  readonly clause: number;
  /** The first sign that opened its clause, on the first word of it; none where a word did. */
  readonly sign?: string;
}

/** No word of a language is longer; a run without spaces (a key, a picture as text) is cut here. */
const LONGEST = 200;

const CHUNK = /\S+/gu;
/** Letters and digits, joined inside by `'`, `.` or `-`, digits by `,` too: `inzien,wissen` is a row without spaces; `klant(en)` is one word. */
const WORD =
  /€|[\p{L}\p{N}]+(?:\(\p{L}{1,3}\)|(?:['’.‑-]|(?<=\p{N}),(?=\p{N})|\u2060+)[\p{L}\p{N}]+)*/gu;
/** A word broken at the end of a line; after `persoons- en` it goes on with another word. */
const BROKEN = /(?<=\p{Ll})-[ \t]*\n[ \t]*(?=\p{Ll})(?!(?:en|of|and|or|als|tot|dan|dus|noch)\b)/gu;
/** `bel- en internetgegevens`: the half of a noun, and nobody is asked to call. Its word is `belhelft`. */
const HALF_NOUN = /^([(<["'“‘]*)(bel|zoek|klik|surf|kijk|koop|betaal|lees)-$/iu;
const OPENING_BRACKET = /^\((\p{L}+)\)(?=\p{L})/u;
const URL_START = /^[(<["'“‘]*(?:https?:\/\/|www\.)/iu;
/** A name on the web without `www`; its point stays. */
const SITE =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|com|be|eu|org|net|nu|shop|app|io|info|online|amsterdam|frl|co\.uk|uk|de)$/u;
/** `{{ name }}` and `[company name]`: a template that nobody filled in. */
const PLACEHOLDER = /^(?:\{\{|\[\p{L})/u;
/** Stands before what nobody filled in; phrases name it so. */
export const PLACEHOLDER_WORD = 'unfilledplaceholder';
/** `we've` is two words, as rules write them; `d` is mostly a wish. */
const SHORT = /^(we|you|i|they|he|she)['’](ve|ll|re|d|m)$/iu;
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ve: 'have',
  ll: 'will',
  re: 'are',
  d: 'would',
  m: 'am',
};
const CAPITAL = /\p{Lu}/u;
const CLAUSE_SIGN = /[,;:()–—!?\n]/u;

const CLAUSE_WORDS = new Set(
  'maar tenzij behalve behoudens echter terwijl omdat doordat zodat waardoor indien wanneer hoewel mits but unless except however while because although whereas if when'.split(
    ' ',
  ),
);

/** In: part of `text`. Out: its words in order. */
export function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end).replaceAll(BROKEN, (found) => '\u2060'.repeat(found.length));
  let clause = 0;
  let after = 0;
  const add = (word: string, from: number, to: number): void => {
    const between = slice.slice(after, from);
    const sign = tokens.length > 0 ? CLAUSE_SIGN.exec(between)?.[0] : undefined;
    if (sign !== undefined || (tokens.length > 0 && CLAUSE_WORDS.has(word))) clause += 1;
    const capital = CAPITAL.test(slice[from] ?? '');
    const place = { word, capital, start: start + from, end: start + to, clause };
    if (PURPOSE.has(word)) setApart(tokens);
    tokens.push(sign === undefined ? place : { ...place, sign });
    after = to;
  };
  for (const { 0: run, index } of slice.matchAll(CHUNK)) {
    for (let at = 0; at < run.length; at += LONGEST) {
      const chunk = run.slice(at, at + LONGEST);
      const base = index + at;
      if (PLACEHOLDER.test(chunk)) add(PLACEHOLDER_WORD, base, base);
      const [, opening, half] = HALF_NOUN.exec(chunk) ?? [];
      if (half !== undefined) {
        const from = base + (opening?.length ?? 0);
        add(`${half.toLowerCase()}helft`, from, from + half.length);
        continue;
      }
      const whole = wholeChunk(chunk);
      if (whole) {
        add(whole.word, base + whole.from, base + whole.to);
        continue;
      }
      const plain = chunk.replace(OPENING_BRACKET, (_, letters: string) => ` ${letters}\u00ad`);
      for (const { 0: found, index: inside } of plain.replaceAll('\u00ad', '-').matchAll(WORD)) {
        const from = base + inside;
        const [whole, who, verb] = SHORT.exec(found) ?? [];
        if (who && verb && whole) {
          add(fold(who), from, from + who.length);
          add(
            WRITTEN_OUT[verb.toLowerCase()] ?? fold(verb),
            from + who.length,
            from + whole.length,
          );
        } else add(fold(found), from, from + found.length);
      }
    }
  }
  return tokens;
}

/** What follows `in order`. */
const PURPOSE = new Set(['to', 'that', 'for']);
/** The `order` of `in order to`: nothing is bought there. */
export const PURPOSE_WORD = 'inorder';

function setApart(tokens: Token[]): void {
  const order = tokens.at(-1);
  if (order?.word === 'order' && tokens.at(-2)?.word === 'in')
    tokens[tokens.length - 1] = { ...order, word: PURPOSE_WORD };
}

/** An address stays whole: its parts are no words. */
function wholeChunk(chunk: string) {
  const isMail = chunk.includes('@') && chunk.indexOf('@') > 0;
  if (!isMail && !URL_START.test(chunk)) return undefined;
  let from = 0;
  let to = chunk.length;
  while (from < to && '(<["\'“‘:'.includes(chunk[from] ?? '')) from += 1;
  while (to > from && ')>]"\'”’.,;:!?*_'.includes(chunk[to - 1] ?? '')) to -= 1;
  return to > from ? { word: chunk.slice(from, to).toLowerCase(), from, to } : undefined;
}

const DIGIT_FIRST = /^\d/u;

/** In: a word as written. Out: as phrases are compared. A number keeps its points and hyphens. */
export function fold(word: string): string {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (DIGIT_FIRST.test(plain) || SITE.test(plain)) return plain;
  return plain.replace(/[^\p{L}\p{N}€]/gu, '');
}
