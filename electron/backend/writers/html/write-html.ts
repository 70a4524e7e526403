import type { Block, Document, Section } from '../../../../shared/document/model.ts';
import { writerMessages } from '../../../../shared/i18n/writers.ts';
import { parseLogo } from '../logo.ts';
import { visibleText } from '../visible-characters.ts';
import { blockHtml } from './block.ts';
import { type HtmlContext, htmlContext } from './context.ts';
import { escapeHtml } from './escape.ts';
import { pictureStyle } from './picture.ts';
import { lineHtml } from './runs.ts';
import { styleSheet } from './style.ts';

/** Nothing is fetched and nothing runs, also when a website shows the file as its own page. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The document as one self-contained HTML page, the accessible form of every document. Original
 * scripts are kept; hidden characters are shown as `[U+…]`. Same document, same text.
 */
export function writeHtml(document: Document): string {
  const context = htmlContext(document.language);
  const title = escapeHtml(visibleText(document.title).replace(/\n/g, ' '));
  const [first, ...others] = document.sections;
  const opening = first ? openingLength(first) : 0;
  return [
    '<!DOCTYPE html>',
    `<html lang="${document.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${title}</title>`,
    `<style>\n${styleSheet(document)}${pictureStyle(document)}\n</style>`,
    '</head>',
    `<body class="${document.kind}">`,
    '<header>',
    ...aboveTitle(document),
    opening === 0
      ? unseenTitle(title, context)
      : blocksHtml(first?.blocks.slice(0, opening) ?? [], context),
    '</header>',
    '<main>',
    ...(first ? [sectionHtml({ ...first, newPage: false }, opening, context)] : []),
    ...others.map((section) => sectionHtml(section, 0, context)),
    '</main>',
    '<footer><p>',
    `<span>${lineHtml(document.footer.left, context)}</span>`,
    `<span>${lineHtml(document.footer.middle, context)}</span>`,
    '</p></footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** How many blocks open the document, title included: they are the page's header. */
function openingLength({ blocks }: Section): number {
  return (
    blocks.findIndex(
      (block) => block.kind === 'label' || (block.kind === 'heading' && block.level === 1),
    ) + 1
  );
}

/** A document without a title of its own still needs its one h1. */
function unseenTitle(title: string, context: HtmlContext): string {
  const level = context.headingLevel(1);
  return `<h${level} class="unseen">${title}</h${level}>`;
}

function aboveTitle(document: Document): string[] {
  const logos = [document.logo, document.consultantLogo].flatMap((mark) => parseLogo(mark) ?? []);
  return [
    ...(document.concept
      ? [`<p class="concept">${writerMessages[document.language].concept}</p>`]
      : []),
    // The name stands beside it in words, so the mark itself says nothing more.
    ...logos.map(
      ({ type, base64 }) => `<img class="logo" alt="" src="data:image/${type};base64,${base64}">`,
    ),
  ];
}

function sectionHtml(section: Section, from: number, context: HtmlContext): string {
  const classes = [
    section.orientation === 'landscape' ? 'landscape' : '',
    section.newPage ? 'new-page' : '',
  ].filter((name) => name !== '');
  const attribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  return `<div${attribute}>\n${blocksHtml(section.blocks.slice(from), context)}\n</div>`;
}

const blocksHtml = (blocks: readonly Block[], context: HtmlContext): string =>
  blocks.map((block) => blockHtml(block, context)).join('\n');
