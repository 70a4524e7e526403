import type { Cell, Column, Table } from '../../../../shared/document/model.ts';
import { visibleText } from '../visible-characters.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { cellHtml, lineHtml, plainLine } from './runs.ts';

export function tableHtml(table: Table, context: HtmlContext): string {
  const widths = table.columns.map(({ width }) => `<col style="width:${percentage(width)}">`);
  const heads = table.columns.map((column) => headHtml(column, context));
  const rows = table.rows.map((row) => rowHtml(row, table, context));
  return [
    // The roles stand although they are the default: on a phone the rows are laid out as blocks,
    // and browsers then stop telling a screen reader that this is a table.
    `<table role="table"><caption class="unseen">${escapeHtml(visibleText(table.caption))}</caption>`,
    `<colgroup>${widths.join('')}</colgroup>`,
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>`,
    `<tbody role="rowgroup">${rows.join('\n')}</tbody></table>`,
  ].join('\n');
}

function percentage(width: number): string {
  return `${Math.round(Math.min(Math.max(width, 1), 100) * 100) / 100}%`;
}

function headHtml({ head, letter }: Column, context: HtmlContext): string {
  const mark = letter ? `<span class="letter">(${letter})</span> ` : '';
  return `<th scope="col" role="columnheader">${mark}${lineHtml(head, context)}</th>`;
}

function rowHtml(row: readonly Cell[], table: Table, context: HtmlContext): string {
  const cells = row.map((cell, at) => {
    const column = table.columns[at];
    const label = column ? ` data-label="${escapeHtml(labelOf(column))}"` : '';
    const content = cellHtml(cell, context);
    return `<td role="cell"${label}>${content}</td>`;
  });
  return `<tr role="row">${cells.join('')}</tr>`;
}

const labelOf = ({ head, letter }: Column): string =>
  letter ? `(${letter}) ${plainLine(head)}` : plainLine(head);
