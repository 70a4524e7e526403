import type { Heading, Line } from '../../../../shared/document/model.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { lineHtml } from './runs.ts';

export function headingHtml(heading: Heading, context: HtmlContext): string {
  const level = context.headingLevel(heading.level);
  const id = escapeHtml(heading.anchor);
  const title = `<h${level} id="${id}">${lineHtml(heading.runs, context)}</h${level}>`;
  const eyebrow = small('eyebrow', heading.eyebrow, context);
  const subtitle = small('subtitle', heading.subtitle, context);
  return eyebrow === '' && subtitle === ''
    ? title
    : `<div class="title level-${heading.level}">${eyebrow}${title}${subtitle}</div>`;
}

function small(name: string, line: Line | undefined, context: HtmlContext): string {
  return line && line.length > 0 ? `<p class="${name}">${lineHtml(line, context)}</p>` : '';
}
