/** Pieces of a page as pdfmake nodes of which the height is known beforehand. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Page } from './theme.ts';

export interface Laid {
  readonly nodes: readonly Content[];
  /** In points, on one page. */
  readonly height: number;
  /** How much of it must stand together at its beginning. */
  readonly lead: number;
  /** The heights between which a page may end; the whole where they are not told. */
  readonly parts?: readonly Part[];
}

export interface Part {
  readonly height: number;
  /** Stands above it once more where a page begins with it: the head of a table. */
  readonly again?: number;
}

/** The parts of a piece, the first of them with what stands above it. */
export function partsOf({ height, parts }: Laid, above = 0): readonly Part[] {
  const [first, ...rest] = parts ?? [];
  return first
    ? [{ ...first, height: first.height + above }, ...rest]
    : [{ height: height + above }];
}

export const nothing: Laid = { nodes: [], height: 0, lead: 0 };

/** Laid out under each other with a gap in points between them. */
export function under(parts: readonly Laid[], gap = 0): Laid {
  const filled = parts.filter(({ nodes }) => nodes.length > 0);
  const [first] = filled;
  if (!first) return nothing;
  return {
    nodes: filled.flatMap(({ nodes }, index) =>
      index === 0 || gap === 0 ? nodes : [spaced(nodes, gap)],
    ),
    height: filled.reduce((sum, { height }) => sum + height, gap * (filled.length - 1)),
    lead: first.lead,
    parts: filled.flatMap((each, index) => partsOf(each, index === 0 ? 0 : gap)),
  };
}

/** Space goes above a node, never below: below, it could spill onto an empty page. */
export function spaced(nodes: readonly Content[], above: number, left = 0, below = 0): Content {
  const [only] = nodes;
  const margin: [number, number, number, number] = [left, above, 0, below];
  // One node less is worth it: every level copies the positions of all lines below it.
  if (nodes.length === 1 && isPlainNode(only)) return { ...only, margin };
  return { stack: [...nodes], margin };
}

type Node = Extract<Content, { readonly margin?: unknown }>;

function isPlainNode(node: Content | undefined): node is Node {
  return (
    typeof node === 'object' && !Array.isArray(node) && !('margin' in node) && !('section' in node)
  );
}

/** The share of a page up to which something is kept whole. */
const KEPT_SHARE = 0.8;

/** pdfmake loses what it must keep together and is higher than a page. */
export const fits = (height: number, { textHeight }: Page): boolean =>
  height <= textHeight * KEPT_SHARE;

export function together(nodes: readonly Content[]): Content {
  const [only] = nodes;
  if (nodes.length === 1 && isPlainNode(only)) return { ...only, unbreakable: true };
  return { unbreakable: true, stack: [...nodes] };
}

/**
 * Goes to the next page unless this height is free. An unbreakable block of that height, taken
 * back at once: linear, where pdfmake's own `pageBreakBefore` lays out everything again each time.
 */
export function reserve(height: number, page: Page): readonly Content[] {
  if (!fits(height, page)) return [];
  return [
    { unbreakable: true, stack: [{ canvas: [], margin: [0, height, 0, 0] }] },
    { canvas: [], margin: [0, -height, 0, 0] },
  ];
}

/** A horizontal line over the width, as a node without height. */
export function rule(width: number, thickness: number, colour: string, x = 0, y = 0): Content {
  return {
    canvas: [
      { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: thickness, lineColor: colour },
    ],
    relativePosition: { x, y },
  };
}
