/** The label on the cover: the title in a double-ruled box, as on a bound book. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Label, Line } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { heading } from './heading.ts';
import { fits, type Laid, spaced, together, under } from './laid.ts';
import { breakLines } from './lines.ts';
import { lineNodes } from './text.ts';
import { INK_SOFT, mm, type Page } from './theme.ts';

const SIDE = mm(11);
/** The rules of the box, the outer one heavier. */
const OUTER = 1.4;
const INNER = 0.8;
const BETWEEN = 3.4;

export function label(block: Label, page: Page, context: PdfContext): Laid {
  const { coverRoom } = context.theme;
  const width = page.textWidth - 2 * SIDE;
  const title = heading(block.title, { style: context.theme.cover, width, page }, context);
  const lines = under(
    block.lines.map((line, index) => labelLine(line, index, width, context)),
    2,
  );
  const inner = title.height + 10 + lines.height;
  const height = inner + coverRoom.above + coverRoom.below;
  if (!fits(height, page)) return under([title, lines], 10);
  const body: Content[] = [
    box(page.textWidth, height, context.accent),
    spaced([...title.nodes, spaced(lines.nodes, 10)], coverRoom.above, SIDE, coverRoom.below),
  ];
  return { nodes: [together(body)], height, lead: height };
}

function labelLine(line: Line, index: number, width: number, context: PdfContext): Laid {
  const { coverName, body } = context.theme;
  const style = index === 0 ? coverName : { ...body, colour: INK_SOFT };
  const lines = breakLines(segmentsOf(line, style.face, context), style, width, context);
  const height = lines.length * style.leading;
  return { nodes: lineNodes(lines, style, context), height, lead: height };
}

function box(width: number, height: number, colour: string): Content {
  const rectangle = (inset: number, lineWidth: number) => ({
    type: 'rect' as const,
    x: inset,
    y: inset,
    w: width - 2 * inset,
    h: height - 2 * inset,
    r: 1.5,
    lineWidth,
    lineColor: colour,
  });
  return {
    canvas: [rectangle(OUTER / 2, OUTER), rectangle(OUTER + BETWEEN, INNER)],
    relativePosition: { x: 0, y: 0 },
  };
}
