import type { Frame } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { heading } from './heading.ts';
import { type Laid, reserve, rule, spaced, together, under } from './laid.ts';
import type { Page } from './theme.ts';
import { valueBlock } from './value.ts';

const INSET = { above: 11, below: 10 };
const KEPT_SHARE = 0.6;

/** The summary and the right to object: ruled above and below in the accent, set apart (Art. 21(4)). */
export function frame(block: Frame, page: Page, context: PdfContext, parent?: string): Laid {
  const width = page.textWidth;
  const { theme, accent } = context;
  const place = { style: theme.section, width, page, ...(parent === undefined ? {} : { parent }) };
  const inner = under(
    block.blocks.map((part) =>
      part.kind === 'heading'
        ? heading(part, place, context)
        : valueBlock(part, { width, page, left: 0, above: 0, closed: true }, context),
    ),
    theme.gap,
  );
  const height = INSET.above + inner.height + INSET.below;
  const nodes = [
    rule(width, 1, accent),
    spaced(inner.nodes, INSET.above),
    rule(width, 1, accent, 0, INSET.below),
  ];
  if (height <= page.textHeight * KEPT_SHARE) {
    return { nodes: [together([spaced(nodes, 0, 0, INSET.below)])], height, lead: height };
  }
  const lead = INSET.above + inner.lead + 3 * theme.body.leading;
  return {
    nodes: [...reserve(lead, page), ...nodes, spaced([{ canvas: [] }], INSET.below)],
    height,
    lead,
  };
}
