/** Sections of the neutral document as sections of pages, each with its own margins. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Block, Contents, Document, Section } from '../../../../shared/document/model.ts';
import type { Logo } from '../logo.ts';
import { type BlockPlace, layBlock, spaceAbove } from './block.ts';
import { contentsPage } from './contents.ts';
import type { PdfContext } from './context.ts';
import { conceptMark, footer } from './furniture.ts';
import { fits, type Laid, nothing, partsOf, reserve, spaced } from './laid.ts';
import { PageCount } from './page-count.ts';
import { SubstitutionLog } from './substitution.ts';
import { type Closeness, closenesses, mm, type Page, pageOf, tightened } from './theme.ts';

/** The box on the cover begins here, from the top edge. */
const LABEL_TOP = mm(66);
const LOGO_SIZE = 42;
const LOGO_ROOM = 60;
/** A page that is full to the last hundredth of a point does not hold what was reckoned. */
const HAIR = 0.5;
/** Above a section that begins on the page of another, in points. */
const SECTION_ABOVE = { register: 34, statement: 0 };

/** Pages of one orientation that follow each other without a forced break. */
export interface Run {
  readonly page: Page;
  readonly blocks: readonly Block[];
  /** Places in `blocks` at which a section begins. */
  readonly beginnings: ReadonlySet<number>;
}

/** Sections that do not ask for a new page join the one before, if it lies the same way. */
export function runsOf(document: Document, context: PdfContext): readonly Run[] {
  const runs: {
    orientation: Section['orientation'];
    page: Page;
    blocks: Block[];
    beginnings: Set<number>;
  }[] = [];
  for (const { orientation, newPage, blocks } of document.sections) {
    const last = runs.at(-1);
    if (last && !newPage && last.orientation === orientation) {
      last.beginnings.add(last.blocks.length);
      last.blocks.push(...blocks);
      continue;
    }
    const page = pageOf(context.theme, orientation);
    runs.push({ orientation, page, blocks: [...blocks], beginnings: new Set([0]) });
  }
  return runs.filter(({ blocks }) => blocks.length > 0);
}

interface LaidRun {
  readonly content: Content[];
  readonly pages: number;
}

/** One run of pages, set closer where that saves a last page with a few lines. */
export function layRun(
  run: Run,
  logos: readonly Logo[],
  context: PdfContext,
  closeness?: Closeness,
): LaidRun {
  const at = (each: Closeness, log: SubstitutionLog): LaidRun =>
    layAt(run, logos, { ...context, log, theme: tightened(context.theme, each) });
  let best = at(closeness ?? 0, context.log);
  if (closeness !== undefined) return best;
  for (const each of closenesses.slice(1)) {
    if (best.pages === 1) return best;
    // Laid again, counted once.
    const closer = at(each, new SubstitutionLog());
    if (closer.pages < best.pages) best = closer;
  }
  return best;
}

function layAt(run: Run, logos: readonly Logo[], context: PdfContext): LaidRun {
  const { page, blocks, beginnings } = run;
  const content = logos.map((_, at) => logoNode(logos, at, page, blocks[0]));
  let parent: string | undefined;
  const laid = blocks.map((block, index): Laid => {
    const place = placeOf(block, index, run, logos, parent);
    parent = headOf(block) ?? parent;
    return layBlock(block, place, context);
  });
  const aboves = blocks.map((block, index) => {
    const above = spaceAbove(block, blocks[index - 1], context);
    return index > 0 && beginnings.has(index) && block.kind === 'heading'
      ? Math.max(above, SECTION_ABOVE[context.theme.kind])
      : above;
  });
  const heights = laid.map((each, index) => each.height + (aboves[index] ?? 0));
  const needed = heights.reduce((sum, height) => sum + height, 0);
  const least = logos.length > 0 ? LOGO_ROOM : 0;
  const apart = needed + least > page.textHeight ? blocks.findIndex(isContents) : -1;
  if (blocks[0]?.kind === 'label')
    aboves[0] = labelTop(needed - (heights[apart] ?? 0), least, page);
  const count = new PageCount(page.textHeight);
  for (const [index, block] of blocks.entries()) {
    const above = aboves[index] ?? 0;
    if (index > 0 && (block.kind === 'heading' || leadsIn(block, blocks[index + 1]))) {
      const kept = keptTogether(blocks, laid, index, above);
      content.push(...reserve(kept, page));
      if (fits(kept, page)) count.keep(kept);
    }
    if (index === apart && isContents(block)) {
      const whole = contentsPage(block, page, context);
      content.push({ stack: [...whole.nodes], pageBreak: 'before' });
      count.turn();
      count.add(whole);
      continue;
    }
    const each = laid[index] ?? nothing;
    content.push(spaced(each.nodes, above));
    for (const part of partsOf(each, above)) count.add(part);
  }
  return { content, pages: count.pages };
}

const isContents = (block: Block): block is Contents => block.kind === 'contents';

/** The box on a cover moves up where that keeps the cover on one page, not over a logo. */
function labelTop(needed: number, least: number, page: Page): number {
  const wanted = LABEL_TOP - page.top;
  const free = page.textHeight - needed;
  return free >= least ? Math.min(wanted, Math.max(least, free - HAIR)) : wanted;
}

/** The anchor under which the groups that follow fall in the bookmarks. */
function headOf(block: Block): string | undefined {
  if (block.kind === 'heading') return block.level < 3 ? block.anchor : undefined;
  return block.kind === 'frame' ? block.blocks.map(headOf).findLast((anchor) => anchor) : undefined;
}

function placeOf(
  block: Block,
  index: number,
  { page, beginnings }: Run,
  logos: readonly Logo[],
  parent: string | undefined,
): BlockPlace {
  return {
    page,
    opens: beginnings.has(index),
    aside: index === 0 && block.kind === 'heading' ? LOGO_ROOM * logos.length : 0,
    ...(parent === undefined ? {} : { parent }),
  };
}

/** Words that introduce a table or a list. */
const leadsIn = (block: Block | undefined, next: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (next?.kind === 'table' || next?.kind === 'list');

/** A paragraph between a heading and one that falls under it. */
function leadsToLower(blocks: readonly Block[], at: number): boolean {
  const [above, own, below] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (above?.kind !== 'heading' || own?.kind !== 'paragraph') return false;
  return below?.kind === 'heading' && below.level > above.level;
}

/** A heading goes with the beginning of what it heads, and words with the table they introduce. */
function keptTogether(
  blocks: readonly Block[],
  laid: readonly Laid[],
  from: number,
  above: number,
): number {
  let needed = above;
  let index = from;
  while (blocks[index]?.kind === 'heading') {
    needed += (laid[index]?.height ?? 0) + 14;
    index += 1;
    // Alone with its heading, words about what comes tell nothing.
    if (leadsToLower(blocks, index)) {
      needed += (laid[index]?.height ?? 0) + 14;
      index += 1;
    }
  }
  if (leadsIn(blocks[index], blocks[index + 1])) {
    needed += (laid[index]?.height ?? 0) + 8;
    index += 1;
  }
  return needed + (laid[index]?.lead ?? 0);
}

/** The organisation's mark: left on a cover, right beside a title. */
/** Marks beside each other, the organisation's own at the end. */
function logoNode(
  logos: readonly Logo[],
  at: number,
  page: Page,
  first: Block | undefined,
): Content {
  const { type, base64 } = logos[at] ?? { type: 'png', base64: '' };
  const start = first?.kind === 'label' ? 0 : page.textWidth - LOGO_SIZE;
  const x = first?.kind === 'label' ? at * LOGO_ROOM : start - (logos.length - 1 - at) * LOGO_ROOM;
  return {
    image: `data:image/${type};base64,${base64}`,
    fit: [LOGO_SIZE, LOGO_SIZE],
    relativePosition: { x, y: 0 },
  };
}

/** A pdfmake section with the page furniture that fits its size. */
export function sectionNode(
  content: Content[],
  document: Document,
  page: Page,
  context: PdfContext,
): Content {
  const mark = document.concept ? () => conceptMark(document, page, context) : null;
  return {
    section: { stack: content },
    pageSize: 'A4',
    pageOrientation: page.orientation,
    pageMargins: [page.left, page.top, page.right, page.bottom],
    header: mark,
    footer: footer(document, page, context),
  } as unknown as Content;
}
