/** The passages of a statement as blocks to draw: titles, paragraphs, lists and tables. */
import { signBefore } from '../../../shared/statement-reader/text/lines.ts';
import type { TextPassage } from './read-text.ts';

export interface TextBlock {
  readonly kind: 'title' | 'paragraph' | 'list' | 'table';
  /** Place of its first passage. */
  readonly at: number;
  readonly passages: readonly TextPassage[];
}

/** Blocks that are drawn in one go. */
export const BLOCKS_AT_ONCE = 20;
/** Passages on one page: a text of more than some fifty printed pages is read a part at a time. */
export const PASSAGES_A_PAGE = 1500;

const kinds = {
  title: 'title',
  sentence: 'paragraph',
  item: 'list',
  row: 'table',
} as const satisfies Record<TextPassage['kind'], TextBlock['kind']>;

/** In: passages in order, the first of them at place `from` of the text. */
export function blocksOf(passages: readonly TextPassage[], from = 0): readonly TextBlock[] {
  const blocks: { kind: TextBlock['kind']; at: number; passages: TextPassage[] }[] = [];
  let before: TextPassage | undefined;
  passages.forEach((passage, index) => {
    const last = blocks.at(-1);
    const goesOn = before?.block === passage.block && before.kind === passage.kind;
    if (last && goesOn && passage.kind !== 'title') last.passages.push(passage);
    else blocks.push({ kind: kinds[passage.kind], at: from + index, passages: [passage] });
    before = passage;
  });
  return blocks;
}

/** A passage, and where it is in the text. */
export interface Placed {
  readonly passage: TextPassage;
  readonly place: number;
}

/** In: a list. Out: its items, each with its sentences. */
export function itemsOf({ at, passages }: TextBlock): readonly (readonly Placed[])[] {
  const items: Placed[][] = [];
  passages.forEach((passage, index) => {
    const placed = { passage, place: at + index };
    if (passage.goesOn && items.length > 0) items.at(-1)?.push(placed);
    else items.push([placed]);
  });
  return items;
}

/** What stands before words in the text: its number as it was written, a dash for any bullet. */
export function shownSign(text: string, { start }: TextPassage): string {
  const sign = signBefore(text, start);
  return sign === '' || /[\p{N}.)]/u.test(sign) ? sign : '–';
}

/** Groups of `size`, the last with what is left. */
export function chunksOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const chunks: (readonly T[])[] = [];
  for (let at = 0; at < all.length; at += size) chunks.push(all.slice(at, at + size));
  return chunks;
}

/** Places of the passages that a quote touches. `passages` are in order of the text. */
export function placesOf(
  passages: readonly Pick<TextPassage, 'start' | 'end'>[],
  quote: Pick<TextPassage, 'start' | 'end'>,
): readonly number[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) > quote.start) high = middle;
    else low = middle + 1;
  }
  const places: number[] = [];
  for (let at = low; (passages[at]?.start ?? Number.POSITIVE_INFINITY) < quote.end; at += 1)
    places.push(at);
  return places;
}
