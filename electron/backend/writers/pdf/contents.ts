import type { Column } from 'pdfmake/interfaces.js';
import type { Contents } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { labelled, labelOf, VALUE_LEFT } from './fields.ts';
import { segmentsOf } from './glyphs.ts';
import { targetOf } from './heading.ts';
import { type Laid, under } from './laid.ts';
import { breakLines } from './lines.ts';
import { lineNode, lineNodes } from './text.ts';
import type { Page } from './theme.ts';

/** Room for the page number right of an entry. */
const NUMBER_WIDTH = 36;

/** Entries with the page on which their heading stands; they look like a field. */
export function contents(block: Contents, page: Page, context: PdfContext): Laid {
  const label = labelOf({ label: block.label }, page, context);
  const entries = entriesOf(block, page.textWidth - VALUE_LEFT, 1, context);
  return labelled(label, entries, 0, page, context);
}

/** On a page of its own it has a title, as the pages behind it have. */
export function contentsPage(block: Contents, page: Page, context: PdfContext): Laid {
  const { title } = context.theme;
  const lines = breakLines(
    segmentsOf(block.label, title.face, context),
    title,
    page.textWidth,
    context,
  );
  const height = lines.length * title.leading;
  const head = { nodes: lineNodes(lines, title, context), height, lead: height };
  return under([head, entriesOf(block, page.textWidth, 5, context)], 12);
}

const entriesOf = (block: Contents, width: number, gap: number, context: PdfContext): Laid =>
  under(
    block.entries.map((entry) => entryOf(entry, width, context)),
    gap,
  );

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
