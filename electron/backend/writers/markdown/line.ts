import type { Line, Run } from '../../../../shared/document/model.ts';
import { safeLink } from '../safe-link.ts';
import { escapeInline, escapeLineStart, plain } from './escape.ts';

/** Longest construct that can begin in one run and end in the next, such as an entity. */
const CONTEXT = 40;

/** Where a line is printed: own lines can be broken, a heading cannot, a table only by `<br>`. */
export type Place = 'block' | 'heading' | 'table';

interface Piece {
  readonly text: string;
  readonly strong: boolean;
  readonly href: string | undefined;
}

/** One line of runs as Markdown in which no text of a run is markup. */
export function lineMarkdown(line: Line, place: Place): string {
  const pieces = piecesOf(line, place);
  const texts = pieces.map(({ text }) => text);
  const marked = pieces.map((piece, at) => {
    const before = texts.slice(0, at).join('').slice(-CONTEXT);
    const after = texts
      .slice(at + 1)
      .join('')
      .slice(0, CONTEXT);
    return pieceMarkdown(piece, escapeInline(piece.text, { before, after }));
  });
  const joined = marked.join('');
  if (place === 'table') return joined.replace(/\n/g, '<br>').trim();
  if (place === 'heading') return joined.trim();
  return joined.split('\n').map(escapeLineStart).join('\\\n').trimEnd();
}

/** Runs of the same weight and target become one piece: `**a****b**` is not bold. */
function piecesOf(line: Line, place: Place): Piece[] {
  const pieces: Piece[] = [];
  for (const run of line) {
    const piece = pieceOf(run, place);
    const last = pieces.at(-1);
    if (last && last.strong === piece.strong && last.href === piece.href) {
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '') {
      pieces.push(piece);
    }
  }
  return pieces;
}

function pieceOf(run: Run, place: Place): Piece {
  const text = plain(run.text, place === 'heading' ? ' ' : '\n');
  const href = safeLink(run.href);
  // Readers of Markdown link a bare address themselves; written twice it only reads worse.
  const bare = href === safeLink(run.text) || href === safeLink(`mailto:${run.text}`);
  return {
    text,
    strong: run.strong === true && place !== 'heading',
    href: bare ? undefined : href,
  };
}

function pieceMarkdown({ strong, href }: Piece, escaped: string): string {
  const linked = href === undefined ? escaped : `[${escaped}](${target(href)})`;
  return strong ? bold(linked) : linked;
}

const target = (href: string): string =>
  href.replace(/[()<>\\|*_~`]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);

/** Bold line by line, with the spaces outside: `** a**` is not bold. */
export function bold(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.replace(/^(\s*)(.*?)(\s*)$/, (_, start, core, end) =>
        core === '' ? `${start}${end}` : `${start}**${core}**${end}`,
      ),
    )
    .join('\n');
}
