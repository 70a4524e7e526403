/** Which row element shows which line: lines that come take over the elements of lines that went. */

export interface Slots {
  /** Number of the element by key of its line. */
  readonly byKey: ReadonlyMap<string, string>;
  readonly made: number;
}

export const noSlots: Slots = { byKey: new Map(), made: 0 };

/**
 * In: the elements as they were, the lines now in view in their order, and the line that had the
 * keyboard: its element goes with it, or the focus would stand on another line without a word.
 * `kindOf` keeps heads of groups and rows apart, as one cannot become the other.
 */
export function slotsFor(
  before: Slots,
  lines: readonly { readonly key: string; readonly kind: string }[],
  current: string | undefined,
): Slots {
  const now = new Set(lines.map(({ key }) => key));
  const free = new Map<string, string[]>();
  for (const [key, slot] of before.byKey) {
    if (now.has(key) || key === current) continue;
    const kind = slot.slice(0, slot.indexOf(' '));
    free.set(kind, [...(free.get(kind) ?? []), slot]);
  }
  let { made } = before;
  const byKey = new Map<string, string>();
  for (const { key, kind } of lines) {
    const kept = before.byKey.get(key) ?? free.get(kind)?.shift();
    byKey.set(key, kept ?? `${kind} ${made}`);
    if (kept === undefined) made += 1;
  }
  return { byKey, made };
}
