/** The reference: the same text laid by hand with pdfkit, without margins, colours or care. */
import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { fontPath } from '../../../electron/backend/writers/pdf/faces.ts';
import type { Block, Cell, Document, Line, Table } from '../../../shared/document/model.ts';
import { type Cost, peakMb } from '../child-process.ts';

const MARGIN = 56;
const LABEL_WIDTH = 110;
const PAD = 3;

const [input = '', output = ''] = process.argv.slice(2);
const document = JSON.parse(readFileSync(input, 'utf8')) as Document;

const start = performance.now();
const pdf = new PDFDocument({ size: 'A4', margin: MARGIN, autoFirstPage: false });
pdf.registerFont('plain', fontPath('sans'));
pdf.registerFont('strong', fontPath('strong'));
pdf.registerFont('title', fontPath('serif'));
const written = createWriteStream(output);
pdf.pipe(written);

interface Box {
  readonly x: number;
  readonly width: number;
}
const textOf = (line: Line): string => line.map((run) => run.text).join('');
const cellText = (cell: Cell): string => cell.map(textOf).join('\n');
const bottom = (): number => pdf.page.height - MARGIN;

function lay(text: string, face: 'plain' | 'strong' | 'title', size: number, box: Box): void {
  pdf.font(face, size).text(text, box.x, pdf.y, { width: box.width });
}

function row(
  texts: readonly string[],
  widths: readonly number[],
  face: 'plain' | 'strong',
  x: number,
): void {
  pdf.font(face, 8.5);
  const heights = texts.map((text, at) =>
    pdf.heightOfString(text, { width: (widths[at] ?? 0) - PAD }),
  );
  const height = Math.max(...heights) + 2 * PAD;
  if (pdf.y + height > bottom()) pdf.addPage({ size: 'A4', margin: MARGIN, layout: layoutNow });
  const top = pdf.y;
  let left = x;
  texts.forEach((text, at) => {
    const width = widths[at] ?? 0;
    pdf.text(text, left, top + PAD, { width: width - PAD });
    left += width;
  });
  pdf
    .moveTo(x, top + height)
    .lineTo(left, top + height)
    .lineWidth(0.5)
    .stroke();
  pdf.y = top + height;
}

function layTable(table: Table, box: Box): void {
  const widths = table.columns.map((column) => (box.width * column.width) / 100);
  row(
    table.columns.map((column) => textOf(column.head)),
    widths,
    'strong',
    box.x,
  );
  for (const cells of table.rows) row(cells.map(cellText), widths, 'plain', box.x);
}

function layBlock(block: Block, box: Box): void {
  switch (block.kind) {
    case 'heading':
      if (block.eyebrow) lay(textOf(block.eyebrow), 'plain', 8.5, box);
      lay(textOf(block.runs), 'title', block.level === 1 ? 21 : 12, box);
      if (block.subtitle) lay(textOf(block.subtitle), 'plain', 9.5, box);
      return;
    // Pictures are no text to lay by hand.
    case 'picture':
      return;
    case 'paragraph':
    case 'marker':
      lay(textOf(block.runs), 'plain', 9.5, box);
      return;
    case 'list':
      for (const item of block.items) lay(`• ${textOf(item)}`, 'plain', 9.5, box);
      return;
    case 'table':
      layTable(block, box);
      return;
    case 'fields':
      for (const field of block.rows) {
        if (pdf.y + 40 > bottom()) pdf.addPage({ size: 'A4', margin: MARGIN, layout: layoutNow });
        const top = pdf.y;
        const label = `${field.letter ? `(${field.letter}) ` : ''}${textOf(field.label)}`;
        lay(label, 'strong', 9.5, { x: box.x, width: LABEL_WIDTH });
        if (field.hint) lay(textOf(field.hint), 'plain', 7.5, { x: box.x, width: LABEL_WIDTH });
        pdf.y = top;
        const value = { x: box.x + LABEL_WIDTH, width: box.width - LABEL_WIDTH };
        for (const part of field.value) layBlock(part, value);
      }
      return;
    case 'label':
      layBlock(block.title, box);
      for (const line of block.lines) lay(textOf(line), 'plain', 9.5, box);
      return;
    case 'aside':
      lay(textOf(block.title), 'strong', 9.5, box);
      for (const inner of block.blocks) layBlock(inner, box);
      return;
    case 'frame':
      for (const inner of block.blocks) layBlock(inner, box);
      return;
    case 'contents':
      for (const entry of block.entries) lay(textOf(entry.runs), 'plain', 9.5, box);
  }
}

let layoutNow: 'portrait' | 'landscape' = 'portrait';
for (const section of document.sections) {
  if (section.newPage || section.orientation !== layoutNow || section === document.sections[0]) {
    layoutNow = section.orientation;
    pdf.addPage({ size: 'A4', margin: MARGIN, layout: layoutNow });
  }
  const box = { x: MARGIN, width: pdf.page.width - 2 * MARGIN };
  for (const block of section.blocks) layBlock(block, box);
}
pdf.end();
await finished(written);
const cost: Cost = { ms: performance.now() - start, mb: peakMb() };
process.send?.(cost);
