import { visibleText } from '../visible-characters.ts';

const LETTER = /[\p{L}\p{N}]/u;

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
  const whole = before + text + after;
  let escaped = '';
  for (let at = before.length; at < before.length + text.length; at += 1) {
    const character = whole.charAt(at);
    escaped += isMarkup(character, whole, at) ? `\\${character}` : character;
  }
  return escaped;
}

function isMarkup(character: string, whole: string, at: number): boolean {
  const rest = whole.slice(at + 1, at + 40);
  switch (character) {
    case '`':
    case '*':
    case '~':
    case '|':
      return true;
    case '\\':
      return rest === '' || /^[!-/:-@[-`{-~\n]/.test(rest);
    case '_':
      return !(LETTER.test(whole.charAt(at - 1)) && LETTER.test(rest));
    case '<':
      return /^[a-z/!?]/i.test(rest);
    case '&':
      return /^#?\w+;/.test(rest);
    case ']':
      // Without inline targets and definitions, a bracket pair is only a bracket pair.
      return /^[([:]/.test(rest);
    default:
      return false;
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
  return visibleText(text).replace(/ *\n[ \n]*/g, lineBreak);
}
