/** A picture: shapes as vectors, texts as lines of our own so that no character is lost. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Picture, PictureText } from '../../../../shared/document/model.ts';
import { paperPalette } from '../../../../shared/pictures/paint.ts';
import { looks } from '../../../../shared/pictures/type.ts';
import { shapesSvg } from '../picture-svg.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { fits, type Laid, together, under } from './laid.ts';
import { table } from './table.ts';
import { lineNode } from './text.ts';
import { INK, INK_SOFT, type Page, type TextStyle } from './theme.ts';

const ABOVE_TABLE = 8;
/** Share of a page that a picture may take. */
const HIGHEST = 0.7;

/** The picture over the width of the page, and its table below where that is shown. */
export function picture(block: Picture, page: Page, context: PdfContext): Laid {
  // On paper that lies on its side a picture as wide as the page would be higher than the page.
  const scale = Math.min(
    (page.textWidth * context.theme.pictures[block.name]) / block.width,
    (page.textHeight * HIGHEST) / block.height,
    1.15,
  );
  const size = { width: block.width * scale, height: block.height * scale };
  const drawing: Content[] = [
    { svg: svgOf(block, context), ...size, relativePosition: { x: 0, y: 0 } },
    ...block.texts.flatMap((text) => rowsOf(text, scale, context)),
    { canvas: [], margin: [0, size.height, 0, 0] },
  ];
  const { height } = size;
  const place = { width: page.textWidth, page, left: 0, above: 0, closed: true };
  const drawn: Laid = { nodes: [together(drawing)], height, lead: height };
  if (!block.tableShown) return drawn;
  const whole = under([drawn, table(block.table, place, context)], ABOVE_TABLE);
  // Alone on the next page nobody would know what the table is about.
  return fits(whole.height, page)
    ? { nodes: [together(whole.nodes)], height: whole.height, lead: whole.height }
    : whole;
}

function svgOf(block: Picture, { accent }: PdfContext): string {
  const { width, height } = block;
  const shapes = shapesSvg(block, paperPalette(accent));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}</svg>`;
}

function rowsOf(text: PictureText, scale: number, context: PdfContext): readonly Content[] {
  const { size, leading, strong } = looks[text.look];
  const style: TextStyle = {
    face: strong ? 'strong' : 'sans',
    size: size * scale,
    leading: leading * scale,
    colour: text.look === 'head' || text.look === 'detail' ? INK_SOFT : INK,
  };
  const [origin] = text.runs;
  if (!origin) return [];
  return text.rows.map((row, at): Content => {
    const segments = segmentsOf([{ ...origin, text: row }], style.face, context);
    const relativePosition = { x: text.x * scale, y: text.y * scale + at * style.leading };
    return lineNode({ segments, width: 0 }, style, context, { relativePosition });
  });
}
