/** Lines of text as pdfmake nodes: one node a line, never wrapped again. */
import type { Content, ContentText } from 'pdfmake/interfaces.js';
import type { PdfContext } from './context.ts';
import type { Segment } from './glyphs.ts';
import type { SetLine } from './lines.ts';
import type { TextStyle } from './theme.ts';

/** One line. `more` adds what only some lines have, such as a target or a margin. */
export function lineNode(
  line: SetLine,
  style: TextStyle,
  context: PdfContext,
  more: Partial<ContentText> = {},
): Content {
  const [only] = line.segments;
  const base = { noWrap: true, fontSize: style.size, color: style.colour, ...more };
  if (!only)
    return {
      ...base,
      text: '',
      font: style.face,
      lineHeight: lineHeight(style, style.face, context),
    };
  if (line.segments.length === 1) return { ...base, ...inline(only, style, context) };
  return { ...base, text: line.segments.map((segment) => inline(segment, style, context)) };
}

export function lineNodes(
  lines: readonly SetLine[],
  style: TextStyle,
  context: PdfContext,
): readonly Content[] {
  return lines.map((line) => lineNode(line, style, context));
}

function inline({ text, face, link }: Segment, style: TextStyle, context: PdfContext) {
  return {
    text,
    font: face,
    noWrap: true,
    lineHeight: lineHeight(style, face, context),
    ...(link === undefined ? {} : { link, color: context.accent }),
  };
}

/** pdfmake's factor of a font's own height, so that every line is exactly the leading high. */
function lineHeight(style: TextStyle, face: Segment['face'], { fonts }: PdfContext): number {
  const { ascent, descent } = fonts[face];
  return style.leading / (style.size * (ascent + descent));
}

/** From the top of a line to its baseline, in points. */
export function baseline(style: TextStyle, { fonts }: PdfContext): number {
  return fonts[style.face].ascent * style.size;
}
