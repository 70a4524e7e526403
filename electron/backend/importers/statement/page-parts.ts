/** Gathers the parts of a text while a page is walked: headings, paragraphs, lists and tables. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { shownAddress, unscrambled } from './page-addresses.ts';
import { captionOf, isDataTable, rowsOf, titleOf } from './page-table.ts';
import { attribute } from './page-tree.ts';
import type { Weights } from './page-weights.ts';
import { oneLine, type Part } from './text-lines.ts';

export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary
  table tbody td tfoot th thead tr ul caption`.split(/\s+/),
);

/** A term with an answer longer than this is a question with its text below it. */
const SHORT_ANSWER = 120;

/** The title of a table stands below every other on the page. */
const ROWS_TITLE = 6;

interface Block {
  readonly kind: 'heading' | 'item' | 'term' | 'answer' | 'plain';
  readonly level: number;
  /** Where its first words were put. */
  part?: number;
}

const PLAIN: Block = { kind: 'plain', level: 0 };

export class PageParts {
  readonly #weights: ReadonlyMap<AnyNode, Weights>;
  readonly #dropped: ReadonlySet<AnyNode>;
  readonly #parts: Part[] = [];
  readonly #blocks: Block[] = [];
  readonly #links: number[] = [];
  #words = '';
  #lists = 0;
  #kept = 0;
  #term = '';

  constructor(weights: ReadonlyMap<AnyNode, Weights>, dropped: ReadonlySet<AnyNode>) {
    this.#weights = weights;
    this.#dropped = dropped;
  }

  /** False: it was taken in as a whole. */
  enter(node: AnyNode): boolean {
    if (isText(node)) {
      this.#words += this.#kept > 0 ? node.data : node.data.replace(/\s+/g, ' ');
      return false;
    }
    if (!isTag(node)) return 'children' in node;
    const scrambled = unscrambled(node);
    if (scrambled !== undefined) {
      this.#words += scrambled;
      return false;
    }
    if (node.name === 'br') this.#words += '\n';
    if (node.name === 'a') this.#links.push(this.#words.length);
    if (!BLOCKS.has(node.name)) return true;
    this.#flush();
    if (node.name === 'table' && isDataTable(node)) {
      this.#table(node);
      return false;
    }
    if (isList(node)) this.#lists += 1;
    if (node.name === 'pre') this.#kept += 1;
    this.#blocks.push(this.#blockOf(node));
    return true;
  }

  leave(node: AnyNode): void {
    if (!isTag(node)) return;
    if (node.name === 'a') {
      const from = this.#links.pop() ?? 0;
      this.#words += shownAddress(node, this.#words.slice(from));
    }
    if (!BLOCKS.has(node.name)) return;
    this.#flush();
    this.#blocks.pop();
    if (isList(node)) this.#lists -= 1;
    if (node.name === 'pre') this.#kept -= 1;
    if (node.name === 'dl') this.#unansweredTerm();
  }

  end(): readonly Part[] {
    this.#flush();
    this.#unansweredTerm();
    return this.#parts;
  }

  #blockOf(element: Element): Block {
    const level = headingLevel(element);
    if (level !== undefined) return { kind: 'heading', level };
    switch (element.name) {
      case 'li':
        // A list of panels that open, each with its own title.
        return (this.#weights.get(element)?.headings ?? 0) > 0
          ? PLAIN
          : { kind: 'item', level: Math.max(0, this.#lists - 1) };
      case 'dt':
        return { kind: 'term', level: 0 };
      case 'dd':
        return { kind: 'answer', level: 0 };
      default:
        return this.#blocks.findLast(({ kind }) => kind !== 'plain') ?? PLAIN;
    }
  }

  #flush(): void {
    const text = this.#words;
    this.#words = '';
    if (text.trim() === '') return;
    const block = this.#blocks.at(-1) ?? PLAIN;
    switch (block.kind) {
      case 'heading':
        this.#parts.push({ kind: 'heading', level: block.level, text });
        break;
      case 'item':
        this.#item(block, text);
        break;
      case 'term':
        this.#unansweredTerm();
        this.#term = oneLine(text);
        break;
      case 'answer':
        this.#answer(text);
        break;
      case 'plain':
        this.#parts.push({ kind: 'paragraph', text });
    }
  }

  #table(table: Element): void {
    const caption = oneLine(captionOf(table, this.#dropped));
    const above = this.#parts.at(-1);
    const repeats = above?.kind === 'heading' && oneLine(above.text) === caption;
    if (!repeats) this.#parts.push({ kind: 'paragraph', text: caption });
    const rows = rowsOf(table, this.#dropped);
    const title = titleOf(rows);
    if (title !== undefined) this.#parts.push({ kind: 'heading', level: ROWS_TITLE, text: title });
    this.#parts.push({ kind: 'table', rows: title === undefined ? rows : rows.slice(1) });
  }

  /** A second paragraph of an item goes on with the first. */
  #item(block: Block, text: string): void {
    const last = this.#parts.length - 1;
    const begun = this.#parts[last];
    if (block.part === last && begun?.kind === 'item') {
      this.#parts[last] = { ...begun, text: `${begun.text} ${text}` };
      return;
    }
    block.part = this.#parts.length;
    this.#parts.push({ kind: 'item', depth: block.level, text });
  }

  #answer(text: string): void {
    const term = this.#term;
    this.#term = '';
    if (term !== '' && text.length <= SHORT_ANSWER && !term.endsWith('?')) {
      const joined = `${term.replace(/:$/, '')}: ${text}`;
      this.#parts.push({ kind: 'item', depth: 0, text: joined });
      return;
    }
    if (term !== '') this.#parts.push({ kind: 'heading', level: 5, text: term });
    this.#parts.push({ kind: 'paragraph', text });
  }

  #unansweredTerm(): void {
    if (this.#term !== '') this.#parts.push({ kind: 'paragraph', text: this.#term });
    this.#term = '';
  }
}

const isList = ({ name }: Element): boolean => name === 'ul' || name === 'ol';

function headingLevel(element: Element): number | undefined {
  const named = /^h([1-6])$/.exec(element.name)?.[1];
  if (named !== undefined) return Number(named);
  if (element.name === 'summary') return 4;
  if (attribute(element, 'role') !== 'heading') return undefined;
  return Number(attribute(element, 'aria-level')) || 3;
}
