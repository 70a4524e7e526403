import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { Field, Fields } from '../../../../shared/document/model.ts';
import type { DocxContext } from './context.ts';
import { letterRun, runsDocx } from './runs.ts';
import { line, NO_LINE, QUIET, RULE } from './style.ts';

/** Share of the label column; with the letter before the label it takes a little over a quarter. */
const LABEL_SHARE = 0.28;

const CELL_MARGINS = { top: 60, bottom: 60, left: 0, right: 100 };

type WriteValue = (block: Field['value'][number], context: DocxContext) => (Paragraph | Table)[];

/** Labels left, what the register says right; `writeValue` writes the blocks of a value. */
export function fieldsDocx(fields: Fields, context: DocxContext, writeValue: WriteValue): Table {
  const label = Math.round(context.width * LABEL_SHARE);
  const value = context.width - label;
  // Who signs on another page than his name stands on, signs for nothing.
  const isSigned = fields.rows.some((row) => row.value.some(isToSign));
  const held = (row: Field) => isSigned && row !== fields.rows.at(-1);
  return new Table({
    rows: fields.rows.map((row) =>
      rowDocx(row, { label, value }, { ...context, held: held(row) }, writeValue),
    ),
    columnWidths: [label, value],
    width: { size: context.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    borders: {
      top: line('SINGLE', 4, RULE),
      bottom: line('SINGLE', 4, RULE),
      insideHorizontal: line('SINGLE', 4, RULE),
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
  });
}

const isToSign = (block: Field['value'][number]): boolean =>
  block.kind === 'paragraph' && block.tone === 'sign';

/** Blocks that a row may hold to be kept on one page: more would leave much of the page before it empty. */
const KEPT_BLOCKS = 12;

/** A row that holds a table may be longer than a page; the rows of the table are kept whole instead. */
const isKept = ({ value }: Field): boolean =>
  value.length <= KEPT_BLOCKS && !value.some(({ kind }) => kind === 'table');

function rowDocx(
  field: Field,
  { label, value }: { readonly label: number; readonly value: number },
  context: DocxContext,
  writeValue: WriteValue,
): TableRow {
  const inner: DocxContext = { ...context, width: value - CELL_MARGINS.right, tight: true };
  const blocks = field.value.flatMap((block) => writeValue(block, inner));
  const last = blocks.at(-1);
  // A cell must end in a paragraph, or Word calls the file damaged.
  const closed =
    last instanceof Paragraph ? blocks : [...blocks, new Paragraph({ spacing: { after: 0 } })];
  return new TableRow({
    cantSplit: isKept(field),
    children: [
      new TableCell({
        width: { size: label, type: WidthType.DXA },
        children: labelParagraphs(field, { ...context, width: label }),
      }),
      new TableCell({ width: { size: value, type: WidthType.DXA }, children: closed }),
    ],
  });
}

function labelParagraphs({ letter, label, hint }: Field, context: DocxContext): Paragraph[] {
  const mark = letter ? [letterRun(letter, context)] : [new TextRun('')];
  const name = new Paragraph({
    style: 'FieldLabel',
    keepNext: context.held === true,
    children: [...mark, ...runsDocx(label, context)],
  });
  if (!hint?.length) return [name];
  return [
    name,
    new Paragraph({ style: 'Small', run: { color: QUIET }, children: runsDocx(hint, context) }),
  ];
}
