/** What was taken out of a text and what was put in, line by line and word by word. */

export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export type ChangedLine = readonly TextPart[];

/** Beyond this many pairs of words two texts count as two texts: no reader follows so many small changes. */
const MOST_PAIRS = 4_000_000;

/** The lines that are not in both, each with what is new in it and what is gone. Spaces and empty lines say nothing. */
export function lineChanges(
  before: readonly string[],
  after: readonly string[],
): readonly ChangedLine[] {
  return stretches(saidIn(before), saidIn(after)).flatMap(({ kept, removed, added }) => {
    if (kept.length > 0) return [];
    // What stands in the place of a line is most often that line in other words.
    const both = Math.min(removed.length, added.length);
    return [
      ...removed.slice(0, both).map((line, place) => wordChanges(line, added[place] ?? '')),
      ...removed.slice(both).map((text): ChangedLine => [{ kind: 'removed', text }]),
      ...added.slice(both).map((text): ChangedLine => [{ kind: 'added', text }]),
    ];
  });
}

/** One line as it was and as it is, as one line that says both. */
export function wordChanges(before: string, after: string): ChangedLine {
  const found = stretches(wordsOf(before), wordsOf(after));
  return found.flatMap(({ kept, removed, added }) => [
    ...part('same', kept),
    ...part('removed', removed),
    ...part('added', added),
  ]);
}

const saidIn = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => wordsOf(line).join(' ')).filter(Boolean);

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

function part(kind: TextPart['kind'], words: readonly string[]): readonly TextPart[] {
  return words.length === 0 ? [] : [{ kind, text: words.join(' ') }];
}

interface Stretch {
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What both have in common, in order, and what stands between. */
function stretches(before: readonly string[], after: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let [b, a] = [0, 0];
  const pairs = [...commonPlaces(before, after), [before.length, after.length] as const];
  for (let at = 0; at < pairs.length; ) {
    const [nextB = 0, nextA = 0] = pairs[at] ?? [];
    if (nextB > b || nextA > a)
      found.push({ kept: [], removed: before.slice(b, nextB), added: after.slice(a, nextA) });
    let end = at;
    while (isNextTo(pairs[end], pairs[end + 1]) && end + 1 < pairs.length - 1) end += 1;
    const length = at === pairs.length - 1 ? 0 : end - at + 1;
    if (length > 0)
      found.push({ kept: before.slice(nextB, nextB + length), removed: [], added: [] });
    [b, a] = [nextB + length, nextA + length];
    at = end + 1;
  }
  return found;
}

type Place = readonly [number, number];

const isNextTo = (one: Place | undefined, next: Place | undefined): boolean =>
  one !== undefined && next !== undefined && next[0] === one[0] + 1 && next[1] === one[1] + 1;

/** Places of the longest row of equal parts in both. */
function commonPlaces(before: readonly string[], after: readonly string[]): readonly Place[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  const middle = inMiddle(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [
    ...Array.from({ length: head }, (_, at): Place => [at, at]),
    ...middle.map(([b, a]): Place => [b + head, a + head]),
    ...Array.from(
      { length: tail },
      (_, at): Place => [before.length - tail + at, after.length - tail + at],
    ),
  ];
}

function inMiddle(before: readonly string[], after: readonly string[]): readonly Place[] {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns > MOST_PAIRS) return [];
  const width = columns + 1;
  // How long the row can be from here to the end of both.
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const places: Place[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (before[row] === after[column]) places.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return places;
}
