import { Bookmark, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { Heading, Line } from '../../../../shared/document/model.ts';
import type { DocxContext } from './context.ts';
import { runsDocx } from './runs.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** A heading with its small lines; `look` is added to each paragraph, such as a frame around. */
export function headingDocx(
  heading: Heading,
  context: DocxContext,
  look: IParagraphOptions = {},
): Paragraph[] {
  const small = (runs: Line | undefined, more: IParagraphOptions): Paragraph[] =>
    runs?.length
      ? [new Paragraph({ ...look, ...more, style: 'Small', children: runsDocx(runs, context) })]
      : [];
  const title = new Bookmark({
    id: context.bookmark(heading.anchor),
    children: runsDocx(heading.runs, context),
  });
  return [
    ...small(heading.eyebrow, { keepNext: true }),
    new Paragraph({ ...look, heading: LEVELS[heading.level], children: [title] }),
    ...small(heading.subtitle, {}),
  ];
}
