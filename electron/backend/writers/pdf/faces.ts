/** The faces of our PDFs (look: Noto Sans 400/600, Noto Serif 600 and 500 italic) and their order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FOLDER } from './font-folder.ts';
import { type FontMetrics, readMetrics } from './sfnt.ts';

export type Face = 'sans' | 'strong' | 'serif' | 'letter' | 'fallback';

const files: Readonly<Record<Face, string>> = {
  sans: 'NotoSans-Regular.ttf',
  strong: 'NotoSans-SemiBold.ttf',
  serif: 'NotoSerif-SemiBold.ttf',
  letter: 'NotoSerif-MediumItalic.ttf',
  fallback: 'DejaVuSans.ttf',
};

/** Where a face looks for a character that it lacks. */
const substitutes: Readonly<Record<Face, readonly Face[]>> = {
  sans: ['sans', 'fallback'],
  strong: ['strong', 'fallback'],
  serif: ['serif', 'strong', 'fallback'],
  letter: ['letter', 'sans', 'fallback'],
  fallback: ['fallback'],
};

export type FontSet = Readonly<Record<Face, FontMetrics>>;

const faces: readonly Face[] = ['sans', 'strong', 'serif', 'letter', 'fallback'];

export function fontPath(face: Face): string {
  return join(FONT_FOLDER, files[face]);
}

/** Fonts as pdfmake wants them: one family a face, so that no face is ever synthesised. */
export function fontDictionary(): Record<Face, { normal: string }> {
  return {
    sans: { normal: fontPath('sans') },
    strong: { normal: fontPath('strong') },
    serif: { normal: fontPath('serif') },
    letter: { normal: fontPath('letter') },
    fallback: { normal: fontPath('fallback') },
  };
}

/** Metrics of all faces, read from the font files. */
export function loadFonts(): FontSet {
  const read = (face: Face) => [face, readMetrics(readFileSync(fontPath(face)))] as const;
  return Object.fromEntries(faces.map(read)) as Record<Face, FontMetrics>;
}

/** The first face in order that has the character, or undefined when none has. */
export function faceFor(fonts: FontSet, wanted: Face, codePoint: number): Face | undefined {
  return substitutes[wanted].find((face) => fonts[face].advance(codePoint) !== undefined);
}
