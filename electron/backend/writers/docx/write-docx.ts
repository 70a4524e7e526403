import {
  Document as DocxDocument,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx';
import type { Document, Section } from '../../../../shared/document/model.ts';
import { accentOnWhite } from '../accent.ts';
import { parseLogo } from '../logo.ts';
import { visibleText } from '../visible-characters.ts';
import { blockDocx, type DocxBlock } from './block.ts';
import { bookmarkNames, type DocxContext } from './context.ts';
import { logoPictures } from './logo-picture.ts';
import { A4, pageOf } from './page.ts';
import { footerDocx, headerDocx } from './page-edge.ts';
import { reproducible } from './reproducible.ts';
import { stylesOf } from './style.ts';

/**
 * The document as a Word file (Office Open XML). Original scripts are kept; hidden characters and
 * those XML forbids are shown as `[U+…]`. Same document, same bytes.
 */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const bookmark = bookmarkNames();
  const groups = sameOrientation(document.sections);
  const file = new DocxDocument({
    title: visibleText(document.title).replace(/\n/g, ' '),
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: stylesOf(document),
    sections: groups.map((group, at) => sectionDocx(document, group, at === 0, bookmark)),
  });
  return reproducible(new Uint8Array(await Packer.toBuffer(file)), document.date);
}

/** Neighbours on the same paper share one Word section: a thousand activities are not a thousand. */
function sameOrientation(sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    if (last?.[0]?.orientation === section.orientation) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

function sectionDocx(
  document: Document,
  sections: readonly Section[],
  first: boolean,
  bookmark: DocxContext['bookmark'],
): ISectionOptions {
  const page = pageOf(document, sections[0]?.orientation ?? 'portrait');
  const accent = accentOnWhite(document.accent).slice(1);
  const context = { language: document.language, accent, width: page.textWidth, bookmark };
  const marks = first ? [document.consultantLogo, document.logo] : [];
  const picture = logoPictures(marks.flatMap((mark) => parseLogo(mark) ?? []));
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns the sheet itself when it is told that it lies on its side.
        size: {
          ...A4,
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: page.margin,
      },
    },
    headers: { default: headerDocx(document) },
    footers: { default: footerDocx(document, context) },
    children: [
      ...(picture ? [picture] : []),
      ...sections.flatMap((section, at) => [
        ...(at > 0 && section.newPage ? [pageBreak()] : []),
        ...section.blocks.flatMap((block): DocxBlock[] => blockDocx(block, context)),
      ]),
    ],
  };
}

/** As small as Word allows, so that the page starts where its text starts. */
const pageBreak = (): Paragraph =>
  new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
  });
