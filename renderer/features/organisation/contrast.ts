/** Whether a colour can be read on white paper: WCAG 2.2, success criterion 1.4.3. */

export const MINIMUM = 4.5;

/** Relative luminance as WCAG defines it, 0 (black) to 1 (white). In: #RRGGBB. */
function luminance(colour: string): number {
  const linear = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
}

/** 1 (white on white) to 21 (black on white). */
export const contrastOnWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);
