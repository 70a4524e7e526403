import { visibleText, withoutSoftHyphens } from '../visible-characters.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** How far a character looks ahead: the longest name of an entity has 33 letters. */
const REACH = 40;

/** Where a text stands: what comes before and after it on its line decides what is markup. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * Text that a Markdown reader (CommonMark with GitHub's tables, task lists and strike-through)
 * shows as it is, inside a line. Only what could be read as markup is escaped, so that ordinary
 * sentences stay readable in the source.
 */
export function escapeInline(text: string, { before, after }: Surroundings): string {
  return text.replace(/[`*~|\\_<&\]]/g, (character, at: number) => {
    const previous = at === 0 ? before.slice(-1) : text.charAt(at - 1);
    const rest = (text.slice(at + 1, at + REACH) + after).slice(0, REACH);
    return isMarkup(character, previous, rest) ? `\\${character}` : character;
  });
}

function isMarkup(character: string, previous: string, rest: string): boolean {
  switch (character) {
    case '\\':
      return rest === '' || /^[!-/:-@[-`{-~\n]/.test(rest);
    case '_':
      return !(LETTER.test(previous) && LETTER.test(rest.charAt(0)));
    case '<':
      return /^[a-z/!?]/i.test(rest);
    case '&':
      return /^#?\w+;/.test(rest);
    case ']':
      // Without inline targets and definitions, a bracket pair is only a bracket pair.
      return /^[([:]/.test(rest);
    default:
      return true;
  }
}

/**
 * The start of a line that would otherwise become a heading, quote, list, rule, code block,
 * underline of a heading or table, task box or alert.
 */
export function escapeLineStart(line: string): string {
  const text = line.replace(/^\s+/, '');
  if (/^(#{1,6}(\s|$)|>|[-+](\s|$)|(?:[-=]\s*)+$|:?-+:?\s*$|\[[ x]\](\s|$)|\[[!^])/i.test(text)) {
    return `\\${text}`;
  }
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Hidden characters shown; line breaks as given, since each place has its own kind. */
export function plain(text: string, lineBreak: string): string {
  return withoutSoftHyphens(visibleText(text)).replace(/ *\n[ \n]*/g, lineBreak);
}
