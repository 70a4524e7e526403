import type { Block, Heading } from '../../../../shared/document/model.ts';
import { aside } from './aside.ts';
import { contents } from './contents.ts';
import type { PdfContext } from './context.ts';
import { label } from './cover.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { heading } from './heading.ts';
import type { Laid } from './laid.ts';
import { picture } from './picture.ts';
import type { Page, TextStyle } from './theme.ts';
import { valueBlock } from './value.ts';

/** Where a block stands. */
export interface BlockPlace {
  readonly page: Page;
  /** First of a section: a heading there is a title. */
  readonly opens: boolean;
  /** The heading above it in the bookmarks. */
  readonly parent?: string;
  /** Room at the right of a heading, for a logo. */
  readonly aside: number;
}

export function layBlock(block: Block, place: BlockPlace, context: PdfContext): Laid {
  const { page } = place;
  switch (block.kind) {
    case 'heading':
      return heading(
        block,
        {
          style: headingStyle(block, place, context),
          width: page.textWidth - place.aside,
          page,
          ...(place.parent === undefined ? {} : { parent: place.parent }),
        },
        context,
      );
    case 'fields':
      return fields(block, page, context);
    case 'frame':
      return frame(block, page, context, place.parent);
    case 'label':
      return label(block, page, context);
    case 'aside':
      return aside(block, page, context);
    case 'contents':
      return contents(block, page, context);
    case 'picture':
      return picture(block, page, context);
    default:
      return valueBlock(
        block,
        { width: page.textWidth, page, left: 0, above: 0, closed: true },
        context,
      );
  }
}

function headingStyle(
  { level, eyebrow }: Heading,
  { opens, page }: BlockPlace,
  { theme }: PdfContext,
): TextStyle {
  if (level === 1) return theme.title;
  if (level === 3) return theme.group;
  if (theme.kind === 'statement') return theme.section;
  if (page.orientation === 'landscape') return theme.wideTitle;
  return opens || eyebrow ? theme.title : theme.section;
}

/** Space above a block, in points, by what it is and what stands before it. */
export function spaceAbove(block: Block, before: Block | undefined, { theme }: PdfContext): number {
  if (!before) return 0;
  if (before.kind === 'label') return theme.coverRoom.after;
  if (block.kind === 'contents' && before.kind === 'fields') return 6;
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? (before.kind === 'heading' ? 6 : 13) : theme.headed;
    case 'frame':
      return before.kind === 'heading' ? 14 : 20;
    case 'fields':
      return before.kind === 'heading' ? 14 : 10;
    case 'contents':
    case 'aside':
      return 14;
    case 'table':
      if (before.kind === 'table') return 14;
      if (before.kind !== 'heading') return 6;
      return before.level < 3 && theme.kind === 'register' ? 9 : 3;
    case 'picture':
      return before.kind === 'heading' ? 8 : 14;
    case 'marker':
      return 6;
    default:
      if (before.kind === 'heading') return 3;
      if (before.kind === 'table') return 8;
      // The frame of a marker stands free, also where lines are set closer.
      return theme.kind === 'statement' && before.kind === 'marker' ? 4.5 : theme.gap;
  }
}
