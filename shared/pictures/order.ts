/** The order of boxes in columns that lets few links cross. */
interface Ordered {
  readonly node: { readonly id: string; readonly last?: number };
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** More rounds change nothing in columns of at most nine boxes. */
const ROUNDS = 4;

/**
 * Puts each box near the middle of those it is linked with, round by round (Sugiyama's barycentre
 * method). Boxes with `last` keep below the others; equal ones keep their order.
 */
export function crossingsLeast<B extends Ordered>(
  columns: readonly (readonly B[])[],
  links: readonly Link[],
): readonly (readonly B[])[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  let ordered = columns.map((boxes) => byWish(boxes, () => 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    ordered.forEach((_, column) => {
      const height = heights(ordered, column);
      ordered = ordered.map((boxes, at) =>
        at === column
          ? byWish(boxes, (id, own) => middle(neighbours.get(id), height) ?? own)
          : boxes,
      );
    });
  }
  return ordered;
}

/** How far down, from 0 to 1, every box outside a column stands. */
function heights(
  columns: readonly (readonly Ordered[])[],
  without: number,
): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap((boxes, column) =>
      column === without
        ? []
        : boxes.map(({ node }, at) => [node.id, (at + 0.5) / boxes.length] as const),
    ),
  );
}

function middle(
  ids: readonly string[] | undefined,
  height: ReadonlyMap<string, number>,
): number | undefined {
  const known = (ids ?? []).flatMap((id) => height.get(id) ?? []);
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0) / known.length;
}

function byWish<B extends Ordered>(
  boxes: readonly B[],
  wish: (id: string, own: number) => number,
): readonly B[] {
  return boxes
    .map((box, at) => ({ box, at, wish: wish(box.node.id, (at + 0.5) / boxes.length) }))
    .sort(
      (a, b) => (a.box.node.last ?? 0) - (b.box.node.last ?? 0) || a.wish - b.wish || a.at - b.at,
    )
    .map(({ box }) => box);
}
