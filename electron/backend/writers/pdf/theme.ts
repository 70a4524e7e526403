/** Measures and type of a page (look: A4, margins in mm, sizes as points over leading). */
import type { DocumentKind, Picture, Section } from '../../../../shared/document/model.ts';
import type { Face } from './faces.ts';

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const INK = '#1C2523';
export const INK_SOFT = '#46514E';
export const HAIRLINE = '#C9CEC7';
export const FOOT_RULE = '#7B8581';
/** What is missing: brown on cream within a dashed line, which survives black and white. */
export const MISSING_INK = '#724900';
export const MISSING_PAPER = '#FBF1DB';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** Distance from line to line, in points. */
  readonly leading: number;
  readonly colour: string;
}

const text = (face: Face, size: number, leading: number, colour = INK): TextStyle => ({
  face,
  size,
  leading,
  colour,
});

export interface Theme {
  readonly kind: 'register' | 'statement';
  readonly body: TextStyle;
  readonly small: TextStyle;
  readonly label: TextStyle;
  readonly hint: TextStyle;
  readonly table: TextStyle;
  readonly tableHead: TextStyle;
  /** The overview of all activities on a landscape page. */
  readonly wideTable: TextStyle;
  readonly title: TextStyle;
  readonly wideTitle: TextStyle;
  readonly section: TextStyle;
  readonly group: TextStyle;
  readonly cover: TextStyle;
  readonly coverName: TextStyle;
  /** Around the title in its box on the cover, and under the box. */
  readonly coverRoom: Padding & { readonly after: number };
  readonly eyebrow: TextStyle;
  readonly subtitle: TextStyle;
  readonly letter: TextStyle;
  readonly foot: TextStyle;
  readonly concept: TextStyle;
  /** Between two paragraphs, in points. */
  readonly gap: number;
  /** Above the heading of a section. */
  readonly headed: number;
  /** Above and below the words of a field, and of a row of a table. */
  readonly field: Padding;
  readonly row: Padding;
  readonly wideRow: Padding;
  /** Share of the width that a picture takes; at the least its texts are 8.5 points high. */
  readonly pictures: Readonly<Record<Picture['name'], number>>;
}

interface Padding {
  readonly above: number;
  readonly below: number;
}

const common = {
  hint: text('sans', 7.5, 11, INK_SOFT),
  table: text('sans', 8.5, 12),
  tableHead: text('strong', 8, 11),
  wideTable: text('sans', 8, 10.6),
  title: text('serif', 21, 27),
  wideTitle: text('serif', 16, 21),
  cover: text('serif', 26, 33),
  coverName: text('sans', 11, 16),
  coverRoom: { above: 25, below: 24, after: 50 },
  letter: text('letter', 12, 16),
  foot: text('sans', 7.5, 10, INK_SOFT),
  concept: text('strong', 8.5, 12, MISSING_INK),
  field: { above: 6.5, below: 6 },
  row: { above: 3.9, below: 3.4 },
  wideRow: { above: 4.2, below: 3.8 },
  pictures: { flow: 1, map: 1, scan: 1 },
};

const register: Theme = {
  ...common,
  kind: 'register',
  body: text('sans', 9.5, 14),
  small: text('sans', 8.5, 12),
  label: text('strong', 9.5, 14),
  section: text('serif', 12, 17),
  group: text('serif', 12, 17),
  eyebrow: text('sans', 8.5, 12, INK_SOFT),
  subtitle: text('sans', 9.5, 14, INK_SOFT),
  gap: 2,
  headed: 18,
};

const statement: Theme = {
  ...common,
  kind: 'statement',
  body: text('sans', 10, 15),
  small: text('sans', 8.5, 12.5, INK_SOFT),
  label: text('strong', 10, 15),
  section: text('serif', 13, 18),
  group: text('strong', 10, 15),
  eyebrow: text('sans', 9.5, 14, INK_SOFT),
  subtitle: text('sans', 9.5, 14, INK_SOFT),
  gap: 4.5,
  headed: 19,
};

/** How close lines stand: as designed, closer, or closest. */
export const closenesses = [0, 1, 2] as const;
export type Closeness = (typeof closenesses)[number];

/** Closer lines and smaller pictures, for pages that would leave little alone on the next. */
export function tightened(theme: Theme, closeness: Closeness): Theme {
  if (closeness === 0) return theme;
  const closer: Theme = {
    ...theme,
    gap: theme.gap / 2,
    coverRoom: { above: 20, below: 19, after: 36 },
    headed: theme.kind === 'statement' ? 14 : theme.headed,
    field: { above: 5, below: 4 },
    row: { above: 2.6, below: 2.2 },
    wideRow: { above: 2.9, below: 2.5 },
    pictures: { flow: 0.89, map: 0.82, scan: 0.9 },
  };
  if (closeness === 1) return closer;
  const { body } = theme;
  return {
    ...closer,
    body: { ...body, leading: body.leading - 0.8 },
    coverRoom: { above: 17, below: 16, after: 26 },
    headed: theme.kind === 'statement' ? 12 : theme.headed,
    field: { above: 4, below: 3.2 },
    row: { above: 2, below: 1.8 },
  };
}

export function themeOf(kind: DocumentKind): Theme {
  return kind === 'statement' ? statement : register;
}

export interface Page {
  readonly orientation: Section['orientation'];
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between the margins. */
  readonly textWidth: number;
  readonly textHeight: number;
  /** From the top edge to the CONCEPT frame. */
  readonly conceptTop: number;
}

/** A4, ISO 216. */
const SHORT = mm(210);
const LONG = mm(297);

export function pageOf(theme: Theme, orientation: Section['orientation']): Page {
  if (orientation === 'landscape') return page(orientation, LONG, SHORT, [18, 18, 16, 20], 9);
  const sides = theme.kind === 'statement' ? [24, 22, 20, 24] : [28, 18, 20, 24];
  return page(orientation, SHORT, LONG, sides, 11);
}

function page(
  orientation: Section['orientation'],
  width: number,
  height: number,
  margins: readonly number[],
  concept: number,
): Page {
  const [left = 0, right = 0, top = 0, bottom = 0] = margins.map(mm);
  return {
    orientation,
    width,
    height,
    left,
    right,
    top,
    bottom,
    textWidth: width - left - right,
    textHeight: height - top - bottom,
    conceptTop: mm(concept),
  };
}
