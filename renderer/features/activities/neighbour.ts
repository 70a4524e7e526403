/** The row before (-1) or after (1) it among those of its own group, as they stand. */
export function neighbour<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  by: -1 | 1,
  groupOf: (row: Row) => string,
): Row | undefined {
  const own = rows.find((row) => row.id === id);
  if (own === undefined) return undefined;
  const group = rows.filter((row) => groupOf(row) === groupOf(own));
  return group[group.indexOf(own) + by];
}
