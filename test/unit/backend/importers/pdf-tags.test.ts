/** Trees of tags as a stranger's file may have them. */
import { expect, test } from 'vitest';
import {
  isItem,
  PdfTags,
  type TreeNode,
} from '../../../../electron/backend/importers/statement/pdf/tags.ts';

const node = (role: string, ...children: TreeNode[]): TreeNode => ({ role, children });
const words = (id: string): TreeNode => ({ id });
const list = (...items: TreeNode[]): TreeNode => node('Root', node('L', ...items));

test('an item goes on where its label is not, and only there', () => {
  const tags = new PdfTags();
  const first = tags.ofPage(list(node('LI', node('Lbl', words('a')), words('b'))));
  const next = tags.ofPage(list(node('LI', node('Lbl'), words('c'))));
  const other = tags.ofPage(list(node('LI', node('Lbl', words('d')), words('e'))));
  expect(first.get('b')).toBe(first.get('a'));
  expect(next.get('c')).toBe(first.get('a'));
  expect(other.get('d')).not.toBe(first.get('a'));
  expect(other.get('e')).toBe(other.get('d'));
});

test('what two tags claim, or a page without lists and headings, has no tag', () => {
  const tags = new PdfTags();
  const twice = tags.ofPage(list(node('LI', words('a')), node('LI', words('a'), words('b'))));
  expect(twice.has('a')).toBe(false);
  expect(isItem(twice.get('b'))).toBe(true);
  expect(tags.ofPage(node('Root', node('P', words('c')))).size).toBe(0);
  expect(tags.ofPage(null).size).toBe(0);
});

test('a tree that is deep, wide or without end is left', { timeout: 10_000 }, () => {
  const around: { role: string; children: TreeNode[] } = { role: 'LI', children: [words('a')] };
  around.children.push(around);
  const wide = { role: 'L', children: Array.from({ length: 300_000 }, () => words('a')) };
  let deep = node('LI', words('a'));
  for (let depth = 0; depth < 5_000; depth += 1) deep = node('L', deep);
  for (const root of [around, wide]) {
    const tags = new PdfTags();
    expect(tags.ofPage(root).size).toBe(0);
    expect(tags.isFull).toBe(true);
  }
  expect(isItem(new PdfTags().ofPage(deep).get('a'))).toBe(true);
});
