/** Sizes of the texts in a picture: none is smaller than 12 on a screen, nor than 8.5 pt on paper. */
import type { Line, PictureText } from '../document/model.ts';
import { fitText, type Type } from './text-fit.ts';

export interface TextLook extends Type {
  readonly leading: number;
  /** From the top of a row to its baseline. */
  readonly baseline: number;
}

export const looks: Readonly<Record<PictureText['look'], TextLook>> = {
  head: { size: 12, leading: 16, baseline: 12.3 },
  name: { size: 13, leading: 17, baseline: 13.2 },
  strong: { size: 13, leading: 17, baseline: 13.2, strong: true },
  detail: { size: 12, leading: 16, baseline: 12.3 },
};

/** A text that is set in a width, its height in units of the picture. */
export interface SetText {
  readonly look: PictureText['look'];
  readonly runs: Line;
  readonly rows: readonly string[];
  readonly height: number;
}

export function setText(
  runs: Line,
  look: PictureText['look'],
  width: number,
  most: number,
): SetText {
  const text = runs.map((run) => run.text).join('');
  const rows = fitText(text, width, looks[look], most);
  return { look, runs, rows, height: rows.length * looks[look].leading };
}

export function placed(
  { look, runs, rows }: SetText,
  x: number,
  y: number,
  width: number,
): PictureText {
  return { x, y, width, look, runs, rows };
}
