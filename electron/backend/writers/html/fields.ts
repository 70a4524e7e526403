import type { Field, Fields } from '../../../../shared/document/model.ts';
import { blockHtml } from './block.ts';
import type { HtmlContext } from './context.ts';
import { lineHtml } from './runs.ts';

export function fieldsHtml(fields: Fields, context: HtmlContext): string {
  return `<dl class="fields">${fields.rows.map((row) => rowHtml(row, context)).join('\n')}</dl>`;
}

function rowHtml(field: Field, context: HtmlContext): string {
  const letter = field.letter ? `<span class="letter">(${field.letter})</span> ` : '';
  const hint = field.hint?.length
    ? `<span class="hint">${lineHtml(field.hint, context)}</span>`
    : '';
  const value = field.value.map((block) => blockHtml(block, context)).join('\n');
  return `<div><dt>${letter}${lineHtml(field.label, context)} ${hint}</dt><dd>${value}</dd></div>`;
}
