/** Where a phrase stands in a row of words. */
import type { Fixed, Outline, Part } from './outline.ts';
import type { Row } from './row.ts';

/** From and to, counted in words; `to` is the last word. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/**
 * Out: the first place where the phrase stands and that reaches word `reach` or further; else the
 * last one before it. Of its beginnings the nearest: it makes the shortest quote.
 */
export function findPhrase(outline: Outline, row: Row, reach = 0): Found | undefined {
  const { borders } = row;
  const ends = borders.all();
  const found = follow(outline, ends, row, false) ? placeOf(outline, row, ends, reach) : undefined;
  borders.giveBack(ends);
  return found;
}

function placeOf(outline: Outline, row: Row, ends: number, reach: number): Found | undefined {
  const { borders } = row;
  const end = borders.firstFrom(ends, reach + 1);
  if (end < 0) return undefined;
  const begins = borders.one(end);
  follow(outline, begins, row, true);
  return { from: borders.last(begins), to: end - 1 };
}

/** Takes the set from before the words of the phrase to behind them, or back. Out: whether anything is left of it. */
function follow({ parts }: Outline, set: number, row: Row, isBack: boolean): boolean {
  for (let step = 0; step < parts.length; step += 1) {
    const part = parts[isBack ? parts.length - 1 - step : step] as Part;
    if (part.place === undefined) row.borders.spread(set, part.gap, isBack);
    else if (!pass(part, set, row, isBack)) return false;
  }
  return true;
}

function pass({ place, optional }: Fixed, set: number, row: Row, isBack: boolean): boolean {
  const { borders } = row;
  const words = row.wordsOf(place.word);
  if (place.several.length === 0 && !optional) {
    if (words === undefined) return false;
    return borders.over(set, words, isBack);
  }
  const before = borders.copy(set);
  if (words === undefined) borders.clear(set);
  else borders.over(set, words, isBack);
  for (const way of place.several) {
    if (!hearsAny(way.needs, row)) continue;
    const other = borders.copy(before);
    if (follow(way, other, row, isBack)) borders.join(set, other);
    borders.giveBack(other);
  }
  if (optional) borders.join(set, before);
  borders.giveBack(before);
  return !borders.isEmpty(set);
}

/** Of the ways of a list, a passage has few: the others are passed by before anything is copied. */
function hearsAny(places: readonly number[], row: Row): boolean {
  for (const place of places) if (row.wordsOf(place) !== undefined) return true;
  return places.length === 0;
}
