/** Label left, value right, a rule above each; the letters of Art. 30 hang in the margin. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Field, Fields, Letter, Line } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { fits, type Laid, partsOf, reserve, rule, spaced, together, under } from './laid.ts';
import { breakLines, widthOf } from './lines.ts';
import { BLOCK_INSET } from './marker.ts';
import { paragraph } from './paragraph.ts';
import { baseline, lineNode } from './text.ts';
import { HAIRLINE, mm, type Page } from './theme.ts';
import { valueBlock } from './value.ts';

const LABEL_WIDTH = mm(41);
export const VALUE_LEFT = mm(46);
/** Between the letter and the text. */
const LETTER_GAP = mm(4);
/** A field up to this share of a page is not torn. */
const KEPT_SHARE = 0.3;
const LEAD_LINES = 3;
const TALLEST_LABEL = 0.25;

export function fields({ rows }: Fields, page: Page, context: PdfContext): Laid {
  return under(
    rows.map((row, index) =>
      field(row, index === 0 ? 0 : context.theme.field.below, page, context),
    ),
  );
}

export function field(row: Field, above: number, page: Page, context: PdfContext): Laid {
  const [first] = row.value;
  const width = page.textWidth - VALUE_LEFT;
  const label = labelOf(row, page, context);
  if (label.height > page.textHeight * TALLEST_LABEL) return underLabel(row, above, page, context);
  if (first?.kind !== 'table') {
    const value = under(valuesOf(row.value, width, page, context), context.theme.gap);
    return labelled(label, first?.kind === 'marker' ? raised(value) : value, above, page, context);
  }
  const top =
    context.theme.field.above +
    baseline(context.theme.label, context) -
    baseline(context.theme.tableHead, context);
  const beside = {
    nodes: label.at(-VALUE_LEFT, -top, context.theme.field.above - top),
    top,
    height: label.height,
  };
  const head = valueBlock(
    first,
    { width, page, left: VALUE_LEFT, above, beside, closed: false },
    context,
  );
  const rest = row.value
    .slice(1)
    .map((block) => valueBlock(block, { width, page, left: 0, above: 0, closed: false }, context));
  const more = under(rest, context.theme.gap);
  if (more.nodes.length === 0) return head;
  return {
    nodes: [...head.nodes, spaced(more.nodes, context.theme.gap, VALUE_LEFT)],
    height: head.height + more.height + context.theme.gap,
    lead: head.lead,
    parts: [...partsOf(head), ...partsOf(more, context.theme.gap)],
  };
}

/** The blocks of a value; the name of something does not part from what is said of it. */
function valuesOf(
  blocks: Field['value'],
  width: number,
  page: Page,
  context: PdfContext,
): readonly Laid[] {
  const place = { width, page, left: 0, above: 0, closed: false };
  const laid: Laid[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = valueBlock(block, place, context);
    const before = blocks[index - 1];
    const name = before && isName(before) && !isName(block) ? laid.at(-1) : undefined;
    const both = name && under([name, next], context.theme.gap);
    if (both && fits(both.height, page))
      laid[laid.length - 1] = {
        nodes: [together(both.nodes)],
        height: both.height,
        lead: both.height,
      };
    else laid.push(next);
  }
  return laid;
}

const isName = (block: Field['value'][number]): boolean =>
  block.kind === 'paragraph' && block.runs.length > 0 && block.runs.every(({ strong }) => strong);

/** A label of a page long cannot stand beside anything: it goes above. */
function underLabel(
  { label, hint, value }: Field,
  above: number,
  page: Page,
  context: PdfContext,
): Laid {
  const { theme } = context;
  const width = page.textWidth;
  const rows = value.map((block) =>
    valueBlock(block, { width, page, left: 0, above: 0, closed: true }, context),
  );
  const parts = [
    paragraph(label, theme.label, width, context),
    paragraph(hint ?? [], theme.hint, width, context),
    ...rows,
  ];
  const laid = under(parts, theme.gap);
  return {
    nodes: [
      spaced([rule(width, 0.5, HAIRLINE), spaced(laid.nodes, context.theme.field.above)], above),
    ],
    height: above + context.theme.field.above + laid.height,
    lead: above + context.theme.field.above + laid.lead,
  };
}

/** Lifts a block so that its first line stands on the line of the label. */
function raised(value: Laid): Laid {
  return {
    ...value,
    nodes: [spaced(value.nodes, -BLOCK_INSET)],
    height: value.height - BLOCK_INSET,
  };
}

interface Label {
  /** Nodes without height: the rule at one place, the words at another. */
  at(x: number, ruleY: number, y: number): readonly Content[];
  readonly height: number;
}

/** Label and value beside each other; short ones on one page, long ones with their first lines. */
export function labelled(
  label: Label,
  value: Laid,
  above: number,
  page: Page,
  context: PdfContext,
): Laid {
  const room = Math.max(0, label.height - value.height);
  const height = above + context.theme.field.above + value.height + room;
  const beside = label.at(0, -context.theme.field.above, 0);
  const body = spaced(value.nodes, 0, VALUE_LEFT, room);
  if (height <= page.textHeight * KEPT_SHARE) {
    return {
      nodes: [spaced([together([spaced([...beside, body], context.theme.field.above)])], above)],
      height,
      lead: height,
    };
  }
  const lead =
    context.theme.field.above +
    Math.max(label.height, value.lead, LEAD_LINES * context.theme.body.leading);
  return {
    nodes: [
      ...reserve(above + lead, page),
      spaced([...beside, body], above + context.theme.field.above),
    ],
    height,
    lead: above + lead,
    ...(room > 0 ? {} : { parts: partsOf(value, above + context.theme.field.above) }),
  };
}

export function labelOf(
  { label, hint, letter }: Pick<Field, 'label' | 'hint' | 'letter'>,
  page: Page,
  context: PdfContext,
): Label {
  const { theme } = context;
  const lines = breakLines(
    segmentsOf(label, theme.label.face, context),
    theme.label,
    LABEL_WIDTH,
    context,
  );
  const hints = hintLines(hint, context);
  const nodes: Content[] = [
    ...lines.map((line) => lineNode(line, theme.label, context)),
    ...hints.map((line) => lineNode(line, theme.hint, context)),
  ];
  return {
    at: (x, ruleY, y) => [
      rule(page.textWidth, 0.5, HAIRLINE, x, ruleY),
      ...(letter ? [letterNode(letter, x, y, context)] : []),
      { stack: nodes, relativePosition: { x, y } },
    ],
    height: lines.length * theme.label.leading + hints.length * theme.hint.leading,
  };
}

function hintLines(hint: Line | undefined, context: PdfContext) {
  if (!hint) return [];
  const { theme } = context;
  return breakLines(segmentsOf(hint, theme.hint.face, context), theme.hint, LABEL_WIDTH, context);
}

/** The letter on the baseline of its label, its right edge 4 mm left of the text. */
function letterNode(letter: Letter, x: number, y: number, context: PdfContext): Content {
  const { theme, accent } = context;
  const style = { ...theme.letter, colour: accent };
  const text = `(${letter})`;
  const left = x - LETTER_GAP - widthOf(text, 'letter', style.size, context);
  const top = y + baseline(theme.label, context) - baseline(style, context);
  return lineNode({ segments: [{ text, face: 'letter' }], width: 0 }, style, context, {
    relativePosition: { x: left, y: top },
  });
}
