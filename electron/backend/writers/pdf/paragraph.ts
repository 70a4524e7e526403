import type { Cell, Line, Run } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { type Laid, together, under } from './laid.ts';
import { breakLines } from './lines.ts';
import { markerLine } from './marker.ts';
import { lineNodes } from './text.ts';
import type { TextStyle } from './theme.ts';

/** Up to this many lines a paragraph stays on one page. */
const KEPT_LINES = 5;

/** Above a marker that follows something. */
const MARKER_ABOVE = 2;

/** A paragraph; each marker in it begins a line of its own. */
export function paragraph(runs: Line, style: TextStyle, width: number, context: PdfContext): Laid {
  const [before, ...marked] = splitAtMarkers(runs);
  const parts = marked.map(({ marker, after }) => markerLine(marker, after, style, width, context));
  const text = before ? plainLines(before, style, width, context) : [];
  return under([...text, ...parts], MARKER_ABOVE);
}

function plainLines(
  runs: Line,
  style: TextStyle,
  width: number,
  context: PdfContext,
): readonly Laid[] {
  const segments = segmentsOf(runs, style.face, context);
  if (segments.every(({ text }) => text.trim() === '')) return [];
  const lines = breakLines(segments, style, width, context);
  const nodes = lineNodes(lines, style, context);
  const height = lines.length * style.leading;
  const kept = lines.length > 1 && lines.length <= KEPT_LINES;
  return [
    {
      nodes: kept ? [together(nodes)] : nodes,
      height,
      lead: kept ? height : Math.min(2, lines.length) * style.leading,
      ...(kept ? {} : { parts: lines.map(() => ({ height: style.leading })) }),
    },
  ];
}

/** Paragraphs under each other in a table cell. */
export function cell(lines: Cell, style: TextStyle, width: number, context: PdfContext): Laid {
  const parts = lines.map((line) => paragraph(line, style, width, context));
  return under(parts, lines.some((line) => line[0]?.origin === 'missing') ? MARKER_ABOVE : 0);
}

/** The same paragraphs in the pieces that stay whole, for a cell that goes over pages. */
export function cellLines(
  lines: Cell,
  style: TextStyle,
  width: number,
  context: PdfContext,
): readonly Laid[] {
  return lines.flatMap((line) => {
    const [before, ...marked] = splitAtMarkers(line);
    const set = breakLines(segmentsOf(before, style.face, context), style, width, context);
    const text = before.length > 0 ? lineNodes(set, style, context) : [];
    const kept = text.length <= KEPT_LINES ? [text] : text.map((node) => [node]);
    return [
      ...kept.map((nodes): Laid => {
        const height = nodes.length * style.leading;
        return { nodes, height, lead: height };
      }),
      ...marked.map(({ marker, after }) => markerLine(marker, after, style, width, context)),
    ];
  });
}

interface Marked {
  readonly marker: Run;
  readonly after: Line;
}

function splitAtMarkers(runs: Line): readonly [Line, ...Marked[]] {
  const before: Run[] = [];
  const marked: { marker: Run; after: Run[] }[] = [];
  for (const run of runs) {
    if (run.origin === 'missing') marked.push({ marker: run, after: [] });
    else (marked.at(-1)?.after ?? before).push(run);
  }
  return [before, ...marked];
}
