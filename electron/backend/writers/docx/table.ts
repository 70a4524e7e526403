import {
  Table as DocxTable,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Cell, Column, Table } from '../../../../shared/document/model.ts';
import type { DocxContext } from './context.ts';
import { letterRun, runsDocx } from './runs.ts';
import { INK, line, NO_LINE, RULE } from './style.ts';

/** Air between columns, in twips. */
const GUTTER = 140;

const CELL_MARGINS = { top: 30, bottom: 30, left: 0, right: GUTTER };

/** A table of fixed widths whose head returns on every page and whose rows are not torn. */
export function tableDocx(table: Table, context: DocxContext): DocxTable {
  const widths = table.columns.map(({ width }) => Math.round((width / 100) * context.width));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, at) => headCell(column, widths[at] ?? 0, context)),
  });
  const rows = table.rows.map((row) => rowDocx(row, widths, context));
  return new DocxTable({
    rows: [head, ...rows],
    columnWidths: widths,
    width: { size: context.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    borders: {
      top: NO_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
      insideHorizontal: line('SINGLE', 4, RULE),
      bottom: line('SINGLE', 4, RULE),
    },
  });
}

function headCell({ head, letter }: Column, width: number, context: DocxContext): TableCell {
  const mark = letter ? [letterRun(letter, context)] : [];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { bottom: line('SINGLE', 8, INK) },
    children: [
      new Paragraph({ style: 'TableHead', children: [...mark, ...runsDocx(head, context)] }),
    ],
  });
}

function rowDocx(row: readonly Cell[], widths: readonly number[], context: DocxContext): TableRow {
  const cells = row.map(
    (cell, at) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        children: cellParagraphs(cell, context),
      }),
  );
  return new TableRow({ cantSplit: true, children: cells });
}

/** Word refuses a cell without a paragraph, so an empty cell holds an empty one. */
function cellParagraphs(cell: Cell, context: DocxContext): Paragraph[] {
  return (cell.length > 0 ? cell : [[]]).map(
    (runs) => new Paragraph({ style: 'TableText', children: runsDocx(runs, context) }),
  );
}
