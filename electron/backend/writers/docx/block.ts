import {
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  type Table,
} from 'docx';
import type {
  Aside,
  Block,
  Contents,
  Frame,
  Label,
  Line,
} from '../../../../shared/document/model.ts';
import type { DocxContext } from './context.ts';
import { fieldsDocx } from './fields.ts';
import { headingDocx } from './heading.ts';
import { runsDocx } from './runs.ts';
import { line, MISSING, RULE } from './style.ts';
import { tableDocx } from './table.ts';

export type DocxBlock = Paragraph | Table;

const toned = {
  plain: {},
  small: { style: 'Small' },
  // 2.5 mm, for writing by hand, and 13 mm, for a signature.
  answer: { spacing: { before: 142, after: 0 } },
  sign: { spacing: { before: 737, after: 0 } },
} as const;

/** One block as Word paragraphs and tables. */
export function blockDocx(block: Block, context: DocxContext): DocxBlock[] {
  switch (block.kind) {
    case 'heading':
      return headingDocx(block, context);
    case 'paragraph':
      return [paragraph(block.runs, context, toned[block.tone ?? 'plain'])];
    case 'list':
      return block.items.map((item) => paragraph(item, context, { bullet: { level: 0 } }));
    case 'table':
      // Word joins tables that touch; the paragraph between also gives the air below.
      return [tableDocx(block, context), paragraph([], context, { style: 'Small' })];
    case 'fields':
      return [fieldsDocx(block, context, blockDocx), paragraph([], context, { style: 'Small' })];
    case 'marker':
      return [paragraph(block.runs.map(plainRun), context, markerLook())];
    case 'frame':
      return frameDocx(block, context);
    case 'label':
      return labelDocx(block, context);
    case 'aside':
      return asideDocx(block, context);
    case 'contents':
      return contentsDocx(block, context);
    case 'picture':
      // Word wants a bitmap beside every vector picture, and there is none: the table says the same.
      return blockDocx(block.table, context);
  }
}

const paragraph = (runs: Line, context: DocxContext, look: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    ...(context.tight ? { spacing: { after: 40 } } : {}),
    ...(context.held ? { keepNext: true } : {}),
    ...look,
    children: runsDocx(runs, context),
  });

/** Inside the dashed block a missing run needs no frame of its own. */
const plainRun = (run: Line[number]): Line[number] =>
  run.origin === 'missing' ? { ...run, origin: 'fixed' } : run;

function markerLook(): IParagraphOptions {
  const edge = line('DASHED', 8, MISSING.edge, 4);
  return {
    border: { top: edge, bottom: edge, left: edge, right: edge },
    shading: { type: ShadingType.CLEAR, fill: MISSING.ground, color: 'auto' },
    indent: { left: 100, right: 100 },
    keepLines: true,
  };
}

function frameDocx({ blocks }: Frame, context: DocxContext): DocxBlock[] {
  const rule = (): Paragraph =>
    new Paragraph({
      border: { top: line('SINGLE', 8, context.accent) },
      spacing: { before: 160, after: 0, line: 120, lineRule: 'exact' },
    });
  return [rule(), ...blocks.flatMap((block) => blockDocx(block, context)), rule()];
}

/** Neighbouring paragraphs with the same border and indent share one box in Word. */
function labelDocx({ title, lines }: Label, context: DocxContext): DocxBlock[] {
  const edge = line('DOUBLE', 6, context.accent, 20);
  const look: IParagraphOptions = {
    border: { top: edge, bottom: edge, left: edge, right: edge },
    indent: { left: 500, right: 500 },
  };
  return [
    ...headingDocx(title, context, look),
    ...lines.map((runs) => paragraph(runs, context, look)),
    paragraph([], context, { spacing: { after: 400 } }),
  ];
}

function asideDocx({ title, blocks }: Aside, context: DocxContext): DocxBlock[] {
  const rule = { top: line('SINGLE', 4, RULE, 6) };
  const content = blocks.flatMap((block) =>
    blockDocx(block.kind === 'paragraph' ? { ...block, tone: 'small' } : block, context),
  );
  return [paragraph(title, context, { style: 'AsideTitle', border: rule }), ...content];
}

function contentsDocx({ label, entries }: Contents, context: DocxContext): DocxBlock[] {
  const jumps = entries.map(({ runs, anchor }) => {
    const children = runsDocx(runs, context);
    const jump = new InternalHyperlink({ anchor: context.bookmark(anchor), children });
    return new Paragraph({ children: [jump] });
  });
  return [paragraph(label, context, { style: 'FieldLabel' }), ...jumps];
}
