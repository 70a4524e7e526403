import type { List, Marker, Paragraph, Table } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { type Laid, spaced, together } from './laid.ts';
import { list } from './list.ts';
import { markerBlock } from './marker.ts';
import { paragraph } from './paragraph.ts';
import { type TablePlace, table } from './table.ts';
import { mm } from './theme.ts';

/** For a signature by hand. */
const SIGNATURE = mm(13);

function withRoom({ nodes, height }: Laid): Laid {
  const whole = height + SIGNATURE;
  return { nodes: [together([spaced(nodes, SIGNATURE)])], height: whole, lead: whole };
}

/** A block that can be the value of a field or stand in running text. */
export function valueBlock(
  block: Paragraph | List | Table | Marker,
  place: TablePlace,
  context: PdfContext,
): Laid {
  const { theme } = context;
  switch (block.kind) {
    case 'paragraph': {
      const style = block.tone === 'small' ? theme.small : theme.body;
      const laid = paragraph(block.runs, style, place.width, context);
      return block.tone === 'sign' ? withRoom(laid) : laid;
    }
    case 'list':
      return list(block, theme.body, theme.gap, place.width, context);
    case 'marker':
      return markerBlock(block.runs, theme.body, place.width, context);
    case 'table':
      return table(block, place, context);
  }
}
