/** Hairline tables of fixed widths: pdfmake's `*` columns run off the page with long words. */
import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { Column, Letter, Table } from '../../../../shared/document/model.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { type Laid, spaced } from './laid.ts';
import { breakLines } from './lines.ts';
import { cell, cellLines } from './paragraph.ts';
import { piecesOf } from './pieces.ts';
import { SubstitutionLog } from './substitution.ts';
import { lineNode, lineNodes } from './text.ts';
import { HAIRLINE, INK, type Page, type TextStyle } from './theme.ts';

export interface TablePlace {
  readonly width: number;
  readonly page: Page;
  /** Left of where it stands, for a table that is the value of a field. */
  readonly left: number;
  readonly above: number;
  /** Drawn with the head, on each page again: the rule and the label of a field. */
  readonly beside?: {
    readonly nodes: readonly Content[];
    readonly top: number;
    readonly height: number;
  };
  /** A line under the last row; a field's table goes without, the next field has its rule. */
  readonly closed: boolean;
}

const GUTTER = 8;
const HEAD_BELOW = 3;
const HEAD_RULE = 1;
const ROW_RULE = 0.5;
/** Keeps the rest of a row that was cut off the rule of the head overleaf. */
const CUT_ABOVE = 2;

/** In points: a table no higher is not parted from the words above it. */
const KEPT_HEIGHT = 90;

/** A row higher than this share of a page is cut; pdfmake loses what is higher than a page. */
const KEPT_SHARE = 0.5;

interface Measured {
  readonly cells: readonly Laid[];
  readonly height: number;
  /** Belongs to the row above: no rule and no space between them. */
  readonly goesOn?: true;
}

/** A table; its head is repeated on each page and the first row stays with it. */
export function table(block: Table, place: TablePlace, context: PdfContext): Laid {
  const wide = place.page.orientation === 'landscape';
  const { theme } = context;
  const style = wide ? theme.wideTable : theme.table;
  const padding = wide ? theme.wideRow : theme.row;
  const widths = contentWidths(block.columns, place.width);
  const head = headCells(block.columns, widths, context);
  const limit = place.page.textHeight * KEPT_SHARE;
  const rows = block.rows.flatMap((row) => {
    const whole = measureRow(row, widths, style, context);
    return whole.height <= limit ? [whole] : cutRow(row, widths, style, context);
  });
  const rowRoom = padding.above + padding.below + ROW_RULE;
  const top = place.beside?.top ?? 0;
  const headHeight = top + head.height + HEAD_BELOW + HEAD_RULE;
  const firstRow = rows[0]?.height ?? 0;
  const repeated = headHeight <= limit / 2;
  const height =
    headHeight +
    rows.reduce((sum, row) => sum + row.height + (row.goesOn ? CUT_ABOVE : rowRoom), 0);
  const node: Content = {
    table: {
      widths: [...widths],
      headerRows: repeated ? 1 : 0,
      keepWithHeaderRows: repeated && firstRow > 0 && firstRow <= limit ? 1 : 0,
      dontBreakRows: repeated && rows.every(({ height }) => height <= limit),
      body: [headRow(head.cells, place), ...rows.map(({ cells }) => cells.map(cellNode))],
    },
    layout: layoutOf(rows, top, padding, place.closed),
    margin: [place.left, place.above, 0, Math.max(0, top + (place.beside?.height ?? 0) - height)],
  };
  return {
    nodes: [node],
    height: place.above + height,
    lead:
      place.above +
      (height <= KEPT_HEIGHT ? height : headHeight + Math.min(firstRow + rowRoom, limit)),
    parts: rows.map((row, index) => ({
      height:
        row.height +
        (row.goesOn ? CUT_ABOVE : rowRoom) +
        (index === 0 ? place.above + headHeight : 0),
      ...(repeated ? { again: headHeight } : {}),
    })),
  };
}

/** Shares of the width as points, without the gutter between columns. */
function contentWidths(columns: readonly Column[], width: number): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map(
    (column, index) => (width * column.width) / shares - (index < columns.length - 1 ? GUTTER : 0),
  );
}

function measureRow(
  row: Table['rows'][number],
  widths: readonly number[],
  style: TextStyle,
  context: PdfContext,
): Measured {
  const cells = widths.map((width, index) => {
    return cell(row[index] ?? [], style, width, context);
  });
  return { cells, height: Math.max(style.leading, ...cells.map(({ height }) => height)) };
}

/** Laid a second time, so what its characters are replaced by is not counted again. */
function cutRow(
  row: Table['rows'][number],
  widths: readonly number[],
  style: TextStyle,
  context: PdfContext,
): readonly Measured[] {
  const uncounted = { ...context, log: new SubstitutionLog() };
  const lines = widths.map((width, index) => cellLines(row[index] ?? [], style, width, uncounted));
  return piecesOf(lines).map((cells, piece) => ({
    cells,
    height: Math.max(style.leading, ...cells.map(({ height }) => height)),
    ...(piece > 0 ? { goesOn: true as const } : {}),
  }));
}

/** Heads stand on the rule; the letters of Art. 30 stand on a line of their own above them. */
function headCells(
  columns: readonly Column[],
  widths: readonly number[],
  context: PdfContext,
): Measured {
  const { tableHead, letter } = context.theme;
  const lettered = columns.some((column) => column.letter) ? letter.leading - 1 : 0;
  const heads = columns.map((column, index) =>
    breakLines(
      segmentsOf(column.head, tableHead.face, context),
      tableHead,
      widths[index] ?? 0,
      context,
    ),
  );
  const most = Math.max(...heads.map((lines) => lines.length));
  const height = lettered + most * tableHead.leading;
  const cells = heads.map((lines, index): Laid => {
    const mark = letterNodes(columns[index]?.letter, context);
    const lowered = lettered + (most - lines.length) * tableHead.leading;
    return {
      nodes: [...mark, spaced(lineNodes(lines, tableHead, context), lowered)],
      height,
      lead: height,
    };
  });
  return { cells, height };
}

function letterNodes(letter: Letter | undefined, context: PdfContext): readonly Content[] {
  if (!letter) return [];
  const style = { ...context.theme.letter, colour: context.accent };
  const line = { segments: [{ text: `(${letter})`, face: 'letter' as const }], width: 0 };
  return [lineNode(line, style, context, { relativePosition: { x: 0, y: 0 } })];
}

function headRow(cells: readonly Laid[], { beside }: TablePlace): TableCell[] {
  return cells.map(
    (head, index): TableCell => ({
      stack: [...(index === 0 && beside ? beside.nodes : []), ...head.nodes],
    }),
  );
}

function cellNode(laid: Laid): TableCell {
  const [only, ...more] = laid.nodes;
  if (only !== undefined && more.length === 0) return only;
  return only === undefined ? { text: '' } : { stack: [...laid.nodes] };
}

function layoutOf(
  rows: readonly Measured[],
  top: number,
  padding: { above: number; below: number },
  closed: boolean,
): CustomTableLayout {
  return {
    hLineWidth: (line) => {
      if (line === 0 || rows[line - 1]?.goesOn) return 0;
      if (line === 1) return HEAD_RULE;
      return line > rows.length && !closed ? 0 : ROW_RULE;
    },
    hLineColor: (line) => (line === 1 ? INK : HAIRLINE),
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : GUTTER),
    paddingTop: (row) => (row === 0 ? top : rows[row - 1]?.goesOn ? CUT_ABOVE : padding.above),
    paddingBottom: (row) => (row === 0 ? HEAD_BELOW : rows[row]?.goesOn ? 0 : padding.below),
  };
}
