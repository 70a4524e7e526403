import type {
  Aside,
  Block,
  Contents,
  Frame,
  Label,
  Line,
  List,
  Paragraph,
} from '../../../../shared/document/model.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { fieldsHtml } from './fields.ts';
import { headingHtml } from './heading.ts';
import { pictureHtml } from './picture.ts';
import { lineHtml, plainLine } from './runs.ts';
import { tableHtml } from './table.ts';

/** One block as HTML; headings inside it are counted in the context. */
export function blockHtml(block: Block, context: HtmlContext): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, context);
    case 'paragraph':
      return paragraphHtml(block, context);
    case 'list':
      return listHtml(block, context);
    case 'table':
      return tableHtml(block, context);
    case 'fields':
      return fieldsHtml(block, context, blockHtml);
    case 'marker':
      return `<p class="marker">${plainMarker(block.runs, context)}</p>`;
    case 'frame':
      return frameHtml(block, context);
    case 'label':
      return labelHtml(block, context);
    case 'aside':
      return asideHtml(block, context);
    case 'contents':
      return contentsHtml(block, context);
    case 'picture':
      return pictureHtml(block, context);
  }
}

/** Inside the dashed block the runs need no frame of their own. */
const plainMarker = (runs: Line, context: HtmlContext): string =>
  lineHtml(runs, context).replaceAll('<span class="missing"', '<span');

function paragraphHtml({ runs, tone }: Paragraph, context: HtmlContext): string {
  return `<p${tone ? ` class="${tone}"` : ''}>${lineHtml(runs, context)}</p>`;
}

function listHtml({ items }: List, context: HtmlContext): string {
  return `<ul>${items.map((item) => `<li>${lineHtml(item, context)}</li>`).join('\n')}</ul>`;
}

function frameHtml({ role, blocks }: Frame, context: HtmlContext): string {
  const heading = blocks.find((block) => block.kind === 'heading');
  const name = heading ? ` aria-labelledby="${escapeHtml(heading.anchor)}"` : '';
  const content = blocks.map((block) => blockHtml(block, context)).join('\n');
  return `<section class="frame ${role}"${name}>\n${content}\n</section>`;
}

function labelHtml({ title, lines }: Label, context: HtmlContext): string {
  const below = lines.map((line) => `<p>${lineHtml(line, context)}</p>`).join('');
  return `<div class="label">${headingHtml(title, context)}${below}</div>`;
}

function asideHtml({ title, blocks }: Aside, context: HtmlContext): string {
  const level = context.headingLevel(3);
  const content = blocks.map((block) => blockHtml(block, context)).join('\n');
  return `<div class="aside"><h${level}>${lineHtml(title, context)}</h${level}>\n${content}</div>`;
}

function contentsHtml({ label, entries }: Contents, context: HtmlContext): string {
  const items = entries.map(
    ({ runs, anchor }) =>
      `<li><a href="#${escapeHtml(encodeURIComponent(anchor))}">${lineHtml(runs, context)}</a></li>`,
  );
  const name = escapeHtml(plainLine(label));
  return `<nav class="contents" aria-label="${name}"><p>${lineHtml(label, context)}</p><ul>${items.join('\n')}</ul></nav>`;
}
