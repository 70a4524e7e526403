import { convertMillimetersToTwip } from 'docx';
import type { Document, Section } from '../../../../shared/document/model.ts';

/** Page and margins in twips, a twentieth of a point. */
export interface Page {
  readonly landscape: boolean;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Room for text between the margins. */
  readonly textWidth: number;
}

/** A4 as Word has it: 210 x 297 mm. */
export const A4 = { width: 11906, height: 16838 };

/** The page of a section; the register leaves more room at the left, where the letters stand. */
export function pageOf(document: Document, orientation: Section['orientation']): Page {
  if (orientation === 'landscape') return page(true, 16, 18, 20, 18);
  return document.kind === 'statement' ? page(false, 20, 22, 24, 24) : page(false, 20, 18, 24, 28);
}

function page(landscape: boolean, top: number, right: number, bottom: number, left: number): Page {
  const mm = convertMillimetersToTwip;
  return {
    landscape,
    margin: {
      top: mm(top),
      right: mm(right),
      bottom: mm(bottom),
      left: mm(left),
      header: mm(9),
      footer: mm(11),
    },
    textWidth: (landscape ? A4.height : A4.width) - mm(left) - mm(right),
  };
}
