/**
 * Keys that stand twice in one object. JSON.parse keeps the last and drops the others without a
 * word (RFC 8259 section 4 leaves it open), so what the others held would be lost.
 */

/** Our own paths are no deeper than `activity[3].name.nl`; hostile nesting makes no longer ones. */
const PATH_DEPTH = 6;

const BACKSLASH = 0x5c;
const BRACE_OPEN = 0x7b;
const BRACE_CLOSE = 0x7d;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const QUOTE = 0x22;
/** The largest of the four characters that JSON allows between its parts. */
const SPACE = 0x20;

/** An object with its keys so far, or a list. */
interface Level {
  readonly keys?: Set<string>;
  /** Where in it we are: a key or a place. */
  at: string | number;
}

/** Index of the quote that ends the string that starts at `open`. */
function endOfString(json: string, open: number): number {
  for (let close = json.indexOf('"', open + 1); ; close = json.indexOf('"', close + 1)) {
    let before = close - 1;
    while (json.charCodeAt(before) === BACKSLASH) before -= 1;
    if ((close - before) % 2 === 1) return close;
  }
}

function isKey(json: string, end: number): boolean {
  let next = end + 1;
  while (json.charCodeAt(next) <= SPACE) next += 1;
  return json.charCodeAt(next) === COLON;
}

/** Two spellings of one key are one key: `"a"` and `"\u0061"`. */
function textOf(json: string, open: number, close: number): string {
  const text = json.slice(open + 1, close);
  return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}

function pathOf(levels: readonly Level[]): string {
  return levels.slice(0, PATH_DEPTH).reduce((path, { at }) => {
    if (typeof at === 'number') return `${path}[${at}]`;
    return path === '' ? at : `${path}.${at}`;
  }, '');
}

/**
 * Where a key stands that its object already has, in the order of the text.
 * @param json valid JSON: what JSON.parse accepted. Linear in its length; no recursion.
 */
export function repeatedKeys(json: string): readonly string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  for (let index = 0; index < json.length; index += 1) {
    switch (json.charCodeAt(index)) {
      case QUOTE: {
        const close = endOfString(json, index);
        if (level?.keys && isKey(json, close)) {
          level.at = textOf(json, index, close);
          if (level.keys.has(level.at)) found.push(pathOf(levels));
          level.keys.add(level.at);
        }
        index = close;
        break;
      }
      case BRACE_OPEN:
        level = { keys: new Set(), at: '' };
        levels.push(level);
        break;
      case BRACKET_OPEN:
        level = { at: 0 };
        levels.push(level);
        break;
      case BRACE_CLOSE:
      case BRACKET_CLOSE:
        levels.pop();
        level = levels.at(-1);
        break;
      case COMMA:
        if (typeof level?.at === 'number') level.at += 1;
        break;
    }
  }
  return found;
}
