import type { Cell, Line, Run } from '../../../../shared/document/model.ts';
import { safeLink } from '../safe-link.ts';
import { visibleText } from '../visible-characters.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape.ts';

/** A line as it is read aloud or shown in an attribute: no markup, hidden characters shown. */
export function plainLine(line: Line): string {
  return visibleText(line.map((run) => run.text).join('')).replace(/\n/g, ' ');
}

export function lineHtml(line: Line, context: HtmlContext): string {
  return line.map((run) => runHtml(run, context)).join('');
}

/** Paragraphs under each other; one paragraph needs no element of its own. */
export function cellHtml(cell: Cell, context: HtmlContext): string {
  const lines = cell.filter((line) => line.length > 0);
  const [only] = lines;
  if (lines.length === 1 && only) return lineHtml(only, context);
  return lines.map((line) => `<span class="line">${lineHtml(line, context)}</span>`).join('');
}

function runHtml(run: Run, context: HtmlContext): string {
  const text = escapeHtml(visibleText(run.text)).replace(/\n/g, '<br>');
  const lang = run.lang && run.lang !== context.language ? ` lang="${run.lang}"` : '';
  return linked(run, strengthened(run, isolated(run, text, lang)));
}

/** What a person typed keeps its own direction: Arabic in a Dutch sentence must not reorder it. */
function isolated(run: Run, text: string, lang: string): string {
  if (run.origin === 'user') return `<bdi${lang}>${text}</bdi>`;
  if (run.origin === 'missing') return `<span class="missing"${lang}>${text}</span>`;
  return lang === '' ? text : `<span${lang}>${text}</span>`;
}

function strengthened(run: Run, html: string): string {
  return run.strong ? `<strong>${html}</strong>` : html;
}

function linked(run: Run, html: string): string {
  const href = safeLink(run.href);
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}
