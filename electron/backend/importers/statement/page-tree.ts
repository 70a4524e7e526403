/** A web page as a tree, and walks over it that no depth can break. */
import { type AnyNode, DomHandler, type Element, isTag, type ParentNode } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Refusal } from './refusal.ts';

/** Real pages stay below a hundred; closing a tag costs as much as the page is deep. */
const DEEPEST = 2_000;

class ShallowHandler extends DomHandler {
  #depth = 0;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Refusal('statementDamaged', {});
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/** @throws Refusal statementDamaged for a page that is nested as no page is */
export function pageTree(html: string): ParentNode {
  const handler = new ShallowHandler();
  new Parser(handler, { decodeEntities: true }).end(html);
  return handler.root;
}

export interface Visitor {
  /** False: what is inside is passed over, and it is not left either. */
  readonly enter: (node: AnyNode) => boolean;
  readonly leave?: (node: AnyNode) => void;
}

export function walk(root: ParentNode, { enter, leave }: Visitor): void {
  const open: { readonly node: ParentNode; next: number }[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child: AnyNode | undefined = top.node.children[top.next];
    top.next += 1;
    if (child === undefined) {
      open.pop();
      if (open.length > 0) leave?.(top.node);
    } else if (enter(child)) {
      if ('children' in child) open.push({ node: child, next: 0 });
      else leave?.(child);
    }
  }
}

export function tagOf(node: AnyNode): string {
  return isTag(node) ? node.name : '';
}

export const attribute = (element: Element, name: string): string =>
  (element.attribs[name] ?? '').toLowerCase();
