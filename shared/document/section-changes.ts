/** Which sections of a document read otherwise than those of another, and in which words. */
import type { Block, Cell, Document, Section } from './model.ts';
import { plainText } from './runs.ts';
import { type ChangedLine, lineChanges } from './text-changes.ts';

export interface SectionChange {
  readonly id: string;
  /** Without its number, which changes with the sections before it. */
  readonly title: string;
  readonly state: 'changed' | 'added' | 'removed';
  readonly lines: readonly ChangedLine[];
}

/** In the order of the later one; what is gone from it stands last. */
export function sectionChanges(before: Document, after: Document): readonly SectionChange[] {
  const there = new Set(after.sections.map(({ id }) => id));
  const all = [...after.sections, ...before.sections.filter(({ id }) => !there.has(id))];
  return all.flatMap(({ id }): readonly SectionChange[] => {
    const [then, now] = [sectionIn(before, id), sectionIn(after, id)];
    const lines = lineChanges(then ? linesOf(then) : [], now ? linesOf(now) : []);
    if (lines.length === 0) return [];
    const state = then === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    return [{ id, title: titleOf(now ?? then), state, lines }];
  });
}

const sectionIn = ({ sections }: Document, id: string): Section | undefined =>
  sections.find((section) => section.id === id);

function titleOf(section: Section | undefined): string {
  const heading = section?.blocks.find((block) => block.kind === 'heading');
  return heading ? withoutNumber(plainText(heading.runs)) : (section?.id ?? '');
}

const withoutNumber = (title: string): string => title.replace(/^\d+\. /u, '');

/** The day or version above the text is another each time, and says nothing of what the text says. */
function linesOf({ id, blocks }: Section): readonly string[] {
  const isDay = (block: Block) =>
    id === 'start' && block.kind === 'paragraph' && block.tone === 'small';
  return blocks.filter((block) => !isDay(block)).flatMap(linesIn);
}

/** Every line that a reader reads, as words. */
function linesIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [withoutNumber(plainText(block.runs))];
    case 'paragraph':
    case 'marker':
      return [plainText(block.runs)];
    case 'list':
      return block.items.map(plainText);
    case 'table':
      return [
        block.columns.map(({ head }) => plainText(head)).join(' · '),
        ...block.rows.map((row) => row.map(cellText).join(' · ')),
      ];
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [
        plainText(label),
        ...value.flatMap(linesIn),
      ]);
    case 'frame':
      return block.blocks.flatMap(linesIn);
    case 'aside':
      return [plainText(block.title), ...block.blocks.flatMap(linesIn)];
    case 'label':
      return [plainText(block.title.runs), ...block.lines.map(plainText)];
    // Entries repeat the headings, and a picture repeats its table.
    case 'contents':
      return [];
    case 'picture':
      return linesIn(block.table);
  }
}

const cellText = (cell: Cell): string => cell.map(plainText).join(' ');
