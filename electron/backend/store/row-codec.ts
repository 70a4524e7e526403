/** Values of a row as the domain knows them, to and from the columns of its table. */
import type { Column } from './layout.ts';
import type { SqlValue } from './sqlite.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What one column stores of the value of its field; undefined (absent) is NULL. */
export function toColumn({ storage, part }: Column, value: unknown): SqlValue {
  if (value === undefined || value === null) return null;
  if (part !== undefined) return ((value as Plain)[part] ?? null) as SqlValue;
  if (storage === 'boolean') return value === true ? 1 : 0;
  if (storage === 'list') return JSON.stringify(value);
  return value as SqlValue;
}

export type DecodedRow = Record<string, unknown> & { id: string };

/** Puts what a column holds into the row; NULL stays absent. */
function fromColumn({ storage, part, field }: Column, value: SqlValue, row: DecodedRow): void {
  if (value === null) return;
  if (part !== undefined) {
    const whole = row[field] as Record<string, unknown> | undefined;
    if (whole) whole[part] = value;
    else row[field] = { [part]: value };
  } else if (storage === 'boolean') row[field] = value === 1;
  else if (storage === 'list') row[field] = JSON.parse(value as string);
  else row[field] = value;
}

/** A row from the values of its columns, in the order of `columns`. */
export function decodeRow(columns: readonly Column[], values: readonly SqlValue[]): DecodedRow {
  const row = {} as DecodedRow;
  for (const [index, column] of columns.entries()) fromColumn(column, values[index] ?? null, row);
  return row;
}
