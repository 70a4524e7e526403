/** What the tags of a PDF say of its words: of which item of a list or which heading they are part. */

export interface ItemTag {
  readonly kind: 'item';
  readonly depth: number;
  /** It has headings of its own: a panel that opens, not an item. */
  holdsHeadings: boolean;
  /** In one of many boxes side by side in the tree: browsers tag tables without borders so; or in no tree. */
  readonly isBoxed: boolean;
  /** In a row of such a table: its words are read by where they stand. */
  isCell: boolean;
}

interface HeadingTag {
  readonly kind: 'heading';
  readonly level: number;
}

/** One object for all words of one item or heading. Without a tag: nothing is known. */
export type Tag = ItemTag | HeadingTag | typeof NEITHER;

/** Known to be in no item and no heading. */
export const NEITHER = { kind: 'neither' } as const;

/** The tree of one page, as pdf.js hands it out. */
export interface TreeNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** An item on the page, with those it stands in. */
interface Item {
  tag: ItemTag;
  /** The same on every page: the tree of a page holds all items of a list that is on it. */
  readonly place: string;
  readonly outer: Item | undefined;
}

/** A place in the tree. */
interface Visit {
  readonly node: TreeNode;
  readonly item?: Item;
  readonly heading?: HeadingTag;
  readonly isLabel?: boolean;
  readonly isCell?: boolean;
  readonly isBoxed?: boolean;
}

/** In the trees of all pages: each holds the whole of a list or table that is on many (200,000 take 0.7 s, measured). */
const MOST_NODES = 200_000;

/** Words of an item, save of a panel or a cell. */
export const isItem = (tag: Tag | undefined): tag is ItemTag =>
  tag?.kind === 'item' && !tag.holdsHeadings && !tag.isCell;

/** True only where both are known. */
export const differ = (one: Tag | undefined, other: Tag | undefined): boolean =>
  one !== undefined && other !== undefined && settled(one) !== settled(other);

const settled = (tag: Tag): Tag => (tag.kind === 'item' && !isItem(tag) ? NEITHER : tag);

export class PdfTags {
  /** The items in which the pages before this one ended. */
  #open: ReadonlyMap<string, ItemTag> = new Map();
  #left = MOST_NODES;

  /** More trees are not taken in. */
  get isFull(): boolean {
    return this.#left <= 0;
  }

  /** In: the tree of the next page. Out: tags by the id of what they mark; none where it has no list and no heading. */
  ofPage(root: TreeNode | null): ReadonlyMap<string, Tag> {
    const tags = new Map<string, Tag>();
    const contradicted: string[] = [];
    let last: Item | undefined;
    for (const { node, item, heading, isLabel } of this.#leavesOf(root)) {
      if (item && !last) this.#goOn(item, isLabel ?? false);
      last = item ?? last;
      if (heading) for (const { tag } of outwards(item)) tag.holdsHeadings = true;
      const id = node.id ?? '';
      const tag = heading ?? item?.tag ?? NEITHER;
      if (differ(tags.get(id), tag)) contradicted.push(id);
      tags.set(id, tag);
    }
    if (last) this.#open = new Map(outwards(last).map(({ place, tag }) => [place, tag]));
    for (const id of contradicted) tags.delete(id);
    return [...tags.values()].every((tag) => tag === NEITHER) ? new Map() : tags;
  }

  /** The first item of a page may have begun on the page before; its label is there. */
  #goOn(first: Item, isLabel: boolean): void {
    for (const item of outwards(first)) {
      if (item !== first || !isLabel) item.tag = this.#open.get(item.place) ?? item.tag;
    }
  }

  #leavesOf(root: TreeNode | null): readonly Visit[] {
    const leaves: Visit[] = [];
    const waiting: Visit[] = root ? [{ node: root }] : [];
    for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
      this.#left -= 1;
      if (visit.node.id !== undefined) leaves.push(visit);
      else for (const child of childrenOf(visit).reverse()) waiting.push(child);
      if (this.#left < waiting.length) {
        this.#left = 0;
        return [];
      }
    }
    return leaves;
  }
}

function outwards(innermost: Item | undefined): readonly Item[] {
  const items: Item[] = [];
  for (let item = innermost; item; item = item.outer) items.push(item);
  return items;
}

/** Lists and headings in a cell stay words of that cell. */
function childrenOf(visit: Visit): Visit[] {
  const children = visit.node.children ?? [];
  const isCell = visit.isCell || (visit.node.role === 'TR' && children.length > 1);
  if (isCell) return children.map((node) => ({ node, isCell }));
  const isBoxed = visit.isBoxed || (children.length > 1 && [visit.node, ...children].every(isBox));
  const items = children.filter(({ role }) => role === 'LI').length;
  let nth = 0;
  return children.map((node): Visit => {
    const level = /^H([1-6])$/.exec(node.role ?? '')?.[1];
    const below = { ...visit, node, isBoxed };
    if (level !== undefined)
      return { ...below, heading: { kind: 'heading', level: Number(level) } };
    if (node.role === 'Lbl') return { ...below, isLabel: true };
    if (node.role !== 'LI') return below;
    nth += 1;
    return { node, isBoxed, item: itemIn(visit.item, `${nth}/${items}`, isBoxed) };
  });
}

const isBox = ({ role }: TreeNode): boolean => role === 'NonStruct';

function itemIn(outer: Item | undefined, place: string, isBoxed: boolean): Item {
  const depth = outer ? outer.tag.depth + 1 : 0;
  return {
    tag: { kind: 'item', depth, holdsHeadings: false, isBoxed, isCell: false },
    place: `${outer?.place ?? ''} ${place}`,
    outer,
  };
}
