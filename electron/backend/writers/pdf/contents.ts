import type { Column } from 'pdfmake/interfaces.js';
import type { Contents } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { labelled, labelOf, VALUE_LEFT } from './fields.ts';
import { segmentsOf } from './glyphs.ts';
import { targetOf } from './heading.ts';
import { type Laid, under } from './laid.ts';
import { breakLines } from './lines.ts';
import { lineNode } from './text.ts';
import type { Page } from './theme.ts';

/** Room for the page number right of an entry. */
const NUMBER_WIDTH = 36;

/** Entries with the page on which their heading stands; they look like a field. */
export function contents(block: Contents, page: Page, context: PdfContext): Laid {
  const entries = block.entries.map((entry) =>
    entryOf(entry, page.textWidth - VALUE_LEFT, context),
  );
  const label = labelOf({ label: block.label }, page, context);
  return labelled(label, under(entries, 1), 0, page, context);
}

function entryOf(
  { runs, anchor }: Contents['entries'][number],
  width: number,
  context: PdfContext,
): Laid {
  const { body } = context.theme;
  const textWidth = width - NUMBER_WIDTH;
  const lines = breakLines(segmentsOf(runs, body.face, context), body, textWidth, context);
  const known = context.anchors.has(anchor);
  const jump = known ? { linkToDestination: targetOf(anchor) } : {};
  const text: Column = {
    stack: lines.map((line) => lineNode(line, body, context, jump)),
    width: textWidth,
  };
  const style = {
    font: body.face,
    fontSize: body.size,
    color: body.colour,
    alignment: 'right' as const,
    width: NUMBER_WIDTH,
  };
  const number: Column = {
    text: known ? [{ pageReference: targetOf(anchor), ...jump }] : '',
    ...style,
  };
  const height = lines.length * body.leading;
  return { nodes: [{ columns: [text, number] }], height, lead: height };
}
