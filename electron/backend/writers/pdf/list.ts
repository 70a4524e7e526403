import type { List } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import type { Laid } from './laid.ts';
import { widthOf } from './lines.ts';
import { paragraph } from './paragraph.ts';
import type { TextStyle } from './theme.ts';

/** pdfmake hangs the dot on the first line of an item; its indent is as wide as this text. */
const INDENT = '9. ';

/** A list with dots. */
export function list(
  { items }: List,
  style: TextStyle,
  gap: number,
  width: number,
  context: PdfContext,
): Laid {
  const indent = widthOf(INDENT, style.face, style.size, context);
  const laid = items.map(({ length }, index) => ({
    length,
    item: paragraph(items[index] ?? [], style, width - indent, context),
  }));
  const height = laid.reduce((sum, { item }) => sum + item.height, gap * (laid.length - 1));
  return {
    nodes: [
      {
        ul: laid.map(({ item }, index) => ({
          stack: [...item.nodes],
          margin: [0, index === 0 ? 0 : gap, 0, 0],
        })),
        font: style.face,
        fontSize: style.size,
        color: style.colour,
      },
    ],
    height,
    lead: laid[0]?.item.lead ?? 0,
    parts: laid.map(({ item }, index) => ({ height: item.height + (index === 0 ? 0 : gap) })),
  };
}
