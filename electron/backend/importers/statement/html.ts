/** A web page, or what mammoth makes of a Word file -> clean text. */
import { type AnyNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { isFurniture } from './page-furniture.ts';
import { PageParts } from './page-parts.ts';
import { attribute, pageTree, tagOf, walk } from './page-tree.ts';
import { type Weights, weigh } from './page-weights.ts';
import { textOfParts } from './text-lines.ts';

/** A saved page: its text without menus, bars that ask about cookies and the foot of the site. */
export function textOfPage(html: string): string {
  const root = pageTree(html);
  const weights = weigh(root);
  const whole = total(root, weights);
  const kept = keptText(root, weights, whole);
  const main = mainPart(root, weights, kept.text);
  return partsOf(main ?? root, weights, kept.dropped);
}

/** A page that holds nothing but a text. */
export function textOfHtml(html: string): string {
  const root = pageTree(html);
  return partsOf(root, weigh(root), new Set());
}

/** The character set that a page says it is in. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})/i.exec(head.toString('latin1'))?.[1];
}

function total(root: ParentNode, weights: ReadonlyMap<AnyNode, Weights>): number {
  return root.children.reduce((sum, node) => sum + (weights.get(node)?.text ?? 0), 0);
}

const isMain = (node: AnyNode): node is Element =>
  isTag(node) &&
  (node.name === 'main' || node.name === 'article' || attribute(node, 'role') === 'main');

interface Kept {
  readonly dropped: ReadonlySet<AnyNode>;
  readonly text: number;
}

function keptText(root: ParentNode, weights: ReadonlyMap<AnyNode, Weights>, whole: number): Kept {
  const dropped = new Set<AnyNode>();
  let inMain = 0;
  let text = whole;
  walk(root, {
    enter: (node) => {
      if (isText(node)) return false;
      const weight = weights.get(node);
      if (!weight || isFurniture(node, { inMain: inMain > 0, weight, whole })) {
        dropped.add(node);
        text -= weight?.text ?? 0;
        return false;
      }
      if (isMain(node)) inMain += 1;
      return true;
    },
    leave: (node) => {
      if (isMain(node)) inMain -= 1;
    },
  });
  return { dropped, text };
}

/** The element that says it is the main part, where it holds the title and most of what is left. */
function mainPart(
  root: ParentNode,
  weights: ReadonlyMap<AnyNode, Weights>,
  text: number,
): Element | undefined {
  const titles = root.children.reduce((sum, node) => sum + (weights.get(node)?.titles ?? 0), 0);
  let found: Element | undefined;
  walk(root, {
    enter: (node) => {
      if (found) return false;
      const weight = weights.get(node);
      const titled = titles === 0 || (weight?.titles ?? 0) > 0;
      if (isMain(node) && titled && (weight?.text ?? 0) > text / 2) found = node;
      return !found && !isText(node);
    },
  });
  return found;
}

function partsOf(
  root: ParentNode,
  weights: ReadonlyMap<AnyNode, Weights>,
  dropped: ReadonlySet<AnyNode>,
): string {
  const parts = new PageParts(weights, dropped);
  walk(root, {
    enter: (node) => {
      if (dropped.has(node) || tagOf(node) === 'head') return false;
      return parts.enter(node);
    },
    leave: (node) => parts.leave(node),
  });
  return textOfParts(parts.end());
}
