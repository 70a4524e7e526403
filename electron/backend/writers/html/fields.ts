import type { Field, Fields } from '../../../../shared/document/model.ts';
import type { HtmlContext } from './context.ts';
import { lineHtml } from './runs.ts';

type WriteValue = (block: Field['value'][number], context: HtmlContext) => string;

/** Labels left, what the register says right; `writeValue` writes the blocks of a value. */
export function fieldsHtml(fields: Fields, context: HtmlContext, writeValue: WriteValue): string {
  return `<dl class="fields">${fields.rows.map((row) => rowHtml(row, context, writeValue)).join('\n')}</dl>`;
}

function rowHtml(field: Field, context: HtmlContext, writeValue: WriteValue): string {
  const letter = field.letter ? `<span class="letter">(${field.letter})</span> ` : '';
  const hint = field.hint?.length
    ? `<span class="hint">${lineHtml(field.hint, context)}</span>`
    : '';
  const value = field.value.map((block) => writeValue(block, context)).join('\n');
  return `<div><dt>${letter}${lineHtml(field.label, context)} ${hint}</dt><dd>${value}</dd></div>`;
}
