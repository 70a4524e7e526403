import {
  AlignmentType,
  Footer,
  Header,
  type IRunOptions,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Document } from '../../../../shared/document/model.ts';
import { writerMessages } from '../../../../shared/i18n/writers.ts';
import type { DocxContext } from './context.ts';
import { runsDocx } from './runs.ts';
import { line, MISSING, RULE } from './style.ts';

/** The frame that says on every page that the document may not be relied on yet. */
export function headerDocx(document: Document): Header {
  const mark: IRunOptions = {
    text: `  ${writerMessages[document.language].concept}  `,
    bold: true,
    size: 20,
    color: MISSING.edge,
    border: line('SINGLE', 8, MISSING.edge),
  };
  const children = document.concept ? [new TextRun(mark)] : [];
  return new Header({
    children: [new Paragraph({ style: 'PageEdge', alignment: AlignmentType.RIGHT, children })],
  });
}

/** Organisation and document, state, page x of y. */
export function footerDocx({ footer, language }: Document, context: DocxContext): Footer {
  const tab = (): TextRun => new TextRun({ text: '\t' });
  const children = [
    ...runsDocx(footer.left, context),
    // A long name may reach the stop of the tab.
    new TextRun('  '),
    tab(),
    ...runsDocx(footer.middle, context),
    tab(),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(` ${writerMessages[language].pageOf} `),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
  const tabStops = [
    { type: TabStopType.CENTER, position: Math.round(context.width / 2) },
    { type: TabStopType.RIGHT, position: context.width },
  ];
  const border = { top: line('SINGLE', 4, RULE, 6) };
  return new Footer({
    children: [new Paragraph({ style: 'PageEdge', tabStops, border, children })],
  });
}
