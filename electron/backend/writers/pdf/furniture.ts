/** What stands on every page: CONCEPT top right, the footer under its rule. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Document, Line } from '../../../../shared/document/model.ts';
import { writerMessages } from '../../../../shared/i18n/writers.ts';
import type { PdfContext } from './context.ts';
import { segmentsOf } from './glyphs.ts';
import { spaced } from './laid.ts';
import { breakLines, type SetLine, widthOf } from './lines.ts';
import { lineNode } from './text.ts';
import { FOOT_RULE, MISSING_INK, mm, type Page } from './theme.ts';

const CONCEPT_HEIGHT = 14.5;
const CONCEPT_INSET = 6.5;
const TRACKING = 0.5;

/** The word in a 1 pt frame at the right margin. */
export function conceptMark(document: Document, page: Page, context: PdfContext): Content {
  const style = context.theme.concept;
  const word = writerMessages[document.language].concept;
  const width =
    widthOf(word, style.face, style.size, context) + word.length * TRACKING + 2 * CONCEPT_INSET;
  const left = page.width - page.right - width;
  const line = { segments: [{ text: word, face: style.face }], width };
  return {
    stack: [
      {
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: width,
            h: CONCEPT_HEIGHT,
            r: 1.5,
            lineWidth: 1,
            lineColor: MISSING_INK,
          },
        ],
        relativePosition: { x: left, y: page.conceptTop },
      },
      lineNode(line, style, context, {
        relativePosition: { x: left + CONCEPT_INSET, y: page.conceptTop + 1.4 },
        characterSpacing: TRACKING,
      }),
    ],
  };
}

/** From the bottom edge to the rule, so that the text ends at 11 mm. */
const FOOT_RULE_AT = mm(16);
const FOOT_LINES = 2;
const FOOT_GAP = 14;

/** Organisation and document; state; page x of y. The three share the width evenly. */
export function footer(
  document: Document,
  page: Page,
  context: PdfContext,
): (current: number, total: number) => Content {
  const { foot } = context.theme;
  const of = writerMessages[document.language].pageOf;
  const numberWidth = widthOf(`00000 ${of} 00000`, foot.face, foot.size, context);
  const middle = footLines(document.footer.middle, page.textWidth / 3, context);
  const middleWidth = widest(middle);
  const left = footLines(
    document.footer.left,
    page.textWidth - middleWidth - numberWidth - 2 * FOOT_GAP,
    context,
  );
  return (current, total) => {
    const text = `${current} ${of} ${total}`;
    const width = widthOf(text, foot.face, foot.size, context);
    const free = page.textWidth - widest(left) - middleWidth - width;
    const number: SetLine = { segments: [{ text, face: foot.face }], width };
    const columns = [
      { x: 0, lines: left },
      { x: widest(left) + free / 2, lines: middle },
      { x: page.textWidth - width, lines: [number] },
    ];
    const nodes = columns.map(
      ({ x, lines }): Content => ({
        stack: lines.map((line) => lineNode(line, foot, context)),
        relativePosition: { x, y: 4.5 },
      }),
    );
    const line: Content = {
      canvas: [
        {
          type: 'line',
          x1: 0,
          y1: 0,
          x2: page.textWidth,
          y2: 0,
          lineWidth: 0.5,
          lineColor: FOOT_RULE,
        },
      ],
      relativePosition: { x: 0, y: 0 },
    };
    return spaced([line, ...nodes], page.bottom - FOOT_RULE_AT, page.left);
  };
}

const widest = (lines: readonly SetLine[]): number =>
  Math.max(0, ...lines.map(({ width }) => width));

/** A name of two hundred letters must not push the footer off the page: two lines, then "…". */
function footLines(line: Line, width: number, context: PdfContext): readonly SetLine[] {
  const { foot } = context.theme;
  const lines = breakLines(segmentsOf(line, foot.face, context), foot, width, context);
  const kept = lines.slice(0, FOOT_LINES);
  const last = kept.at(-1);
  if (lines.length <= FOOT_LINES || !last) return kept;
  const segments = [
    ...last.segments.slice(0, -1),
    ...last.segments.slice(-1).map((end) => ({ ...end, text: `${end.text.slice(0, -2)}…` })),
  ];
  return [...kept.slice(0, -1), { ...last, segments }];
}
