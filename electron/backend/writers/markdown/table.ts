import type { Cell, Column, Table } from '../../../../shared/document/model.ts';
import { lineMarkdown } from './line.ts';

/** A pipe table; paragraphs of a cell stand under each other. */
export function tableMarkdown(table: Table): string {
  const heads = table.columns.map(headMarkdown);
  const rows = table.rows.map((row) => pipes(row.map(cellMarkdown)));
  return [pipes(heads), `|${heads.map(() => '---').join('|')}|`, ...rows].join('\n');
}

const pipes = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function headMarkdown({ head, letter }: Column): string {
  const text = lineMarkdown(head, 'table');
  return letter ? `(${letter}) ${text}` : text;
}

const cellMarkdown = (cell: Cell): string =>
  cell.map((line) => lineMarkdown(line, 'table')).join('<br>');
