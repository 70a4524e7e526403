import type { DataGrouping } from './columns.ts';

/** What stands on a line of a table: the head of a group, or a row. */
export type DataLine<Row> =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly label: string;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row };

function gather<Row>(rows: readonly Row[], grouping: DataGrouping<Row>) {
  const groups = new Map<string, Row[]>((grouping.order ?? []).map((key) => [key, []]));
  for (const row of rows) {
    const key = grouping.keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].filter(([, members]) => members.length > 0);
}

/** In: rows in their order. Out: the lines of the table, rows of closed groups left out. */
export function linesOf<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  grouping?: DataGrouping<Row>,
): readonly DataLine<Row>[] {
  const line = (row: Row): DataLine<Row> => ({ kind: 'row', key: idOf(row), row });
  if (grouping === undefined) return rows.map(line);
  return gather(rows, grouping).flatMap(([key, members]) => {
    const open = !grouping.collapsed.has(key);
    const head: DataLine<Row> = {
      kind: 'group',
      key: `group:${key}`,
      label: grouping.label(key),
      count: members.length,
      open,
    };
    return open ? [head, ...members.map(line)] : [head];
  });
}

/** The key of the group a head stands for. */
export const groupKey = (lineKey: string): string => lineKey.slice('group:'.length);
