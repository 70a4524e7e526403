/**
 * What the parts of a table are, for screen readers: not every browser knows it of a `tr` or `td`
 * that is laid out otherwise than in a table.
 */
export const roles = {
  part: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'gridcell' },
} as const;
