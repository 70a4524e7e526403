/** Rows that a row is for, by id; none chosen means all. */

/** Whether one of two selections of rows is everything or they share one. */
export function overlap(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): boolean {
  return a === undefined || b === undefined || a.some((id) => b.includes(id));
}

/** Whether a selection covers a row. */
export function covers(selection: readonly string[] | undefined, id: string): boolean {
  return selection === undefined || selection.includes(id);
}
