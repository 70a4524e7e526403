/** The whole document as pdfmake's document definition. */
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Document, Line } from '../../../../shared/document/model.ts';
import { type Logo, parseLogo } from '../logo.ts';
import { contextOf } from './context.ts';
import type { FontSet } from './faces.ts';
import { layRun, runsOf, sectionNode } from './section.ts';
import type { Substitution } from './substitution.ts';
import type { Closeness } from './theme.ts';

export interface PdfLayout {
  readonly definition: TDocumentDefinitions;
  readonly substitutions: readonly Substitution[];
  /** About how many pages it will be: for progress only. */
  readonly expectedPages: number;
}

/** An image above this size is refused: it is copied into memory several times. Bytes. */
const LARGEST_LOGO = 200_000;

/**
 * Lays out a document, every run of pages as close as saves one unless `closeness` says so for
 * all. Pure: the same document and fonts give the same definition.
 */
export function layoutPdf(
  document: Document,
  fonts: FontSet,
  onProgress?: (fraction: number) => void,
  closeness?: Closeness,
): PdfLayout {
  const context = contextOf(document, fonts);
  const logos = [document.consultantLogo, document.logo].flatMap(logoOf);
  const runs = runsOf(document, context);
  let expectedPages = 0;
  const content = runs.map((run, index): Content => {
    const first = index === 0 ? logos : [];
    const { content: nodes, pages } = layRun(run, first, context, closeness);
    expectedPages += pages;
    onProgress?.((index + 1) / runs.length);
    return sectionNode(nodes, document, run.page, context);
  });
  return {
    definition: definitionOf(document, content),
    substitutions: context.log.list(),
    expectedPages,
  };
}

function logoOf(logo: string | undefined): readonly Logo[] {
  const parsed = parseLogo(logo);
  if (!parsed || (parsed.base64.length * 3) / 4 > LARGEST_LOGO) return [];
  const start = Buffer.from(parsed.base64.slice(0, 16), 'base64').toString('hex');
  const expected = parsed.type === 'png' ? '89504e470d0a1a0a' : 'ffd8ff';
  return start.startsWith(expected) ? [parsed] : [];
}

function definitionOf(document: Document, content: Content[]): TDocumentDefinitions {
  const author = userText(document.footer.left);
  // The clock must not show in the file: the same document gives the same bytes.
  const date = new Date(`${document.date}T00:00:00Z`);
  return {
    content,
    pageSize: 'A4',
    language: document.language,
    displayTitle: true,
    info: {
      title: document.title,
      ...(author === '' ? {} : { author }),
      creator: 'Artikel 30',
      producer: 'pdfmake',
      creationDate: date,
      modDate: date,
    },
    defaultStyle: { font: 'sans', fontSize: 9.5 },
  };
}

const userText = (line: Line): string =>
  line
    .filter(({ origin }) => origin === 'user')
    .map(({ text }) => text)
    .join('');
