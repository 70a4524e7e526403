import type { Block, Field, Heading, Line } from '../../../../shared/document/model.ts';
import { bold, lineMarkdown } from './line.ts';
import { tableMarkdown } from './table.ts';

/** A block as Markdown paragraphs, in reading order; they are set apart by empty lines. */
export function blockMarkdown(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return headingMarkdown(block);
    case 'paragraph':
      return [lineMarkdown(block.runs, 'block')];
    case 'list':
      return [listMarkdown(block.items)];
    case 'table':
      return [tableMarkdown(block)];
    case 'fields':
      return block.rows.flatMap(fieldMarkdown);
    case 'marker':
      return [`> ${ownLine(block.runs).replace(/\n/g, '\n> ')}`];
    case 'frame':
      return block.blocks.flatMap(blockMarkdown);
    case 'label':
      return [...headingMarkdown(block.title), ...block.lines.map(ownLine)];
    case 'aside':
      return ['---', boldLine(block.title), ...block.blocks.flatMap(blockMarkdown)];
    case 'contents':
      return [boldLine(block.label), listMarkdown(block.entries.map(({ runs }) => runs))];
    case 'picture':
      // Text has no pictures: the table says the same.
      return [tableMarkdown(block.table)];
  }
}

const ownLine = (line: Line): string => lineMarkdown(line, 'block');

/** A whole line in bold; runs that are bold already are not marked twice. */
const boldLine = (line: Line, letter = ''): string =>
  bold(
    letter +
      lineMarkdown(
        line.map(({ strong: _, ...run }) => run),
        'heading',
      ),
  );

function headingMarkdown({ level, runs, eyebrow, subtitle }: Heading): string[] {
  // A closing row of # belongs to the mark-up of a heading, not to its text.
  const title = lineMarkdown(runs, 'heading').replace(/#(?=#*$)/, '\\#');
  return [
    ...(eyebrow ? [ownLine(eyebrow)] : []),
    `${'#'.repeat(level)} ${title}`,
    ...(subtitle ? [ownLine(subtitle)] : []),
  ];
}

const listMarkdown = (items: readonly Line[]): string =>
  items.map((item) => `- ${ownLine(item).replace(/\n/g, '\n  ')}`).join('\n');

/** The letter and label in bold, then what the register says. */
function fieldMarkdown({ letter, label, hint, value }: Field): string[] {
  const text = boldLine(label, letter ? `(${letter}) ` : '');
  const behind = hint ? ` ${lineMarkdown(hint, 'heading')}` : '';
  return [text + behind, ...value.flatMap(blockMarkdown)];
}
