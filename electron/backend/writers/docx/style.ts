import { BorderStyle, type ISpacingProperties, type IStylesOptions, LineRuleType } from 'docx';
import type { Document, Language } from '../../../../shared/document/model.ts';

export const INK = '1C2523';
export const QUIET = '46514E';
export const RULE = 'C9CEC7';
/** Dashed edge and ground of what is missing: it survives black and white. */
export const MISSING = { edge: '724900', ground: 'FBF1DB' } as const;

const SANS = 'Calibri';
const SERIF = 'Cambria';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export const localeOf = (language: Language): string => LOCALES[language];

/** Half points, Word's unit for letters. */
const pt = (points: number): number => points * 2;
/** Twips, Word's unit for distances. */
const space = (points: number): number => points * 20;

/** Styles by their real names, so that Word's navigation and a screen reader know a heading. */
export function stylesOf(document: Document): IStylesOptions {
  const statement = document.kind === 'statement';
  const heading = (size: number, before: number, font = SERIF) => ({
    run: { font, size: pt(size), bold: true, color: INK },
    paragraph: { spacing: { before: space(before), after: space(3) }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: SANS,
          size: pt(statement ? 10.5 : 10),
          color: INK,
          language: { value: localeOf(document.language) },
        },
        // Without its rule a reader may take the distance for exact: it cuts off titles and pictures.
        paragraph: { spacing: { after: space(6), line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(statement ? 21 : 26, 0),
      heading2: heading(statement ? 13 : 16, 18),
      heading3: heading(10.5, 12, SANS),
      hyperlink: { run: { color: '14585C', underline: {} } },
    },
    paragraphStyles: [
      own('Small', { size: pt(9), color: QUIET }, { after: space(3) }),
      own(
        'TableText',
        { size: pt(9) },
        {
          before: space(2),
          after: space(2),
          line: 250,
          lineRule: LineRuleType.AUTO,
        },
      ),
      own('TableHead', { size: pt(8.5), bold: true }, { after: space(2) }, true),
      own('FieldLabel', { bold: true }, { before: space(3), after: space(3) }),
      own('AsideTitle', { size: pt(9), bold: true, color: QUIET }, { before: space(12) }, true),
      own('PageEdge', { size: pt(7.5), color: QUIET }, { after: 0 }),
    ],
  };
}

function own(
  id: string,
  run: { size?: number; color?: string; bold?: boolean },
  spacing: ISpacingProperties,
  keepNext = false,
) {
  const name = id.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing, keepNext } };
}

/** A border line; `size` in eighths of a point. */
export const line = (style: keyof typeof BorderStyle, size: number, color: string, space = 0) => ({
  style: BorderStyle[style],
  size,
  color,
  space,
});

export const NO_LINE = line('NONE', 0, 'auto');
