import type { Aside } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { fields } from './fields.ts';
import { type Laid, partsOf, reserve, rule, spaced, under } from './laid.ts';
import { paragraph } from './paragraph.ts';
import { HAIRLINE, INK_SOFT, type Page } from './theme.ts';
import { valueBlock } from './value.ts';

const ABOVE = 8;

/** What goes beyond the duty: under a rule, smaller. */
export function aside(block: Aside, page: Page, context: PdfContext): Laid {
  const { theme } = context;
  const width = page.textWidth;
  const smaller: PdfContext = {
    ...context,
    theme: {
      ...theme,
      body: theme.small,
      label: { ...theme.label, size: theme.small.size, leading: theme.small.leading },
    },
  };
  const title = paragraph(
    block.title,
    { ...theme.small, face: 'strong', colour: INK_SOFT },
    width,
    context,
  );
  const parts = block.blocks.map((part) =>
    part.kind === 'fields'
      ? fields(part, page, smaller)
      : valueBlock(part, { width, page, left: 0, above: 0, closed: true }, smaller),
  );
  const body = under([title, ...parts], 3);
  const lead = ABOVE + title.height + (parts[0]?.lead ?? 0);
  return {
    nodes: [...reserve(lead, page), rule(width, 0.5, HAIRLINE), spaced(body.nodes, ABOVE)],
    height: ABOVE + body.height,
    lead,
    parts: partsOf(body, ABOVE),
  };
}
