import type { Document } from '../../../../shared/document/model.ts';
import { writerMessages } from '../../../../shared/i18n/writers.ts';
import { blockMarkdown } from './block.ts';

/**
 * The document as Markdown (CommonMark with GitHub's tables) that also reads well as plain text.
 * Pages, footers, colours and the logo have no place in it. Lines end in LF.
 */
export function writeMarkdown(document: Document): string {
  const paragraphs = document.sections.flatMap((section) => section.blocks.flatMap(blockMarkdown));
  const written = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  return `${withConcept(document, written).join('\n\n')}\n`;
}

/** Right under the title, where a reader cannot miss that the document is not final. */
function withConcept(document: Document, paragraphs: readonly string[]): readonly string[] {
  if (!document.concept) return paragraphs;
  const below = paragraphs.findIndex((paragraph) => paragraph.startsWith('# ')) + 1;
  const mark = `**${writerMessages[document.language].concept}**`;
  return [...paragraphs.slice(0, below), mark, ...paragraphs.slice(below)];
}
