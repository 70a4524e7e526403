/** Tables of a page: those that hold data, row by row; those that only place blocks are no tables. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { TEXT_LIMIT } from './limits.ts';
import { attribute, walk } from './page-tree.ts';
import { Refusal } from './refusal.ts';

const LARGEST_SPAN = 50;
const BREAKS = new Set(['br', 'p', 'div', 'ul', 'ol', 'td', 'th']);

/** Two columns at least, and in no cell a title, nor another table save where columns have heads. */
export function isDataTable(table: Element): boolean {
  if (['presentation', 'none'].includes(attribute(table, 'role'))) return false;
  let columns = 0;
  let inRow = 0;
  let layout = false;
  let hasHeads = false;
  let hasTable = false;
  walk(table, {
    enter: (node) => {
      if (!isTag(node) || layout) return !layout;
      if (node.name === 'tr') inRow = 0;
      if (node.name === 'td' || node.name === 'th') inRow += 1;
      columns = Math.max(columns, inRow);
      hasHeads ||= node.name === 'th';
      hasTable ||= node.name === 'table';
      layout ||= /^h[1-6]$/.test(node.name);
      return node.name !== 'table';
    },
  });
  return !layout && columns > 1 && (hasHeads || !hasTable);
}

/** What a table is about; empty where it does not say. */
export function captionOf(table: Element, dropped: ReadonlySet<AnyNode>): string {
  const caption = table.children.find((node) => isTag(node) && node.name === 'caption');
  return caption && isTag(caption) && !dropped.has(caption) ? cellText(caption, dropped) : '';
}

/** The title that stands over all columns, as the only cell of the first row. */
export function titleOf(rows: readonly (readonly string[])[]): string | undefined {
  const [first, second] = rows;
  return first?.length === 1 && (second?.length ?? 0) > 1 ? first[0] : undefined;
}

/** A cell that spans rows or columns says the same in each of them; one that is all of its row stands once. */
export function rowsOf(table: Element, dropped: ReadonlySet<AnyNode>): string[][] {
  const rows: string[][] = [];
  let hanging = new Map<number, { text: string; left: number }>();
  let row: string[] = [];
  let next = hanging;
  let isAlone = false;
  let signs = 0;
  // A few bytes may ask for thousands of cells.
  const put = (text: string): void => {
    signs += text.length + 1;
    if (signs > TEXT_LIMIT) throw new Refusal('statementTooLong', {});
    row.push(text);
  };
  const fillHanging = (): void => {
    for (let cell = hanging.get(row.length); cell; cell = hanging.get(row.length)) {
      if (cell.left > 1) next.set(row.length, { text: cell.text, left: cell.left - 1 });
      put(cell.text);
    }
  };
  walk(table, {
    enter: (node) => {
      if (!isTag(node) || dropped.has(node)) return false;
      if (node.name === 'caption') return false;
      if (node.name === 'tr') {
        row = [];
        isAlone = hanging.size === 0 && cellsIn(node) === 1;
        next = new Map();
      }
      if (node.name !== 'td' && node.name !== 'th') return true;
      fillHanging();
      const text = cellText(node, dropped);
      const left = span(node, 'rowspan') - 1;
      const columns = isAlone ? 1 : span(node, 'colspan');
      for (let column = columns; column > 0; column -= 1) {
        if (left > 0) next.set(row.length, { text, left });
        put(row.at(-1) === text && column < columns ? '' : text);
      }
      return false;
    },
    leave: (node) => {
      if (!isTag(node) || node.name !== 'tr') return;
      fillHanging();
      rows.push(row);
      hanging = next;
    },
  });
  return rows;
}

const cellsIn = (row: Element): number =>
  row.children.filter((node) => isTag(node) && (node.name === 'td' || node.name === 'th')).length;

function span(cell: Element, name: 'rowspan' | 'colspan'): number {
  const value = Number.parseInt(cell.attribs[name] ?? '1', 10);
  return value > 1 ? Math.min(value, LARGEST_SPAN) : 1;
}

function cellText(cell: Element, dropped: ReadonlySet<AnyNode>): string {
  let text = '';
  let items = 0;
  walk(cell, {
    enter: (node) => {
      if (dropped.has(node)) return false;
      if (isText(node)) text += node.data;
      if (!isTag(node)) return false;
      if (node.name === 'li') {
        text += items > 0 && !/[;,.]\s*$/.test(text) ? '; ' : ' ';
        items += 1;
      } else if (BREAKS.has(node.name)) text += ' ';
      return true;
    },
  });
  return text;
}
