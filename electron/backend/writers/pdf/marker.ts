/** What is missing, in a dashed frame on cream: on its own line, before what is said of it. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Line, Run } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { type Laid, nothing, spaced, together, under } from './laid.ts';
import { breakLines, type SetLine } from './lines.ts';
import { lineNode, lineNodes } from './text.ts';
import { MISSING_INK, MISSING_PAPER, type TextStyle } from './theme.ts';

/** Between the frame and its text, and between the frame and what follows on the line. */
const BEHIND = 3;
const paddingOf = (style: TextStyle): number => (style.size > 9 ? 5 : 4);

/** The frame is a little higher than its lines; what stands around it gives way. */
const ROOM_BELOW = 3;

/** A longer marker is laid as a table, which can go over pages. */
const FRAMED_LINES = 8;

const DASH = { length: 2.2, space: 1.4 };

/** A marker with what follows it, `after`, on the same line where that fits. */
export function markerLine(
  marker: Run,
  after: Line,
  style: TextStyle,
  width: number,
  context: PdfContext,
): Laid {
  const padding = paddingOf(style);
  const segments = segmentsOf([{ ...marker, text: marker.text.trim() }], style.face, context);
  const lines = breakLines(segments, style, width - 2 * padding, context);
  if (lines.length > FRAMED_LINES) {
    return under([
      markerBlock([marker], style, width, context),
      behind(after, style, width, context),
    ]);
  }
  const frameWidth = Math.max(...lines.map((line) => line.width)) + 2 * padding;
  const indent = frameWidth + BEHIND;
  const rest = segmentsOf(withoutLeadingSpace(after), style.face, context);
  const [beside, ...below] =
    lines.length === 1 && rest.length > 0 ? breakLines(rest, style, width, context, indent) : [];
  const framed = framedLines(lines, frameWidth, style, context);
  const height = lines.length * style.leading + ROOM_BELOW;
  const here =
    beside && beside.segments.length > 0
      ? [
          { stack: [...framed], relativePosition: { x: 0, y: 0 } },
          lineNode(beside, style, context, { margin: [indent, 0, 0, ROOM_BELOW] }),
        ]
      : [spaced(framed, 0, 0, ROOM_BELOW)];
  const line: Laid = { nodes: [together(here)], height, lead: height };
  if (lines.length > 1) return under([line, behind(after, style, width, context)]);
  const lower = lineNodes(below, style, context);
  return {
    ...line,
    nodes: [...line.nodes, ...lower],
    height: height + below.length * style.leading,
  };
}

const withoutLeadingSpace = ([first, ...rest]: Line): Line =>
  first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];

/** What is said of a marker, under it. */
function behind(after: Line, style: TextStyle, width: number, context: PdfContext): Laid {
  const segments = segmentsOf(withoutLeadingSpace(after), style.face, context);
  if (segments.length === 0) return nothing;
  const lines = breakLines(segments, style, width, context);
  return {
    nodes: lineNodes(lines, style, context),
    height: lines.length * style.leading,
    lead: style.leading,
  };
}

function framedLines(
  lines: readonly SetLine[],
  width: number,
  style: TextStyle,
  context: PdfContext,
): readonly Content[] {
  const ink = { ...style, colour: MISSING_INK };
  const more = { margin: [paddingOf(style), 0, 0, 0] as [number, number, number, number] };
  const height = (lines.length - 1) * style.leading + style.size * 1.36 + 2;
  return [frame(width, height), ...lines.map((line) => lineNode(line, ink, context, more))];
}

function frame(width: number, height: number): Content {
  return {
    canvas: [
      {
        type: 'rect',
        x: 0,
        y: -1,
        w: width,
        h: height,
        r: 1.5,
        color: MISSING_PAPER,
        lineColor: MISSING_INK,
        lineWidth: BORDER,
        dash: DASH,
      },
    ],
    relativePosition: { x: 0, y: 0 },
  };
}

/** The dashed line around a block. */
const BORDER = 0.6;

/** Between the edge of a block and its text. */
export const BLOCK_INSET = 4;

/** A marker as a block of its own, over the width. */
export function markerBlock(
  runs: Line,
  style: TextStyle,
  width: number,
  context: PdfContext,
): Laid {
  const inset = { x: 8, y: BLOCK_INSET };
  const lines = breakLines(
    segmentsOf(runs, style.face, context),
    style,
    width - 2 * inset.x,
    context,
  );
  const ink = { ...style, colour: MISSING_INK };
  const height = lines.length * style.leading + 2 * inset.y;
  const node: Content = {
    table: {
      widths: [width - 2 * inset.x - 2 * BORDER],
      body: [[{ stack: [...lineNodes(lines, ink, context)] }]],
    },
    layout: {
      ...box,
      paddingLeft: () => inset.x,
      paddingRight: () => inset.x,
      paddingTop: () => inset.y,
      paddingBottom: () => inset.y,
    },
  };
  return {
    nodes: [lines.length <= 6 ? together([node]) : node],
    height,
    lead: Math.min(height, 4 * style.leading),
  };
}

const box = {
  hLineWidth: () => BORDER,
  vLineWidth: () => BORDER,
  hLineColor: () => MISSING_INK,
  vLineColor: () => MISSING_INK,
  hLineStyle: () => ({ dash: DASH }),
  vLineStyle: () => ({ dash: DASH }),
  fillColor: () => MISSING_PAPER,
};
