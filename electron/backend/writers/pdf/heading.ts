import type { Content } from 'pdfmake/interfaces.js';
import type { Heading, Line } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { fits, type Laid, spaced, together } from './laid.ts';
import { breakLines, type SetLine } from './lines.ts';
import { lineNode, lineNodes } from './text.ts';
import type { Page, TextStyle } from './theme.ts';

const SUBTITLE_ABOVE = 4;

export interface HeadingPlace {
  readonly style: TextStyle;
  readonly width: number;
  readonly page: Page;
  /** Anchor of the heading it falls under in the bookmarks. */
  readonly parent?: string;
}

export const plainText = (line: Line): string => line.map(({ text }) => text).join('');

/** Names in the file must not meet pdfmake's own. */
export const targetOf = (anchor: string): string => `to-${anchor}`;

/** A heading with the small lines above and below it; bookmark and target of jumps. */
export function heading(block: Heading, place: HeadingPlace, context: PdfContext): Laid {
  const { style, width } = place;
  const above = smallLines(block.eyebrow, context.theme.eyebrow, width, context);
  const below = smallLines(block.subtitle, context.theme.subtitle, width, context);
  const lines = titleLines(block, style, width, context);
  const title = lines.map((line, index) =>
    lineNode(line, style, context, index === 0 ? bookmark(block, place) : {}),
  );
  const nodes = [
    ...above.nodes,
    ...title,
    ...(below.nodes.length > 0 ? [spaced(below.nodes, SUBTITLE_ABOVE)] : []),
  ];
  const height =
    above.height +
    lines.length * style.leading +
    below.height +
    (below.height > 0 ? SUBTITLE_ABOVE : 0);
  return fits(height, place.page)
    ? { nodes: [together(nodes)], height, lead: height }
    : { nodes, height, lead: style.leading };
}

/** How much narrower the lines of a title may become, as shares of the width. */
const TITLE_WIDTHS = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** The title of a document in lines of about the same length: no last word alone. */
function titleLines(
  { level, runs }: Heading,
  style: TextStyle,
  width: number,
  context: PdfContext,
): readonly SetLine[] {
  const segments = segmentsOf(runs, style.face, context);
  const lines = breakLines(segments, style, width, context);
  if (level !== 1 || lines.length === 1 || lines.length > 3) return lines;
  for (const share of TITLE_WIDTHS) {
    const even = breakLines(segments, style, width * share, context);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function smallLines(
  line: Line | undefined,
  style: TextStyle,
  width: number,
  context: PdfContext,
): { nodes: readonly Content[]; height: number } {
  if (!line) return { nodes: [], height: 0 };
  const lines = breakLines(segmentsOf(line, style.face, context), style, width, context);
  return { nodes: lineNodes(lines, style, context), height: lines.length * style.leading };
}

/** A bookmark is for finding one's way; readers show no more of it. */
const LONGEST_BOOKMARK = 200;

const shortened = (text: string): string =>
  text.length > LONGEST_BOOKMARK ? `${text.slice(0, LONGEST_BOOKMARK)}…` : text;

function bookmark(block: Heading, { parent }: HeadingPlace) {
  return {
    id: targetOf(block.anchor),
    outline: true,
    outlineText: shortened(plainText(block.runs)),
    ...(parent === undefined || block.level < 3 ? {} : { outlineParentId: targetOf(parent) }),
  };
}
