/** How much each part of a page says, and where its links go. */
import { type AnyNode, isTag, isText, type ParentNode } from 'domhandler';
import { attribute, tagOf, walk } from './page-tree.ts';

export interface Weights {
  /** Letters and other signs, without white space. */
  text: number;
  /** Of those inside links. */
  linked: number;
  links: number;
  /** Links to this site or within the page. */
  inward: number;
  headings: number;
  /** Those of the first level. */
  titles: number;
  /** It holds the title of the page or its main part. */
  main: boolean;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe']);
/** Links to one site that make it the page's own. */
const FEWEST = 3;
const MAIN = new Set(['main', 'article', 'h1']);

/** Linear in the size of the page. */
export function weigh(root: ParentNode): ReadonlyMap<AnyNode, Weights> {
  const weights = new Map<AnyNode, Weights>();
  const own = ownHost(root);
  const open: Weights[] = [none()];
  let inLink = 0;
  walk(root, {
    enter: (node) => {
      if (SILENT.has(tagOf(node))) return false;
      const weight = none();
      if (isText(node)) {
        weight.text = node.data.replace(/\s+/g, '').length;
        weight.linked = inLink > 0 ? weight.text : 0;
      }
      if (isTag(node)) {
        const { name } = node;
        if (name === 'a') {
          inLink += 1;
          weight.links = 1;
          weight.inward = isInward(attribute(node, 'href'), own) ? 1 : 0;
        }
        weight.titles = name === 'h1' ? 1 : 0;
        weight.headings = /^h[1-6]$/.test(name) ? 1 : 0;
        weight.main = MAIN.has(name) || attribute(node, 'role') === 'main';
      }
      open.push(weight);
      return true;
    },
    leave: (node) => {
      const weight = open.pop() ?? none();
      if (tagOf(node) === 'a') inLink -= 1;
      if (!isText(node)) weights.set(node, weight);
      const above = open.at(-1);
      if (above) add(above, weight);
    },
  });
  return weights;
}

const none = (): Weights => ({
  text: 0,
  linked: 0,
  links: 0,
  inward: 0,
  headings: 0,
  titles: 0,
  main: false,
});

function add(into: Weights, part: Weights): void {
  into.text += part.text;
  into.linked += part.linked;
  into.links += part.links;
  into.inward += part.inward;
  into.headings += part.headings;
  into.titles += part.titles;
  into.main ||= part.main;
}

const hostOf = (href: string): string | undefined => /^(?:https?:)?\/\/([^/?#]+)/.exec(href)?.[1];

function isInward(href: string, own: string | undefined): boolean {
  const host = hostOf(href);
  return host === undefined ? !/^(?:mailto|tel):/.test(href) : host === own;
}

/** A page as saved names its own site in full: the site that most of its links lead to. */
function ownHost(root: ParentNode): string | undefined {
  const counts = new Map<string, number>();
  walk(root, {
    enter: (node) => {
      const host = tagOf(node) === 'a' && isTag(node) ? hostOf(attribute(node, 'href')) : undefined;
      if (host !== undefined) counts.set(host, (counts.get(host) ?? 0) + 1);
      return true;
    },
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST ? most[0] : undefined;
}
