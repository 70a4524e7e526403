/** Small pieces that the sections of a register share. */
import type { EntityName, Row } from '../../domain/entities.ts';
import { labelBefore } from '../../i18n/fields.ts';
import { capitalise, lowerFirst } from '../../i18n/format.ts';
import { type RegisterMessages, registerMessages } from '../../i18n/register.ts';
import type { ComposeContext } from '../context.ts';
import type { Line, Table } from '../model.ts';
import { fixed, joined, line } from '../runs.ts';
import { type Fields, say } from '../say.ts';

export function wordsOf(context: ComposeContext): RegisterMessages {
  return registerMessages[context.language];
}

/** "Label: value." for each of the fields that has a value. */
export function labelled<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  fields: readonly Fields<E>[],
): readonly Line[] {
  return fields.flatMap((field) => {
    const value = say(context, entity, row, field);
    if (!value || value.length === 0) return [];
    const label = labelBefore(entity, field, row[field], context.language);
    return [line(`${capitalise(label)}: `, value)];
  });
}

/** The same in one line: "Land: Nederland, soort: opslag". */
export function labelledInLine<E extends EntityName>(
  context: ComposeContext,
  entity: E,
  row: Row<E>,
  fields: readonly Fields<E>[],
): Line {
  const [head = [], ...rest] = labelled(context, entity, row, fields);
  const lowered = rest.map(([label, ...value]) =>
    label ? [{ ...label, text: lowerFirst(label.text) }, ...value] : value,
  );
  return joined([head, ...lowered]);
}

/** A column of which nothing was entered says nothing: it gives its room to the others. */
export function withoutEmptyColumns(table: Table): Table {
  const filled = (place: number): boolean =>
    table.rows.some((row) => row[place]?.some((text) => text.length > 0));
  const columns = table.columns.filter((_, place) => filled(place));
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    ...table,
    columns: columns.map((column) => ({ ...column, width: (column.width * 100) / shares })),
    rows: table.rows.map((row) => row.filter((_, place) => filled(place))),
  };
}

/** "03": numbers of a register are as wide as the longest. */
export function numberText(number: number, total: number): string {
  return String(number).padStart(Math.max(2, String(total).length), '0');
}

export function head(text: string): Line {
  return [fixed(text)];
}
