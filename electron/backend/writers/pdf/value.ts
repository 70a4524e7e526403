import type { List, Marker, Paragraph, Table } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { type Laid, spaced, together } from './laid.ts';
import { list } from './list.ts';
import { markerBlock } from './marker.ts';
import { paragraph } from './paragraph.ts';
import { type TablePlace, table } from './table.ts';
import { mm } from './theme.ts';

/** For writing by hand, and for a signature. */
const roomAbove = { answer: mm(2.5), sign: mm(13) };

function withRoom({ nodes, height }: Laid, room: number): Laid {
  const whole = height + room;
  return { nodes: [together([spaced(nodes, room)])], height: whole, lead: whole };
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
      return block.tone === 'answer' || block.tone === 'sign'
        ? withRoom(laid, roomAbove[block.tone])
        : laid;
    }
    case 'list':
      return list(block, theme.body, theme.gap, place.width, context);
    case 'marker':
      return markerBlock(block.runs, theme.body, place.width, context);
    case 'table':
      return table(block, place, context);
  }
}
